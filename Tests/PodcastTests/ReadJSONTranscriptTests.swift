import Diagnostics
import Podcast
import Testing

@Suite("Reading a transcript in JSON")
struct ReadJSONTranscriptTests {
    @Test("Segments of the podcast namespace's form")
    func whole() {
        let read = ReadCues(
            """
            {
              "version": "1.0.0",
              "segments": [
                {"speaker": "Amira", "startTime": 0.5, "endTime": 2.75, "body": "Hello."},
                {"speaker": "Riaz", "startTime": 2.75, "endTime": 4, "body": "Two\\nlines"},
                {"startTime": 4, "endTime": 5, "body": "[music]"}
              ]
            }
            """)
        #expect(read.cues == ["500-2750 Amira: Hello.", "2750-4000 Riaz: Two|lines", "4000-5000 -: [music]"])
        #expect(read.problems == [])
    }

    @Test("Numbers as text, times on a clock, no ends, other programs' names, a list alone")
    func forgiven() {
        #expect(
            ReadCues(
                """
                {"segments":[{"startTime":"1.5","endTime":"00:00:03.250","body":"A"},{"startTime":"4","body":"B"},
                {"startTime":6,"endTime":null,"body":"C"}]}
                """
            ).cues == ["1500-3250 -: A", "4000-6000 -: B", "6000-7000 -: C"])
        #expect(
            ReadCues("[{\"start\": 0, \"end\": 1.0, \"text\": \" A \", \"speaker\": 2}]").cues == [
                "0-1000 Speaker 2: A"
            ])
        #expect(
            ReadCues("\u{FEFF}{\"segments\":[{\"startTime\":0,\"endTime\":1,\"body\":\"A\"}]}").cues == ["0-1000 -: A"])
    }

    @Test("Single words become sentences: up to a full stop, a pause, or somebody else")
    func words() {
        let words = [
            ("Amira", 0.0, "We"), ("Amira", 0.2, "begin"), ("Amira", 0.5, "."), ("Amira", 0.7, "Today"),
            ("Amira", 0.9, "is"), ("Amira", 4.0, "good"), ("Riaz", 4.3, "Yes"), ("Riaz", 4.3, ","), ("Riaz", 4.5, "it"),
        ]
        let segments = words.map {
            "{\"speaker\":\"\($0.0)\",\"startTime\":\($0.1),\"endTime\":\($0.1 + 0.2),\"body\":\"\($0.2)\"}"
        }
        let read = ReadCues("{\"segments\":[\(segments.joined(separator: ","))]}")
        #expect(
            read.cues == [
                "0-700 Amira: We begin.", "700-1100 Amira: Today is", "4000-4200 Amira: good",
                "4300-4700 Riaz: Yes, it",
            ])
        #expect(read.problems == [])
    }

    @Test("What is wrong is told at its segment, and the others are kept")
    func problems() {
        let read = ReadCues(
            """
            {"version": "1.0.0", "tags": ["x", {"segments": [1]}],
             "segments": [
               {"startTime": 0, "endTime": 1, "body": "A, \\"[{"},
               {"startTime": "soon", "endTime": 2, "body": "B"},
               {"endTime": 2, "body": "C"}, {"startTime": 3, "endTime": 2, "body": "D"},
               7,
               {"startTime": 5, "endTime": 6},
               {"startTime": 8, "endTime": 9, "body": "E"},
               {"startTime": 7, "endTime": 8, "body": "F"},
               {"startTime": 9, "endTime": "x", "body": "G"}
             ]}
            """)
        #expect(
            read.problems == [
                "4:4+1 The “startTime” of this segment is no time.", "5:4+1 This segment has no “startTime”.",
                "5:33+1 This segment ends before it begins.", "6:4+1 This segment is no group of names and values.",
                "7:4+1 This segment has no “body”.", "10:4+1 The “endTime” of this segment is no time.",
                "9:4+1 This segment begins before the one above it.",
            ])
        #expect(
            read.cues == [
                "0-1000 -: A, \"[{", "8000-9000 -: E", "7000-8000 -: F", "9000-10000 -: G",
            ])
    }

    @Test("What is no JSON, and JSON without segments")
    func none() {
        #expect(ReadCues("{\"segments\": [\n{\"body\": }]}").problems == ["2:10+1 A value is missing here."])
        #expect(ReadCues("{\"version\": \"1.0.0\"}").problems == ["1:1+20 There are no “segments” in this JSON."])
        #expect(ReadCues("{\"segments\": []}").problems == ["1:1+16 The transcript has no words."])
        #expect(ReadCues("", named: "a.json").cues == nil)
    }
}
