import Glibc

/// A path as the disk tells paths apart: by its bytes. (Swift's strings are equal when they look equal: NFC and NFD.)
struct BytePath: Hashable, Comparable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: BytePath, right: BytePath) -> Bool {
        left.text.utf8.count == right.text.utf8.count && order(left, right) == 0
    }

    static func < (left: BytePath, right: BytePath) -> Bool { order(left, right) < 0 }

    /// Negative where the first comes before the second, 0 where they are the same.
    private static func order(_ left: BytePath, _ right: BytePath) -> Int {
        let (one, other) = (left.text.utf8Span.span, right.text.utf8Span.span)
        return unsafe one.withUnsafeBytes { one in
            unsafe other.withUnsafeBytes { other in
                guard let first = one.baseAddress, let second = other.baseAddress else {
                    return one.count - other.count
                }
                let order = unsafe memcmp(first, second, min(one.count, other.count))
                return order != 0 ? Int(order) : one.count - other.count
            }
        }
    }

    // Equal bytes have equal hashes; what merely looks equal shares a bucket.
    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// Whether this is a plain path below a folder: parts divided by single slashes, none of them `.` or `..`,
    /// no control characters, and short enough for the system with room for the folder.
    var isPlain: Bool {
        var part = 0
        var dots = 0
        let bytes = text.utf8Span.span
        for index in bytes.indices {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "/"):
                if part == 0 || (part == dots && part < 3) { return false }
                (part, dots) = (0, 0)
            case 0..<0x20, 0x7F: return false
            default:
                part += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
            }
        }
        return part > 0 && !(part == dots && part < 3) && bytes.count < 3500
    }

    /// The folder that the path lies in; nil at the root.
    var folder: String? {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[..<$0]) }
    }
}
