/// How files stand in some folders, as two sums: whoever finds the same finds the same files with the same bytes.
///
/// Of most files what the file system says is enough: the kernel gives a changed one another time. Within one tick of its
/// clock, though, a file can change without a trace. So of files that were that young when they were first looked at, the
/// bytes count too.
struct TreeState: Sendable, Equatable {
    /// Of the names, and of what the file system says of each.
    let records: String
    /// Of the bytes of the files that had been changed just before `moment`; empty where there were none.
    let young: String
    /// The moment that tells which are young.
    let moment: FileTime
}

extension TreeState {
    /// What a look at the folders found.
    struct Look: Sendable {
        let state: TreeState
        /// Files of any kind.
        let files: Int
        /// The last change of a file or a folder.
        let newest: FileTime
        /// Whether a young file is too large for its bytes to be looked at, as audio is: then this is no state to go by, and
        /// whoever waits a moment need not.
        let hasLargeYoung: Bool
    }

    /// Looks at all files in some folders, absolute paths; one that isn't there is as good as empty.
    /// - Parameters:
    ///   - leavesOutLitter: whether to pass over what no build looks at: dot files outside `static/`, `.DS_Store`.
    ///   - moment: which files are young.
    ///   - jobs: how many tasks share the work. What they find is the same.
    static func look(
        at folders: [String], leavesOutLitter: Bool, moment: FileTime, jobs: Int
    ) async -> Look {
        var notes = StateNotes(below: "", moment: moment)
        var shares: [StateShare] = []
        for folder in folders {
            var own = StateNotes(below: folder, moment: moment)
            shares += StateShare.all(of: folder, into: &own)
            notes.add(own)
        }
        // A folder with many names is shared in turn.
        while !shares.isEmpty {
            let looks = await concurrently(shares, jobs: jobs) { share in
                var walk = StateWalk(below: share.root, leavesOutLitter: leavesOutLitter, moment: moment)
                walk.visit(share)
                return walk.end()
            }
            for look in looks { notes.add(look.notes) }
            shares = looks.flatMap(\.large)
        }
        return await notes.end(jobs: jobs)
    }

    /// What a look at a folder would find in which these files and folders stand and nothing else.
    /// - Parameter files: in any order, by their paths below the folder; the folders by theirs.
    static func of(
        _ files: [StandingFile], folders: [String], in root: String, moment: FileTime, jobs: Int
    ) async -> Look {
        var notes = StateNotes(below: root, moment: moment)
        notes.note(.folder, "")
        for folder in folders { notes.note(.folder, folder) }
        for file in files { notes.note(.file, file.path, file.identity, hasBytes: true) }
        return await notes.end(jobs: jobs)
    }
}

/// A file with what the file system says of it.
struct StandingFile: Sendable {
    let path: String
    let identity: FileIdentity
}
