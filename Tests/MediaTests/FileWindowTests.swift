import Glibc
import Media
import TestSupport
import Testing

@Suite("Files that cannot be read")
struct FileWindowTests {
    private func failure(_ path: String) -> MediaFailure? {
        do throws(MediaFailure) {
            _ = try readAudioFacts(path: path)
            return nil
        } catch {
            return error
        }
    }

    @Test("What is not there, is a folder or a pipe, or has an impossible name is refused and not waited for")
    func refused() throws {
        let folder = try TemporaryFolder()
        #expect(failure("\(folder.path)/none.mp3") == MediaFailure(.missing, "There is no such file."))
        #expect(failure("\(folder.path)/none/a.mp3") == MediaFailure(.missing, "There is no such file."))
        #expect(failure("a\0b.mp3") == MediaFailure(.missing, "No file can have this name."))
        #expect(failure(folder.path) == MediaFailure(.unreadable, "This is not a file that can be read."))
        let pipe = "\(folder.path)/pipe.mp3"
        #expect(unsafe mkfifo(pipe, 0o600) == 0)
        #expect(failure(pipe) == MediaFailure(.unreadable, "This is not a file that can be read."))
        try folder.link("loop.mp3", to: "loop.mp3")
        #expect(
            failure("\(folder.path)/loop.mp3")
                == MediaFailure(.unreadable, "This is a symbolic link that leads in a circle."))
    }

    @Test("A recording larger than the buffer is read to its end, frames across its edges too")
    func large() throws {
        #expect(abs(try audioFacts(frames(4000)).duration - 4000 * 1152.0 / 44_100) < 0.000_001)
    }
}
