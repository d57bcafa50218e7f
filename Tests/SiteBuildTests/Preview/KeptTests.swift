import Calendar
import Glibc
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What was made of a file is kept while the file is the same")
struct KeptTests {
    private let kept = Kept<Int>()

    private func file(
        inode: UInt64 = 7, size: Int = 10, modified: Int = 100, changed: Int = 100, nanoseconds: Int = 0
    ) -> ListedFile {
        ListedFile(
            path: "Content/a.md", absolutePath: "/a.md",
            identity: FileIdentity(
                device: 1, inode: inode, byteCount: size, modified: FileTime(timespec(tv_sec: modified, tv_nsec: 0)),
                changed: FileTime(timespec(tv_sec: changed, tv_nsec: nanoseconds))))
    }

    /// What is given for a file when a new reading would give a number.
    private func value(of file: ListedFile, at now: Int = 1000, reading: Int) -> Int {
        kept.begin(at: Instant(seconds: now))
        return kept.value(of: file) { reading }
    }

    @Test("The same file is not read again; any other record of it is another state")
    func same() {
        #expect(value(of: file(), reading: 1) == 1)
        #expect(value(of: file(), reading: 2) == 1)
        for (number, other) in [
            file(inode: 8), file(size: 11), file(modified: 101), file(changed: 101), file(nanoseconds: 1),
        ].enumerated() {
            #expect(value(of: other, reading: 10 + number) == 10 + number)
            #expect(value(of: file(), reading: 20 + number) == 20 + number)
        }
    }

    @Test("What had only just been changed is read again next time: the same tick can hold another change")
    func sameTick() {
        #expect(value(of: file(changed: 998), at: 1000, reading: 1) == 1)
        #expect(value(of: file(changed: 998), at: 1000, reading: 2) == 2)
        #expect(value(of: file(changed: 998), at: 1001, reading: 3) == 3)
        #expect(value(of: file(changed: 998), at: 1002, reading: 4) == 3)
    }

    @Test("A file from the future is read each time, and no number of seconds overflows")
    func future() {
        for (number, changed) in [2000, Int.max, Int.min].enumerated() {
            #expect(value(of: file(changed: changed), reading: number) == number)
        }
        #expect(value(of: file(changed: .max), reading: 9) == 9)
    }

    @Test("What a reading did not ask for is forgotten, and a failure is not kept")
    func forgotten() throws {
        #expect(value(of: file(), reading: 1) == 1)
        kept.begin(at: Instant(seconds: 1000))
        kept.forgetUnused()
        #expect(value(of: file(), reading: 2) == 2)
        kept.begin(at: Instant(seconds: 1000), isEmpty: true)
        #expect(throws: FileError.self) { try kept.value(of: file()) { throw FileError("read", "a") } }
        #expect(kept.value(of: file()) { 3 } == 3)
    }

    @Test("A change of the same size within one tick is seen by a preview")
    func preview() async throws {
        let trial = try TryPreview("=== Content/stories/a.md\n---\nid: sto1\ntitle: A\n---\n\nWord 0.\n", age: 0)
        for number in 0...9 {
            try trial.folder.write(
                "---\nid: sto1\ntitle: A\n---\n\nWord \(number).\n", to: "Content/stories/a.md")
            #expect(try await trial.next().text("stories/a/index.html").contains("Word \(number)."))
        }
    }
}
