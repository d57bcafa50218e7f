"""The player of an episode in Chromium: by keyboard alone, without scripts, in other sites' pages, and what it keeps."""

import http.server
import threading
import unittest
from contextlib import contextmanager

import preview
from browsing import AXE, BrowserTest, eventually, previewed
from inspection.judges import accessibility

EPISODE, NOTED, SHOW = "/podcast/long/hour/", "/podcast/long/minute/", "/podcast/long/"
EMBED, SUBSCRIBE = EPISODE + "embed/", SHOW + "subscribe/"
WINDOWS = [
    {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    for width in (375, 1280)
    for scheme in ("light", "dark")
]
TIME = "document.querySelector('audio').currentTime"


setUpModule = previewed


class Player(BrowserTest):
    def reach(self, tab, selector: str) -> None:
        """Goes on with the Tab key until something has the focus."""
        for _ in range(250):
            if tab.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
            tab.keyboard.press("Tab")
        self.fail(f"Tab does not reach {selector}")

    def assert_at(self, tab, second: float, delta: float = 3) -> None:
        self.assertTrue(
            eventually(lambda: abs(tab.evaluate(TIME) - second) < delta), f"{tab.evaluate(TIME)}, not {second}"
        )

    def assert_plays(self, tab) -> None:
        start = tab.evaluate(TIME)
        self.assertTrue(eventually(lambda: tab.evaluate(TIME) > start + 0.5), "it does not play")

    def status(self, tab) -> str:
        return tab.locator("kindred-player output").inner_text()

    def kept(self, tab) -> int:
        return tab.evaluate("localStorage.length") + len(tab.context.cookies())


class ByKeyboard(Player):
    def test_it_plays_skips_and_changes_speed(self):
        tab = self.open(EPISODE)
        self.reach(tab, "[data-do=play]")
        tab.keyboard.press("Enter")
        self.assert_plays(tab)
        self.assertEqual(tab.evaluate("document.activeElement.ariaLabel"), "Pause")
        tab.keyboard.press("Space")
        self.assertTrue(eventually(lambda: self.status(tab) == "Paused"))
        self.assert_at(tab, 1)
        self.reach(tab, "[data-do=forward]")
        tab.keyboard.press("Enter")
        self.assert_at(tab, 31)
        self.reach(tab, "[data-part=seek]")
        for key, second in (("PageUp", 91), ("ArrowRight", 96), ("j", 81), ("L", 111), ("n", 754), ("p", 0)):
            tab.keyboard.press(key)
            self.assert_at(tab, second)
        self.assertRegex(tab.evaluate("document.activeElement.ariaValueText"), "of 1 hour 1 minute 40 seconds$")
        tab.keyboard.press("]")
        self.assertEqual(tab.evaluate("document.querySelector('audio').playbackRate"), 1.25)
        self.reach(tab, "[data-part=speed]")
        tab.keyboard.press("ArrowDown")
        self.assertEqual(tab.evaluate("document.querySelector('audio').playbackRate"), 1.5)
        self.assertEqual(self.status(tab), "Speed 1.5×")
        self.assert_clean()

    def test_it_goes_to_chapters_and_words_and_plays_there(self):
        tab = self.open(EPISODE)
        self.reach(tab, ".chapter[data-start='754']")
        tab.keyboard.press("Enter")
        self.assert_at(tab, 754)
        self.assert_plays(tab)
        self.assertEqual(tab.locator(".chapter[aria-current]").inner_text().split("\n")[-1], "What a tone says")
        self.assertEqual(self.status(tab), "What a tone says")
        # A word of the transcript fifty minutes on, in a file of an hour.
        self.reach(tab, ".cue a[href='#t3000']")
        tab.keyboard.press("Enter")
        self.assert_at(tab, 3000)
        self.assert_plays(tab)
        self.assertEqual(tab.locator(".cue [aria-current]").get_attribute("data-start"), "3000")
        # Letters are the player's only while it has the focus.
        before = tab.evaluate(TIME)
        tab.keyboard.press("j")
        self.assertGreaterEqual(tab.evaluate(TIME), before)
        self.assertEqual(tab.url, self.serving.origin + EPISODE)
        self.assert_clean()

    def test_a_link_to_a_second_is_shown_and_leads_there(self):
        tab = self.open(EPISODE + "#t=754")
        self.assert_at(tab, 754, 0.5)
        self.assertTrue(tab.evaluate("document.querySelector('audio').paused"))
        self.reach(tab, "[data-do=share]")
        tab.keyboard.press("Enter")
        link = tab.locator("[data-part=link]")
        link.wait_for()
        self.assertEqual(link.input_value(), self.serving.origin + EPISODE + "#t=754")
        self.assertEqual(link.get_attribute("aria-label"), "Link to 12 minutes 34 seconds")
        tab.goto(self.serving.origin + "/")
        tab.goto(self.serving.origin + EPISODE + "#t3000")
        self.assert_at(tab, 3000, 0.5)
        self.assert_clean()

    def test_the_transcript_is_followed_until_the_reader_scrolls(self):
        tab = self.open(EPISODE + "#t=3000")
        where = "document.querySelector('.cue [aria-current]').getBoundingClientRect().top"
        self.assertGreater(tab.evaluate(where), 900)
        self.reach(tab, "[data-part=follow]")
        tab.keyboard.press("Space")
        self.assertTrue(eventually(lambda: 0 < tab.evaluate(where) < 900))
        self.assertTrue(tab.locator("[data-do=play]").is_visible())
        tab.mouse.wheel(0, 50)
        self.assertTrue(eventually(lambda: not tab.locator("[data-part=follow]").is_checked()))
        self.assert_clean()


class OnTheDevice(Player):
    def test_nothing_is_kept_until_the_listener_asks_and_it_can_be_forgotten(self):
        tab = self.open(EPISODE)
        tab.locator(".chapter").nth(1).click()
        self.assert_plays(tab)
        tab.locator("[data-do=play]").click()
        self.assertEqual(self.kept(tab), 0)
        tab.get_by_label("Remember my place on this device").check()
        self.assertEqual(self.kept(tab), 1)
        tab.reload()
        self.assert_at(tab, 755)
        self.assertIn("You stopped at 12:3", self.status(tab))
        tab.get_by_label("Remember my place on this device").uncheck()
        self.assertEqual(self.kept(tab), 0)
        self.assert_clean()

    def test_nothing_is_ever_kept_where_there_are_content_notes_and_they_can_be_skipped(self):
        tab = self.open(NOTED)
        skip = tab.get_by_role("button", name="Skip this part: ends at 0:30")
        self.assertFalse(skip.is_visible())
        tab.locator("[data-do=play]").click()
        tab.locator("[data-do=forward]").click()
        tab.locator("[data-do=back]").click()
        skip.wait_for()
        self.assertEqual(self.status(tab), "This part can be skipped")
        skip.click()
        self.assert_at(tab, 31, 2)
        self.assertFalse(skip.is_visible())
        self.assertEqual(tab.get_by_label("Remember").count(), 0)
        self.assertEqual(self.kept(tab), 0)
        self.assert_clean()


class ForEverybody(Player):
    def test_without_scripts_audio_chapters_and_transcript_remain(self):
        tab = self.open(EPISODE, java_script_enabled=False)
        self.assertTrue(tab.locator("audio[controls]").is_visible())
        self.assertEqual(tab.locator("[data-do]:visible").count(), 0)
        chapters = tab.locator(".chapter")
        self.assertEqual(chapters.count(), 3)
        chapters.nth(1).click()
        self.assertEqual(tab.url, self.serving.origin + EPISODE + "#t750")
        self.assertTrue(tab.locator("#t750").is_visible())
        self.assertEqual(tab.locator(".cue [data-start]").count(), preview.SECONDS // 50)

    def test_axe_finds_nothing_and_no_page_is_wider_than_the_window(self):
        for path in (EPISODE, NOTED, SHOW, SUBSCRIBE, EMBED):
            for window in WINDOWS + [{"viewport": {"width": 320, "height": 640}}]:
                with self.subTest(path=path, window=window):
                    tab = self.open(path, **window)
                    if tab.locator("[data-do=play]").count():
                        tab.locator("[data-do=play]").click()
                    width = tab.evaluate("document.documentElement.scrollWidth")
                    self.assertLessEqual(width, window["viewport"]["width"])
                    tab.evaluate(AXE.read_text("utf-8"))
                    violations = tab.evaluate(accessibility.RUN, accessibility.TAGS)["violations"]
                    self.assertEqual([(v["id"], v["nodes"][0]["html"]) for v in violations], [])
                    tab.context.close()
        self.assert_clean()

    def test_every_target_can_be_hit(self):
        tab = self.open(EPISODE, viewport={"width": 320, "height": 640})
        small = tab.evaluate(
            """() => [...document.querySelectorAll('.player :is(a, button, select, label, summary, input[type=range])')]
              .filter(e => e.checkVisibility()).map(e => [e.textContent, e.getBoundingClientRect()])
              .filter(([, box]) => Math.min(box.width, box.height) < 24).map(([text]) => text)"""
        )
        self.assertEqual(small, [])

    def test_another_site_shows_that_page_in_its_own_and_no_other(self):
        frames = "".join(f'<iframe src="{self.serving.origin}{path}"></iframe>' for path in (EMBED, EPISODE))
        with another_site(frames) as origin:
            self.others = (origin,)
            tab = self.open("/")
            tab.goto(origin)
            shown, refused = tab.frame_locator("iframe").first, tab.frame_locator("iframe").last
            shown.get_by_role("button", name="Play", exact=True).click()
            shown.get_by_role("button", name="Pause", exact=True).wait_for()
            self.assertEqual(shown.get_by_label("Remember").count(), 0)
            self.assertEqual(refused.locator("audio").count(), 0)
            self.assertEqual(self.foreign, [])


@contextmanager
def another_site(body: str):
    """A page on another origin."""

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(f"<!DOCTYPE html><title>Another site</title>{body}".encode())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    unittest.main()
