extension OutputStage {
    /// Writes a file that stands at several addresses. Where it is written anew, the others become further names of it, so
    /// that a page and its short address take the room and the time of one; nobody writes into a published file, so a name
    /// for each is as good as a file for each.
    package func write(_ path: String, alsoAt copies: [String], _ bytes: [UInt8]) throws(OutsideFailure) {
        let isNew = try write(path, bytes)
        for copy in copies { _ = try write(copy, bytes.span, asNameOf: isNew ? path : nil) }
    }
}
