/// What the pages of single tags ask beyond form and place.
extension PodcastNamespace {
    static func soundbiteLength(_ element: FeedElement) -> PodcastFault? {
        guard let duration = element["duration"].flatMap(FeedValue.milliseconds), !(15_000...120_000).contains(duration)
        else { return nil }
        return PodcastFault(
            isAdvice: true, message: "podcast:soundbite lasts \(MediaTime.seconds(duration)) seconds.",
            help: "Choose 15 to 120 seconds: the namespace recommends it.")
    }

    static func roleOfItsGroup(_ element: FeedElement) -> PodcastFault? {
        guard let role = element["role"]?.lowercased() else { return nil }
        let group = element["group"] ?? "cast"
        let roles = PodcastTaxonomy.tree.first { $0.group.lowercased() == group.lowercased() }?.roles ?? []
        guard !roles.isEmpty, !roles.contains(where: { $0.lowercased() == role }),
            let right = PodcastTaxonomy.group(of: role)
        else { return nil }
        return PodcastFault(
            isAdvice: true, message: "podcast:person has the role “\(role)”, which is none of the group “\(group)”.",
            help: "Write group=\"\(right.lowercased())\".")
    }

    static func licenceIsKnown(_ element: FeedElement) -> PodcastFault? {
        guard element["url"] == nil, !element.text.isEmpty, !isKnownLicence(element.text) else { return nil }
        return PodcastFault(
            message: "podcast:license names a licence of one's own without its address.",
            help: "Add url=\"…\" with the licence's text, or name one of the SPDX list: cc-by-4.0.")
    }

    /// The licences of the SPDX list that recordings have, and the namespace's own.
    private static func isKnownLicence(_ name: String) -> Bool {
        let name = name.lowercased()
        if ["cc0-1.0", "cc-pddc", "cc-pdm-1.0", "arr", "pod-v4v-1.0", "0bsd", "mit", "unlicense", "wtfpl"].contains(
            name)
        {
            return true
        }
        if name.hasPrefix("gfdl-") || name.hasPrefix("odc-by-") || name.hasPrefix("fal-") || name.hasPrefix("lal-") {
            return true
        }
        let kinds = ["cc-by-", "cc-by-nc-", "cc-by-nd-", "cc-by-sa-", "cc-by-nc-nd-", "cc-by-nc-sa-"]
        return kinds.contains { kind in
            name.hasPrefix(kind) && ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(name.dropFirst(kind.count).prefix(3))
        }
    }

    static func integrityIsSound(_ element: FeedElement) -> PodcastFault? {
        guard element["type"] == "sri", let value = element["value"] else { return nil }
        let isSound = value.split(separator: " ").allSatisfy { hash in
            let sides = hash.split(separator: "-", maxSplits: 1)
            return sides.count == 2 && ["sha256", "sha384", "sha512"].contains(sides[0])
                && sides[1].utf8.allSatisfy { isLetter($0) || isDigit($0) || "+/=".utf8.contains($0) }
        }
        return isSound
            ? nil
            : PodcastFault(
                message: "podcast:integrity's value is none that Subresource Integrity has.",
                help: "Write the name of the hash, a hyphen and the hash in base 64: sha384-….")
    }

    static func interactionHasAddress(_ element: FeedElement) -> PodcastFault? {
        let isOff = element["protocol"]?.lowercased() == "disabled"
        guard !isOff, element["protocol"] != nil, element["uri"] == nil else { return nil }
        return PodcastFault(
            message: "podcast:socialInteract lacks uri.", help: "Add uri=\"…\", the address of the first post.")
    }

    static func countedFromStart(_ element: FeedElement) -> PodcastFault? {
        guard let rule = element["rrule"]?.uppercased(), rule.contains("COUNT="), element["dtstart"] == nil else {
            return nil
        }
        return PodcastFault(
            message: "podcast:updateFrequency counts episodes, and does not say from when.",
            help: "Add dtstart=\"2026-10-01\", the day of the first.")
    }

    static func publisherIsMarked(_ element: FeedElement) -> PodcastFault? {
        guard let item = element.child("podcast:remoteItem"), item["medium"] != "publisher" else { return nil }
        return PodcastFault(
            message: "podcast:publisher leads to what is not said to be a publisher's feed.",
            help: "Write medium=\"publisher\" in its podcast:remoteItem.")
    }

    static func splitHasOneKind(_ element: FeedElement) -> PodcastFault? {
        let hasRemote = element.child("podcast:remoteItem") != nil
        guard hasRemote == (element.child("podcast:valueRecipient") != nil) else { return nil }
        return PodcastFault(
            message: hasRemote
                ? "podcast:valueTimeSplit has both podcast:remoteItem and podcast:valueRecipient."
                : "podcast:valueTimeSplit has neither podcast:remoteItem nor podcast:valueRecipient.",
            help: "Put one podcast:remoteItem into it, or podcast:valueRecipient as often as need be.")
    }

    static func liveItemIsAnItem(_ element: FeedElement) -> PodcastFault? {
        let missing = ["title", "guid"].filter { (element.child($0)?.text ?? "").isEmpty }
        guard let first = missing.first else { return nil }
        return PodcastFault(message: "podcast:liveItem lacks \(first).", help: "Add <\(first)>, as in an item.")
    }
}
