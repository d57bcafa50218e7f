"""`kindred serve`, as a podcast client and as a browser meet it."""

import re
import unittest
from pathlib import Path

import preview
from browsing import AXE, BrowserTest, PreviewTest, eventually, previewed
from inspection.judges import accessibility

AUDIO = "/podcast/long/hour/hour.mp3"
HOME, EPISODE, STORY = "/", "/podcast/long/hour/", "/stories/court/"

# Jumps to a second, plays for a moment, and says where it is.
SEEK = """async second => {
  const audio = document.querySelector('audio');
  const wait = (event, start) => new Promise((done, failed) => {
    audio.addEventListener(event, done, {once: true});
    audio.addEventListener('error', () => failed(audio.error.message), {once: true});
    start();
  });
  audio.muted = true;
  if (audio.readyState < 1) await wait('loadedmetadata', () => { audio.preload = 'metadata'; audio.load(); });
  await wait('seeked', () => { audio.currentTime = second; });
  const landed = audio.currentTime;
  await audio.play();
  await wait('timeupdate', () => {});
  return {duration: audio.duration, landed, reached: audio.currentTime};
}"""


setUpModule = previewed


class ForPodcastClients(PreviewTest):
    """What Apple and podcast apps want of a server, asked of a real one."""

    def test_ranges_conditions_types_and_refusals(self):
        whole = (self.content / "shows/long/hour.mp3").read_bytes()
        size = len(whole)
        _, marks, _ = self.serving.ask("HEAD", AUDIO)
        tag, date = marks["ETag"], marks["Last-Modified"]
        probes = [
            ("the whole", "GET", AUDIO, {}, 200, whole),
            ("its head", "HEAD", AUDIO, {}, 200, b""),
            ("the first bytes", "GET", AUDIO, {"Range": "bytes=0-99"}, 206, whole[:100]),
            ("bytes in the middle", "GET", AUDIO, {"Range": "bytes=1000-1999"}, 206, whole[1000:2000]),
            ("the last bytes", "GET", AUDIO, {"Range": "bytes=-500"}, 206, whole[-500:]),
            ("from a place on", "GET", AUDIO, {"Range": f"bytes={size - 7}-"}, 206, whole[-7:]),
            ("past the end", "GET", AUDIO, {"Range": f"bytes={size + 10}-"}, 416, None),
            ("no range that is known", "GET", AUDIO, {"Range": "lines=1-2"}, 200, whole),
            ("the same tag", "GET", AUDIO, {"If_None_Match": tag}, 304, b""),
            ("the same date", "GET", AUDIO, {"If_Modified_Since": date}, 304, b""),
            ("another tag", "HEAD", AUDIO, {"If_None_Match": '"other"'}, 200, b""),
            ("a part of the same", "GET", AUDIO, {"Range": "bytes=0-9", "If_Range": tag}, 206, whole[:10]),
            ("a part of another", "GET", AUDIO, {"Range": "bytes=0-9", "If_Range": '"other"'}, 200, whole),
            ("no such page", "GET", "/no/such/page", {}, 404, None),
            ("a way out", "GET", "/../../../etc/passwd", {}, 404, None),
            ("a way out, encoded", "GET", "/%2e%2e/%2e%2e/etc/passwd", {}, 404, None),
            ("a folder", "GET", "/episodes", {}, 301, None),
            ("something to take", "POST", "/", {}, 405, None),
            ("another host", "GET", "/", {"Host": "evil.example"}, 421, None),
            ("another page", "GET", "/", {"Origin": "https://evil.example"}, 403, None),
        ]
        for name, method, path, headers, status, body in probes:
            with self.subTest(name):
                answer = self.serving.ask(method, path, **headers)
                self.assertEqual(answer[0], status)
                if body is not None:
                    self.assertEqual(answer[2] == body, True)
                if method == "HEAD":
                    self.assertEqual(answer[1]["Content-Length"], str(size))
        self.assertEqual(marks["Accept-Ranges"], "bytes")
        past = self.serving.ask("GET", AUDIO, Range=f"bytes={size}-")[1]
        self.assertEqual(past["Content-Range"], f"bytes */{size}")
        self.assertEqual(self.serving.ask("GET", "/episodes")[1]["Location"], "/episodes/")

    def test_types_are_those_that_feeds_and_hosts_are_told(self):
        feed = self.serving.ask("GET", "/podcast/long/feed.xml")
        self.assertEqual(feed[1]["Content-Type"], "application/rss+xml; charset=utf-8")
        enclosure = re.search(rb'<enclosure url="([^"]+)" length="(\d+)" type="([^"]+)"', feed[2])
        url, length, kind = (part.decode() for part in enclosure.groups())
        self.assertEqual(url, self.serving.origin + AUDIO)
        answer = self.serving.ask("HEAD", AUDIO)
        self.assertEqual((answer[1]["Content-Length"], answer[1]["Content-Type"]), (length, kind))
        for path, wanted in (
            ("/feeds/everything.xml", "application/atom+xml; charset=utf-8"),
            ("/sitemap.xml", "application/xml"),
            ("/", "text/html; charset=utf-8"),
        ):
            self.assertEqual(self.serving.ask("HEAD", path)[1]["Content-Type"], wanted)

    def test_memory_stays_flat_while_a_large_file_goes_out(self):
        status = Path(f"/proc/{self.serving.process.pid}/status")
        peak = lambda: int(re.search(r"VmHWM:\s+(\d+) kB", status.read_text()).group(1))
        self.serving.ask("GET", "/")
        before = peak()
        for _ in range(4):
            self.serving.ask("GET", AUDIO)
        size = (self.content / "shows/long/hour.mp3").stat().st_size
        self.assertLess((peak() - before) * 1024, size / 4)


