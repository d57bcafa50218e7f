import Diagnostics

// What may stand where in HTML.
extension HTMLContext {
    /// Whether a part that may be left out can begin here.
    private var takesSections: Bool {
        switch state {
        case .text, .tagName, .inTag, .boundary, .attributeName, .afterAttributeName: true
        case .doubleQuoted, .singleQuoted: filling != .nothing
        case .raw: HTMLNames.escapableText.contains(element)
        default: false
        }
    }

    func mistakeOfSection(_ place: Range<Int>, name: String) -> Mistake? {
        takesSections ? nil : .misplaced(place, name, self)
    }

    /// What is wrong with a value of this type here.
    func mistake(of type: FieldType, _ place: Range<Int>, name: String) -> Mistake? {
        switch state {
        case .text: return type == .json ? .jsonOutside(place, name) : nil
        case .raw where HTMLNames.escapableText.contains(element):
            return type == .html || type == .json ? .markupInWords(place, name, type, self) : nil
        case .raw:
            guard element == HTMLNames.script, script == .data else { return .misplaced(place, name, self) }
            return type != .json || isFilled ? .jsonNotAlone(place, name, isJSON: type == .json) : nil
        case .doubleQuoted, .singleQuoted: return mistakeInAttribute(of: type, place, name: name)
        default: return .misplaced(place, name, self)
        }
    }

    private func mistakeInAttribute(of type: FieldType, _ place: Range<Int>, name: String) -> Mistake? {
        if filling == .nothing { return .misplaced(place, name, self) }
        if type == .html || type == .json { return .markupInWords(place, name, type, self) }
        let attribute = String(decoding: self.name, as: UTF8.self)
        switch filling {
        case .words, .nothing: return nil
        case .addresses: return type == .url || type == .number ? nil : .notAddress(place, name, type, attribute)
        case .address where type == .url: return address == .start ? nil : .addressInside(place, name, attribute)
        case .address: return address == .query ? nil : .notAddress(place, name, type, attribute)
        }
    }

    /// The place in words.
    var whereabouts: String {
        switch state {
        case .doubleQuoted, .singleQuoted, .unquoted, .beforeValue: "in an attribute"
        case .raw, .rawLess, .rawEnd: "in <\(String(decoding: element, as: UTF8.self))>"
        default: "in a tag"
        }
    }

    /// The place in words, and what could be done about it.
    fileprivate var description: (place: String, help: String) {
        switch state {
        case .tagOpen, .endTagOpen, .tagName:
            ("in the name of a tag", "Write the tag's name out.")
        case .inTag, .boundary, .attributeName, .afterAttributeName:
            (
                "between the attributes of a tag",
                "Write the attribute out, with the value in quotes; a section may hold whole attributes."
            )
        case .beforeValue, .unquoted:
            ("in an attribute without quotes", "Put quotes around the whole value.")
        case .doubleQuoted, .singleQuoted:
            (
                "in the attribute “\(String(decoding: name, as: UTF8.self))”, which decides what the browser does",
                "Write its value out, or choose between whole attributes with sections."
            )
        case .declarationOpen, .comment:
            ("in an HTML comment", "To leave something out, write “{{! … }}”, which visitors do not get to see.")
        case .declaration:
            ("in a declaration", "Write it out.")
        case .raw, .rawLess, .rawEnd:
            (
                "in <\(String(decoding: element, as: UTF8.self))>",
                "Put it into an attribute such as “data-name”; JSON may fill <script type=\"application/json\">."
            )
        case .text: ("here", "Put it into text.")
        }
    }
}

extension Mistake {
    static func misplaced(_ place: Range<Int>, _ name: String, _ context: HTMLContext) -> Mistake {
        Mistake(
            rule: TemplateRules.place, place: place,
            message: "“\(name.oneLine)” can't stand \(context.description.place).", help: context.description.help)
    }

    fileprivate static func jsonOutside(_ place: Range<Int>, _ name: String) -> Mistake {
        Mistake(
            rule: TemplateRules.place, place: place,
            message: "“\(name)” is JSON data, which can't stand in text.",
            help: "Let it fill a data script: “<script type=\"application/ld+json\">{{{\(name)}}}</script>”.")
    }

    fileprivate static func jsonNotAlone(_ place: Range<Int>, _ name: String, isJSON: Bool) -> Mistake {
        Mistake(
            rule: TemplateRules.place, place: place,
            message: isJSON
                ? "“\(name)” is not alone in its script."
                : "“\(name)” can't stand in a data script, since it is not JSON.",
            help: "Let one name that is JSON data fill the whole script.")
    }

    fileprivate static func markupInWords(
        _ place: Range<Int>, _ name: String, _ type: FieldType, _ context: HTMLContext
    ) -> Mistake {
        Mistake(
            rule: TemplateRules.place, place: place,
            message: "“\(name)” is \(type.words), which can't stand \(context.whereabouts).",
            help: "Use a name that is text there.")
    }

    fileprivate static func notAddress(
        _ place: Range<Int>, _ name: String, _ type: FieldType, _ attribute: String
    ) -> Mistake {
        Mistake(
            rule: TemplateRules.address, place: place,
            message: "“\(attribute)” takes an address, and “\(name)” is \(type.words).",
            help: "Use a name that is an address, such as “url”; text may follow after “?” or “#”.")
    }

    fileprivate static func addressInside(_ place: Range<Int>, _ name: String, _ attribute: String) -> Mistake {
        Mistake(
            rule: TemplateRules.address, place: place,
            message: "“\(name)” is a whole address, and does not stand at the start of “\(attribute)”.",
            help: "Let the value begin with it; choose between two addresses with two whole attributes in sections.")
    }
}
