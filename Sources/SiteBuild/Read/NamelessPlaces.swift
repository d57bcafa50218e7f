import Calendar
import CommonMark
import SiteModel

/// Takes the names of people of lived experience out of the places that headings are given: a place is for ever, and a
/// name may have to go.
enum NamelessPlaces {
    /// - Parameter jobs: how many tasks share the work.
    static func make(in read: inout ReadSite, jobs: Int) async {
        if read.consent.isEmpty, read.contributors.isEmpty, !read.entries.contains(where: { !$0.contributors.isEmpty })
        {
            return
        }
        // Whether somebody agreed to be named on a date does not matter here.
        let gate = ConsentGate(records: read.consent, at: Instant(seconds: 0))
        let names = LivedExperience(in: read.entries, gate: gate, others: read.contributors).names
        let changed = await concurrently(read.entries, jobs: jobs) { entry -> SiteModel.Entry? in
            if entry.kind == "person" || entry.body.headings.isEmpty { return nil }
            var words: Set<String> = []
            for person in entry.namedPeople { words.formUnion(names.inAddresses[person] ?? []) }
            return words.isEmpty ? nil : entry.body.withoutNames(words).map { entry.with(body: $0) }
        }
        for (index, entry) in changed.enumerated() {
            if let entry { read.entries[index] = entry }
        }
    }
}
