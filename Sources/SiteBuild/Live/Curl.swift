import Glibc

/// Asks hosts by running curl: http and https alone, within limits of time and size, with a list of arguments and without
/// the settings of whoever runs it.
package struct Curl: Sendable {
    /// A folder for what is asked, absolute; each question has names of its own in it.
    let workshop: String
    /// Seconds for a whole answer.
    let patience: Int

    /// What is asked besides the address.
    struct Question: Sendable {
        var isHead = false
        /// `0-1`
        var range: String?
        var headers: [String] = []
        /// In bytes; a larger answer is a failure.
        var largest = 64 << 20
        /// Names its files among those of questions that are asked at the same time.
        var number = 0
    }

    /// - Throws: when no folder can be made.
    package init(patience: Int = 60) throws(OutsideFailure) {
        self.patience = patience
        let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/kindred-XXXXXX\0".utf8)
        let made = unsafe template.withUnsafeMutableBytes { bytes in
            unsafe bytes.baseAddress.map { unsafe mkdtemp($0.assumingMemoryBound(to: CChar.self)) != nil } ?? false
        }
        guard made else { throw OutsideFailure(errno, parent, could: .written) }
        workshop = String(decoding: template.dropLast(), as: UTF8.self)
    }

    /// Takes away its folder.
    package func end() { unsafe rmdir(workshop) }

    /// - Throws: when curl is not installed.
    func ask(_ address: String, _ question: Question = Question()) throws(OutsideFailure) -> LiveAnswer {
        var answer = LiveAnswer(address)
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
            answer.failure = "it is no address of the web"
            return answer
        }
        let files = ["headers", "body", "said", "errors"].map { "\(workshop)/\(question.number)-\($0)" }
        defer { for file in files { unsafe unlink(file) } }
        var arguments = [
            "--disable", "--silent", "--show-error", "--globoff", "--location", "--max-redirs", "10", "--proto",
            "=http,https", "--proto-redir", "=http,https", "--connect-timeout", "20", "--max-time", String(patience),
            "--max-filesize", String(question.largest), "--user-agent", "Kindred", "--dump-header", files[0],
            "--output", files[1], "--write-out", "%{url_effective}",
        ]
        if question.isHead { arguments.append("--head") }
        if let range = question.range { arguments += ["--range", range] }
        for header in question.headers { arguments += ["--header", header] }
        let status = try Self.run(arguments + ["--url", address], output: files[2], errors: files[3])
        answer.read(headers: (try? FileReader.read(files[0])) ?? [])
        let said = (try? FileReader.read(files[2])).map { String(decoding: $0, as: UTF8.self) } ?? ""
        if !said.isEmpty { answer.finalAddress = said }
        if status != 0 { answer.failure = Self.cause(status) }
        if !question.isHead { answer.body = (try? FileReader.read(files[1])) ?? [] }
        return answer
    }

    /// What its exit status means (its manual page, “Exit codes”).
    private static func cause(_ status: Int32) -> String {
        switch status {
        case 3: "it is no address of the web"
        case 6: "there is no such host"
        case 7: "the host does not answer"
        case 18: "the connection broke off"
        case 28: "the host takes too long"
        case 35, 51, 58, 60: "the connection is not secure: its certificate can't be trusted"
        case 47: "it is redirected again and again"
        case 52: "the host ends the connection without a word"
        case 63: "the answer is larger than it may be"
        default: "curl ended with \(status)"
        }
    }

    private static func run(
        _ arguments: [String], output: String, errors: String
    ) throws(OutsideFailure) -> Int32 {
        do throws(ChildProcess.NotStarted) {
            let curl = try ChildProcess("curl", arguments, output: .file(output), errors: .file(errors))
            guard case .exited(let status) = curl.wait() else { return -1 }
            return status
        } catch {
            throw OutsideFailure(
                "curl is not installed, and other hosts are asked by it: install it, as with apt-get install curl.")
        }
    }
}

extension Curl {
    /// What stands at an address.
    /// - Throws: why it can't be fetched, in a sentence.
    package static func fetch(_ address: String) throws(OutsideFailure) -> [UInt8] {
        let curl = try Curl()
        defer { curl.end() }
        let answer = try curl.ask(address, Question(headers: []))
        if let failure = answer.failure { throw OutsideFailure("\(address) can't be fetched: \(failure).") }
        guard (200...299).contains(answer.status) else {
            throw OutsideFailure("\(address) can't be fetched: the host answers with \(answer.status).")
        }
        return answer.body
    }
}
