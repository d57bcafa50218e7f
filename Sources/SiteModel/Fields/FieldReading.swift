package import Calendar
package import Diagnostics
import FrontMatter

/// What a reader of fields has at hand, and where it says what is wrong.
package struct FieldReading {
    /// The file, from the site's root.
    package let path: String
    /// The zone in which a day without a time is meant.
    package let zone: Zone
    package var diagnostics: [Diagnostic] = []
    /// Every entry that the fields name, held against what there is once all files are read.
    package var references: [TypedReference] = []
    /// Every file of the site that the fields name.
    package var files: [Located<String>] = []
    /// The field being read, with its parents: `image.alt`.
    package internal(set) var field = ""
    /// The fields that were written and could not be read, with their parents: `image.alt`. All of them have been told.
    package private(set) var doubtful: Set<String> = []
    /// Whether lines of the file could not be read at all: any field may be among them.
    package var isPartial = false
    /// The title that the body begins with, which does for a missing one.
    package var bodyTitle: String?
    /// What the words of an organisation's own consent form mean, as channels.
    package var channelWords: [String: [String]] = [:]

    package init(path: String, zone: Zone) {
        self.path = path
        self.zone = zone
    }

    /// Says that a rule is broken at a place in this file.
    package mutating func report(_ rule: Rule, at span: SourceSpan, _ message: String, help: String) {
        diagnostics.append(rule.finding(path: path, span: span, message: message, help: help))
    }

    /// Says that a node is of another shape than wanted, and gives nil for the reader to return.
    mutating func wrongShape<T>(_ node: Node, wanted: Shape) -> T? {
        if node.isUnreadable { return nil }
        let found: String
        switch node.content {
        case .empty: found = "is empty"
        case .scalar: found = "is text"
        case .sequence: found = "is a list"
        case .mapping: found = "is a group of fields"
        }
        report(
            .frontMatterType, at: node.span, "“\(field)” must be \(wanted.words), but here it \(found).",
            help: found == "is empty"
                ? "Write \(wanted.words) after “\(field):”, or take the line out."
                : "Write it as \(wanted.words). `kindred explain front-matter-type` shows how.")
        return nil
    }

    /// Notes that a field of the group being read can't be relied on.
    mutating func doubt(_ name: String) { doubtful.insert(field.isEmpty ? name : "\(field).\(name)") }

    /// Reads inside a field, so that messages name it in full.
    mutating func inside<T>(_ name: String, _ body: (inout FieldReading) -> T) -> T {
        let outer = field
        field = outer.isEmpty ? name : "\(outer).\(name)"
        defer { field = outer }
        return body(&self)
    }
}
