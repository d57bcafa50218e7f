"""Every piece of the theme on one page in Chromium, in the look that a site.yaml sets; and what it is made of for readers."""

import unittest

import preview
from browsing import AXE, BrowserTest, previewed

PAGE = "/components/"
THEME = """
theme:
  colours:
    paper: {light: "#ffffff", dark: "#0a0a14"}
    accent: {light: "#7a1f4f", dark: "#f0a6cb"}
  fonts: {text: [Georgia, serif]}
  radius: 0
  measure: 30rem
"""


def setUpModule() -> None:
    previewed()
    site = BrowserTest.content / "site.yaml"
    site.write_text(site.read_text("utf-8") + THEME, "utf-8")


class Components(BrowserTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.serving = cls.enterClassContext(preview.serving(cls.site, "--components"))

    def style(self, tab, element: str, name: str) -> str:
        return tab.locator(element).first.evaluate("(e, name) => getComputedStyle(e)[name]", name)

    def test_it_has_the_colours_faces_and_widths_that_site_yaml_sets(self):
        for scheme, paper, accent in (
            ("light", "rgb(255, 255, 255)", "rgb(122, 31, 79)"),
            ("dark", "rgb(10, 10, 20)", "rgb(240, 166, 203)"),
        ):
            with self.subTest(scheme):
                tab = self.open(PAGE, color_scheme=scheme)
                self.assertEqual(self.style(tab, "body", "backgroundColor"), paper)
                self.assertEqual(self.style(tab, ".prose p a", "color"), accent)
                self.assertTrue(self.style(tab, "body", "fontFamily").startswith("Georgia"))
                self.assertEqual(self.style(tab, ".prose", "maxWidth"), "480px")
                self.assertEqual(self.style(tab, ".button", "borderTopLeftRadius"), "0px")
                colours = tab.locator("meta[name=theme-color]").evaluate_all("all => all.map(one => one.content)")
                self.assertEqual(colours, ["#ffffff", "#0a0a14"])
        self.assert_clean()

    def test_axe_finds_nothing_in_either_scheme_at_either_width(self):
        for scheme in ("light", "dark"):
            for width in (375, 1280):
                with self.subTest(f"{scheme}, {width} px"):
                    tab = self.open(PAGE, color_scheme=scheme, viewport={"width": width, "height": 900})
                    tab.evaluate(AXE.read_text("utf-8"))
                    found = tab.evaluate("axe.run().then(result => result.violations)")
                    self.assertEqual(
                        [f"{one['id']}: {[node['target'] for node in one['nodes']][:4]}" for one in found], []
                    )

    def test_nothing_needs_scrolling_sideways_at_320_px(self):
        tab = self.open(PAGE, viewport={"width": 320, "height": 700})
        wide = "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > 321 && !e.closest('pre')).map(e => e.outerHTML.slice(0, 80))"
        self.assertLessEqual(tab.evaluate("document.documentElement.scrollWidth"), 320, tab.evaluate(wide))

    def test_a_build_does_not_publish_it(self):
        self.assertEqual(list((self.site / "Output").rglob("*")) if (self.site / "Output").exists() else [], [])


if __name__ == "__main__":
    unittest.main()
