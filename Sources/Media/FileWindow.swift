import Glibc

/// A file seen through one reused buffer, at any place of it: recordings are large, and never held whole.
struct FileWindow: ~Copyable {
    /// The size of the file when it was opened.
    let byteCount: Int
    private let descriptor: Int32
    /// What `load` made readable.
    private(set) var buffer: [UInt8]
    private var start = 0
    private var count = 0

    /// Opens a regular file for reading.
    init(path: String, capacity: Int = 1 << 18) throws(MediaFailure) {
        if path.utf8.contains(0) {
            throw MediaFailure(.missing, "No file can have this name.")
        }
        // O_NONBLOCK, so that a pipe in the folder is refused and not waited for.
        let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard opened >= 0 else { throw .whileOpening(errno) }
        var status = stat()
        guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(opened)
            throw MediaFailure(.unreadable, "This is not a file that can be read.")
        }
        descriptor = opened
        byteCount = Int(status.st_size)
        buffer = [UInt8](repeating: 0, count: min(capacity, max(byteCount, 1)))
    }

    deinit {
        close(descriptor)
    }

    /// The bytes of `range` that the file has, fewer at its end; at most one buffer full.
    mutating func bytes(at offset: Int, count wanted: Int) throws(MediaFailure) -> ArraySlice<UInt8> {
        let range = try load(at: offset, count: wanted)
        return buffer[range]
    }

    /// Makes the bytes from `offset` readable in `buffer` and says where in it they lie: at least `wanted`
    /// of them, unless the file or the buffer ends before, and as many more as are there already.
    mutating func load(at offset: Int, count wanted: Int) throws(MediaFailure) -> Range<Int> {
        guard offset >= 0, offset < byteCount else { return 0..<0 }
        let wanted = min(wanted, byteCount - offset, buffer.count)
        if offset < start || offset + wanted > start + count {
            try fill(from: offset)
        }
        let first = offset - start
        return first < count ? first..<count : 0..<0
    }

    /// The whole file.
    mutating func everything() throws(MediaFailure) -> [UInt8] {
        buffer = [UInt8](repeating: 0, count: byteCount)
        try fill(from: 0)
        return count == byteCount ? buffer : Array(buffer[..<count])
    }

    private mutating func fill(from offset: Int) throws(MediaFailure) {
        start = offset
        count = 0
        while count < buffer.count {
            let had = count
            let file = descriptor
            let got = unsafe buffer.withUnsafeMutableBytes { memory in
                guard let base = memory.baseAddress else { return 0 }
                return unsafe pread(file, base + had, memory.count - had, off_t(offset + had))
            }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw MediaFailure(.unreadable, "The disk gave an error while this was read.") }
            if got == 0 { return }
            count += got
        }
    }
}

extension FileWindow {
    /// The byte at `offset`, or nothing past the end.
    mutating func byte(at offset: Int) throws(MediaFailure) -> UInt8? {
        try bytes(at: offset, count: 1).first
    }

    /// Whether these bytes stand at `offset`.
    mutating func holds(_ text: StaticString, at offset: Int) throws(MediaFailure) -> Bool {
        let found = try bytes(at: offset, count: text.utf8CodeUnitCount)
        return found.starts(with: text)
    }

    /// Whether one of these texts, of one length, stands at `offset`.
    mutating func holds(oneOf texts: [StaticString], at offset: Int) throws(MediaFailure) -> Bool {
        for text in texts where try holds(text, at: offset) { return true }
        return false
    }

    /// Where `text` stands next, from `offset` on.
    mutating func next(_ text: StaticString, from offset: Int) throws(MediaFailure) -> Int? {
        let first = unsafe text.utf8Start.pointee
        var place = offset
        while place < byteCount {
            let window = try load(at: place, count: 1)
            if window.isEmpty { return nil }
            guard let found = buffer.span.first(first, in: window) else {
                place += window.count
                continue
            }
            place += found - window.lowerBound
            if try holds(text, at: place) { return place }
            place += 1
        }
        return nil
    }

    /// A big-endian number of `width` bytes (at most 8), or nothing where the file ends before.
    mutating func bigEndian(at offset: Int, width: Int) throws(MediaFailure) -> UInt64? {
        let found = try bytes(at: offset, count: width).prefix(width)
        guard found.count == width else { return nil }
        return found.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A little-endian number of `width` bytes (at most 8), or nothing where the file ends before.
    mutating func littleEndian(at offset: Int, width: Int) throws(MediaFailure) -> UInt64? {
        let found = try bytes(at: offset, count: width).prefix(width)
        guard found.count == width else { return nil }
        return found.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension Span<UInt8> {
    /// Where a byte stands first in a range of these, which has to lie in them.
    func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
        let part = extracting(range)
        return unsafe part.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return nil }
            guard let found = unsafe memchr(start, Int32(byte), bytes.count) else { return nil }
            return unsafe range.lowerBound + start.distance(to: found)
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether these bytes begin with the ASCII `text`.
    func starts(with text: StaticString) -> Bool {
        let wanted = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return unsafe count >= wanted.count && prefix(wanted.count).elementsEqual(wanted)
    }
}

extension MediaFailure {
    fileprivate static func whileOpening(_ code: Int32) -> MediaFailure {
        switch code {
        case ENOENT, ENOTDIR: MediaFailure(.missing, "There is no such file.")
        case EACCES, EPERM: MediaFailure(.unreadable, "You have no permission to read this file.")
        case EMFILE, ENFILE: MediaFailure(.unreadable, "Too many files are open on this machine.")
        case ELOOP: MediaFailure(.unreadable, "This is a symbolic link that leads in a circle.")
        default: MediaFailure(.unreadable, "This file cannot be opened.")
        }
    }
}
