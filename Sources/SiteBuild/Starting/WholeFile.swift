import Glibc

extension StartingFile {
    /// Writes it in one step, with the folders above it: whoever looks sees the whole file or none, whenever the process
    /// ends. What is there already stays as it is, and that is a failure.
    package func writeWhole(below root: String) throws(OutsideFailure) {
        let target = try StartingFolders.make(above: path, below: root)
        let aside = try Self.aside(below: root)
        unsafe unlink(aside)
        try FileReplacement.create(aside, Array(text.utf8))
        defer { unsafe unlink(aside) }
        guard unsafe link(aside, target) != 0 else { return }
        let code = errno
        // Not every file system has hard links.
        guard [EPERM, EXDEV, EOPNOTSUPP, EMLINK, ENOSYS].contains(code) else {
            throw OutsideFailure(code, path, could: .written)
        }
        try FileReplacement.create(target, Array(text.utf8))
    }

    /// Puts it in the place of the one that is there, in one step.
    package func replace(below root: String) throws(OutsideFailure) {
        try FileReplacement.replace(try StartingFolders.make(above: path, below: root), with: Array(text.utf8))
    }

    /// Where a file is written before it stands in its place: beside nothing that is content.
    private static func aside(below root: String) throws(OutsideFailure) -> String {
        try StartingFolders.make(above: ".kindred/begun", below: root)
    }
}

/// Moves a file that was made elsewhere in the site to its place; what is there already stays, and that is a failure.
package func moveIntoPlace(_ source: String, to path: String, below root: String) throws(OutsideFailure) {
    let target = try StartingFolders.make(above: path, below: root)
    if unsafe link(source, target) != 0 {
        guard errno != EEXIST else { throw OutsideFailure(EEXIST, path, could: .written) }
        guard unsafe rename(source, target) == 0 else { throw OutsideFailure(errno, path, could: .written) }
    }
    unsafe unlink(source)
}

/// Puts a copy in a file's place. A program that outlived the one that started it may still write into the old file, and
/// does so in vain then.
package func takeOver(_ path: String) throws(OutsideFailure) {
    let copy = path + "-copy"
    unsafe unlink(copy)
    try FileReplacement.copy(path, to: copy)
    guard unsafe rename(copy, path) == 0 else { throw OutsideFailure(errno, path, could: .written) }
}

/// Makes a folder of the site and those above it.
package func makeSiteFolder(_ path: String, below root: String) throws(OutsideFailure) -> String {
    let inside = try StartingFolders.make(above: path + "/.", below: root)
    return String(inside.dropLast(2))
}
