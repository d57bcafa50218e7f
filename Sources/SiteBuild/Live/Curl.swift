import Glibc

/// Asks hosts by running curl, within limits of time and size.
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
        workshop = try Records.makeFolderOfOnesOwn("\(parent)/kindred")
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
            "--max-time", String(patience), "--dump-header", files[0], "--output", files[1], "--write-out",
            "%{url_effective}",
        ]
        if question.isHead { arguments.append("--head") }
        if let range = question.range { arguments += ["--range", range] }
        for header in question.headers { arguments += ["--header", header] }
        let curl = try CurlRun.start(
            address, arguments, largest: question.largest, output: files[2], errors: files[3])
        let status: Int32 = if case .exited(let status) = curl.wait() { status } else { -1 }
        answer.read(headers: (try? FileReader.read(files[0])) ?? [])
        let said = (try? FileReader.read(files[2])).map { String(decoding: $0, as: UTF8.self) } ?? ""
        if !said.isEmpty { answer.finalAddress = said }
        if status != 0 { answer.failure = CurlRun.cause(status) }
        if !question.isHead { answer.body = (try? FileReader.read(files[1])) ?? [] }
        return answer
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
