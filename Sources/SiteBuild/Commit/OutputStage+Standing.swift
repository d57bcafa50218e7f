import Synchronization

extension OutputStage {
    /// Notes how a file stands that was just written, under all its names. Only of a new output folder does this tell all: in
    /// another one, files stand that were not written now, and those that were are linked once more as the pair is levelled.
    func noteStanding(_ names: [String], _ file: borrowing Descriptor) {
        guard output == nil, let identity = try? file.facts().identity else { return }
        state.withLock { state in
            for name in names { state.standing.append(StandingFile(path: name, identity: identity)) }
        }
    }

    /// How the files of the output folder stand, and its folders, where all of it was written by this build and moved there
    /// as it is. nil otherwise: then somebody has to look.
    var newTree: (files: [StandingFile], folders: [String])? {
        let (files, twin) = state.withLock { ($0.isMoved ? $0.standing : nil, $0.twin) }
        guard let files, let twin else { return nil }
        return (files, twin.folders)
    }
}
