extension Build {
    /// Takes away what Kindred wrote: from Output/ by its own record, and .kindred/ as a whole.
    /// - Returns: how many files went.
    package static func clean(_ request: BuildRequest) async throws(OutsideFailure) -> Int {
        let workshop = request.site + "/.kindred"
        guard isFolder(workshop) else { return 0 }
        let stage = try OutputStage.open(output: request.output, workshop: workshop)
        guard case .published(let report) = try stage.commit() else { return 0 }
        try FolderRemoval.remove(workshop)
        return report.removed
    }
}