class InABrowser(BrowserTest):
    def test_an_episode_of_an_hour_plays_from_3000_seconds(self):
        tab = self.open(EPISODE)
        played = tab.evaluate(SEEK, 3000)
        self.assertAlmostEqual(played["duration"], preview.SECONDS, delta=1)
        self.assertAlmostEqual(played["landed"], 3000, delta=1)
        self.assertGreater(played["reached"], 2999)
        self.assert_clean()

    def test_a_page_follows_what_is_saved_and_keeps_its_place(self):
        tab = self.open(STORY)
        # At once: the theme scrolls smoothly, and a page that is loaded again half-way keeps the half.
        tab.evaluate("scrollTo({top: 1500, behavior: 'instant'})")
        self.save("stories/court.md", preview.STORY.replace("a Monday", "a Tuesday"))
        self.addCleanup(self.save, "stories/court.md", preview.STORY)
        tab.get_by_text("It was a Tuesday.").wait_for(state="attached")
        # The policy forbids the evaluation by which playwright would wait.
        self.assertTrue(eventually(lambda: tab.evaluate("scrollY") == 1500))
        self.assert_clean()

    def test_a_mistake_stands_over_the_page_and_goes_when_it_is_mended(self):
        tab = self.open(HOME)
        alert = tab.get_by_role("alert")
        alert.wait_for(state="detached")
        self.save("stories/court.md", preview.STORY.replace("2026-06-01", "31/06/2026"))
        self.addCleanup(self.save, "stories/court.md", preview.STORY)
        alert.wait_for()
        text = alert.inner_text()
        for wanted in ("1 error: nothing can be published", "Content/stories/court.md:5:7", "31/06/2026", "^~~~~~~~~~"):
            self.assertIn(wanted, text)
        self.assertEqual(tab.evaluate("document.activeElement.tagName"), "BODY")
        # Closed, it stays closed on other pages and over reloads, until something else is found.
        alert.locator("summary").click()
        tab.goto(self.serving.origin + STORY)
        self.assertFalse(alert.locator("ul").is_visible())
        self.save("stories/court.md", preview.STORY.replace("2026-06-01", "32/06/2026"))
        alert.locator("ul").wait_for()
        self.save("stories/court.md", preview.STORY)
        alert.wait_for(state="detached")
        self.assert_clean()

    def test_a_mistake_can_be_read_without_scripts_by_ear_and_on_a_phone(self):
        self.save("stories/other.md", preview.STORY.replace("k7f3", "").replace("2026-06-01", "31/06/2026"))
        self.addCleanup((self.content / "stories/other.md").unlink)
        tab = self.open(HOME)
        tab.get_by_role("alert").wait_for()
        tab.context.close()
        bare = self.open(HOME, java_script_enabled=False)
        self.assertTrue(bare.get_by_role("alert").get_by_text("31/06/2026").first.is_visible())
        for window in (
            {"viewport": {"width": 320, "height": 700}, "color_scheme": "dark"},
            {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
        ):
            tab = self.open(HOME, **window)
            self.assertLessEqual(tab.evaluate("document.documentElement.scrollWidth"), window["viewport"]["width"])
            tab.evaluate(AXE.read_text("utf-8"))
            violations = tab.evaluate(accessibility.RUN, accessibility.TAGS)["violations"]
            self.assertEqual([(v["id"], v["nodes"][0]["html"]) for v in violations], [])
        self.assert_clean()

    def test_a_page_notices_that_the_preview_was_started_again(self):
        other = preview.Serving(self.site)
        origin = self.serving.origin
        try:
            # The page of one that ends is shown, on the same port, by the next.
            type(self).serving.origin = other.origin
            tab = self.open(STORY)
            self.assertEqual(other.stop(), 0)
            self.save("stories/court.md", preview.STORY.replace("a Monday", "a Sunday"))
            self.addCleanup(self.save, "stories/court.md", preview.STORY)
            other = preview.Serving(self.site, other.port)
            tab.get_by_text("It was a Sunday.").wait_for(state="attached")
            self.assertEqual(self.foreign, [])
        finally:
            type(self).serving.origin = origin
            other.stop()


if __name__ == "__main__":
    unittest.main()
