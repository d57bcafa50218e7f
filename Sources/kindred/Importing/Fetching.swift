import Glibc
import SiteBuild

/// Fetches from other hosts by running curl: http and https alone, within limits of time and size, its own settings aside.
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
        let child = try Self.curl(
            [
                "--disable", "--silent", "--show-error", "--fail", "--globoff", "--location", "--max-redirs", "10",
                "--proto", "=http,https", "--proto-redir", "=http,https", "--connect-timeout", "20", "--speed-limit",
                "100", "--speed-time", "60", "--max-filesize", String(largest), "--user-agent", "Kindred",
                "--write-out", "%{num_redirects} %{url_effective}", "--output", file,
            ] + arguments + ["--url", address], output: said, errors: errors)
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

    private static func curl(
        _ arguments: [String], output: String, errors: String
    ) throws(OutsideFailure) -> ChildProcess {
        do throws(ChildProcess.NotStarted) {
            return try ChildProcess("curl", arguments, output: .file(output), errors: .file(errors))
        } catch {
            throw OutsideFailure(
                error.isMissing
                    ? "curl is not installed. It fetches what is on other hosts: install it, as with apt-get install curl."
                    : "curl could not be started.")
        }
    }

    /// What curl's exit status means (its manual page, EXIT CODES).
    private static func sentence(status: Int32?, _ address: String, largest: Int, said: String) -> String {
        let cause: String
        switch status {
        case 1, 3: cause = "it is no address of the web."
        case 6: cause = "there is no such host, or no connection."
        case 7: cause = "the host does not answer."
        case 18: cause = "the connection broke off. Run the same again."
        case 22:
            let code = said.split { !($0.isASCII && $0.isNumber) }.last { $0.utf8.count == 3 } ?? ""
            cause = "the host answered with \(code.isEmpty ? "an error" : "the error \(code)")."
        case 28: cause = "it took too long. Run the same again."
        case 33, 36: cause = "the host can't go on where it stopped."
        case 35, 51, 60: cause = "the connection is not secure: the host's certificate can't be trusted."
        case 47: cause = "it is redirected again and again."
        case 63: cause = "it is larger than \(largest >> 20) MB."
        case 23: cause = "the disk did not take it."
        default: cause = "curl ended with \(status.map(String.init) ?? "a signal")."
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
