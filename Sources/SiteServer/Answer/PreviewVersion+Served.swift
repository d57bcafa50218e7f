import Diagnostics
package import SiteBuild

extension PreviewVersion: ServedSite {
    package func content(at path: String) throws(OutsideFailure) -> ServedContent? {
        switch try resource(at: path) {
        case .bytes(let bytes): .bytes(bytes)
        case .file(let path): .file(path)
        case nil: nil
        }
    }
}
