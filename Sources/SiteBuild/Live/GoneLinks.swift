import Diagnostics

extension Build {
    /// The whole addresses of what a site took down, for a host to be asked; none where there is no site, or it stands
    /// elsewhere.
    package static func goneAddresses(
        _ request: BuildRequest, of address: String
    ) async throws(OutsideFailure) -> [String] {
        guard isFile("\(request.site)/Content/site.yaml") else { return [] }
        guard let plan = try await plan(request).plan else { return [] }
        let addresses = plan.addresses
        guard address.withoutSchemeAndSlash.hasPrefix(addresses.base.withoutSchemeAndSlash) else { return [] }
        let files = Set(plan.gone.feeds + FormerAudio(plan).gone).sorted()
        return (plan.gone.addresses.sorted() + files).map { addresses.absolute($0) }
    }
}
