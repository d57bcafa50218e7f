import SiteModel

/// Values that fields of shows and episodes take, as they are written after their names.
func acceptedPodcastForms(_ one: EveryFieldTests.Case) -> [String]? {
    switch (one.kind.rawValue, one.field) {
    case (_, "location"):
        [
            "Words", "no", "2012", "{name: Leeds}", "{name: Leeds, geo: \"53.8,-1.55\", osm: R118362}",
            "{name: A, geo: \"geo:53.8,-1.55;u=35\"}",
        ]
    case ("show", "new_feed"): ["https://example.org/feed"]
    case ("show", "seasons"): ["{1: In custody}", "\n  1: In custody\n  2: 2026"]
    case ("show", "subscribe"):
        [
            "{apple: https://podcasts.apple.com/gb/podcast/id1, spotify: https://open.spotify.com/show/1}",
            "[{overcast: https://overcast.fm/itunes1}, {youtube: https://www.youtube.com/playlist?list=1}]",
        ]
    case ("show", "extra"):
        [
            "{podcast:podping: {usesPodping: true}}", "{ttl: 60}",
            "{podcast:txt: [{purpose: verify, text: a1}, {text: b2}], itunes:block: Yes}",
            "{xml: '<a:b xmlns:a=\"https://example.org/ns\" c=\"1\">d</a:b>'}",
        ]
    case ("episode", "extra"): ["{itunes:title: One}", "{comments: https://example.org/1}"]
    case ("show", "imported"): ["{from: https://example.org/feed, on: 2026-10-01}"]
    case ("episode", "soundbites"):
        ["[{start: 1:13, duration: 0:45, title: A}, {start: 1:13.25, end: 1:58}]", "{start: 0, duration: 120}"]
    case ("episode", "number_display"): ["Ch. 3", "3"]
    default: nil
    }
}

/// Values that they do not take, each of which is one mistake.
func refusedPodcastForms(_ one: EveryFieldTests.Case) -> [String] {
    switch (one.kind.rawValue, one.field) {
    case (_, "location"): ["{geo: \"53.8,-1.55\"}", "{name: A, geo: north}", "{name: A, osm: 118362}"]
    case ("show", "new_feed"): ["example.org/feed"]
    case ("show", "medium"): ["publisher", "musicL"]
    case ("show", "seasons"): ["In custody", "{one: In custody}", "{0: A}"]
    case ("show", "subscribe"):
        ["https://overcast.fm/itunes1", "{aple: https://podcasts.apple.com/1}", "{apple: here}"]
    case (_, "extra"):
        [
            "ttl", "{title: One}", "{podcast:person: Amira}", "{podcast:prson: Amira}", "{foo:bar: 1}",
            "{xml: '<a:b/>'}", "{xml: words}", "{ttll: 60}", "{podcast:txt: }",
        ]
    case ("show", "imported"): ["https://example.org/feed", "{from: A}", "{from: A, on: soon}"]
    case ("episode", "soundbites"):
        [
            "[{start: 0:10}]", "[{start: 0:10, duration: 0:14}]", "[{start: 0:10, end: 0:05}]", "[{duration: 0:30}]",
            "1:13",
        ]
    default: []
    }
}
