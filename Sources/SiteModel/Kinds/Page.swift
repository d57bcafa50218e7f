/// A page that stands by itself: about, contact, accessibility.
package struct Page: ContentKind {
    package static let kind: KindName = "page"
    package static let label = (one: "Page", many: "Pages")
    package static let folder = "pages"
    package static let address = ""
    package static let isWork = false
    package static let isListed = false
    package static let fields: [Field<Page>] = []
    package static let derived: [DerivedField] = []

    package var common = CommonFields()
    package init() {}
}
