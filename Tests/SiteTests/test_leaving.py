"""Leaving a page fast, in Chromium: by its link and by Shift, without scripts, and what is left behind."""

import unittest

from browsing import AXE, BrowserTest, PreviewTest, eventually, previewed
from inspection.judges import accessibility

PAGE, BEFORE = "/stories/hard/", "/stories/court/"
ELSEWHERE = "https://www.bbc.co.uk/weather"
STORY = """\
---
id: h4rd
title: Hard
summary: A page to leave.
date: 2026-06-03
quick_exit: yes
---
""" + "\n\n".join(f"Line {number}." for number in range(200))


def setUpModule():
    previewed()
    (PreviewTest.content / "stories/hard.md").write_text(STORY, "utf-8")


class Leaving(BrowserTest):
    def begin(self, **window):
        """A page on which one may be, and the one to leave after it."""
        tab = self.open(BEFORE, **window)
        tab.context.route(
            ELSEWHERE + "**", lambda route: route.fulfill(content_type="text/html", body="<title>Weather</title>")
        )
        tab.goto(self.serving.origin + PAGE)
        return tab

    def status(self, tab) -> str:
        return tab.locator(".leave [role=status]").text_content()

    def assert_left(self, tab):
        tab.wait_for_url(ELSEWHERE)
        self.assertEqual(tab.title(), "Weather")

    def assert_not_behind(self, tab):
        tab.go_back()
        self.assertTrue(tab.url.endswith(BEFORE), tab.url)
        self.assert_clean()

    def test_its_link_puts_another_page_in_its_place(self):
        tab = self.begin()
        tab.click(".leave .button")
        self.assert_left(tab)
        self.assert_not_behind(tab)

    def test_it_is_the_second_thing_that_the_tab_key_reaches(self):
        tab = self.begin()
        tab.keyboard.press("Tab")
        tab.keyboard.press("Tab")
        self.assertEqual(tab.evaluate("document.activeElement.textContent"), "Leave this page")
        tab.keyboard.press("Enter")
        self.assert_left(tab)
        self.assert_not_behind(tab)

    def test_shift_three_times_does_the_same_and_is_announced(self):
        tab = self.begin()
        tab.keyboard.press("Shift")
        self.assertEqual(self.status(tab), "Press Shift two more times to leave this page.")
        self.assertEqual(tab.locator(".leave [data-part]").text_content(), "●○○")
        tab.keyboard.press("Shift")
        self.assertEqual(self.status(tab), "Press Shift once more to leave this page.")
        tab.keyboard.press("Shift")
        self.assert_left(tab)
        self.assert_not_behind(tab)

    def test_a_shift_that_makes_a_capital_is_not_counted(self):
        tab = self.begin()
        for _ in range(4):
            tab.keyboard.press("Shift+A")
        self.assertEqual(self.status(tab), "")
        self.assertTrue(tab.url.endswith(PAGE))

    def test_three_presses_must_come_in_a_row(self):
        tab = self.begin()
        tab.keyboard.press("Shift")
        tab.keyboard.press("Shift")
        self.assertTrue(eventually(lambda: self.status(tab).startswith("You are still on this page.")))
        self.assertEqual(tab.locator(".leave [data-part]").text_content(), "")
        tab.keyboard.press("Shift")
        self.assertTrue(tab.url.endswith(PAGE))
        self.assert_clean()

    def test_it_stays_in_sight_on_a_phone(self):
        tab = self.begin(viewport={"width": 375, "height": 700})
        tab.evaluate("scrollTo(0, document.body.scrollHeight)")
        box = tab.locator(".leave .button").bounding_box()
        self.assertTrue(0 <= box["y"] < 100 and box["height"] >= 24, box)

    def test_without_scripts_it_is_a_link(self):
        tab = self.begin(java_script_enabled=False)
        tab.click(".leave .button")
        self.assert_left(tab)

    def test_nothing_tells_where_somebody_came_from(self):
        tab = self.begin()
        with tab.expect_request(ELSEWHERE) as asked:
            tab.click(".leave .button")
        self.assertIsNone(asked.value.header_value("referer"))

    def test_no_other_page_listens_for_shift(self):
        tab = self.open(BEFORE)
        self.assertEqual(tab.locator("script[src*=leave], .leave").count(), 0)

    def test_axe_finds_nothing(self):
        for width in (375, 1280):
            tab = self.begin(viewport={"width": width, "height": 900})
            tab.keyboard.press("Shift")
            tab.evaluate(AXE.read_text("utf-8"))
            found = tab.evaluate(accessibility.RUN, accessibility.TAGS)["violations"]
            self.assertEqual([rule["id"] for rule in found], [])


if __name__ == "__main__":
    unittest.main()
