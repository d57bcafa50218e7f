import ArgumentParser
import Diagnostics
import Markup
import Podcast
import SiteBuild

/// `kindred feed diff`
struct FeedDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Say what a subscriber would see of a change.",
        discussion: """
            Compares two feeds, each a file or an address, or two folders with feeds, as built sites are. Each \
            difference is called harmless, visible, downloads again or breaks the subscription. With --recorded, the \
            site as it would be published now is compared with what Content/published.lock says that subscribers have.

            Exit status: 0 nothing worse than visible; 1 something downloads again or breaks the subscription; 64 wrong \
            usage; 70 something could not be read.

            Example:
              kindred feed diff old.xml new.xml
              kindred feed diff --recorded
            """)

    @Argument(help: ArgumentHelp("Two feeds, or two folders.", valueName: "old new"), completion: .file())
    var feeds: [String] = []

    @Flag(help: "Compare the site with what was recorded last.") var recorded = false
    @OptionGroup var site: SiteOptions
    @OptionGroup var options: OutputOptions

    func validate() throws {
        if recorded ? !feeds.isEmpty : feeds.count != 2 {
            throw ValidationError("Name two feeds, or two folders with feeds, or compare the site with --recorded.")
        }
    }

    func run() async throws {
        try await speaking {
            let found = try await recorded ? ownDifferences() : differences()
            if options.format == .json {
                try say(jsonText(.array(found.flatMap { name, list in list.map { $0.json(of: name) } })))
            } else {
                let words = found.flatMap { name, list in Self.words(name, list, isOnly: found.count == 1) }
                try say(words.isEmpty ? "Subscribers would see no difference." : words.joined(separator: "\n"))
            }
            let isBad = found.contains { _, list in list.contains { $0.effect >= .downloadsAgain } }
            return isBad ? .contentErrors : .success
        }
    }

    private func ownDifferences() async throws -> [(String, [FeedDifference])] {
        let request = try site.request()
        let (feeds, diagnostics) = try await Build.recordedDifferences(request)
        if feeds.isEmpty {
            try Speech(.text, isQuiet: true, site: request.site).say(diagnostics.filter { $0.severity == .error })
            throw OutsideFailure("No show of this site was recorded yet: `kindred publish --record` does that.")
        }
        return feeds.map { ($0.path, $0.differences) }
    }

    private func differences() throws -> [(String, [FeedDifference])] {
        let (old, new) = (feeds[0], feeds[1])
        let folders = try [old, new].map { name in
            Self.isAddress(name) ? false : FolderListing.isFolder(try absolutePath(name))
        }
        if folders == [true, true] {
            return try FeedFolderDifferences.of(try absolutePath(old), try absolutePath(new)).map {
                ($0.path, $0.differences)
            }
        }
        if folders.contains(true) {
            throw ValidationError("Compare two feeds or two folders, not one with the other.")
        }
        let before = try Self.document(old)
        guard before.format == .rss else { throw OutsideFailure("\(old) is no podcast's feed (RSS).") }
        return [
            (
                new,
                Podcast.differences(
                    from: before, at: Self.isAddress(old) ? old : nil, to: try Self.document(new),
                    at: Self.isAddress(new) ? new : nil)
            )
        ]
    }

    private static func isAddress(_ name: String) -> Bool { name.hasPrefix("https://") || name.hasPrefix("http://") }

    private static func document(_ name: String) throws -> FeedDocument {
        readFeedDocument(try isAddress(name) ? Curl.fetch(name) : FileReader.read(try absolutePath(name)))
    }

    /// The worst first; what happens to many episodes alike is told once, with their number.
    private static func words(_ name: String, _ list: [FeedDifference], isOnly: Bool) -> [String] {
        var lines: [String] = isOnly || list.isEmpty ? [] : ["\(name):"]
        for effect in FeedDifference.Effect.allCases.reversed() {
            var order: [String] = []
            var groups: [String: [FeedDifference]] = [:]
            for difference in list where difference.effect == effect {
                let key = difference.subject == nil ? "\(difference.what) \(difference.sentence)" : difference.what
                if groups[key] == nil { order.append(key) }
                groups[key, default: []].append(difference)
            }
            for group in order.compactMap({ groups[$0] }) {
                lines += group.prefix(5).map { difference in
                    "\(effect.rawValue): \(difference.subject.map { "“\($0)”: " } ?? "")\(difference.sentence)"
                }
                if group.count > 5 {
                    lines.append("\(effect.rawValue): the same of \(counted(group.count - 5, "more episode")).")
                }
            }
        }
        return lines.map { $0.unicodeScalars.contains { $0.value < 0x20 } ? $0.filter { $0 >= " " } : $0 }
    }
}

extension FeedDifference {
    fileprivate func json(of feed: String) -> JSON {
        .object([
            "feed": .string(feed), "effect": .string(effect.rawValue), "what": .string(what),
            "episode": subject.map(JSON.string), "sentence": .string(sentence),
        ])
    }
}
