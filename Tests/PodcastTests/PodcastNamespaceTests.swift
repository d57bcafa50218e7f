import Podcast
import Testing

/// Each of the 32 tags once, with everything its page lets it say.
let everyTag = """
    <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0">
      <channel>
        <title>A</title>
        <podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c</podcast:guid>
        <podcast:locked owner="podcast@example.org">yes</podcast:locked>
        <podcast:medium>course</podcast:medium>
        <podcast:funding url="https://example.org/give">Give</podcast:funding>
        <podcast:updateFrequency rrule="FREQ=WEEKLY;COUNT=10;BYDAY=MO" dtstart="2023-08-28T00:00:00.000Z">Ten Mondays</podcast:updateFrequency>
        <podcast:trailer pubdate="Sun, 13 Sep 2020 12:26:40 +0000" url="https://example.org/t.mp3" length="123" type="audio/mpeg" season="1">Trailer</podcast:trailer>
        <podcast:podping usesPodping="true"/>
        <podcast:block id="amazon">yes</podcast:block>
        <podcast:podroll>
          <podcast:remoteItem feedGuid="29cdca4a-32d8-56ba-b48b-09a011c5daa9" feedUrl="https://example.org/b.xml" title="B" medium="podcast"/>
        </podcast:podroll>
        <podcast:publisher>
          <podcast:remoteItem medium="publisher" feedGuid="003af0a0-6a45-55cf-b765-68e3d349551a"/>
        </podcast:publisher>
        <podcast:liveItem status="pending" start="2026-09-26T07:30:00.000-0600" end="2026-09-26T09:30:00.000-0600">
          <title>Live</title>
          <guid>live-1</guid>
          <podcast:contentLink href="https://example.org/live">Listen</podcast:contentLink>
        </podcast:liveItem>
        <item>
          <title>1</title>
          <podcast:season name="Beginnings">1</podcast:season>
          <podcast:episode display="Ch. 3">3</podcast:episode>
          <podcast:transcript url="https://example.org/1.vtt" type="text/vtt" language="en-GB" rel="captions"/>
          <podcast:chapters url="https://example.org/1.json" type="application/json+chapters"/>
          <podcast:license url="https://example.org/licence">our-own</podcast:license>
          <podcast:location rel="creator" geo="geo:52.48,-1.89" osm="R162378" country="gb">Birmingham</podcast:location>
          <podcast:person role="Cover Art Designer" group="visuals" img="https://example.org/a.jpg" href="https://example.org/a">A</podcast:person>
          <podcast:soundbite startTime="33.83" duration="60">Why</podcast:soundbite>
          <podcast:txt purpose="verify">S6lpp-7ZCn8</podcast:txt>
          <podcast:alternateEnclosure type="audio/opus" length="32400000" bitrate="96000.5" height="1080" lang="en" title="High" rel="default" codecs="opus" default="true">
            <podcast:source uri="ipfs://someRandomFile" contentType="audio/opus"/>
            <podcast:integrity type="sri" value="sha384-ExVqijgYHm15PqQqdXfW95x+Rs6C+d6E/ICxyQOeFevnxNLR/wtJNrNYTjIysUBo"/>
          </podcast:alternateEnclosure>
          <podcast:image href="https://example.org/1.jpg" alt="A court" aspect-ratio="16/9" width="1200" height="675" type="image/jpeg" purpose="artwork social"/>
          <podcast:images srcset="https://example.org/1.jpg 1500w, https://example.org/2.jpg 600w"/>
          <podcast:socialInteract protocol="activitypub" uri="https://example.social/@a/1" accountId="@a" accountUrl="https://example.social/@a" priority="1"/>
          <podcast:chat server="irc.example.org" protocol="irc" accountId="@a" space="#a"/>
          <podcast:value type="lightning" method="keysend" suggested="0.00000005000">
            <podcast:valueRecipient name="A" type="node" address="02d5c1" split="95" customKey="1" customValue="2"/>
            <podcast:valueTimeSplit startTime="60" duration="237" remoteStartTime="1" remotePercentage="95">
              <podcast:remoteItem feedGuid="a94f5cc9-8c58-55fc-91fe-a324087a655b" itemGuid="x"/>
            </podcast:valueTimeSplit>
          </podcast:value>
        </item>
      </channel>
    </rss>
    """

