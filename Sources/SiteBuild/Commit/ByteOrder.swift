import Glibc

/// The places of texts in the order of their bytes. They are laid end to end first, so that comparing two of them is one look
/// at memory, however many there are.
func byteOrder(_ texts: some Collection<String>) -> [Int] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
    var ends = [0]
    ends.reserveCapacity(texts.count + 1)
    for text in texts {
        bytes.append(contentsOf: text.utf8)
        ends.append(bytes.count)
    }
    return unsafe bytes.withUnsafeBytes { bytes in
        (0..<texts.count).sorted { one, other in
            let first = unsafe UnsafeRawBufferPointer(rebasing: bytes[ends[one]..<ends[one + 1]])
            let second = unsafe UnsafeRawBufferPointer(rebasing: bytes[ends[other]..<ends[other + 1]])
            var order: Int32 = 0
            if let here = first.baseAddress, let there = second.baseAddress {
                order = unsafe memcmp(here, there, min(first.count, second.count))
            }
            return order == 0 ? first.count < second.count : order < 0
        }
    }
}
