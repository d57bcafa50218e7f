import Glibc
import Testing

@testable import SiteBuild

@Suite("Reading a file")
struct FileReaderTests {
    let folder = TemporaryFolder()

    @Test("All bytes arrive, whatever they are", arguments: [0, 1, 4095, 4096, 4097, 300_000])
    func bytes(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        folder.write("a.md", bytes)
        #expect(try FileReader.read(folder / "a.md") == bytes)
    }

    @Test("The buffer holds the last file only")
    func reuse() throws {
        folder.write("long.md", String(repeating: "long ", count: 1000))
        folder.write("short.md", "short")
        var buffer: [UInt8] = []
        try FileReader.read(folder / "long.md", into: &buffer)
        try FileReader.read(folder / "short.md", into: &buffer)
        #expect(buffer == Array("short".utf8))
    }

    @Test("A file without a known size is read to its end")
    func growing() throws {
        #expect(try !FileReader.read("/proc/self/status").isEmpty)
    }

    @Test("A missing file is named")
    func missing() {
        #expect(throws: OutsideFailure(ENOENT, folder / "no.md", could: .read)) {
            try FileReader.read(folder / "no.md")
        }
        #expect(
            OutsideFailure(ENOENT, "/site/no.md", could: .read).message
                == "There is no such file or folder: /site/no.md could not be read.")
    }

    @Test("A folder, a pipe and a device are refused without waiting", .timeLimit(.minutes(1)))
    func notFiles() {
        _ = unsafe mkfifo(folder / "pipe", 0o644)
        for path in [folder.path, folder / "pipe", "/dev/zero"] {
            #expect(throws: OutsideFailure.self) { try FileReader.read(path) }
        }
    }

    @Test("After a failure the buffer is empty")
    func emptyAfterFailure() {
        var buffer: [UInt8] = [1, 2, 3]
        #expect(throws: OutsideFailure.self) { try FileReader.read(folder / "no.md", into: &buffer) }
        #expect(buffer.isEmpty)
    }

    @Test("A path with a NUL names no file")
    func nul() {
        folder.write("a.md", "text")
        #expect(throws: OutsideFailure.self) { try FileReader.read(folder / "a.md\0.txt") }
    }

    @Test(
        "A failure says the cause, the file and what could not be done",
        arguments: [
            (ENOSPC, "The disk is full: /o/a could not be written."),
            (EFBIG, "The limit on the size of files (ulimit -f) is reached: /o/a could not be written."),
            (EACCES, "Permission is denied: /o/a could not be written."),
            (4711, "The system reports error 4711: /o/a could not be written."),
        ])
    func sentence(code: Int32, sentence: String) {
        #expect(OutsideFailure(code, "/o/a", could: .written).message == sentence)
    }
}
