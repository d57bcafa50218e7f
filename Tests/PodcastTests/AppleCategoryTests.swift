import Podcast
import Testing

@Suite("Apple's categories")
struct AppleCategoryTests {
    @Test("There are 110: 19 and their 91 children")
    func count() {
        #expect(AppleCategory.all.count == 110)
        #expect(AppleCategory.all.count { $0.subcategory == nil } == 19)
        #expect(Set(AppleCategory.all.map(\.description)).count == 110)
    }

    @Test("Each is read by its own name, and by its last part alone")
    func names() {
        for category in AppleCategory.all {
            #expect(AppleCategory(category.description) == category)
            #expect(AppleCategory(category.subcategory ?? category.name) == category)
        }
    }

    @Test(
        "How it is written matters little",
        arguments: [
            "Society & Culture > Documentary", "Society & Culture: Documentary", "Society & Culture/Documentary",
            "society and culture>documentary", " Society &  Culture  ›  Documentary ", "Documentary", "documentary",
        ])
    func forms(_ text: String) {
        #expect(AppleCategory(text)?.description == "Society & Culture > Documentary")
    }

    @Test(
        "What is none of them is none",
        arguments: [
            "", " ", ">", "Arts > Documentary", "Documentaries", "Society & Culture > ", "Arts > Books > More", "&",
        ])
    func none(_ text: String) { #expect(AppleCategory(text) == nil) }

    @Test(
        "A near miss has a suggestion",
        arguments: [
            ("Documentry", "Society & Culture > Documentary"),
            ("Society & Culture > Documentry", "Society & Culture > Documentary"),
            ("Helth & Fitness > Mental Health", "Health & Fitness > Mental Health"), ("Technolgy", "Technology"),
            ("Arts > Documentary", "Society & Culture > Documentary"), ("True Crimes", "True Crime"),
            ("Society & Culture > Prisons", "Society & Culture"),
        ])
    func nearest(_ text: String, _ category: String) {
        #expect(AppleCategory.nearest(to: text)?.description == category)
    }

    @Test("What is far from all of them has none")
    func far() {
        #expect(AppleCategory.nearest(to: "Quantum chromodynamics") == nil)
        #expect(AppleCategory.nearest(to: "") == nil)
    }
}
