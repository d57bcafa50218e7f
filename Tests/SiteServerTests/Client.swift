import Calendar
import Glibc
import SiteServer
import TestSupport

/// A server over a site, for as long as a test needs it.
struct Served {
    let port: Int
    let live: LiveSite

    /// Shows another version from now on.
    func show(_ site: TrySite = TrySite(), number: Int) {
        live.show(Standing(site, number: number, run: "try") { _ in nil })
    }

    /// Sends a text as it is, reads until the server closes, and gives what came. `PORT` stands for the port.
    func ask(_ text: String, closing: Bool = false) async throws -> String {
        let client = try Client(port: port)
        try await client.send(text.replacing("PORT", with: String(port)).replacing("\n", with: "\r\n"))
        if closing { client.closeOutput() }
        return String(decoding: try await client.rest(), as: UTF8.self).replacing("\r\n", with: "\n")
    }
}

/// Runs a test against a server on a port of its own.
func served(
    _ site: TrySite = TrySite(), folder: String = "/nowhere", _ test: (Served) async throws -> Void
) async throws {
    let server = try await PreviewServer.listen(at: 0)
    let live = LiveSite(Standing(site, number: 1, run: "try") { _ in nil })
    let place = ServedPlace(live, folder: folder, port: server.port) { noon }
    let serving = Task { await server.serve(place) }
    defer { serving.cancel() }
    try await test(Served(port: server.port, live: live))
}

/// A client that sends what it likes. It waits without holding a thread, of which there are few.
final class Client: Sendable {
    private let socket: Int32

    init(port: Int) throws {
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

    struct Refused: Error {}
    struct TooLong: Error {}

    func send(_ text: String) async throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes {
                unsafe Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 { rest = rest.dropFirst(count) } else if errno == EAGAIN { try await pause() } else { return }
        }
    }

    /// Says that nothing more comes; the answer is still awaited.
    func closeOutput() { shutdown(socket, Int32(SHUT_WR)) }

    /// What is there to read now; nil when the server has closed.
    func read(atMost count: Int = 65_536) async throws -> [UInt8]? {
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
    func rest() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let more = try await read() { bytes += more }
        return bytes
    }

    /// Text until it holds what is awaited.
    func text(until wanted: String) async throws -> String {
        var bytes: [UInt8] = []
        while let more = try await read() {
            bytes += more
            let text = String(decoding: bytes, as: UTF8.self)
            if text.contains(wanted) { return text }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func pause() async throws { try await Task.sleep(for: .milliseconds(2)) }
}
