import Glibc

extension OutputStage {
    /// Keeps a published file whose name says what is in it, without making its bytes again. False where Kindred's record
    /// does not have it, or it is gone or empty: it is to be written then.
    package func keep(_ path: String) throws(OutsideFailure) -> Bool {
        guard manifest.position(of: path) != nil, let output else { return false }
        let isThere = try OutsideFailure.telling(place.output + "/" + path, could: .read) { () throws(SystemError) in
            do throws(SystemError) {
                let file = try Descriptor(in: output.root.number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
                let facts = try file.facts()
                return facts.kind == .file && facts.byteCount > 0
            } catch {
                if error.code == ENOENT || error.code == ENOTDIR || error.code == ELOOP { return false }
                throw error
            }
        }
        if isThere { _ = note(path, .same, 0) }
        return isThere
    }
}
