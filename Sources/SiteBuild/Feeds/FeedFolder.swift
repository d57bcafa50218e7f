package import Diagnostics
import Media
import Podcast

/// The feeds in a folder: each by itself, and what they say of the files beside them. A built site is such a folder.
package struct FeedFolder: Sendable {
    /// The feeds as they were read, as text, by path: what places count in.
    package private(set) var sources: [String: [UInt8]] = [:]
    package private(set) var diagnostics: [Diagnostic] = []
    package var feeds: [String] { sources.keys.sorted() }

    private let folder: String
    /// Every file in it, by its path from there.
    private var files: [String: ListedFile] = [:]

    /// - Parameters:
    ///   - folder: absolute.
    ///   - shown: how reports call it.
    package init(_ folder: String, as shown: String) throws(OutsideFailure) {
        self.folder = folder
        let listing = FolderListing.list(folder, as: shown)
        let prefix = shown + "/"
        for file in listing.files where file.path.hasPrefix(prefix) {
            files[String(file.path.dropFirst(prefix.count))] = file
        }
        var read: [(path: String, file: String, feed: ShowFeed)] = []
        for file in listing.files where file.path.isFeedName {
            let bytes = try FileReader.read(file.absolutePath)
            if file.path.isJSONName {
                guard JSONFeedReading.isJSONFeed(bytes) else { continue }
                let reading = JSONFeedReading(bytes)
                sources[file.path] = bytes
                diagnostics += reading.findings.map { $0.diagnostic(path: file.path) }
                read.append((String(file.path.dropFirst(prefix.count)), file.path, reading.feed))
                continue
            }
            let document = readFeedDocument(bytes)
            // Sitemaps and other XML are nobody's feed; a broken feed is still one.
            guard document.format != .other else { continue }
            sources[file.path] = document.source
            diagnostics += checkFeed(document).map { $0.diagnostic(path: file.path) }
            if document.format == .rss {
                read.append((String(file.path.dropFirst(prefix.count)), file.path, readShowFeed(document)))
            }
        }
        let byAddress = Dictionary(read.map { ($0.feed.feedURL, $0.feed) }, uniquingKeysWith: { first, _ in first })
        for (path, shown, feed) in read {
            // Where the folder stands on the web follows from where a feed says that it is.
            guard !feed.feedURL.isEmpty, feed.feedURL.hasSuffix("/\(path)") else { continue }
            let base = String(feed.feedURL.dropLast(path.count))
            look(at: feed, base: base, in: shown)
            hold(feed, to: byAddress, base: base, in: shown)
            holdPublisher(feed, to: byAddress, base: base, in: shown)
        }
    }
}

extension FeedFolder {
    private func place(_ place: FeedPlace?) -> SourceSpan {
        SourceSpan(line: place?.line ?? 1, column: place?.column ?? 1)
    }

    /// The file of an address in this folder: its path, and the file where it is there; nil for an address elsewhere.
    private func file(_ address: String?, _ base: String) -> (path: String, file: ListedFile?)? {
        guard let address, address.hasPrefix(base) else { return nil }
        let path = String(address.dropFirst(base.count).prefix { $0 != "?" && $0 != "#" }).withoutPercents
        return (path, files[Addresses.file(for: path)])
    }

    private mutating func look(at feed: ShowFeed, base: String, in shown: String) {
        missing(feed.imageURL, "artwork", base, nil, in: shown)
        for item in feed.items {
            if let enclosure = item.enclosure { look(at: enclosure, of: item, base, in: shown) }
            for transcript in item.transcripts { missing(transcript.url, "transcript", base, item, in: shown) }
            missing(item.chaptersURL, "chapters file", base, item, in: shown)
            missing(item.imageURL, "picture", base, item, in: shown)
        }
    }

    private mutating func missing(
        _ address: String?, _ noun: String, _ base: String, _ item: EpisodeItem?, in shown: String
    ) {
        guard let found = file(address, base), found.file == nil else { return }
        diagnostics.append(
            Rule.feedFile.finding(
                path: shown, span: place(item?.place),
                message: "The \(noun)\(item.map { " of “\($0.title)”" } ?? "") is not in this folder: \(found.path).",
                help: "Put the file there, or name the address at which it is."))
    }

