import Media
import SiteModel

/// Reads what is published as it is for what it tells of who made it and where: pictures to take away and of
/// Content/static/, and the pictures inside recordings. What is made smaller for pages has no metadata.
enum ReadMetadata {
    static func facts(
        of entries: [SiteModel.Entry], audio: [MediaFacts.Audio], in sources: Sources, request: BuildRequest,
        memory: FileMemory?
    ) async -> [String: PrivateMetadata] {
        var paths = Set(entries.flatMap { $0.linked.files.map(\.path) }.filter(isPicture))
        paths.formUnion(audio.compactMap(\.path))
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
        (try? isPicture(file.path)
            ? PrivateMetadata(picture: file.absolutePath) : PrivateMetadata(recording: file.absolutePath))
            ?? PrivateMetadata()
    }

    private static func isPicture(_ path: String) -> Bool {
        let name = path.lowercased()
        return ["jpg", "jpeg", "png", "webp", "tif", "tiff", "heic", "heif", "avif", "gif"].contains {
            name.hasSuffix(".\($0)")
        }
    }
}
