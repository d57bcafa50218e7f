import Diagnostics

extension FeedCheck {
    mutating func checkChannel(_ channel: FeedElement, _ root: FeedElement) {
        if root.name == "rss", root["version"] != "2.0" {
            add(
                .feedFormat, root,
                root["version"].map { "The feed says that it is RSS \($0)." }
                    ?? "The feed does not say which RSS it is.",
                "Write <rss version=\"2.0\">.", .warning)
        } else if root.name == "rdf:RDF" {
            add(.feedFormat, root, "This is RSS 1.0, which podcast apps don't read.", "Write RSS 2.0.")
        }
        let items = channel.children("item")
        let purpose = purpose(of: channel, items)
        if purpose == .pages {
            add(
                .feedFormat, channel, "This is a feed of pages: it has no recordings, and is not checked as a podcast.",
                "Give each item an <enclosure> if it is meant to be one.", .info)
        }
        checkNames(channel, of: .channel)
        checkRequired(channel, purpose)
        checkValues(channel)
        checkDates(channel)
        add(PodcastNamespace.problems(among: channel.children, at: .channel))
        checkPaging(channel, items)
        checkOrder(items)
        isSerial = channel.child("itunes:type")?.text.lowercased() == "serial"
        for item in items {
            subject = item.child("guid")?.text.nonEmpty ?? item.child("title")?.text.nonEmpty
            checkItem(item, purpose)
        }
        subject = nil
        if items.isEmpty, purpose == .podcast {
            add(
                .feedIncomplete, channel, "The feed has no episodes.",
                "Add the first: directories take no feed without.", .warning)
        }
    }

    private func purpose(of channel: FeedElement, _ items: [FeedElement]) -> Purpose {
        let medium = channel.child("podcast:medium")?.text ?? ""
        if medium == "publisher" || medium.hasSuffix("L") || medium == "mixed" { return .references }
        let isPodcast =
            channel.children.contains { $0.name.hasPrefix("itunes:") || $0.name.hasPrefix("podcast:") }
            || items.contains { $0.child("enclosure") != nil }
        return isPodcast ? .podcast : .pages
    }

    private mutating func checkRequired(_ channel: FeedElement, _ purpose: Purpose) {
        for need in FeedNeed.channel where need.purposes.contains(purpose) {
            check(need, in: channel, "The feed")
        }
        guard purpose == .podcast, let owner = channel.child("itunes:owner") else { return }
        if (owner.child("itunes:email")?.text ?? "").isEmpty {
            add(
                .feedIncomplete, owner, "itunes:owner has no itunes:email.",
                "Add the address that directories write to when somebody claims the show.", .warning)
        }
    }

    mutating func check(_ need: FeedNeed, in parent: FeedElement, _ owner: String) {
        let element = need.find(parent)
        if let element {
            if need.isFilled(element) { return }
            add(.feedIncomplete, element, "\(need.name) is empty.", need.help, need.severity)
        } else {
            add(.feedIncomplete, parent, "\(owner) has no \(need.name).", need.help, need.severity)
        }
    }

    /// Values of the channel that have a form.
    private mutating func checkValues(_ channel: FeedElement) {
        if let language = channel.child("language"), !language.text.isEmpty, !FeedValue.isLanguage(language.text) {
            let fixed = language.text.split(separator: "_").joined(separator: "-")
            add(
                .feedValue, language, "The language “\(language.text)” is no code that apps know.",
                FeedValue.isLanguage(fixed) ? "Write \(fixed)." : "Write it as BCP 47 has it: en or en-GB.", .error)
        }
        if let type = channel.child("itunes:type") {
            checkChoice(type, ["episodic", "serial"])
        }
        for category in channel.children("itunes:category") { checkCategory(category) }
        for name in ["itunes:image", "googleplay:image"] {
            for image in channel.children(name) { checkPicture(image, image["href"], "The show's picture") }
        }
        if let image = channel.child("image"), let url = image.child("url") {
            checkPicture(url, url.text.nonEmpty, "The picture of <image>", ["jpg", "jpeg", "png", "gif"])
        }
        checkExplicit(channel.child("itunes:explicit"))
        checkText(channel.child("title"), 255)
        checkText(channel.child("itunes:author"), 255)
        checkText(channel.child("description"), FeedLimit.description)
        checkText(channel.child("itunes:summary"), FeedLimit.description)
        checkLink(channel.child("link"), "The show's link")
        checkSelf(channel)
        checkGone(channel)
        if let email = channel.child("itunes:owner")?.child("itunes:email"), !email.text.isEmpty,
            !FeedAddress.isEmail(email.text)
        {
            add(
                .feedValue, email, "“\(email.text)” is no e-mail address.", "Write the address alone: name@example.org."
            )
        }
    }

