import Calendar
import Digest
import Templating

/// What is known of the build before this one: where nothing has changed since, its report is this one's, and no file is read.
///
/// That has to be as safe as building again. So the record of a build holds how every file stood that it went by and every
/// file in the output folder afterwards (`TreeState`), what was asked for, by which Kindred, and until when time changes
/// nothing (`Standstill`). A build that finds any of it otherwise does all its work, and makes the record anew.
struct LastBuild: Sendable {
    private let request: BuildRequest
    private let clock: FileClock
    private let key: String
    /// When this build began.
    private let begun: FileTime
    private let times: StageTimes

    /// nil where nothing is to be kept between builds, or this one shows what no other does.
    init?(_ request: BuildRequest) {
        guard let clock = request.clock, let machine = request.machine, request.ledger == nil, request.look == nil,
            !request.showsComponents
        else { return nil }
        self.request = request
        self.clock = clock
        begun = clock()
        times = StageTimes(request.stopwatch)
        key = hex(sha256(request.text(on: machine).utf8))
    }

    /// The report of a build now, where it would find everything as the last one left it; nil where it has to be made.
    func report() async -> BuildReport? {
        guard let place = try? OutputPlace(output: request.output, workshop: request.workshop), !place.isUnfinished,
            let bytes = try? FileReader.read(place.lastBuild),
            let (record, report) = LastBuildRecord.read(bytes), record.key == key(in: record.zone),
            record.standstill.holds(at: request.date.instant(in: report.publication.zone))
        else { return nil }
        let now = clock()
        let input = await TreeState.look(
            at: record.folders, leavesOutLitter: true, moment: record.input.moment, jobs: request.jobs)
        guard input.state == record.input else { return nil }
        let output = await TreeState.look(
            at: [place.output], leavesOutLitter: false, moment: record.output.moment, jobs: request.jobs)
        guard output.state == record.output else { return nil }
        var grown = record
        if input.newest.isSettled(at: now) { grown.input = input.state.grown(at: now) }
        if output.newest.isSettled(at: now) { grown.output = output.state.grown(at: now) }
        if grown.input != record.input || grown.output != record.output {
            try? Records.write(grown.bytes, to: place.lastBuild)
        }
        var times = times
        times.end(.load, files: input.files)
        var told = report
        told.stages = times.stages
        return told
    }

    /// Forgets the last build of an output folder: what it tells of may be withdrawn.
    func forget(_ place: OutputPlace) {
        try? Records.remove(place.lastBuild)
    }

    /// What a build went by: how its files stand, and until when time changes nothing.
    struct Input: Sendable {
        let files: TreeState
        let standstill: Standstill
    }

    /// What a build went by, once it has read it all; nil where that may have changed meanwhile.
    func input(of planned: PlannedSite) async -> Input? {
        guard let read = planned.read, let now = planned.plan?.now, folders(of: read).allSatisfy(marksChanges) else {
            return nil
        }
        let look = await TreeState.look(at: folders(of: read), leavesOutLitter: true, moment: begun, jobs: request.jobs)
        // What was changed while it was being read may have been read before or after.
        guard look.newest.isSettled(at: begun) else { return nil }
        return Input(files: look.state, standstill: Standstill(of: read, at: now))
    }

    /// How the files stand that were published.
    private func output(of stage: OutputStage) async -> TreeState? {
        let root = stage.place.output
        // Where the folder is new, nobody has to look: what was written is what stands there.
        let written = stage.newTree
        func look() async -> TreeState.Look {
            if let written {
                return await TreeState.of(
                    written.files, folders: written.folders, in: root, moment: clock(), jobs: request.jobs)
            }
            return await TreeState.look(at: [root], leavesOutLitter: false, moment: clock(), jobs: request.jobs)
        }
        var found = await look()
        if found.hasLargeYoung {
            found.newest.settle(by: clock)
            found = await look()
        }
        return found.hasLargeYoung ? nil : found.state
    }

    /// Notes a build that was published, while no other build can change what it wrote.
    /// - Parameter input: what it went by; nil where nobody can tell.
    func note(_ report: BuildReport, of planned: PlannedSite, input: Input?, by stage: OutputStage) async {
        let place = stage.place
        // What failed outside is to be tried again.
        guard report.publication.missingSearch == nil, let lines = report.lines, let read = planned.read,
            let input, marksChanges(place.output), let output = await output(of: stage)
        else { return }
        let zone = read.site.zone.name
        let record = LastBuildRecord(
            key: key(in: zone), zone: zone, standstill: input.standstill, folders: folders(of: read),
            input: input.files, output: output, report: lines)
        try? Records.write(record.bytes, to: place.lastBuild)
    }

    /// Whether a change in a folder always shows; one that isn't there will show when it comes.
    private func marksChanges(_ folder: String) -> Bool { !stands(folder) || FileSystemKind.isLocal(folder) }

    private func folders(of read: ReadSite) -> [String] {
        ["Content", "Templates"].map { "\(request.site)/\($0)" }
            + [Load.consentFolder(of: request, read.site.configuration)]
    }

    /// The key with the rules of a zone as this machine has them.
    private func key(in zone: String) -> String {
        let rules = (ZoneInfo.file(of: zone)).map { hex(sha256($0)) } ?? ""
        return hex(sha256("\(key) \(rules)".utf8))
    }
}

extension TreeState {
    /// The same after a time in which every file has stayed as it was.
    fileprivate func grown(at now: FileTime) -> TreeState {
        young.isEmpty ? self : TreeState(records: records, young: "", moment: now)
    }
}

extension OutputPlace {
    /// Which build was the last one, and what it went by.
    var lastBuild: String { records + "/build" }

    /// Whether a build that was killed has left something to finish.
    fileprivate var isUnfinished: Bool { [marker, journal, undoing].contains(where: Records.exists) }
}

extension BuildRequest {
    /// All that a build's result depends on besides files, date and zone.
    fileprivate func text(on machine: String) -> String {
        var lines = [
            machine, site, output, baseURL ?? "", "\(leavesOutErrors) \(isStrict) \(drawing == nil)",
            leftAside.sorted().joined(separator: " "), profiles.joined(separator: " "),
        ]
        if case .found(let program) = searchProgram { lines.append(MachineState.text(of: [program])) }
        for file in theme { lines.append("\(file.path) \(FileSum.adding(file.bytes.span, to: 0))") }
        for file in themeAssets { lines.append("\(file.name) \(FileSum.adding(file.bytes.span, to: 0))") }
        return lines.map { "\($0.utf8.count) \($0)" }.joined(separator: "\n")
    }
}
