import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Consent records that are not there")
struct ConsentFolderTests {
    private let away = """
        === Content/site.yaml
        \(plainConfiguration)consent_dir: /media/no-such-drive/consent

        """

    private func failure(_ site: TrySite) async -> String? {
        do throws(OutsideFailure) {
            _ = try await Build.check(site.request)
            return nil
        } catch {
            return error.message
        }
    }

    @Test("A folder that site.yaml names and that isn't there stops the build with a sentence: nobody passes for staff")
    func away() async throws {
        let site = try TrySite(away + ConsentSite.story(""))
        #expect(
            await failure(site)
                == "The consent records can't be found: there is no folder /media/no-such-drive/consent, "
                + "which site.yaml names. Connect the drive that it lies on, or correct its name. Nothing was published."
        )
        var forced = site
        forced.request.leavesOutErrors = true
        #expect(await failure(forced) != nil)
    }

    @Test("An empty one does too where somebody's own words are to be judged by it")
    func empty() async throws {
        let configuration = away.replacing("/media/no-such-drive/consent", with: "records")
        let site = try TrySite(configuration + ConsentSite.story(ConsentSite.voice) + "=== records/notes.txt\nNone.\n")
        #expect(await failure(site)?.contains("holds none") == true)
        let voiceless = try TrySite(configuration + ConsentSite.story("") + "=== records/notes.txt\nNone.\n")
        #expect(await failure(voiceless) == nil)
    }

    @Test("So does something else of the folder's own name; a site without the folder has no records")
    func link() async throws {
        let site = try TrySite(ConsentSite.story("") + "=== consent\nA file.\n")
        #expect(await failure(site)?.contains("only something of that name") == true)
        #expect(await failure(try TrySite(ConsentSite.story(""))) == nil)
    }

    @Test("A preview shows nothing until they are there")
    func preview() async throws {
        let trial = TryPreview(try TrySite(away + ConsentSite.story("")))
        let version = try await trial.next()
        #expect(version.paths == [])
        #expect(version.diagnostics.map(\.message).contains { $0.hasPrefix("The consent records can't be found") })
    }
}
