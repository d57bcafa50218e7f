import Glibc
import Media
import TestSupport

/// Reads the facts of a recording with these bytes.
func audioFacts(_ bytes: [UInt8], named name: String = "sound.mp3") throws -> AudioFacts {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: name)
    return try readAudioFacts(path: "\(folder.path)/\(name)")
}

/// The sentence with which a recording with these bytes is refused; nothing where it is read.
func refusal(_ bytes: [UInt8], named name: String = "sound.mp3") throws -> String? {
    do {
        _ = try audioFacts(bytes, named: name)
        return nil
    } catch let failure as MediaFailure {
        return failure.sentence
    }
}

/// Bytes that no coder makes, for sound that is never heard: equal at every run.
func noise(_ count: Int, seed: UInt32 = 1) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
        state = state &* 1_664_525 &+ 1_013_904_223
        return UInt8(truncatingIfNeeded: state >> 24)
    }
}

/// One MPEG audio frame of silence with this header, and anything at its start.
func frame(_ header: UInt32, length: Int, holding content: [UInt8] = []) -> [UInt8] {
    let head = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: header >> $0) }
    return head + content + [UInt8](repeating: 0, count: length - 4 - content.count)
}

/// MPEG 1 layer III, 128 kbit/s, 44.1 kHz, stereo: 417 bytes, 1152 samples.
func frames(_ count: Int) -> [UInt8] {
    (0..<count).flatMap { _ in frame(0xFFFB_9000, length: 417) }
}

/// Several runs of bytes in a row. (A chain of `+` takes the compiler minutes.)
func join(_ parts: [UInt8]...) -> [UInt8] {
    Array(parts.joined())
}

extension Array<UInt8> {
    /// `width` bytes of a number, the highest first.
    static func big(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// `width` bytes of a number, the lowest first.
    static func little(_ number: Int, _ width: Int) -> [UInt8] {
        big(number, width).reversed()
    }

    /// Four bytes of seven bits.
    static func syncSafe(_ number: Int) -> [UInt8] {
        [21, 14, 7, 0].map { UInt8(number >> $0 & 127) }
    }

    static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
}

/// An outside program for making test material.
enum Tool {
    static let hasFFmpeg = run("command -v ffmpeg") != nil

    /// What a shell command prints to its standard output and error; nothing where it fails.
    static func run(_ command: String) -> String? {
        guard let pipe = unsafe popen("{ \(command) ; } 2>&1", "r") else { return nil }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, pipe) }
            if count == 0 { break }
            output += buffer[..<count]
        }
        return unsafe pclose(pipe) == 0 ? String(decoding: output, as: UTF8.self) : nil
    }
}
