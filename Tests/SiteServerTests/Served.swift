import Calendar
import SiteServer
import TestSupport

/// A server over a site, for as long as a test needs it.
struct Served {
    let port: Int
    let live: LiveSite

    /// Shows another version from now on.
    func show(_ site: TrySite = TrySite(), number: Int) {
        live.show(Standing(site, number: number, run: "try") { _ in nil })
    }

    /// Sends a text as it is, reads until the server closes, and gives what came. `PORT` stands for the port.
    func ask(_ text: String, closing: Bool = false) async throws -> String {
        try await Client.ask(text.replacing("PORT", with: String(port)), port: port, closing: closing)
    }
}

/// Runs a test against a server on a port of its own.
func served(
    _ site: TrySite = TrySite(), folder: String = "/nowhere", _ test: (Served) async throws -> Void
) async throws {
    let server = try await PreviewServer.listen(at: 0)
    let live = LiveSite(Standing(site, number: 1, run: "try") { _ in nil })
    let place = ServedPlace(live, folder: folder, port: server.port) { noon }
    let serving = Task { await server.serve(place) }
    defer { serving.cancel() }
    try await test(Served(port: server.port, live: live))
}
