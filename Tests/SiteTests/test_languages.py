"""A site in English and Welsh with an Arabic text, in Chromium: what is spoken, where it runs to, and how readers go over."""

import shutil
import unittest

from browsing import AXE, BrowserTest, eventually, previewed
from inspection.judges import accessibility

WELSH_SHOW = """\
---
id: c8wd
title: Sain
summary: Tôn, am funud.
date: 2026-05-01
language: cy
description: Tôn, am funud.
author: Neb
categories: [Education]
explicit: no
owner_email: show@example.org
owner_name: Neb
image: {src: ../long/cover.png, alt: Sgwâr.}
---
Croeso.
"""
WELSH_EPISODE = """\
---
id: p9nd
title: Munud
summary: Tôn.
date: 2026-06-02
---
Gwrandewch.
"""
ARABIC = """\
---
id: a2rb
title: اطلب تغييرًا
summary: كيف تطلب تغيير شيء عنك أو إزالته.
date: 2026-06-01
language: ar
---
هل يوجد شيء عنك في هذا الموقع؟

:::steps
1. نخفي الصفحة.
2. تخبرنا بما تريد.
:::
"""
OTHER = '\nlanguages:\n  - {language: cy, title: Safle, navigation: [{title: Straeon, url: /cy/stories/}]}\n'


def setUpModule():
    previewed()
    site = BrowserTest.content / "site.yaml"
    site.write_text(site.read_text("utf-8") + OTHER, "utf-8")
    court = (BrowserTest.content / "stories/court.md").read_text("utf-8")
    for path, text in (
        ("stories/court.cy.md", court.replace("k7f3", "k7f4").replace("Court", "Llys")),
        ("shows/sain/show.md", WELSH_SHOW),
        ("shows/sain/munud.md", WELSH_EPISODE),
        ("pages/arabic.md", ARABIC),
    ):
        (BrowserTest.content / path).parent.mkdir(parents=True, exist_ok=True)
        (BrowserTest.content / path).write_text(text, "utf-8")
    shows = BrowserTest.content / "shows"
    shutil.copy(shows / "long/minute.mp3", shows / "sain/munud.mp3")


class Languages(BrowserTest):
    def test_a_reader_goes_over_by_keyboard_and_back(self):
        tab = self.open("/stories/court/")
        tab.locator(".languages a").focus()
        tab.keyboard.press("Enter")
        tab.wait_for_url("**/cy/stories/court/")
        self.assertEqual(tab.evaluate("document.documentElement.lang"), "cy")
        self.assertEqual(tab.locator("h1").inner_text(), "Llys")
        self.assertEqual(tab.locator("time").first.inner_text().lower(), "1 mehefin 2026")
        tab.locator(".languages a").click()
        tab.wait_for_url("**/stories/court/")
        self.assertEqual(tab.locator("h1").inner_text(), "Court")
        self.assert_clean()

    def test_the_player_speaks_the_language_of_its_page(self):
        tab = self.open("/podcast/sain/munud/")
        self.assertEqual(tab.locator("[data-part=play]").get_attribute("aria-label"), "Chwarae")
        tab.locator("[data-part=seek]").focus()
        tab.keyboard.press("PageUp")
        heard = "tab => document.querySelector('[data-part=seek]').ariaValueText"
        self.assertTrue(eventually(lambda: tab.evaluate(heard).endswith(" o 1 munud")), tab.evaluate(heard))
        self.assert_clean()

    def test_an_arabic_text_runs_from_right_to_left_in_an_english_page(self):
        tab = self.open("/arabic/", viewport={"width": 320, "height": 700})
        self.assertEqual(tab.evaluate("document.documentElement.dir"), "")
        self.assertEqual(tab.evaluate("getComputedStyle(document.querySelector('.prose')).direction"), "rtl")
        self.assertEqual(tab.evaluate("getComputedStyle(document.querySelector('.site-head')).direction"), "ltr")
        # The number of a step stands before it, and that is to its right.
        step = "getComputedStyle(document.querySelector('.steps li'))"
        self.assertEqual(tab.evaluate(f"{step}.paddingLeft"), "0px")
        self.assertNotEqual(tab.evaluate(f"{step}.paddingRight"), "0px")
        self.assertLessEqual(tab.evaluate("document.documentElement.scrollWidth"), 320)

    def test_axe_finds_nothing_in_either_language(self):
        for path in ("/cy/", "/cy/stories/court/", "/podcast/sain/munud/", "/arabic/"):
            for scheme, width in (("light", 1280), ("dark", 375)):
                tab = self.open(path, color_scheme=scheme, viewport={"width": width, "height": 800})
                tab.evaluate(AXE.read_text("utf-8"))
                found = tab.evaluate(accessibility.RUN, accessibility.TAGS)["violations"]
                self.assertEqual([(path, rule["id"], rule["nodes"][0]["html"]) for rule in found], [])


if __name__ == "__main__":
    unittest.main()