    private mutating func look(
        at enclosure: EpisodeItem.Enclosure, of item: EpisodeItem, _ base: String, in shown: String
    ) {
        guard let found = file(enclosure.url, base) else { return }
        guard let file = found.file else { return missing(enclosure.url, "audio", base, item, in: shown) }
        let isTold = enclosure.length > 0 || !shown.isJSONName
        if isTold, file.byteCount != enclosure.length {
            diagnostics.append(
                Rule.feedFile.finding(
                    path: shown, span: place(item.place),
                    message:
                        "The audio of “\(item.title)” has \(file.byteCount) bytes, and the feed says \(enclosure.length).",
                    help: shown.isJSONName
                        ? "Write `\"size_in_bytes\": \(file.byteCount)`." : "Write `length=\"\(file.byteCount)\"`."))
        }
        let type = try? readAudioFacts(path: file.absolutePath).mediaType
        if let type, !LiveJudgement.isSame(type, enclosure.type) {
            diagnostics.append(
                Rule.feedFile.finding(
                    path: shown, span: place(item.place),
                    message: "The audio of “\(item.title)” is \(type), and the feed says \(enclosure.type).",
                    help:
                        "Write \(shown.isJSONName ? "`\"mime_type\": \"\(type)\"`" : "`type=\"\(type)\"`"), and give the file the ending of that type."
                ))
        }
    }

    /// Archive pages name each other (RFC 5005, section 4).
    private mutating func hold(
        _ feed: ShowFeed, to byAddress: [String: ShowFeed], base: String, in shown: String
    ) {
        guard let paging = feed.paging else { return }
        for (address, way) in [(paging.previousArchive, "before"), (paging.nextArchive, "after")] {
            guard let found = file(address, base) else { continue }
            guard let other = address.flatMap({ byAddress[$0] }) else {
                diagnostics.append(
                    Rule.feedArchive.finding(
                        path: shown, span: place(nil),
                        message: "The archive page \(way) this one is not in this folder: \(found.path).",
                        help: "Put it there: without it, older episodes can't be reached."))
                continue
            }
            let back = way == "before" ? other.paging?.nextArchive : other.paging?.previousArchive
            let isNamed = back == feed.feedURL || (way == "before" && back == nil && paging.current == nil)
            if !isNamed {
                diagnostics.append(
                    Rule.feedArchive.finding(
                        path: shown, span: place(nil),
                        message: "The archive page \(way) this one does not name this one: \(found.path).",
                        help: "Let each name the other as prev-archive and next-archive (RFC 5005, section 4)."))
            }
        }
    }

    /// A publisher's feed and the feeds of its shows name each other, or apps trust neither (podcast:publisher).
    private mutating func holdPublisher(
        _ feed: ShowFeed, to byAddress: [String: ShowFeed], base: String, in shown: String
    ) {
        let isPublisher = feed.medium == "publisher"
        for reference in isPublisher ? feed.references : [feed.publisher].compactMap({ $0 }) {
            guard let url = reference.url, let found = file(url, base) else { continue }
            let noun = isPublisher ? "feed of a show" : "publisher's feed"
            guard let other = byAddress[url] else {
                if found.file == nil { missing(url, noun, base, nil, in: shown) }
                continue
            }
            let back = isPublisher ? [other.publisher].compactMap { $0 } : other.references
            guard !back.contains(where: { $0.url == feed.feedURL || $0.guid == feed.guid }) else { continue }
            diagnostics.append(
                Rule.feedPublisher.finding(
                    path: shown, span: place(nil), message: "The \(noun) does not name this one: \(found.path).",
                    help: isPublisher
                        ? "Let it name this feed in podcast:publisher."
                        : "Let it name this feed as a podcast:remoteItem."))
        }
    }
}

extension String {
    fileprivate var isFeedName: Bool {
        let name = lowercased()
        return [".xml", ".rss", ".atom", ".json"].contains { name.hasSuffix($0) }
    }

    fileprivate var isJSONName: Bool { lowercased().hasSuffix(".json") }
}

extension Rule {
    static let feedFile = Rule(
        "feed-file", .error,
        why: "Apps ask for what a feed names: what is not there, or is something else, is a gap that they show.",
        mend: "Put the file at the address that the feed names, and write its true length and type.")
    static let feedArchive = Rule(
        "feed-archive", .error,
        why: "Apps follow a long feed from page to page: where the chain is broken, older episodes are lost to them.",
        mend: "Let each page name the one before and the one after it (RFC 5005, section 4).")

    static let feedPublisher = Rule(
        "feed-publisher", .warning,
        why:
            "Anybody could claim another's show: apps believe a publisher's feed and a show's only where each names the other.",
        mend:
            "Name the show's feed in the publisher's (podcast:remoteItem), and the publisher's in the show's (podcast:publisher)."
    )

    static let feedFolderRules = [feedArchive, feedFile, feedPublisher]
}
