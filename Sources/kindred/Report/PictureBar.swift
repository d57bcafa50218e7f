import Glibc

/// Shows on a terminal how many pictures are made, in a line that is drawn anew and goes at the end. Elsewhere, nothing.
enum PictureBar {
    /// What is told how many are made, of how many; nil where nobody is to see it.
    static func progress(isQuiet: Bool) -> (@Sendable (_ made: Int, _ count: Int) -> Void)? {
        guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return nil }
        return { made, count in drawOnStandardError(line(made, of: count)) }
    }

    /// - Parameter count: at least 1.
    static func line(_ made: Int, of count: Int) -> String {
        let start = "\r\u{1B}[K"
        // Whoever waits for a picture or two sees no bar flash by.
        guard count > 4, made < count else { return start }
        let part = made * 20 / count
        let bar = String(repeating: "#", count: part) + String(repeating: ".", count: 20 - part)
        return "\(start)[\(bar)] \(made) of \(count) pictures made"
    }
}