    private mutating func checkCategory(_ category: FeedElement) {
        guard let name = category["text"] else {
            return add(
                .feedCategory, category, "itunes:category has no text.", "Write <itunes:category text=\"Arts\"/>.")
        }
        let children = category.children("itunes:category")
        let names = children.isEmpty ? [(name, category)] : children.map { ("\(name) > \($0["text"] ?? "")", $0) }
        for (name, element) in names {
            guard let known = AppleCategory(name) else {
                let near = AppleCategory.nearest(to: name).map { "Did you mean “\($0)”?" }
                add(
                    .feedCategory, element, "“\(name)” is none of Apple's 110 categories.",
                    near ?? "Take one of Apple's list.")
                continue
            }
            if known.description != name {
                add(
                    .feedCategory, element, "“\(name)” is not written as in Apple's list.", "Write “\(known)”.",
                    .warning)
            }
        }
    }

    private mutating func checkSelf(_ channel: FeedElement) {
        let links = channel.children("atom:link")
        guard let own = links.first(where: { $0["rel"]?.lowercased() == "self" }) else {
            return add(
                .feedIncomplete, channel, "The feed has no atom:link with rel=\"self\".",
                "Add <atom:link rel=\"self\" type=\"application/rss+xml\" href=\"…\"/> with the feed's own address.",
                .warning)
        }
        checkLink(own, own["href"], "The feed's own address")
        if let type = own["type"], type != "application/rss+xml" {
            add(.feedValue, own, "The feed's own address has the type “\(type)”.", "Write application/rss+xml.", .info)
        }
    }

    private mutating func checkGone(_ channel: FeedElement) {
        if let moved = channel.child("itunes:new-feed-url"), !moved.text.isEmpty {
            let own = channel.children("atom:link").first { $0["rel"]?.lowercased() == "self" }?["href"]
            if FeedAddress.host(moved.text) == nil {
                add(
                    .feedGone, moved, "itunes:new-feed-url is no whole address.",
                    "Write the address to which the feed moves.", .error)
            } else if moved.text != own {
                add(
                    .feedGone, moved,
                    "The feed says that it has moved to \(moved.text): apps go there and do not come back.",
                    "Leave it, with a redirect, if it has moved; otherwise take it out.")
            }
        }
        if let block = channel.child("itunes:block"), FeedValue.isYes(block.text) == true {
            add(
                .feedGone, block, "itunes:block asks directories to leave the show out.",
                "Take it out unless it is meant.", .info)
        }
        if let complete = channel.child("itunes:complete"), FeedValue.isYes(complete.text) == true {
            add(
                .feedGone, complete, "itunes:complete says that no episode will follow: some apps stop looking.",
                "Take it out unless it is meant.", .info)
        }
    }

    /// RFC 5005 for what is long.
    private mutating func checkPaging(_ channel: FeedElement, _ items: [FeedElement]) {
        let relations = channel.children("atom:link").compactMap { $0["rel"]?.lowercased() }
        let isPaged = ["prev-archive", "next-archive", "current", "next", "previous", "prev"].contains {
            relations.contains($0)
        }
        let help =
            "Keep the newest fifty here, and the others in archives that atom:link rel=\"prev-archive\" leads to (RFC 5005)."
        if document.byteCount > 512 * 1024 {
            add(
                .feedPaging, channel, "The feed has \(document.byteCount / 1024) KB, more than 512.",
                isPaged ? "Shorten the notes." : help)
        } else if items.count > 50, !isPaged {
            add(.feedPaging, channel, "The feed has \(items.count) episodes in one document.", help)
        }
    }
}
