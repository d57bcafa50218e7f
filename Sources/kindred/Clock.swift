import Calendar
import Glibc
import SiteBuild

/// What differs from moment to moment and machine to machine. Read here and nowhere else.
enum Clock {
    /// The current time.
    static var now: Instant {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: time.tv_sec)
    }

    /// The current time as file systems note it.
    static var ofFiles: FileTime {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return FileTime(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }

    /// Seconds from an arbitrary start, for how long something took.
    static var elapsed: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// For what the stages of a build take.
    static var stopwatch: Stopwatch {
        Stopwatch {
            var time = timespec()
            unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
            return Stopwatch.Reading(
                wall: elapsed, processors: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
        }
    }

    static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    static var isTerminal: Bool { unsafe isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil }
}

/// A path from the current folder as an absolute one, without links resolved.
func absolutePath(_ path: String) throws(OutsideFailure) -> String {
    if path.hasPrefix("/") { return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }
    guard let current = unsafe getcwd(nil, 0) else { throw OutsideFailure("The current folder is gone.") }
    defer { unsafe free(current) }
    let folder = unsafe String(cString: current)
    let parts = path.split(separator: "/").filter { $0 != "." }
    let root = folder == "/" ? "" : folder
    return parts.isEmpty ? folder : root + "/" + parts.joined(separator: "/")
}

extension String {
    /// Whether a site can stand at this address.
    var isBaseAddress: Bool {
        let isWeb = hasPrefix("https://") || hasPrefix("http://")
        return isWeb && utf8.count > 8
            && !utf8.contains { $0 <= 0x20 || $0 == 0x7f || "<>\"\\^`{|}?#".utf8.contains($0) }
    }
}
