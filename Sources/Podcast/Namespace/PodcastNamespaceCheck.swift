import Diagnostics

extension PodcastNamespace {
    /// What is wrong with one element and everything in it, where it stands there: as its page has it. Elements that are
    /// none of the namespace have nothing wrong, but what stands in them may have.
    package static func problems(in element: FeedElement, at place: PodcastTag.Place) -> [FeedFinding] {
        guard let name = localName(element) else { return [] }
        guard let tag = tag(name) else {
            let near = nearest(to: name, among: tags.map(\.name)).map { "Did you mean podcast:\($0)?" }
            return [
                FeedFinding(
                    .podcastTagDoubtful, element.place, "podcast:\(name) is no tag of the podcast namespace.",
                    near ?? "Leave it out, unless somebody has asked for it.")
            ]
        }
        var found = placeProblems(tag, element, place)
        found += attributeProblems(tag, element) + textProblems(tag, element) + childProblems(tag, element)
        if let successor = tag.successor {
            found.append(
                FeedFinding(
                    .podcastTagDoubtful, element.place, "podcast:\(name) is a tag of the past.",
                    "Use \(successor) instead."))
        }
        if let fault = tag.also?(element) { found.append(finding(fault, fault.message, element)) }
        return found
    }

    /// What is wrong with all the elements that stand beside each other in one place: also what stands there too often.
    package static func problems(among elements: [FeedElement], at place: PodcastTag.Place) -> [FeedFinding] {
        var seen: Set<String> = []
        return elements.flatMap { element -> [FeedFinding] in
            guard let name = localName(element) else { return [] }
            var found = problems(in: element, at: place)
            if !seen.insert(name).inserted, let tag = tag(name), !tag.isRepeatable {
                found.append(
                    FeedFinding(
                        .podcastTag, element.place, "podcast:\(name) stands here twice.",
                        "Leave one of them out: apps take either."))
            }
            return found
        }
    }

    private static func localName(_ element: FeedElement) -> String? {
        element.name.hasPrefix("podcast:") ? String(element.name.dropFirst(8)) : nil
    }

    private static func placeProblems(
        _ tag: PodcastTag, _ element: FeedElement, _ place: PodcastTag.Place
    ) -> [FeedFinding] {
        if tag.mayStand(place) { return [] }
        let places = tag.places.map(\.sentence)
        return [
            FeedFinding(
                .podcastTag, element.place, "podcast:\(tag.name) stands \(place.sentence), where no app looks for it.",
                "Put it \(places.joined(separator: " or ")).")
        ]
    }

    private static func attributeProblems(_ tag: PodcastTag, _ element: FeedElement) -> [FeedFinding] {
        var found: [FeedFinding] = []
        for attribute in tag.attributes {
            if let value = element[attribute.name] {
                guard let fault = attribute.form.fault(value) else { continue }
                found.append(
                    finding(fault, "podcast:\(tag.name)'s \(attribute.name) \(shown(value))\(fault.message).", element))
            } else if attribute.need == .required {
                found.append(
                    FeedFinding(
                        .podcastTag, element.place, "podcast:\(tag.name) lacks \(attribute.name).",
                        "Add \(attribute.name)=\"…\": without it the tag says nothing."))
            }
        }
        for attribute in element.attributes where !attribute.name.utf8.contains(UInt8(ascii: ":")) {
            guard !tag.attributes.contains(where: { $0.name == attribute.name }) else { continue }
            let near = nearest(to: attribute.name, among: tag.attributes.map(\.name)).map { "Did you mean \($0)?" }
            found.append(
                FeedFinding(
                    .podcastTagDoubtful, element.place,
                    "podcast:\(tag.name) has an attribute that is none of its own: \(attribute.name).",
                    near ?? "Leave it out: no app reads it."))
        }
        return found
    }

    private static func textProblems(_ tag: PodcastTag, _ element: FeedElement) -> [FeedFinding] {
        let text = element.text
        guard let form = tag.text else {
            if text.isEmpty { return [] }
            return [
                FeedFinding(
                    .podcastTagDoubtful, element.place, "podcast:\(tag.name) holds text, which no app reads.",
                    tag.attributes.isEmpty ? "Leave it out." : "Say it in the tag's attributes.")
            ]
        }
        if text.isEmpty {
            if form.need != .required { return [] }
            return [
                FeedFinding(
                    .podcastTag, element.place, "podcast:\(tag.name) is empty.", "Write its text between its tags.")
            ]
        }
        return form.form.fault(text).map { [finding($0, "podcast:\(tag.name) \(shown(text))\($0.message).", element)] }
            ?? []
    }

    private static func childProblems(_ tag: PodcastTag, _ element: FeedElement) -> [FeedFinding] {
        let inside = element.children
        if tag.name == "liveItem" {
            return problems(among: inside, at: .liveItem) + countProblems(tag, element, inside)
        }
        return problems(among: inside, at: .tag(tag.name)) + countProblems(tag, element, inside)
    }

    private static func countProblems(
        _ tag: PodcastTag, _ element: FeedElement, _ inside: [FeedElement]
    ) -> [FeedFinding] {
        tag.children.compactMap { child in
            let count = inside.count { $0.name == "podcast:\(child.name)" }
            if count < child.count.lowerBound {
                return FeedFinding(
                    .podcastTag, element.place, "podcast:\(tag.name) has no podcast:\(child.name) in it.",
                    "Put one into it: the tag means nothing without.")
            }
            // What may stand once is told of as repeated, unless its own page lets it stand often elsewhere.
            guard count > child.count.upperBound, Self.tag(child.name)?.isRepeatable == true else { return nil }
            return FeedFinding(
                .podcastTag, element.place, "podcast:\(tag.name) has more than one podcast:\(child.name) in it.",
                "Leave one of them.")
        }
    }

    private static func finding(_ fault: PodcastFault, _ message: String, _ element: FeedElement) -> FeedFinding {
        FeedFinding(fault.isAdvice ? .podcastTagDoubtful : .podcastTag, element.place, message, fault.help)
    }

    /// The value, where it is short enough to be shown, before what is said of it.
    private static func shown(_ value: String) -> String { value.utf8.count <= 60 ? "“\(value)” " : "" }
}

extension PodcastTag.Place {
    fileprivate var sentence: String {
        switch self {
        case .channel: "in the channel"
        case .item: "in an item"
        case .liveItem: "in a podcast:liveItem"
        case .tag(let name): "in podcast:\(name)"
        }
    }
}
