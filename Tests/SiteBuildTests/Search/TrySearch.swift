import Glibc
import TestSupport
import Testing

@testable import SiteBuild

/// A site that is searched, shows with their audio among it, with a program in Pagefind's place: what it is given to index becomes pagefind/read.txt.
struct TrySearch {
    var site: TrySite
    private let program: String

    static let configuration = "=== Content/site.yaml\n\(plainConfiguration)search: yes\n"

    /// - Parameter ending: how the program ends.
    init(_ text: String, ending: String = "exit 0") throws {
        site = try TryFeed.site(Self.configuration + text)
        program = site.folder.path + "/tool/pagefind"
        let runs = site.folder.path + "/runs"
        try site.folder.write(
            """
            #!/bin/sh
            [ "$1 $2 $4 $6" = "--silent --site --output-path --force-language" ] || exit 9
            echo "$7 $PAGEFIND_SITE" >>'\(runs)'
            echo "$5" >>'\(runs)-places'
            mkdir -p "$5/fragment"
            echo "// $7" >"$5/pagefind.js"
            echo "{}" >"$5/pagefind-entry.json"
            echo "// not used" >"$5/pagefind-ui.js"
            cd "$3" && find . -type f | sort | while read -r page; do echo "$page"; cat "$page"; done >"$5/read.txt"
            \(ending)

            """, to: "tool/pagefind")
        unsafe chmod(program, 0o755)
        site.request.searchProgram = .found(program)
    }

    /// Publishes the site and gives what the program was given.
    func indexed() async throws -> String {
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        return site.page("pagefind/read.txt")
    }

    /// How often the program ran, and in which language.
    var runs: [String] {
        (site.folder.text("runs") ?? "").split(separator: "\n").map(String.init)
    }

    /// Where it wrote each time.
    var places: [String] { (site.folder.text("runs-places") ?? "").split(separator: "\n").map(String.init) }
}
