"""Links to copy in Chromium: of a page, its headings and its paragraphs; and what is there without scripts."""

import unittest

from browsing import AXE, BrowserTest, eventually, previewed
from inspection.judges import accessibility

PAGE, LIST = "/stories/court/", "/stories/"
CLIPBOARD = "navigator.clipboard.readText()"

setUpModule = previewed


class Sharing(BrowserTest):
    def begin(self, **window):
        tab = self.open(PAGE, **window)
        tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
        self.home = tab.locator("[data-tools]").get_attribute("data-address")
        self.assertTrue(self.home.endswith("/k7f3/"), self.home)
        return tab

    def status(self, tab) -> str:
        return tab.locator(".share [role=status]").inner_text()

    def test_the_page_is_copied_by_its_address_for_good_and_that_is_said(self):
        tab = self.begin()
        tab.click("[data-do=copy]")
        self.assertTrue(eventually(lambda: self.status(tab)))
        self.assertEqual(self.status(tab), "The link is copied.")
        self.assertEqual(tab.evaluate(CLIPBOARD), self.home)
        self.assert_clean()

    def test_each_heading_gives_its_link_by_mouse_and_by_keyboard(self):
        tab = self.begin()
        # What is heard is the heading's own words, without the sign.
        link = tab.get_by_role("heading", name="Later", exact=True).get_by_role("link", name="Later", exact=True)
        self.assertEqual(link.locator("span").inner_text(), "#")
        link.focus()
        tab.keyboard.press("Enter")
        self.assertTrue(eventually(lambda: self.status(tab)))
        self.assertEqual(tab.evaluate(CLIPBOARD), self.home + "#later")
        self.assert_clean()

    def test_paragraphs_have_links_once_they_are_asked_for(self):
        tab = self.begin()
        links = tab.locator(".to-paragraph")
        self.assertEqual(links.count(), 0)
        tab.check("[data-do=paragraphs]")
        self.assertEqual(links.count(), 201)
        links.nth(150).click()
        copied = tab.evaluate(CLIPBOARD)
        self.assertEqual(copied, self.home + "#later:~:text=Line%20149.")
        tab.uncheck("[data-do=paragraphs]")
        self.assertEqual(links.count(), 0)
        self.assert_clean()

    def test_a_link_to_a_paragraph_leads_there(self):
        tab = self.open(PAGE + "#later:~:text=Line%20149.")
        line = tab.locator("p", has_text="Line 149.")
        self.assertTrue(eventually(lambda: 0 <= line.bounding_box()["y"] <= 900), line.bounding_box())

    def test_without_scripts_it_can_be_sent_and_nothing_useless_is_shown(self):
        tab = self.open(PAGE, java_script_enabled=False)
        self.assertEqual(tab.locator(".share :is(a, button, label):visible").all_inner_texts(), ["Send it by e-mail"])
        letter = tab.locator(".share a").get_attribute("href")
        self.assertRegex(letter, r"^mailto:\?subject=Court&body=http%3A%2F%2F[^/]*k7f3%2F$")
        self.assertEqual(tab.locator(".anchor").count(), 0)

    def test_a_list_has_nothing_to_share(self):
        self.assertEqual(self.open(LIST).locator(".share, script[src*='page.']").count(), 0)

    def test_axe_finds_nothing_and_every_target_can_be_hit(self):
        for width in (320, 1280):
            tab = self.begin(viewport={"width": width, "height": 900})
            tab.check("[data-do=paragraphs]")
            self.assertLessEqual(tab.evaluate("document.documentElement.scrollWidth"), width)
            small = tab.evaluate(
                """() => [...document.querySelectorAll('.share :is(a, button, label), .to-paragraph')]
                  .filter(e => e.checkVisibility() && Math.min(e.offsetWidth, e.offsetHeight) < 24).map(e => e.textContent)"""
            )
            self.assertEqual(small, [])
            tab.evaluate(AXE.read_text("utf-8"))
            found = tab.evaluate(accessibility.RUN, accessibility.TAGS)["violations"]
            self.assertEqual([(rule["id"], rule["nodes"][0]["html"]) for rule in found], [])


if __name__ == "__main__":
    unittest.main()
