import Glibc

/// Whether there is a folder at a path, links followed.
func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

/// Whether there is a file at a path, links followed.
func isFile(_ path: String) -> Bool { mode(of: path) == S_IFREG }

/// Whether anything stands at a path, a link that leads nowhere too.
func stands(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
}

private func mode(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
}
