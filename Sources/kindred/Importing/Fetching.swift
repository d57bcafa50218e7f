import Glibc
import SiteBuild

/// Fetches from other hosts into files by running curl, within limits of time and size.
struct Fetching {
    /// A folder of the site for what is not whole yet, absolute.
    let workshop: String

    struct Answer {
        /// Where it was found in the end.
        let address: String
        let redirects: Int
    }

    /// The largest feed that is fetched, in bytes: the largest of 88 had nine million.
    static let largestFeed = 128 << 20

    /// A feed's bytes.
    func feed(_ address: String) throws(OutsideFailure) -> (bytes: [UInt8], answer: Answer) {
        let file = workshop + "/feed"
        let answer = try fetch(
            address, to: file, arguments: ["--compressed", "--max-time", "300"], largest: Self.largestFeed
        ) { _ in }
        defer { unsafe unlink(file) }
        return (try FileReader.read(file), answer)
    }

    /// Fetches into a file.
    /// - Parameter progress: is told how many bytes there are.
    /// - Throws: why it could not be fetched, in a sentence.
    func fetch(
        _ address: String, to file: String, arguments: [String], largest: Int, progress: (Int) -> Void
    ) throws(OutsideFailure) -> Answer {
        let (said, errors) = (workshop + "/curl-said", workshop + "/curl-errors")
        defer {
            unsafe unlink(said)
            unsafe unlink(errors)
        }
        let child = try CurlRun.start(
            address,
            [
                "--fail", "--speed-limit", "100", "--speed-time", "60", "--write-out",
                "%{num_redirects} %{url_effective}", "--output", file,
            ] + arguments, largest: largest, output: said, errors: errors)
        var isTooLarge = false
        let ending = child.wait {
            let size = byteCount(of: file)
            progress(size)
            isTooLarge = size > largest
            return !isTooLarge
        }
        guard ending == .exited(0), !isTooLarge else {
            let status: Int32? = if case .exited(let status) = ending { status } else { nil }
            throw OutsideFailure(
                Self.sentence(
                    status: isTooLarge ? 63 : status, address, largest: largest,
                    said: (try? FileReader.read(errors)).map { String(decoding: $0.prefix(400), as: UTF8.self) } ?? ""))
        }
        let words = (try? FileReader.read(said)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let parts = words.split(separator: " ", maxSplits: 1)
        return Answer(
            address: parts.count == 2 ? String(parts[1]) : address, redirects: parts.first.flatMap { Int($0) } ?? 0)
    }

    /// Why it could not be fetched, and what helps.
    private static func sentence(status: Int32?, _ address: String, largest: Int, said: String) -> String {
        let cause: String
        switch status {
        case 18, 28: cause = "\(CurlRun.cause(status ?? 0)). Run the same again."
        case 22:
            let code = said.split { !($0.isASCII && $0.isNumber) }.last { $0.utf8.count == 3 } ?? ""
            cause = "the host answered with \(code.isEmpty ? "an error" : "the error \(code)")."
        case 63: cause = "it is larger than \(largest >> 20) MB."
        default: cause = "\(status.map(CurlRun.cause) ?? "curl ended with a signal")."
        }
        return "\(address) could not be fetched: \(cause)"
    }
}

/// How large a file is; 0 where there is none.
func byteCount(of path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
}

/// What a file begins with: at most 16 bytes.
func firstBytes(of path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    return Array(bytes.prefix(max(0, count)))
}
