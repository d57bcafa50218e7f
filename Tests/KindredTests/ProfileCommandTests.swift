import Markup
import TestSupport
import Testing

@Suite("kindred check --profile")
struct ProfileCommandTests {
    @Test("The clauses are told in words, with what shows each")
    func words() async throws {
        let told = try await kindred("check", "--profile", "nhs-content", in: try await newSite())
        #expect(told.status == 0)
        #expect(told.output.hasPrefix("Standard for creating health content, "))
        #expect(told.output.contains("\n  1.3 Readers see which organisation published it: shown\n"))
    }

    @Test("They are JSON for other programs, beside what the check found")
    func json() async throws {
        let told = try await kindred("check", "--profile", "podcast", "--format", "json", in: try await newSite())
        #expect(told.status == 0)
        let json = try JSON.parse(Array(told.output.utf8))
        #expect(json["profile"] == .string("podcast"))
        #expect(json["findings"] == .array([]))
        guard case .array(let clauses)? = json["clauses"] else { Issue.record("no clauses"); return }
        #expect(clauses.first?["number"] == .string("1.1"))
        #expect(clauses.first?["standing"] == .string("beyond-files"))
    }

    @Test("A profile that there is none of is refused with the nearest name, and so is a format that has no clauses")
    func refused() async throws {
        let site = try await newSite()
        let unknown = try await kindred("check", "--profile", "nhs-contents", in: site)
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("There is no profile “nhs-contents”. Did you mean “nhs-content”?"))
        #expect(try await kindred("check", "--profile", "podcast", "--format", "sarif", in: site).status == 64)
    }
}
