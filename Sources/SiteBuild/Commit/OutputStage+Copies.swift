import Glibc

extension OutputStage {
    /// Writes a file that stands at several addresses. Where it is written anew, the others become further names of it, so
    /// that a page and its short address take the room and the time of one; nobody writes into a published file, so a name
    /// for each is as good as a file for each.
    package func write(_ path: String, alsoAt copies: [String], _ bytes: [UInt8]) throws(OutsideFailure) {
        let isNew = try write(path, bytes)
        for copy in copies {
            let standing = try standing(of: copy, bytes.count) { (file) throws(SystemError) in
                try file.holds(bytes.span)
            }
            if standing != .same {
                let twin = try twin()
                let isLinked = isNew ? try twin.name(copy, for: path) : false
                if !isLinked {
                    let file = try twin.create(copy)
                    try OutsideFailure.telling(place.output + "/" + copy, could: .written) { () throws(SystemError) in
                        try file.write(bytes.span)
                    }
                }
            }
            _ = note(copy, standing, bytes.count)
        }
    }
}
