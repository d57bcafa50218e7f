/// How curl is run wherever other hosts are asked: for http and https alone, within limits, with a list of arguments and
/// without the settings of whoever runs it.
package enum CurlRun {
    /// What every run has.
    private static let guards = [
        "--disable", "--silent", "--show-error", "--globoff", "--location", "--max-redirs", "10", "--proto",
        "=http,https", "--proto-redir", "=http,https", "--connect-timeout", "20", "--user-agent", "Kindred",
    ]

    /// - Parameters:
    ///   - largest: the bytes of an answer; a larger one is a failure.
    ///   - output: the file for what curl says; `errors` for what it says of failures.
    /// - Throws: when curl can't be run.
    package static func start(
        _ address: String, _ arguments: [String], largest: Int, output: String, errors: String
    ) throws(OutsideFailure) -> ChildProcess {
        do throws(ChildProcess.NotStarted) {
            return try ChildProcess(
                "curl", guards + ["--max-filesize", String(largest)] + arguments + ["--url", address],
                output: .file(output), errors: .file(errors))
        } catch {
            throw OutsideFailure(
                error.isMissing
                    ? "curl is not installed, and other hosts are asked by it: install it, as with apt-get install curl."
                    : "curl could not be started.")
        }
    }

    /// What its exit status means (its manual page, “Exit codes”), to follow a colon.
    package static func cause(_ status: Int32) -> String {
        switch status {
        case 1, 3: "it is no address of the web"
        case 6: "there is no such host, or no connection"
        case 7: "the host does not answer"
        case 18: "the connection broke off"
        case 22: "the host answered with an error"
        case 23: "the disk did not take it"
        case 28: "the host takes too long"
        case 33, 36: "the host can't go on where it stopped"
        case 35, 51, 58, 60: "the connection is not secure: its certificate can't be trusted"
        case 47: "it is redirected again and again"
        case 52: "the host ends the connection without a word"
        case 63: "the answer is larger than it may be"
        default: "curl ended with \(status)"
        }
    }
}
