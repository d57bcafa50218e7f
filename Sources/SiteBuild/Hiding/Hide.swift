import Calendar
import Diagnostics
import SiteModel

/// Takes a work down at once, and shows it again: a file in Content/gone/ comes or goes, and the site is published
/// without what has errors, so that a removal never waits for somebody's typo elsewhere.
package enum Hiding {
    /// - Parameter randomness: for a work that has no id yet.
    package static func hide(
        _ asked: String, _ request: BuildRequest, randomness: some IDSource
    ) async throws -> HideReport {
        var request = request
        request.leavesOutErrors = true
        var site = try await HidingSite.look(request)
        let target = try HideTarget.find(asked, in: site.read)
        let before = site.places
        let id = try target.id ?? site.give(target, request, randomness)
        let tombstone = site.read.gone.first { $0.id == id }
        let wasHidden = tombstone?.holds(at: site.plan.now, in: site.read.site.zone) == true
        let path = tombstone?.path ?? TombstoneText.path(of: id)
        if !wasHidden {
            try write(tombstone, path, id: id, of: target, in: site, request)
        }
        let build = try await Build.publish(request)
        site = try await HidingSite.look(request)
        return HideReport(
            path: target.entry?.path, id: id, isHidden: true, wasHidden: wasHidden, tombstone: path,
            files: before.subtracting(site.places).sorted(), addresses: site.addresses(of: id),
            otherForms: target.entry.map(site.otherForms) ?? [], build: build)
    }

    package static func undo(_ asked: String, _ request: BuildRequest) async throws -> HideReport? {
        var request = request
        request.leavesOutErrors = true
        var site = try await HidingSite.look(request)
        let target = try HideTarget.find(asked, in: site.read)
        let before = site.places
        let files = site.read.gone.filter { $0.id == target.id }
        guard let id = target.id, let first = files.first else { return nil }
        for file in files {
            FileReplacement.discard("\(request.site)/\(file.path)")
            if isFile("\(request.site)/\(file.path)") {
                throw OutsideFailure("\(file.path) can't be taken away: nothing was published.")
            }
        }
        let build = try await Build.publish(request)
        site = try await HidingSite.look(request)
        return HideReport(
            path: target.entry?.path, id: id, isHidden: false, wasHidden: true, tombstone: first.path,
            files: site.places.subtracting(before).sorted(),
            addresses: site.plan.entries.filter { $0.hasPage && $0.entry.path == target.entry?.path }.map(\.path),
            build: build)
    }

    private static func write(
        _ tombstone: GoneFile?, _ path: String, id: String, of target: HideTarget, in site: HidingSite,
        _ request: BuildRequest
    ) throws {
        let day = site.plan.site.zone.local(site.plan.now).day
        let file = "\(request.site)/\(path)"
        if tombstone != nil {
            guard let text = TombstoneText.holding(try FileReader.read(file), from: day) else {
                throw HidingRefusal("\(path) can't be changed: write “on: \(day)” in it.")
            }
            return try FileReplacement.replace(file, with: text)
        }
        guard !isFile(file) else {
            throw HidingRefusal("\(path) is there, and is about another work: give that file the name of its id.")
        }
        let addresses = target.entry.map { TombstoneText.addresses(of: $0, in: site.plan) } ?? []
        let text = TombstoneText.text(id: id, on: day, addresses: addresses)
        try StartingFile(path: path, text: text).write(below: request.site)
    }
}
