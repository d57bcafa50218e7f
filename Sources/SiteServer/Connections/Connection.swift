import NIOCore
import NIOHTTP1
import SiteBuild

/// One client, from its first request to its last.
struct Connection: Sendable {
    private let accepted: PreviewServer.Accepted
    private let place: ServedPlace

    init(_ accepted: PreviewServer.Accepted, _ place: ServedPlace) {
        self.accepted = accepted
        self.place = place
    }

    /// A file goes out in parts of this size, each when the one before has left, so that a slow client costs no memory.
    private static let partSize = 128 << 10
    /// How often clients that wait for changes hear something.
    private static let heartbeat = TimeAmount.seconds(5)
    /// What a client may still send after it was refused, so that it comes to read why.
    private static let mostUnread = 1 << 20

    /// Answers one request after another. That a client goes away is no error.
    func serve() async {
        try? await accepted.executeThenClose { parts in
            var leaving = false
            var unread = 0
            for try await part in parts {
                switch part {
                case .head(let head) where !leaving:
                    let response = place.response(to: Request(head))
                    leaving = response.closes || !head.isKeepAlive || head.version.minor == 0
                    try await send(response, isLast: leaving)
                case .body(let bytes) where leaving:
                    // Closing on unread bytes would take the answer back (RFC 9112, section 9.6).
                    unread += bytes.readableBytes
                    if unread > Self.mostUnread { return }
                case .end where leaving: return
                default: break
                }
            }
        }
    }

    private func send(_ response: Response, isLast: Bool) async throws {
        var head = HTTPResponseHead(
            version: .http1_1, status: HTTPResponseStatus(statusCode: response.status),
            headers: HTTPHeaders(response.headers.map { ($0.name, $0.value) }))
        if isLast { head.headers.add(name: "Connection", value: "close") }
        switch response.body {
        case _ where response.isHeadOnly:
            try await write([.head(head), .end(nil)])
        case .bytes(let bytes):
            try await write([.head(head), .body(.byteBuffer(ByteBuffer(bytes: bytes))), .end(nil)])
        case .file(let file, let range):
            try await write([.head(head)])
            try await send(file, range)
            try await write([.end(nil)])
        case .changes(let since):
            try await write([.head(head)])
            try await sendChanges(since: since)
        }
    }

    private func send(_ file: SiteFile, _ range: Range<Int>) async throws {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let bytes = try file.read(at: offset, atMost: min(Self.partSize, range.upperBound - offset))
            // The file has become shorter than was promised: only an end of the connection can say so.
            if bytes.isEmpty { throw ChannelError.eof }
            try await write([.body(.byteBuffer(ByteBuffer(bytes: bytes)))])
            offset += bytes.count
        }
    }

    /// Server-sent events: `reload` for a version that the client has not seen, and now and then a remark, which finds
    /// clients out that have gone.
    private func sendChanges(since: String?) async throws {
        let (changes, wake) = place.site.changes()
        let heartbeat = accepted.channel.eventLoop.scheduleRepeatedTask(
            initialDelay: Self.heartbeat, delay: Self.heartbeat
        ) {
            _ in wake.yield()
        }
        accepted.channel.closeFuture.whenComplete { _ in wake.finish() }
        defer {
            heartbeat.cancel()
            wake.finish()
        }
        var seen = since ?? place.site.standing.name
        try await write(text: "retry: 1000\nid: \(seen.filter { !$0.isNewline && $0 != "\0" })\n\n")
        wake.yield()
        for await _ in changes {
            let standing = place.site.standing
            if standing.name == seen {
                try await write(text: ": nothing new\n\n")
            } else {
                seen = standing.name
                try await write(text: "id: \(seen)\nevent: reload\ndata: \(standing.number)\n\n")
            }
        }
    }

    private func write(text: String) async throws {
        try await write([.body(.byteBuffer(ByteBuffer(string: text)))])
    }

    /// Comes back when the last part has left for the network.
    private func write(_ parts: [HTTPServerResponsePart]) async throws {
        let channel = accepted.channel
        for part in parts.dropLast() { channel.write(part, promise: nil) }
        if let last = parts.last { try await channel.writeAndFlush(last).get() }
    }
}

extension Request {
    init(_ head: HTTPRequestHead) {
        self.init(
            head.method.rawValue, head.uri, isHTTP10: head.version.minor == 0,
            headers: head.headers.map { (name: $0.name, value: $0.value) })
    }
}
