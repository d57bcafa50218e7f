extension OutputStage {
    /// Writes a file that stands at several addresses. Where it is written anew, the others become further names of it, so
    /// that a page and its short address take the room and the time of one; nobody writes into a published file, so a name
    /// for each is as good as a file for each.
    package func write(_ path: String, alsoAt copies: [String], _ bytes: [UInt8]) throws(OutsideFailure) {
        let bytes = bytes.span
        let standing = try standing(of: path, bytes)
        guard standing != .same else {
            _ = note(path, standing, bytes.count)
            for copy in copies { try write(copy, bytes) }
            return
        }
        let file = try writeNew(path, bytes)
        _ = note(path, standing, bytes.count)
        var names = [path]
        for copy in copies {
            let standing = try self.standing(of: copy, bytes)
            if standing != .same {
                if try twin().name(copy, for: path) {
                    names.append(copy)
                } else {
                    noteStanding([copy], try writeNew(copy, bytes))
                }
            }
            _ = note(copy, standing, bytes.count)
        }
        // Last, since each further name changes the file's record.
        noteStanding(names, file)
    }
}
