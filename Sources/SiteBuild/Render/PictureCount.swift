import Synchronization

/// How many pictures are made, of how many: the slowest part of a first build.
final class PictureCount: Sendable {
    private let count: Int
    private let made = Mutex(0)
    private let progress: (@Sendable (_ made: Int, _ count: Int) -> Void)?

    /// - Parameter progress: told in order, never of two at the same time, and of nothing where no picture is to be made.
    init(of files: some Sequence<OutputFile>, _ progress: (@Sendable (_ made: Int, _ count: Int) -> Void)?) {
        count = progress == nil ? 0 : files.reduce(0) { $0 + ($1.isPicture ? 1 : 0) }
        self.progress = progress
        if count > 0 { progress?(0, count) }
    }

    func noteDone(_ file: OutputFile) {
        guard count > 0, file.isPicture else { return }
        made.withLock {
            $0 += 1
            progress?($0, count)
        }
    }
}

extension OutputFile {
    /// Whether it is made by libvips, under a name that changes with what it is made of.
    var isPicture: Bool {
        switch content {
        case .picture, .drawn: true
        case .rendered, .bytes, .copied: false
        }
    }
}
