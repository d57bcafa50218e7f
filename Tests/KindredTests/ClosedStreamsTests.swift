import TestSupport
import Testing

@Suite("A program that is started without its standard streams", .timeLimit(.minutes(1)))
struct ClosedStreamsTests {
    @Test("reads nothing of what took their numbers, however often it begins")
    func input() async throws {
        let run = try await shell(
            """
            for time in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                timeout 20 "$KINDRED" markdown <&- 2>&1 >/dev/null || echo $?
            done
            """, in: try TemporaryFolder())
        #expect(run.output == String(repeating: "kindred: There is no standard input to read.\n70\n", count: 20))
    }

    @Test("writes nothing into what took their numbers")
    func output() async throws {
        let run = try await shell(
            """
            "$KINDRED" new site one > words
            "$KINDRED" build --site one --date 2026-07-01 >&- 2>&-
            test -f one/Output/index.html && echo published
            grep --recursive --files-with-matches "Published [0-9]* pages" one
            """, in: try TemporaryFolder())
        #expect(run.output == "published\n")
    }
}
