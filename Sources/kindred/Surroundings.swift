import Glibc
import SiteBuild

/// What is installed around Kindred.
enum Surroundings {
    /// Where Pagefind is.
    static func searchProgram() throws(OutsideFailure) -> SearchProgram {
        let named = variable(SearchProgram.variable)
        return .find(
            named: try named.map { path throws(OutsideFailure) in path.isEmpty ? "" : try absolutePath(path) },
            kindred: ownPath, path: variable("PATH"))
    }

    /// How this program stands, and the list of the libraries that it opens when it needs them.
    static var state: String { MachineState.text(of: ["/proc/self/exe", "/etc/ld.so.cache"]) }

    private static func variable(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

    /// The absolute path of the running program, without links.
    private static var ownPath: String? {
        guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }
}
