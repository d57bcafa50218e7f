import Diagnostics
import SiteModel

extension ReadSite {
    /// The kinds whose list may hold entries that could not be read.
    var unreadLists: Set<KindName> {
        let read = Set(entries.lazy.filter { $0.isListItem && !$0.isDoubtful("key") }.map(\.kind))
        let failed = Set(diagnostics.lazy.filter { $0.severity == .error }.map(\.path)).union(leftOut)
        return Set(
            sources.entries.lazy.filter {
                KindRegistry.kind($0.kind)?.isList == true && !read.contains($0.kind) && failed.contains($0.file.path)
            }.map(\.kind))
    }
}
