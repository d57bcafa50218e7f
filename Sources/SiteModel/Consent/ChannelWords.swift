import Diagnostics
import FrontMatter

/// What a tick box of an organisation's own consent form means: `"Use on website": [site, search-engine]`.
package struct ChannelWord: Sendable, Hashable {
    package var words: String
    package var channels: [String]
}

extension ValueReader where T == [ChannelWord] {
    /// The form's words, each with its channels.
    static let channelWords = {
        let shape = Shape(
            "the form's words with their channels, as {Use on website: [site, feed]}", template: nil,
            form: .named(.list(ValueReader<String>.channel.shape.form)))
        return ValueReader(
            shape,
            read: { node, reading in
                guard case .mapping(let entries) = node.content else { return reading.wrongShape(node, wanted: shape) }
                return entries.compactMap { entry in
                    reading.inside(entry.key) {
                        ValueReader<String>.channel.list("channels").read(entry.value, &$0)
                    }.map { ChannelWord(words: entry.key, channels: $0) }
                }
            })
    }()
}

extension ValueReader where T == String {
    /// One of the channels.
    static let channel = scalar(
        "a channel such as site or feed", template: nil, form: .choice(Channel.allCases.map(\.rawValue)),
        read: { text, span, reading in
            if Channel(rawValue: text) != nil { return text }
            reading.reportNoChannel(text, at: span)
            return nil
        })
}

extension FieldReading {
    /// - Parameter others: what would do as well.
    mutating func reportNoChannel(_ text: String, at span: SourceSpan, others: [String] = []) {
        let known = Channel.allCases.map(\.rawValue) + others
        let near = nearest(to: text, among: known).map { "Did you mean “\($0)”? " } ?? ""
        report(
            .frontMatterRange, at: span, "“\(text)” is not a channel.",
            help: "\(near)It can be \(known.joined(separator: ", ")).")
    }
}
