import Media
import SiteModel

/// Reads pictures that are published as they are for what they tell of who made them and where: pictures to take away and of
/// Content/static/. What is made smaller for pages has no metadata; recordings are looked through when they are heard.
enum ReadMetadata {
    static func facts(
        of entries: [SiteModel.Entry], in sources: Sources, request: BuildRequest, memory: FileMemory?
    ) async -> [String: PrivateMetadata] {
        let paths = Set(entries.flatMap { $0.linked.files.map(\.path) }.filter(isPicture))
        let files = paths.sorted().compactMap { sources.files[$0] } + sources.statics.filter { isPicture($0.path) }
        let found = await concurrently(files, jobs: request.jobs) { file in
            (memory?.metadata).value(of: file) { read(file) }
        }
        var facts: [String: PrivateMetadata] = [:]
        for (file, metadata) in zip(files, found) where !metadata.isEmpty { facts[file.path] = metadata }
        return facts
    }

    /// What can't be read has been told, or will be when it is to be published.
    private static func read(_ file: ListedFile) -> PrivateMetadata {
        (try? PrivateMetadata(picture: file.absolutePath)) ?? PrivateMetadata()
    }

    /// Whether a file is a picture by its name.
    static func isPicture(_ path: String) -> Bool {
        let name = path.lowercased()
        return ["jpg", "jpeg", "png", "webp", "tif", "tiff", "heic", "heif", "avif", "gif"].contains {
            name.hasSuffix(".\($0)")
        }
    }
}
