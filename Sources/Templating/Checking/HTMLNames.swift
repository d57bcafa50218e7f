/// What the names of elements and attributes mean for what may stand in them (HTML standard; SVG 2).
enum HTMLNames {
    static let script = Array("script".utf8)
    static let type = Array("type".utf8)
    static let meta = Array("meta".utf8)
    static let content = Array("content".utf8)
    /// What stands before the address in the `content` of a `meta` that leads elsewhere.
    static let refresh = Array("url=".utf8)

    /// Elements whose content is no markup.
    static let rawText = names("script style title textarea xmp iframe noembed noframes plaintext")
    /// Those of them in which character references hold, so that escaped words are safe.
    static let escapableText = names("title textarea")

    /// Elements that hold nothing and have no end tag (HTML standard, 13.1.2).
    static let void = names("area base br col embed hr img input link meta source track wbr param")
    /// Elements whose end tag may be left out (HTML standard, 13.1.2.4).
    static let endsByItself = names(
        "p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rt rp html head body")

    /// Whether a script of this type is data to the browser, which does not run it.
    static func isDataType(_ type: [UInt8]) -> Bool {
        let type = type.trimmed(0..<type.count).map { type[$0] }
        return type == Array("application/json".utf8) || type.suffix(5).elementsEqual("+json".utf8)
    }

    /// What an attribute may be filled with.
    enum Filling {
        case words
        case address
        /// Several addresses, each with a width: `srcset`.
        case addresses
        /// Code, markup or the name of an attribute: nothing from outside.
        case nothing
    }

    static func filling(of attribute: [UInt8], in element: [UInt8]) -> Filling {
        if attribute.starts(with: "on".utf8) || refused.contains(attribute) { return .nothing }
        if element == script, attribute == type { return .nothing }
        if animations.contains(element), animated.contains(attribute) { return .nothing }
        if sets.contains(attribute) { return .addresses }
        return addresses.contains(attribute) ? .address : .words
    }

    private static let refused = names("style srcdoc http-equiv attributename")
    private static let addresses = names(
        """
        href src action formaction poster cite data background longdesc ping manifest profile codebase archive classid icon \
        lowsrc dynsrc xlink:href xml:base
        """)
    private static let sets = names("srcset imagesrcset")
    private static let animations = names("animate set animatetransform animatemotion")
    private static let animated = names("to from by values")

    private static func names(_ words: String) -> Set<[UInt8]> {
        Set(words.utf8.split(separator: UInt8.space).map(Array.init))
    }
}

extension [UInt8] {
    fileprivate func starts(with prefix: String.UTF8View) -> Bool {
        count >= prefix.count && self.prefix(prefix.count).elementsEqual(prefix)
    }
}
