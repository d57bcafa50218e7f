import Diagnostics
import Markup
import Testing

@testable import Templating

@Suite("What a template can use")
struct TypeListingTests {
    @Test("Each name with its type and what it holds; types in circles are listed once")
    func listing() {
        #expect(
            Sample.types.listing(of: "page") == """
                page: a page
                  title          text                      its title
                  summary        text, or absent           a sentence about it
                  body           markup: {{{…}}}           its text
                  url            address                   its address
                  listed         yes or no                 whether it is listed
                  count          number                    a number
                  data           JSON: {{{…}}}, or absent  data for search engines
                  author         person, or absent         who wrote it
                    author.name  text                      the name
                    author.link  address, or absent        the address of the person's page
                  site           site                      the site
                    site.title   text                      its title
                    site.owner   person (above)            who owns it
                  voices         list of voice             who speaks
                    title        text, or absent           the name to show
                    words        markup: {{{…}}}           what was said
                  children       list of page (above)      the pages below it
                  card           template in partials      how it is shown

                """)
    }

    @Test("A type that is not there has no listing")
    func unknown() {
        #expect(Sample.types.listing(of: "nothing") == nil)
    }

    @Test("Records that do not fit their types are named")
    func mismatches() {
        #expect(Sample.types.mismatches(in: Sample.page(author: Sample.person("A"))) == [])
        let wrong = Record("page", [.number(1), .absent, .html([]), .absent])
        #expect(
            Sample.types.mismatches(in: wrong) == [
                "page should have 12 slots, not 4", "page.title should be text", "page.url should be an address",
            ])
        #expect(Sample.types.mismatches(in: Record("paeg", [])) == ["paeg should be a known record, not “paeg”"])
    }

    @Test("JSON becomes a record by the names of its fields")
    func json() throws {
        var problems: [String] = []
        let data = try JSON.parse(Array(#"{"name": "Ann", "link": null, "age": 3}"#.utf8))
        let person = try #require(Sample.types.record("person", from: data, problems: &problems))
        #expect(problems == ["person has no “age”"])
        problems = []
        _ = Sample.types.record(
            "person", from: .object(["nmae": .string("Ann"), "link": .int(3)]), problems: &problems)
        #expect(problems == ["person has no “nmae”; did you mean “name”?", "person.link should be an address"])
        #expect(Sample.types.mismatches(in: person) == [])
        problems = []
        let page = Sample.types.record(
            "page", from: .object([JSON.Member("voices", .array([.int(1)]))]), problems: &problems)
        #expect(page?.slots.count == 12)
        #expect(problems == ["page.voices[0] should be an object"], "what is left out is absent")
        #expect(Sample.types.record("nothing", from: .null, problems: &problems) == nil)
    }
}
