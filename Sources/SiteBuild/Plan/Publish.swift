import Calendar
import SiteModel
import Templating

/// Collects what pages may know of each other.
enum Publish {
    /// What is said in words: names and addresses.
    static func site(
        _ placed: [PlacedEntry], people: People, addresses: Addresses
    ) -> PublishedSite {
        var site = PublishedSite()
        site.pages.reserveCapacity(placed.count)
        var heard: Set<String> = []
        for place in placed where place.entry.entry.kind == "episode" {
            if place.entry.mark == nil, place.entry.isInPodcastFeed, let folder = place.entry.entry.folder {
                heard.insert(folder)
            }
        }
        var profiles: [String: String] = [:]
        for place in placed {
            let item = place.entry
            let entry = item.entry
            let url = place.link
            if let url { site.pages[entry.path] = url }
            if entry.kind == "person", let url, profiles[entry.name] == nil { profiles[entry.name] = url }
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
        for place in placed where !place.credited.isEmpty {
            for (name, shown) in place.credited {
                site.consentedPeople[place.entry.entry.path, default: [:]][name] = PublishedName(
                    name: shown, url: profiles[name])
            }
        }
        return site
    }

    /// The addresses of topics.
    static func topics(_ topics: [Topic], _ addresses: Addresses, into site: inout PublishedSite) {
        for topic in topics { site.topics[topic.edition, default: [:]][topic.name] = addresses.link(topic.path) }
    }
}
