import Diagnostics
import FrontMatter
import Templating

/// Works that belong together: a series, or what there is about one subject. Its members are those that it names, those
/// that its query finds, and the case studies that name it.
package struct WorkCollection: ContentKind {
    package static let kind: KindName = "collection"
    package static let label = (one: "Collection", many: "Collections")
    package static let folder = "collections"
    package static let address = "collections"
    package static let isWork = false
    package static let derived: [DerivedField] = []

    package var common = CommonFields()
    package var purpose = ""
    package var members: [Reference] = []
    package var query: CollectionQuery?
    package var isOrdered = false
    package init() {}

    package static let fields: [Field<WorkCollection>] = [
        Field("purpose", .text, \.purpose, required: true, "What it is for, in a sentence or two."),
        Field(
            "members", ValueReader<Reference>.reference("a page's file name").list("pages"), \.members,
            "The works in it, by their file names."),
        Field(
            "query", .collectionQuery, \.query,
            "Works that belong to it by themselves: {kind: case-study, topic: Recovery}."),
        Field(
            "ordered", .yesOrNo, \.isOrdered,
            "Whether its works are to be read in order: each then leads to the one before and after it."),
    ]
}

/// Works that belong to a collection because of what they are.
package struct CollectionQuery: FieldGroup {
    package static let noun = "a query"
    package var kind: String?
    package var topic: String?

    package init() {}

    package static let fields: [Field<CollectionQuery>] = [
        Field("kind", .workKind, \.kind, "Which kind they are: case-study."),
        Field("topic", .text, \.topic, "Which topic they have."),
    ]
}

extension ValueReader where T == CollectionQuery {
    static let collectionQuery: ValueReader = {
        let group = ValueReader.group()
        return ValueReader(
            group.shape,
            read: { node, reading in
                let before = reading.diagnostics.count
                guard let query = group.read(node, &reading) else { return nil }
                if query.kind == nil, query.topic == nil, reading.diagnostics.count == before {
                    reading.report(
                        .frontMatterMissing, at: node.span, "A query needs “kind” or “topic”, and neither is here.",
                        help: "Write {kind: case-study}, {topic: Recovery} or both.")
                    return nil
                }
                return query
            })
    }()
}

extension ValueReader where T == String {
    /// The name of a kind whose entries are works. The registry is asked when a value is read, since it holds this.
    static let workKind = scalar(
        "a kind such as story or case-study", template: .text, form: .kindOfWork,
        read: { text, span, reading in
            let known = KindRegistry.all.filter(\.isWork).map(\.name.rawValue)
            return ValueReader.choice(of: known).read(
                Node(content: .scalar(text, isQuoted: true), span: span), &reading)
        },
        present: { text, _ in .text(text) })
}
