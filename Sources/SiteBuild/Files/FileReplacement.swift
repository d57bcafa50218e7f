import Glibc

/// Replaces a file as a whole: a reader sees the old bytes or the new, and a kill leaves one of them.
enum FileReplacement {
    static func replace(_ path: String, with bytes: [UInt8]) throws(OutsideFailure) {
        let aside = path + ".kindred-new"
        do throws(OutsideFailure) {
            try create(aside, bytes, mode: permissions(of: path))
        } catch {
            unsafe unlink(aside)
            throw error
        }
        guard unsafe rename(aside, path) == 0 else {
            let code = errno
            unsafe unlink(aside)
            throw OutsideFailure(code, path, could: .written)
        }
    }

    /// Writes a new file; one that is there already stays as it is, and that is a failure.
    static func create(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o644) throws(OutsideFailure) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw OutsideFailure(errno, path, could: .written) }
        defer { close(descriptor) }
        do throws(OutsideFailure) {
            try append(bytes, to: descriptor, at: path)
        } catch {
            // Half a file would be taken for a whole one.
            discard(path)
            throw error
        }
    }

    /// Copies a file to a new one; one that is there already stays as it is, and that is a failure.
    static func copy(_ source: String, to path: String) throws(OutsideFailure) {
        let input = unsafe open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw OutsideFailure(errno, source, could: .read) }
        defer { close(input) }
        try create(path, [])
        let output = unsafe open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard output >= 0 else { throw OutsideFailure(errno, path, could: .written) }
        defer { close(output) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        do throws(OutsideFailure) {
            while true {
                let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(input, $0.baseAddress, $0.count) }
                if count == 0 { return }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw OutsideFailure(errno, source, could: .read) }
                try append(Array(buffer[..<count]), to: output, at: path)
            }
        } catch {
            discard(path)
            throw error
        }
    }

    /// Takes away a file that was just made.
    static func discard(_ path: String) { unsafe unlink(path) }

    private static func append(_ bytes: [UInt8], to descriptor: Int32, at path: String) throws(OutsideFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw OutsideFailure(errno, path, could: .written) }
            rest = rest.dropFirst(count)
        }
    }

    private static func permissions(of path: String) -> mode_t {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
    }
}
