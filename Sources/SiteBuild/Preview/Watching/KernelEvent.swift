import Glibc

/// One `struct inotify_event`.
struct KernelEvent {
    let watch: Int32
    private let mask: UInt32
    /// The name in the watched folder; empty for the folder itself.
    let name: String

    func says(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }

    /// The events in what the kernel wrote: watch (4 bytes), mask (4), cookie (4), length of the name (4), name up to a NUL.
    static func all(in records: UnsafeRawBufferPointer) -> [KernelEvent] {
        var events: [KernelEvent] = []
        var start = 0
        while start + 16 <= records.count {
            let watch = unsafe records.loadUnaligned(fromByteOffset: start, as: Int32.self)
            let mask = unsafe records.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
            let length = Int(unsafe records.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
            guard start + 16 + length <= records.count else { break }
            let name = unsafe records[(start + 16)..<(start + 16 + length)].prefix { $0 != 0 }
            events.append(KernelEvent(watch: watch, mask: mask, name: unsafe String(decoding: name, as: UTF8.self)))
            start += 16 + length
        }
        return events
    }
}
