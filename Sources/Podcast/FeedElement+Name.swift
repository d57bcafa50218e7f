import Markup

extension FeedElement {
    /// Whether an element or an attribute can have this name (Namespaces in XML 1.0, section 4).
    package static func canBeNamed(_ name: String) -> Bool { soundXMLName(name) == name }
}
