import Glibc

/// A client that sends what it likes. It waits without holding a thread, of which there are few.
package final class Client: Sendable {
    private let socket: Int32

    package init(port: Int) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let code = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(socket, $0, size) }
        }
        guard code == 0 else { throw Refused() }
        _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    }

    deinit { close(socket) }

    package struct Refused: Error {}
    package struct TooLong: Error {}

    package func send(_ text: String) async throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes {
                unsafe Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 { rest = rest.dropFirst(count) } else if errno == EAGAIN { try await pause() } else { return }
        }
    }

    /// Says that nothing more comes; the answer is still awaited.
    package func closeOutput() { shutdown(socket, Int32(SHUT_WR)) }

    /// What is there to read now; nil when the server has closed.
    package func read(atMost count: Int = 65_536) async throws -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: count)
        // A server that never answers must fail the test rather than hold it for ever.
        for _ in 0..<15_000 {
            let got = unsafe buffer.withUnsafeMutableBytes { unsafe recv(socket, $0.baseAddress, $0.count, 0) }
            if got > 0 { return Array(buffer[..<got]) }
            if got == 0 || (errno != EAGAIN && errno != EINTR) { return nil }
            try await pause()
        }
        throw TooLong()
    }

    /// Everything until the server closes.
    package func rest() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let more = try await read() { bytes += more }
        return bytes
    }

    /// Text until it holds what is awaited.
    package func text(until wanted: String) async throws -> String {
        var bytes: [UInt8] = []
        // A stream that only says that it is alive must fail the test too.
        for _ in 0..<20 {
            guard let more = try await read() else { break }
            bytes += more
            let text = String(decoding: bytes, as: UTF8.self)
            if text.contains(wanted) { return text }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Sends a text, its lines ended as HTTP wants it, and gives all that comes until the server closes.
    package static func ask(_ text: String, port: Int, closing: Bool = false) async throws -> String {
        let client = try Client(port: port)
        try await client.send(text.replacing("\n", with: "\r\n"))
        if closing { client.closeOutput() }
        return String(decoding: try await client.rest(), as: UTF8.self).replacing("\r\n", with: "\n")
    }

    private func pause() async throws { try await Task.sleep(for: .milliseconds(2)) }
}
