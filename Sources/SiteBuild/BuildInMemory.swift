extension Build {
    /// Some files of the site as a build would publish them, made in memory: nothing is written, and no lock is taken.
    /// Errors are told and keep nothing from being made; entries with errors are left out if the request says so.
    /// - Parameter isWanted: asked of each file's path. Of those that are only copied, and of pictures, there is none.
    /// - Returns: what the build has to say, and the files by path.
    package static func rendered(
        _ request: BuildRequest, where isWanted: (String) -> Bool
    ) async throws(OutsideFailure) -> (report: BuildReport, files: [String: [UInt8]]) {
        let planned = try await plan(request)
        var files: [String: [UInt8]] = [:]
        for file in planned.files where isWanted(file.path) {
            switch file.content {
            case .bytes(let bytes): files[file.path] = bytes
            case .rendered(let render):
                var bytes: [UInt8] = []
                render(&bytes)
                files[file.path] = bytes
            case .copied, .picture, .drawn: continue
            }
        }
        return (planned.report, files)
    }
}
