package import Calendar

/// Answers one question: may these words be shown, on this channel, on this date? Unknown is no.
package struct ConsentGate: Sendable {
    private let byPerson: [String: [ConsentRecord]]
    private let byName: [String: [ConsentRecord]]
    package let now: Instant

    package init(records: [ConsentRecord], at now: Instant) {
        var byPerson: [String: [ConsentRecord]] = [:]
        var byName: [String: [ConsentRecord]] = [:]
        for record in records {
            if let person = record.person?.value { byPerson[person, default: []].append(record) }
            byName[record.name, default: []].append(record)
        }
        self.byPerson = byPerson
        self.byName = byName
        self.now = now
    }

    /// What the gate says.
    package enum Decision: Sendable, Hashable {
        /// It may be shown, under this name or none.
        case shown(name: String?)
        case withheld(Reason)
    }

    /// Why something is withheld. A reader never learns it; the build says it by path and id.
    package enum Reason: String, Sendable, Hashable {
        case noRecord = "no consent record"
        case otherWork = "the record does not name this work"
        case notCurrent = "the record is not current on this date"
        case channel = "this channel is not agreed"
        case withdrawn = "withdrawn"
        case guardian = "the dates for somebody under 18 are not complete"
        case unreadable = "the record can't be read"
        case media = "face or voice are not as it was agreed"
        case unchecked = "its check does not say the date, the role and what was removed"
        case sameWords = "it may hold words that are not shown any more"
        case repeated = "the words that it repeats may not be repeated"
    }

    /// Whose words a block holds: a person's, or those that a record describes.
    package enum Speaker: Sendable, Hashable {
        case person(String)
        case record(String)
        /// A person by one of their records.
        case personByRecord(String, record: String)
        case nobody
    }

    /// Whether the words of a speaker in a work may be shown on a channel.
    /// - Parameters:
    ///   - work: the names under which a record may list it: file name, path and id. nil asks for any work.
    ///   - use: whether and how their face or voice is used.
    package func decision(
        on speaker: Speaker, in work: Set<String>?, channel: Channel, use: MediaUse = .words
    ) -> Decision {
        let records = records(of: speaker)
        guard !records.isEmpty else { return .withheld(.noRecord) }
        var answer = Decision.withheld(.otherWork)
        for record in records {
            switch record.decision(in: work, channel: channel, use: use, at: now) {
            case .shown(let name): answer = .shown(name: name)
            case .withheld(.withdrawn): return .withheld(.withdrawn)
            case .withheld(.unreadable): return .withheld(.unreadable)
            case .withheld(let reason):
                if case .withheld(.otherWork) = answer { answer = .withheld(reason) }
            }
        }
        return answer
    }

    /// Whether somebody has a record: what is shown of them then follows it everywhere.
    package func knows(person: String) -> Bool { byPerson[person] != nil }

    /// Everything that somebody agreed to, whatever the date.
    package func records(of speaker: Speaker) -> [ConsentRecord] {
        switch speaker {
        case .person(let name): byPerson[name] ?? []
        case .record(let name): byName[name] ?? []
        case .personByRecord(let person, let name): (byName[name] ?? []).filter { $0.person?.value == person }
        case .nobody: []
        }
    }
}

extension ConsentRecord {
    /// Whether it lists a work.
    package func names(_ work: Set<String>) -> Bool { works.contains { work.contains($0.value) } }

    /// What this record alone says.
    fileprivate func decision(
        in work: Set<String>?, channel: Channel, use: MediaUse, at now: Instant
    ) -> ConsentGate.Decision {
        if isUnreadable { return .withheld(.unreadable) }
        if let work, !names(work) { return .withheld(.otherWork) }
        if let withdrawal, withdrawal.takesBack(channel), withdrawal.on.map({ $0.instant <= now }) ?? true {
            return .withheld(.withdrawn)
        }
        guard let given, given.instant <= now, expires.map({ $0.instant > now }) ?? true, !isCoolingOff(at: now) else {
            return .withheld(.notCurrent)
        }
        guard channels.contains(channel.rawValue), basis == "consent" || channel == .site else {
            return .withheld(.channel)
        }
        if let under18, !under18.isComplete { return .withheld(.guardian) }
        if let media, !media.allow(use) { return .withheld(.media) }
        return .shown(name: shownName(at: now))
    }

    private func isCoolingOff(at now: Instant) -> Bool { coolingOff.map { $0.instant > now } ?? false }

    /// The name in the exact form that was agreed; none for somebody anonymous.
    private func shownName(at now: Instant) -> String? {
        if let withdrawal, withdrawal.scope == "name", withdrawal.on.map({ $0.instant <= now }) ?? true { return nil }
        // What was only published elsewhere identifies nobody here by more than a role.
        if basis != "consent", identifyAs != "role" { return describedAs }
        return identifyAs == "anonymous" ? describedAs : shownAs
    }
}

extension Withdrawal {
    fileprivate func takesBack(_ channel: Channel) -> Bool {
        switch scope {
        case "all": true
        case "audio": channel == .audio
        case "photo": channel == .photo
        case "name": false
        default: scope == "channel:\(channel.rawValue)"
        }
    }
}
