import Podcast

/// Licences that have a name here, by that which feeds give them: SPDX identifiers in any case, or their address.
enum KnownLicence {
    static func id(_ licence: FeedLicence) -> String? {
        let name = licence.name.lowercased()
        if let id = all.first(where: { $0.lowercased() == name }) { return id }
        let address = licence.url?.lowercased() ?? name
        return codes.first { address.contains("creativecommons.org/licenses/\($0.0)/4.0") }?.1
    }

    private static let all = [
        "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-4.0",
        "OGL-UK-3.0",
    ]
    private static let codes = [
        ("by", "CC-BY-4.0"), ("by-sa", "CC-BY-SA-4.0"), ("by-nc", "CC-BY-NC-4.0"), ("by-nc-sa", "CC-BY-NC-SA-4.0"),
        ("by-nd", "CC-BY-ND-4.0"), ("by-nc-nd", "CC-BY-NC-ND-4.0"),
    ]
}
