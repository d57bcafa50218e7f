import Glibc
import SiteModel

/// Where Pagefind is, which makes the index that readers search on their own machines (https://pagefind.app).
package enum SearchProgram: Sendable, Equatable {
    /// Nobody looked, and nothing is said of it: a preview has no search.
    case notSought
    case missing
    /// Its absolute path.
    case found(String)
    /// It is there and does not work, in a sentence.
    case failed(String)

    /// The variable of the environment that names it. Where it is set, nothing else is looked at; empty, it is missing.
    package static let variable = "KINDRED_PAGEFIND"

    /// Looks for it: where the variable says; in `.tools/pagefind/` of a folder that Kindred itself lies in, where `make site`
    /// puts it; in PATH. Never in the site's folder: what somebody else wrote is no program to run.
    /// - Parameters:
    ///   - named: the variable's value, as an absolute path; nil where it is not set.
    ///   - kindred: the absolute path of the running program.
    ///   - path: PATH; what is not absolute in it is passed over.
    package static func find(named: String?, kindred: String?, path: String?) -> SearchProgram {
        if let named { return isProgram(named) ? .found(named) : .missing }
        var folder = (kindred ?? "")[...]
        while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
            folder = folder[..<slash]
            let installed = "\(folder)/.tools/pagefind/pagefind_bin/pagefind"
            if isProgram(installed) { return .found(installed) }
        }
        for folder in (path ?? "").split(separator: ":") where isProgram("\(folder)/pagefind") {
            return .found("\(folder)/pagefind")
        }
        return .missing
    }

    private static func isProgram(_ path: String) -> Bool {
        unsafe path.hasPrefix("/") && !isFolder(path) && access(path, X_OK) == 0
    }

    /// What is said where a site asks for search and has none; nil where it has, or nobody looked.
    var absenceInWords: String? {
        switch self {
        case .missing: Self.absence
        case .failed(let why): "\(why) Search is left out until that is mended."
        case .found, .notSought: nil
        }
    }

    /// What is said when a site asks for search and there is no Pagefind.
    static let absence =
        "Search is left out: site.yaml asks for it, and Pagefind is not there. “make site” in Kindred's folder installs it; "
        + "or let \(variable) name the program."
}

extension BuildRequest {
    /// The same without search, since that failed.
    func without(searchThatFailed failure: OutsideFailure) -> BuildRequest {
        var request = self
        request.searchProgram = .failed(failure.message)
        return request
    }
}

extension SitePlan {
    /// The program that makes the index; nil where the site is not searched.
    var pagefind: String? {
        guard configuration.hasSearch, case .found(let program) = searchProgram else { return nil }
        return entries.contains { $0.isSearchable(in: self) } ? program : nil
    }

    /// Whether the site has a page to search it.
    var hasSearch: Bool { pagefind != nil }
}
