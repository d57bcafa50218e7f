import Glibc

/// Files that come into the site together, in a folder of their own: whoever looks sees all of them or none, whenever the
/// process ends.
package struct WholeFolder {
    /// Where it will stand, from the site's folder.
    package let path: String
    /// Paths in them are from the folder.
    package let files: [StartingFile]

    package init(path: String, files: [StartingFile]) {
        self.path = path
        self.files = files
    }

    /// What is there already stays as it is, and that is a failure.
    package func write(below root: String) throws(OutsideFailure) {
        let aside = try StartingFolders.make(above: ".kindred/begun-folder/.", below: root).dropLast(2)
        // What a run that was ended has left.
        try FolderRemoval.remove(String(aside))
        do throws(OutsideFailure) {
            for file in files { try file.write(below: String(aside)) }
            let target = try StartingFolders.make(above: path, below: root)
            guard unsafe rename(String(aside), target) == 0 else {
                throw OutsideFailure(errno, path, could: .written)
            }
        } catch {
            do throws(OutsideFailure) { try FolderRemoval.remove(String(aside)) } catch {}
            throw error
        }
    }

    /// Whether something stands in its place.
    package func isThere(below root: String) -> Bool {
        var status = stat()
        return unsafe lstat("\(root)/\(path)", &status) == 0
    }
}
