import Calendar
import SiteModel
import Templating

/// Collects what pages may know of each other.
enum Publish {
    /// What is said in words: names and addresses.
    static func site(
        _ planned: [PlannedEntry], people: People, topics: [Topic], addresses: Addresses
    ) -> PublishedSite {
        var site = PublishedSite()
        let heard = Set(
            planned.filter { $0.entry.kind == "episode" && $0.mark == nil && $0.isInPodcastFeed }.compactMap(
                \.entry.folder)
        )
        for item in planned {
            let entry = item.entry
            let url = item.hasPage ? addresses.link(item.path) : nil
            site.pages[entry.path] = url
            switch entry.kind {
            case "person":
                guard let person = entry.fields(as: Person.self), !people.livedExperience.contains(entry.name) else {
                    continue
                }
                site.people[entry.name] = PublishedName(name: person.displayName, url: url)
            case "organisation":
                guard let organisation = entry.fields(as: Organisation.self) else { continue }
                site.organisations[entry.name] = PublishedName(name: organisation.name, url: url)
            case "show":
                guard let folder = entry.folder else { continue }
                site.shows[folder] = PublishedShow(name: entry.common.title, url: url, cover: nil)
                // A podcast app must not meet what is not out; a show that is still to come has a feed once there is
                // something to hear, a trailer, by which directories can take it.
                if let show = entry.fields(as: Show.self), show.external == nil, item.mark == nil,
                    show.state != "upcoming" || heard.contains(folder)
                {
                    site.feeds[entry.path] = addresses.link(item.path + "feed.xml")
                }
            default: break
            }
        }
        let profiles = Dictionary(
            planned.filter { $0.entry.kind == "person" && $0.hasPage }.map { ($0.entry.name, addresses.link($0.path)) },
            uniquingKeysWith: { first, _ in first })
        for item in planned {
            for name in item.entry.namedPeople where people.livedExperience.contains(name) {
                guard let shown = people.creditedName(name, in: item.entry) else { continue }
                site.consentedPeople[item.entry.path, default: [:]][name] = PublishedName(
                    name: shown, url: profiles[name])
            }
        }
        for topic in topics { site.topics[topic.edition, default: [:]][topic.name] = addresses.link(topic.path) }
        return site
    }
}