@Suite("The podcast namespace")
struct PodcastNamespaceTests {
    @Test("It has 32 tags, and each is in the example")
    func count() {
        #expect(PodcastNamespace.tags.count == 32)
        #expect(Set(PodcastNamespace.tags.map(\.name)).count == 32)
        for tag in PodcastNamespace.tags { #expect(everyTag.contains("<podcast:\(tag.name)"), "\(tag.name)") }
    }

    @Test("Each tag is read, written and read again unchanged, and stands in the written feed once more")
    func everyTagTwice() {
        let document = readFeedDocument(Array(everyTag.utf8))
        let feed = readShowFeed(document)
        let written = readFeedDocument(writeRSS(feed))
        #expect(written.problems.isEmpty)
        #expect(readShowFeed(written) == feed)
        for (old, new) in [(document.channel, written.channel), (item(document), item(written))] {
            for element in old?.children ?? [] where element.name.hasPrefix("podcast:") {
                #expect(new?.children(element.name) == [element], "\(element.name)")
            }
        }
    }

    private func item(_ document: FeedDocument) -> FeedElement? { document.channel?.child("item") }

    @Test("A feed with all of them has one thing to say: images is a tag of the past")
    func sound() {
        let document = readFeedDocument(Array(everyTag.utf8))
        let found =
            PodcastNamespace.problems(among: document.channel?.children ?? [], at: .channel)
            + PodcastNamespace.problems(among: item(document)?.children ?? [], at: .item)
        #expect(found.map(\.message) == ["podcast:images is a tag of the past."])
    }

    @Test(
        "What a page asks and a tag has not",
        arguments: [
            ("channel", "<podcast:chat server='irc.example.org'/>", ["podcast:chat lacks protocol."]),
            ("channel", "<podcast:chat server='irc' protocol='irc'/>", ["podcast:chat's server “irc” is no host."]),
            ("channel", "<podcast:locked>maybe</podcast:locked>", ["podcast:locked “maybe” is no yes or no."]),
            (
                "channel", "<podcast:locked owner='me'>yes</podcast:locked>",
                ["podcast:locked's owner “me” is no e-mail address."]
            ),
            (
                "channel", "<podcast:funding url='/give'>Give</podcast:funding>",
                ["podcast:funding's url “/give” is no whole address."]
            ),
            ("channel", "<podcast:funding url='https://example.org/'/>", ["podcast:funding is empty."]),
            ("channel", "<podcast:medium>Podcast</podcast:medium>", ["podcast:medium “Podcast” is no medium."]),
            ("channel", "<podcast:medium>musicL</podcast:medium>", []),
            ("channel", "<podcast:guid>123</podcast:guid>", ["podcast:guid “123” is no GUID of a feed."]),
            (
                "channel",
                "<podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c</podcast:guid><podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c</podcast:guid>",
                ["podcast:guid stands here twice."]
            ),
            (
                "channel", "<podcast:transcript url='https://example.org/a.vtt' type='text/vtt'/>",
                ["podcast:transcript stands in the channel, where no app looks for it."]
            ),
            ("channel", "<podcast:podroll/>", ["podcast:podroll has no podcast:remoteItem in it."]),
            (
                "channel",
                "<podcast:publisher><podcast:remoteItem feedGuid='003af0a0-6a45-55cf-b765-68e3d349551a'/></podcast:publisher>",
                ["podcast:publisher leads to what is not said to be a publisher's feed."]
            ),
            (
                "channel", "<podcast:updateFrequency rrule='WEEKLY'>Weekly</podcast:updateFrequency>",
                ["podcast:updateFrequency's rrule “WEEKLY” is no rule as RFC 5545 has it."]
            ),
            (
                "channel", "<podcast:updateFrequency rrule='FREQ=DAILY;COUNT=3'>A bit</podcast:updateFrequency>",
                ["podcast:updateFrequency counts episodes, and does not say from when."]
            ),
            (
                "channel", "<podcast:block id='Amazn'>yes</podcast:block>",
                ["podcast:block's id “Amazn” is no service that apps know."]
            ),
            (
                "channel", "<podcast:trailer url='https://example.org/t.mp3' pubdate='soon'>T</podcast:trailer>",
                ["podcast:trailer's pubdate “soon” is no date."]
            ),
            (
                "channel", "<podcast:liveItem status='on' start='now'/>",
                [
                    "podcast:liveItem's status “on” is none of what it can be.",
                    "podcast:liveItem's start “now” is no date as ISO 8601 has it.",
                    "podcast:liveItem has no podcast:contentLink in it.", "podcast:liveItem lacks title.",
                ]
            ),
            ("channel", "<podcast:podpng usesPodping='true'/>", ["podcast:podpng is no tag of the podcast namespace."]),
            ("item", "<podcast:transcript url='https://example.org/a.vtt'/>", ["podcast:transcript lacks type."]),
            (
                "item", "<podcast:transcript url='http://example.org/a.vtt' type='text/vtt'/>",
                ["podcast:transcript's url “http://example.org/a.vtt” has a plain http address."]
            ),
            (
                "item", "<podcast:transcript url='https://example.org/a.vtt' type='vtt' lang='en'/>",
                [
                    "podcast:transcript's type “vtt” is no media type.",
                    "podcast:transcript has an attribute that is none of its own: lang.",
                ]
            ),
            ("item", "<podcast:season>One</podcast:season>", ["podcast:season “One” is no whole number."]),
            ("item", "<podcast:episode>100.5</podcast:episode>", []),
            (
                "item", "<podcast:person role='guest' group='writing'>A</podcast:person>",
                ["podcast:person has the role “guest”, which is none of the group “writing”."]
            ),
            (
                "item", "<podcast:person role='gest'>A</podcast:person>",
                ["podcast:person's role “gest” is no role that apps know."]
            ),
            ("item", "<podcast:soundbite startTime='0' duration='5'/>", ["podcast:soundbite lasts 5 seconds."]),
            (
                "item", "<podcast:license>my-own</podcast:license>",
                ["podcast:license names a licence of one's own without its address."]
            ),
            ("item", "<podcast:license>CC-BY-NC-ND-4.0</podcast:license>", []),
            (
                "item", "<podcast:location geo='52.48,-1.89' osm='162378'>B</podcast:location>",
                [
                    "podcast:location's geo “52.48,-1.89” is no place as RFC 5870 has it.",
                    "podcast:location's osm “162378” is no place of OpenStreetMap.",
                ]
            ),
            (
                "item", "<podcast:alternateEnclosure type='audio/opus'/>",
                ["podcast:alternateEnclosure has no podcast:source in it."]
            ),
            (
                "item", "<podcast:source uri='ipfs://a'/>",
                ["podcast:source stands in an item, where no app looks for it."]
            ),
            ("item", "<podcast:socialInteract protocol='disabled'/>", []),
            ("item", "<podcast:socialInteract protocol='activitypub'/>", ["podcast:socialInteract lacks uri."]),
            (
                "item",
                "<podcast:value type='lightning' method='keysend'><podcast:valueRecipient type='node' address='1' split='half'/></podcast:value>",
                ["podcast:valueRecipient's split “half” is no whole number."]
            ),
            (
                "item",
                "<podcast:value type='lightning' method='keysend'><podcast:valueRecipient type='node' address='1' split='1'/><podcast:valueTimeSplit startTime='1' duration='2'/></podcast:value>",
                ["podcast:valueTimeSplit has neither podcast:remoteItem nor podcast:valueRecipient."]
            ),
            (
                "item", "<podcast:images srcset='a.jpg'/>",
                [
                    "podcast:images's srcset “a.jpg” is no list of addresses and widths.",
                    "podcast:images is a tag of the past.",
                ]
            ),
            (
                "item", "<podcast:image href='https://example.org/a.jpg' aspect-ratio='wide'/>",
                ["podcast:image's aspect-ratio “wide” is no ratio of width to height."]
            ),
            ("item", "<itunes:image href='a.jpg'/>", []),
        ])
    func mistakes(_ place: String, _ xml: String, _ messages: [String]) {
        let document = readFeedDocument(
            Array("<rss xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"><channel>\(xml)</channel></rss>".utf8))
        let found = PodcastNamespace.problems(
            among: document.channel?.children ?? [], at: place == "item" ? .item : .channel)
        #expect(found.map(\.message) == messages)
        #expect(found.allSatisfy { $0.place?.line == 1 && !$0.help.isEmpty })
    }

    @Test("Roles have the group of the taxonomy, whatever their case")
    func taxonomy() {
        #expect(PodcastTaxonomy.group(of: "cover art designer") == "Visuals")
        #expect(PodcastTaxonomy.group(of: "Host") == "Cast")
        #expect(PodcastTaxonomy.group(of: "editor") == nil)
        #expect(PodcastTaxonomy.group(of: "juggler") == nil)
    }
}
