import Glibc
import Importing

/// Shows how far a download is: a bar that is drawn anew on a terminal, a line for each file elsewhere.
struct FetchProgress {
    let count: Int
    let isQuiet: Bool
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(count: Int, isQuiet: Bool) {
        self.count = count
        self.isQuiet = isQuiet
    }

    /// - Returns: what is told how many bytes of the file there are.
    func item(_ index: Int, _ download: MediaDownload) -> (Int) -> Void {
        if isQuiet { return { _ in } }
        let title = download.title.isEmpty ? download.url : download.title
        let what = "\(index + 1) of \(count), \(download.kind.rawValue) of “\(String(title.prefix(50)))”"
        guard isTerminal else {
            sayToStandardError("Fetching \(what)")
            return { _ in }
        }
        return { size in
            var words = "\(size >> 20) MB"
            if let length = download.length, length > 0 {
                let part = min(20, size / max(1, length / 20))
                words =
                    "[\(String(repeating: "#", count: part))\(String(repeating: ".", count: 20 - part))] \(size >> 20) of \(length >> 20) MB"
            }
            drawOnStandardError("\r\u{1B}[K\(words)  \(what)")
        }
    }

    func end() {
        if isTerminal, !isQuiet { drawOnStandardError("\r\u{1B}[K") }
    }
}
