package import Calendar
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
package import SiteBuild

/// The preview's server: on loopback, and nowhere else.
package struct PreviewServer: Sendable {
    typealias Accepted = NIOAsyncChannel<HTTPServerRequestPart, Never>

    private let sockets: [NIOAsyncChannel<Accepted, Never>]
    private let thread: MultiThreadedEventLoopGroup
    /// Where it listens.
    package let port: Int

    /// As many connections are served at once; more wait for one to end.
    private static let mostConnections = 200

    /// Listens at a port of 127.0.0.1, and of ::1 where there is one, for browsers that try it first for `localhost`.
    /// - Parameter port: 0 for any that is free.
    package static func listen(at port: Int) async throws(OutsideFailure) -> PreviewServer {
        // One thread carries all bytes; the work is done elsewhere.
        let thread = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        do {
            let socket = try await bind("127.0.0.1", port, thread)
            guard let given = socket.channel.localAddress?.port else { throw OutsideFailure("The port is not known.") }
            let second = try? await bind("::1", given, thread)
            return PreviewServer(sockets: [socket, second].compactMap { $0 }, thread: thread, port: given)
        } catch {
            let code = (error as? IOError)?.errnoCode ?? 0
            try? await thread.shutdownGracefully()
            throw await refusal(port, code)
        }
    }

    /// Serves until its task is cancelled.
    package func serve(_ site: ServedPlace) async {
        await withTaskGroup(of: Void.self) { group in
            for socket in sockets { group.addTask { await Self.serve(socket, site) } }
        }
        try? await thread.shutdownGracefully()
    }

    private static func serve(_ socket: NIOAsyncChannel<Accepted, Never>, _ site: ServedPlace) async {
        try? await socket.executeThenClose { accepted in
            await withTaskGroup(of: Void.self) { group in
                var open = 0
                do {
                    for try await connection in accepted {
                        if open == mostConnections {
                            await group.next()
                            open -= 1
                        }
                        open += 1
                        group.addTask { await Connection(connection, site).serve() }
                    }
                } catch {
                    // The socket is gone; those who are connected are served to the end.
                }
            }
        }
    }

    private static func bind(
        _ host: String, _ port: Int, _ thread: MultiThreadedEventLoopGroup
    ) async throws -> NIOAsyncChannel<Accepted, Never> {
        try await ServerBootstrap(group: thread)
            .serverChannelOption(.backlog, value: 256)
            // A preview that was just ended must not keep its port from the next.
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            // A client that has said all may still wait for its answer.
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .bind(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(IdleStateHandler(allTimeout: .seconds(120)))
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(
                        withErrorHandling: false, withEncoderConfiguration: HTTPResponseEncoder.Configuration(),
                        withDecoderLimitConfiguration: limits)
                    try channel.pipeline.syncOperations.addHandler(Doorkeeper())
                    return try Accepted(wrappingChannelSynchronously: channel)
                }
            }
    }

    private static var limits: NIOHTTPDecoderLimitConfiguration {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = 16 << 10
        limits.maxHeaderListSize = 64 << 10
        limits.maxHeaderFieldCount = 100
        return limits
    }

    /// Why there is no listening at a port, and at which there would be.
    private static func refusal(_ port: Int, _ code: Int32) async -> OutsideFailure {
        switch code {
        case EADDRINUSE:
            let free = (port + 1...port + 100).first { $0 < 1 << 16 && isFree($0) }
            let instead = free.map { "; --port \($0) is free" } ?? ""
            return OutsideFailure("Port \(port) is in use by another program\(instead).")
        case EACCES: return OutsideFailure("Port \(port) is kept for the system: choose one from 1024 on with --port.")
        default: return OutsideFailure(code, "port \(port)", could: .made)
        }
    }

    private static func isFree(_ port: Int) -> Bool {
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard number >= 0 else { return false }
        defer { close(number) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.bind(number, $0, size) == 0
            }
        }
    }
}

/// What connections are answered from.
package struct ServedPlace: Sendable {
    let site: LiveSite
    let folder: String
    let port: Int
    let times = RenderTimes()
    let clock: @Sendable () -> Instant

    /// - Parameters:
    ///   - folder: the site's, absolute.
    ///   - clock: tells the time.
    package init(_ site: LiveSite, folder: String, port: Int, clock: @escaping @Sendable () -> Instant) {
        self.site = site
        self.folder = folder
        self.port = port
        self.clock = clock
    }

    func response(to request: Request) -> Response {
        Answer(site.standing, folder: folder, port: port, times: times, now: clock()).response(to: request)
    }
}
