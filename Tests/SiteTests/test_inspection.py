"""The judges, judged: a site without a fault passes all of them, and each planted fault is found by its judge."""

import shutil
import tempfile
import unittest
from hashlib import sha256
from pathlib import Path
from unittest import mock

import sample
from inspection import __main__ as inspection
from inspection import audio
from inspection.judges import IN_A_BROWSER, ON_FILES, name
from inspection.site import Site

JUDGES = {name(judge): judge for judge in ON_FILES + IN_A_BROWSER}
HOME, STORY, EPISODE = "index.html", "stories/court/index.html", "podcast/show/one/index.html"
FEED, AUDIO, VTT = "podcast/show/feed.xml", "podcast/show/one.mp3", "podcast/show/one.vtt"
SRT, SEGMENTS = "podcast/show/one/transcript.srt", "podcast/show/one/transcript.json"
SCRIPT = "site.js"
# Words that can hardly be compressed.
HEAVY = "".join(sha256(bytes([number % 256, number // 256])).hexdigest() for number in range(1200))

# The judge and its rule, the file, what stands in it, and the fault that is put there instead.
FAULTS = [
    ("markup/error", STORY, "<p>It was said.</p>", "<p>It was <p id=voice>said.</p></section>"),
    ("markup/error", "site.css", "max-width: 40rem", "max-width: wide"),
    ("accessibility/color-contrast", "site.css", "--ink: #111", "--ink: #aaa"),
    ("accessibility/color-contrast", "site.css", "--ink: #eee", "--ink: #444"),
    ("accessibility/heading-order", STORY, "<h2 id", "<h4 id"),
    ("reflow/scrolls-sideways", STORY, "It was said.", "o" * 200),
    ("keyboard/focus-not-visible", "site.css", "outline: 3px solid var(--link)", "outline: none"),
    ("keyboard/no-skip-link-first", STORY, '<a class="skip" href="#main">Skip to main content</a>', ""),
    ("keyboard/skip-link-does-not-skip", STORY, '<main id="main" tabindex="-1">', '<main id="content">'),
    ("keyboard/not-reached-by-tab", SCRIPT, "//", "addEventListener('keydown', key => key.preventDefault()) //"),
    (
        "keyboard/keyboard-trap",
        SCRIPT,
        "//",
        "document.querySelector('nav a').addEventListener('keydown', key => key.preventDefault()) //",
    ),
    ("without-scripts/words-need-scripts", SCRIPT, "//", "document.body.append('Words from a script') //"),
    ("requests/third-party-request", SCRIPT, "//", "location = 'https://elsewhere.example/' //"),
    ("requests/failed-request", STORY, "/voices/icon.png", "/voices/icons.png"),
    ("requests/script-or-policy-error", STORY, "<p>It was", '<p style="color:red">It was'),
    ("requests/script-or-policy-error", STORY, "</body>", "<script>document.title = 1</script></body>"),
    ("player/does-not-play", AUDIO, None, "no sound"),
    ("player/captions-not-read", VTT, "WEBVTT", "VTT"),
    ("links/leads-nowhere", STORY, 'href="/voices/"', 'href="/voices/gone/"'),
    ("links/leads-nowhere", STORY, 'href="/voices/"', 'href="/outside-the-site/"'),
    ("links/leads-nowhere", "site.css", "body {", "body { background: url(no.png);"),
    ("links/no-slash-at-the-end", HOME, "/stories/court/#voice", "/stories/court#voice"),
    ("links/no-such-anchor", HOME, "#voice", "#voices"),
    ("links/leads-to-this-machine", HOME, 'href="/voices/"', 'href="http://localhost:8000/"'),
    ("links/odd-scheme", HOME, 'href="/voices/"', 'href="javascript:void(0)"'),
    ("links/third-party-resource", HOME, 'src="/voices/site.js"', 'src="https://elsewhere.example/site.js"'),
    ("links/not-absolute", FEED, f'href="{sample.BASE}"', 'href="/voices/"'),
    ("lychee/Cannot find fragment", HOME, "#voice", "#voices"),
    ("xml/not-well-formed", FEED, "</channel>", ""),
    ("feeds/feedparser-sees-no-title", FEED, "<title>One</title>", ""),
    (
        "feeds/podcastparser-refuses",
        FEED,
        "</item>",
        '</item><item><enclosure url="a:b" length="1" type="audio/mpeg"/></item>',
    ),
    ("feeds/podcastparser-sees-no-date", FEED, "Sat, 14 Mar 2026 09:00:00 +0000", "soon"),
    ("feeds/date-not-rfc-2822", FEED, "Sat, 14 Mar 2026 09:00:00 +0000", "2026-03-14T09:00:00Z"),
    ("feeds/other-weekday", FEED, "Sat, 14 Mar", "Sun, 14 Mar"),
    ("feeds/no-channel-category", FEED, '<itunes:category text="Education"/>', ""),
    ("feeds/no-channel-owner-of-the-lock", FEED, ' owner="show@site.example"', ""),
    ("feeds/explicit-neither-true-nor-false", FEED, ">false<", ">no<"),
    ("feeds/description-too-long", FEED, "About nothing.", "o" * 4001),
    ("feeds/guid-is-no-permalink", FEED, ' isPermaLink="false"', ""),
    ("feeds/self-is-another-address", FEED, 'feed.xml"/>', 'feeds.xml"/>'),
    ("feeds/no-page-names-this-feed", None, "application/rss+xml", "text/plain"),
    ("enclosures/other-number-of-bytes", FEED, 'length="', 'length="1'),
    ("enclosures/length-is-no-number-of-bytes", FEED, 'length="', 'length="0:'),
    ("enclosures/other-type", FEED, "audio/mpeg", "audio/mp3"),
    ("enclosures/other-duration", FEED, "<itunes:duration>4<", "<itunes:duration>8<"),
    ("enclosures/no-guid", FEED, '<guid isPermaLink="false">k7f3</guid>', ""),
    ("enclosures/enclosure-missing", FEED, "one.mp3", "gone.mp3"),
    ("enclosures/transcript-missing", FEED, "one.vtt", "gone.vtt"),
    ("sitemap/not-listed", "sitemap.xml", "stories/court/", ""),
    ("sitemap/listed-twice", "sitemap.xml", "stories/court/", "podcast/show/one/"),
    ("sitemap/leads-nowhere", "sitemap.xml", "stories/court/", "stories/curt/"),
    ("sitemap/listed-against-its-word", STORY, "<title>", '<meta name="robots" content="noindex"><title>'),
    ("sitemap/names-no-sitemap", "robots.txt", "Sitemap:", "# Sitemap:"),
    ("headers/no-policy", "_headers", "Content-Security-Policy", "X-Policy"),
    ("headers/policy-open", "_headers", "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    ("headers/policy-open", "_headers", "default-src 'none'; ", ""),
    ("headers/no-x-content-type-options", "_headers", "nosniff", "sniff"),
    ("headers/rule-for-nothing", "_headers", "/voices/*", "/voices/*\n  A: b\n/nothing/*"),
    ("metadata/no-language", STORY, ' lang="en-GB"', ""),
    ("metadata/not-one-h1", STORY, "h2", "h1"),
    ("metadata/no-description", STORY, 'name="description"', 'name="keywords"'),
    ("metadata/same-title", STORY, "<title>Court", "<title>Home"),
    ("metadata/canonical-leads-nowhere", STORY, f"{sample.BASE}stories/court/", f"{sample.BASE}stories/other/"),
    ("metadata/left-behind", STORY, "It was said.", "It was {{said}}."),
    ("metadata/left-behind", STORY, "It was said.", "Tom &amp;amp; Jerry"),
    ("structured-data/not-json", STORY, '"Article",', '"Article"'),
    ("structured-data/unknown-property", STORY, "headline", "headlines"),
    ("structured-data/not-a-date", STORY, '"2026-03-14"', '"14 March 2026"'),
    ("pictures/no-alt", STORY, "<p>It was", '<img src="/voices/icon.png" width="32" height="32"><p>It was'),
    ("pictures/does-not-decode", "icon.png", None, "no picture"),
    (
        "stability/layout-shift",
        SCRIPT,
        "//",
        "setTimeout(() => { document.querySelector('h1').style.paddingTop = '300px' }, 200) //",
    ),
    ("weight/heavy-page", STORY, "<p>It was", f"<p>{HEAVY} It was"),
    ("transcripts/not-webvtt", VTT, "WEBVTT", "VTT"),
    ("transcripts/cues-lost", VTT, "00:02.000 -->", "0:2 -->"),
    ("transcripts/cues-out-of-order", VTT, "00:00.000 --> 00:02.000", "00:03.000 --> 00:04.000"),
    ("transcripts/cues-lost", SRT, "00:00:02,000 -->", "0:2 -->"),
    ("transcripts/line-too-long", SRT, "are\nhere", "are here"),
    ("transcripts/not-segments", SEGMENTS, '"1.0.0"', '"1"'),
    ("transcripts/cue-without-time", SEGMENTS, '"endTime": 2', '"endTime": 0'),
]


class Inspection(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.good = Path(folder.name) / "good"
        cls.good.mkdir()
        sample.write(cls.good)

    def faulty(self, path: str | None, before: str | None, after: str) -> Path:
        """The good site with one fault in one file, or in every page."""
        root = Path(self.enterContext(tempfile.TemporaryDirectory())) / "site"
        shutil.copytree(self.good, root)
        for file in [root / path] if path else sorted(root.rglob("*.html")):
            if before is None:
                file.write_text(after, "utf-8")
                continue
            text = file.read_text("utf-8")
            self.assertIn(before, text, f"the fault does not fit {file.name}")
            file.write_text(text.replace(before, after), "utf-8")
        return root

    def test_a_good_site_passes_every_judge(self):
        site = Site(self.good)
        for judge in JUDGES.values():
            with self.subTest(name(judge)):
                report = inspection.ask(judge, site)
                self.assertEqual((report.findings, report.did_not_run), ([], ""))

    def test_each_fault_is_found_by_its_judge(self):
        for rule, path, before, after in FAULTS:
            with self.subTest(rule, path=path, after=after[:60]):
                judge, wanted = rule.split("/", 1)
                site = Site(self.faulty(path, before, after), sample.BASE)
                if JUDGES[judge] in IN_A_BROWSER:
                    # One page is enough to see it, and browsers take their time.
                    seen = EPISODE if judge == "player" else path if path in (HOME, STORY) else STORY
                    site.pages = [page for page in site.pages if page.where == f"/{seen}"]
                report = inspection.ask(JUDGES[judge], site)
                self.assertEqual(report.did_not_run, "")
                self.assertIn(wanted, {finding.rule for finding in report.findings})

    def test_a_judge_without_its_tool_has_not_passed(self):
        site = Site(self.good)
        audio.duration.cache_clear()
        for judge in ("markup", "accessibility", "lychee", "xml", "enclosures"):
            with self.subTest(judge), mock.patch("shutil.which", return_value=None):
                report = inspection.ask(JUDGES[judge], site)
                self.assertNotEqual(report.did_not_run, "")
                self.assertFalse(report.passed)


if __name__ == "__main__":
    unittest.main()
