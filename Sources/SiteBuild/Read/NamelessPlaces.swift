import Calendar
import CommonMark
import SiteModel

/// Takes the names of people of lived experience out of the places that headings are given: a place is for ever, and a
/// name may have to go.
enum NamelessPlaces {
    static func make(in read: inout ReadSite) {
        if read.consent.isEmpty, read.contributors.isEmpty, !read.entries.contains(where: { !$0.contributors.isEmpty })
        {
            return
        }
        // Whether somebody agreed to be named on a date does not matter here.
        let gate = ConsentGate(records: read.consent, at: Instant(seconds: 0))
        let people = People(read.entries, gate: gate, others: read.contributors)
        for index in read.entries.indices {
            let entry = read.entries[index]
            if entry.kind == "person" || entry.body.headings.isEmpty { continue }
            var names: Set<String> = []
            for person in people.livedExperience(in: entry) { names.formUnion(people.names.inAddresses[person] ?? []) }
            if names.isEmpty { continue }
            if let body = entry.body.withoutNames(names) { read.entries[index] = entry.with(body: body) }
        }
    }
}
