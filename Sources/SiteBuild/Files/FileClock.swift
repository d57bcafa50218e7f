import Glibc

/// The clock that a file system marks changes by. It decides whether a file has to be read again, and reaches no output.
package typealias FileClock = @Sendable () -> FileTime

extension FileTime {
    package init(seconds: Int, nanoseconds: Int) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Whether any change after `now` has another time than this one: a file with this time then stays as it is while its
    /// record does.
    ///
    /// A file system marks changes by ticks, of ten milliseconds at most, or of whole seconds (FAT: two). What was
    /// changed in the tick that is running can change again without a trace.
    func isSettled(at now: FileTime) -> Bool {
        let (age, isTooLarge) = now.seconds.subtractingReportingOverflow(seconds)
        if isTooLarge || age < 0 { return false }
        if nanoseconds == 0 || age > 3 { return age >= 3 }
        return age * 1_000_000_000 + now.nanoseconds - nanoseconds >= Self.tick
    }

    /// Waits until a change of this moment is settled, where that is a matter of milliseconds.
    func settle(by clock: FileClock) {
        let now = clock()
        guard nanoseconds != 0, !isSettled(at: now) else { return }
        let (age, isTooLarge) = now.seconds.subtractingReportingOverflow(seconds)
        guard !isTooLarge, (0...1).contains(age) else { return }
        let rest = Self.tick - (age * 1_000_000_000 + now.nanoseconds - nanoseconds)
        guard (1...Self.tick).contains(rest) else { return }
        usleep(UInt32(rest / 1000 + 1))
    }

    /// Four of the longest ticks of a clock that tells more than seconds, in nanoseconds.
    private static let tick = 40_000_000
}
