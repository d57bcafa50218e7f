import NIOCore
import NIOHTTP1

/// Answers what is no HTTP before anybody else sees it, and shows those out who have been silent for too long.
final class Doorkeeper: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? HTTPParserError {
            // The pipeline handler gives an error when it is its turn, and then nothing else is under way.
            let status: HTTPResponseStatus =
                switch error {
                case .headerOverflow: .requestHeaderFieldsTooLarge
                case .invalidMethod: .methodNotAllowed
                case .invalidVersion: .httpVersionNotSupported
                default: .badRequest
                }
            var headers = HTTPHeaders([("Connection", "close"), ("Content-Length", "0")])
            if status == .methodNotAllowed { headers.add(name: "Allow", value: "GET, HEAD") }
            let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
        context.fireErrorCaught(error)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }
}
