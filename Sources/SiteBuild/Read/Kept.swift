import Calendar
import Synchronization

/// What was made of files, by their paths, as long as each file is the same.
///
/// A file is the same while its device, inode, size and both its times are. Within one tick of the file system's clock,
/// though, a file can change and keep all of them, and it can be read while it is being written: what had been changed
/// less than three seconds before it was read is read again the next time. (FAT's tick is two seconds.)
final class Kept<Value: Sendable>: Sendable {
    private struct Item {
        let identity: FileIdentity
        let value: Value
        /// Whether the file was old enough when it was read.
        let isSettled: Bool
        /// The last reading that asked for it.
        var round: Int
    }

    private struct Items {
        var byPath: [String: Item] = [:]
        var now = Instant(seconds: .min)
        var round = 0
    }

    private let items = Mutex(Items())

    /// Begins a reading at a time.
    func begin(at now: Instant, isEmpty: Bool = false) {
        items.withLock { items in
            items.now = now
            items.round += 1
            if isEmpty { items.byPath = [:] }
        }
    }

    /// What the file gives: what was kept, or what is made of it now. A failure is not kept.
    func value<Failure: Error>(
        of file: ListedFile, make: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let kept = items.withLock { items -> Value? in
            guard let item = items.byPath[file.path], item.isSettled, item.identity == file.identity else { return nil }
            items.byPath[file.path]?.round = items.round
            return item.value
        }
        if let kept { return kept }
        let value = try make()
        items.withLock { items in
            let age = items.now.seconds.subtractingReportingOverflow(file.identity.changed.seconds)
            items.byPath[file.path] = Item(
                identity: file.identity, value: value, isSettled: !age.overflow && age.partialValue >= 3,
                round: items.round)
        }
        return value
    }

    /// Forgets the files that were not asked for since the reading began.
    func forgetUnused() {
        items.withLock { items in
            if items.byPath.values.contains(where: { $0.round != items.round }) {
                items.byPath = items.byPath.filter { $0.value.round == items.round }
            }
        }
    }
}

extension Optional {
    /// What a file gives, kept where there is a memory.
    func value<Value: Sendable, Failure: Error>(
        of file: ListedFile, make: () throws(Failure) -> Value
    ) throws(Failure) -> Value where Wrapped == Kept<Value> {
        guard let self else { return try make() }
        return try self.value(of: file, make: make)
    }
}
