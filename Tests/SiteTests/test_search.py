"""A site that is searched, with the real Pagefind and in Chromium, under the policy that hosts are told: what is found and shown,
by keyboard and without scripts; and that nothing stands in the index that consent, or its date, keeps out."""

import gzip
import importlib.util
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import preview
from inspection.judges import accessibility
from inspection.server import serve
from inspection.site import Site
from playwright.sync_api import sync_playwright

AXE = Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js"
# Chromium's own sandbox wants a kernel feature that containers and root lack; it sees only this site.
ARGUMENTS = ["--no-sandbox"]
STORY = "---\nid: {id}\ntitle: {title}\nsummary: {summary}\ndate: 2026-06-01\n{matter}---\n{body}\n"
RECORD = "person: {name}\nworks: [voices]\ngiven: 2026-02-01\nchannels: [{channels}]\nidentify_as: pseudonym\nshown_as: {shown}\n{more}"
PERSON = "---\nid: {id}\ndisplay_name: {name} Tamarind\n---\n"
# None of them may be in the index: a voice kept from search engines, one withdrawn, one not agreed to the site, a real name, a
# draft, a work to come, a work that is gone.
WITHHELD = ["loganberry", "medlar", "damson", "tamarind", "persimmon", "quince", "kumquat"]


def write(site: Path) -> None:
    subprocess.run([preview.KINDRED, "new", "site", site, "--title", "A site", "--quiet"], check=True)
    content = site / "Content"
    (content / "stories/a-first-story.md").unlink()
    configuration = content / "site.yaml"
    configuration.write_text(configuration.read_text("utf-8") + "\nsearch: yes\n", "utf-8")

    def story(name: str, id: str, body: str, title: str = "Court", summary: str = "A day.", matter: str = ""):
        text = STORY.format(id=id, title=title, summary=summary, matter=matter, body=body)
        (content / f"stories/{name}.md").write_text(text, "utf-8")

    story("hostile", "h2st", "It said `<img src=x onerror=alert(1)>` and \\<mark> & rhubarb.", title="'A <b>bold</b> title'")
    story("noted", "n3td", "A sentence about a gooseberry.", "Noted", "Its summary.", "content_notes: {crime: a sentence}\n")
    for number in range(12):
        story(f"many-{number}", f"m2{chr(97 + number)}y", "A greengage. " * (number + 1), f"Many {number}")
    story("draft", "d4ft", "A persimmon.", matter="status: draft\n")
    (content / "stories/later.md").write_text(
        STORY.format(id="l8er", title="Later", summary="Later.", matter="", body="A quince.").replace("2026-06", "2030-06"),
        "utf-8",
    )
    story("over", "g5ne", "A kumquat.", matter="expires: 2026-06-02\n")
    people = {
        "ash": ("site, feed, search-engine", "Sam", "", "An elderflower."),
        "bay": ("site, feed", "Kim", "", "A loganberry."),
        "fir": ("site, feed, search-engine", "Lou", "withdrawal: {on: 2026-03-01, scope: all}\n", "A medlar."),
        "yew": ("feed, search-engine", "Max", "", "A damson."),
    }
    voices = "\n\n".join(f":::voice person={name}\n{words}\n:::" for name, (*_, words) in people.items())
    story("voices", "v7cs", f"The editors wrote of a mulberry.\n\n{voices}", "Voices")
    (content / "people").mkdir(exist_ok=True)
    (site / "consent").mkdir(exist_ok=True)
    for number, (name, (channels, shown, more, _)) in enumerate(people.items()):
        (content / f"people/{name}.md").write_text(PERSON.format(id=f"pe{number + 2}r", name=name.title()), "utf-8")
        (site / f"consent/{name}.yaml").write_text(
            RECORD.format(name=name, channels=channels, shown=shown, more=more), "utf-8"
        )


def build(site: Path, output: Path, **variables: str) -> str:
    command = [preview.KINDRED, "build", "--site", site, "--output", output, "--date", preview.DATE]
    done = subprocess.run(
        [*command, "--base-url", "https://example.org/voices/"], capture_output=True, text=True, env=os.environ | variables
    )
    if done.returncode:
        raise AssertionError(done.stdout + done.stderr)
    return done.stdout + done.stderr


def setUpModule():
    global folder
    holder = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(holder.cleanup)
    folder = Path(holder.name)
    write(folder / "site")
    build(folder / "site", folder / "out")


class Index(unittest.TestCase):
    def test_nothing_withheld_stands_in_it(self):
        words = " ".join(
            gzip.decompress(file.read_bytes()).decode("utf-8") for file in (folder / "out/pagefind/fragment").iterdir()
        ).lower()
        for word in ("elderflower", "mulberry", "greengage", "gooseberry"):
            self.assertIn(word, words)
        for word in WITHHELD:
            self.assertNotIn(word, words)
        for file in (folder / "out/pagefind/index").iterdir():
            content = gzip.decompress(file.read_bytes())
            for word in WITHHELD:
                self.assertNotIn(word[:7].encode(), content)

    def test_a_first_build_has_the_same_bytes_with_one_thread_and_with_two(self):
        for jobs in ("1", "2"):
            shutil.copytree(folder / "site", folder / jobs, ignore=shutil.ignore_patterns(".kindred"))
            build(folder / jobs, folder / f"out-{jobs}")
            compared = subprocess.run(["diff", "-r", folder / "out", folder / f"out-{jobs}"], capture_output=True, text=True)
            self.assertEqual(compared.stdout, "")

    def test_without_pagefind_the_build_says_so_and_leaves_search_out(self):
        shutil.copytree(folder / "site", folder / "without", ignore=shutil.ignore_patterns(".kindred"))
        said = build(folder / "without", folder / "out-without", KINDRED_PAGEFIND="")
        self.assertEqual(said.count("Search is left out: "), 1, said)
        self.assertFalse((folder / "out-without/search").exists())
        self.assertNotIn("search/", (folder / "out-without/index.html").read_text("utf-8"))


class Search(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.origin = cls.enterClassContext(serve(Site(folder / "out")))
        playwright = cls.enterClassContext(sync_playwright())
        cls.chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        cls.addClassCleanup(cls.chromium.close)

    def open(self, path: str = "search/", **window):
        context = self.chromium.new_context(**({"viewport": {"width": 1280, "height": 900}} | window))
        self.addCleanup(context.close)
        context.set_default_timeout(20_000)
        tab = context.new_page()
        self.asked, self.complaints = [], []
        tab.on("request", lambda request: self.asked.append(request.url.removeprefix(self.origin + "/voices/")))
        tab.on("console", lambda message: self.complaints.append(message.text))
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        tab.goto(f"{self.origin}/voices/{path}", wait_until="load")
        return tab

    def told(self, tab, words: str):
        tab.locator("[role=status]", has_text=words).wait_for()

    def assert_clean(self):
        self.assertEqual(self.complaints, [])
        self.assertEqual([url for url in self.asked if url.startswith("http")], [])

    def test_a_page_is_found_and_opened_by_keyboard_alone(self):
        tab = self.open("stories/noted/")
        self.assertFalse([url for url in self.asked if "pagefind" in url or "search" in url], "nothing of it is loaded elsewhere")
        tab.locator(".to-search").focus()
        tab.keyboard.press("Enter")
        tab.wait_for_url("**/search/")
        tab.locator("#main").focus()
        tab.keyboard.press("Tab")
        tab.keyboard.type("mulberry")
        tab.keyboard.press("Enter")
        self.told(tab, "1 page was found for “mulberry”.")
        tab.keyboard.press("Tab")
        tab.keyboard.press("Tab")
        tab.keyboard.press("Enter")
        tab.wait_for_url("**/voices/stories/voices/")
        self.assert_clean()

    def test_results_have_title_kind_and_marked_words(self):
        tab = self.open("search/?q=mulberry")
        self.told(tab, "1 page was found")
        self.assertEqual(tab.locator(".results h2").all_inner_texts(), ["Voices"])
        self.assertEqual(tab.locator(".results .meta").inner_text(), "Story")
        self.assertEqual(tab.locator(".results mark").all_inner_texts(), ["mulberry."])
        self.assertEqual(tab.input_value("#words"), "mulberry")
        self.assert_clean()

    def test_the_words_are_kept_in_the_address_and_back_leads_back(self):
        tab = self.open()
        for words in ("mulberry", "greengage & <b>"):
            tab.fill("#words", words)
            tab.keyboard.press("Enter")
            self.told(tab, f"“{words}”")
        self.assertTrue(tab.url.endswith("?q=greengage+%26+%3Cb%3E"), tab.url)
        tab.go_back()
        self.told(tab, "“mulberry”")
        self.assertEqual(tab.input_value("#words"), "mulberry")
        tab.go_back()
        self.assertEqual((tab.input_value("#words"), tab.locator("[role=status]").inner_text()), ("", ""))
        self.assertEqual(tab.locator(".results li").count(), 0)
        tab.go_forward()
        self.told(tab, "“mulberry”")
        self.assert_clean()

    def test_more_than_ten_are_shown_as_they_are_asked_for(self):
        tab = self.open("search/?q=greengage")
        self.told(tab, "12 pages were found")
        self.assertEqual(tab.locator(".results li").count(), 10)
        tab.get_by_text("Show more").click()
        tab.locator(".results li").nth(11).wait_for()
        self.assertEqual(tab.evaluate("document.activeElement.closest('li').previousElementSibling.matches(':nth-child(10)')"), True)
        self.assertFalse(tab.get_by_text("Show more").is_visible())
        self.assert_clean()

    def test_what_is_hostile_stays_text(self):
        tab = self.open("search/?q=%3Cscript%3Ealert(1)%3C/script%3E%3Cimg+src=x+onerror=alert(2)%3E")
        self.told(tab, "<script>alert(1)</script><img src=x onerror=alert(2)>")
        self.assertEqual(tab.locator("#main :is(img, b)").count(), 0)
        tab = self.open("search/?q=rhubarb")
        self.told(tab, "1 page was found")
        self.assertEqual(tab.locator(".results h2").inner_text(), "A <b>bold</b> title")
        self.assertIn("<img src=x onerror=alert(1)> and <mark> & rhubarb", tab.locator(".results li").inner_text())
        self.assertEqual(tab.locator("#main :is(img, b)").count(), 0)
        self.assert_clean()

    def test_nothing_found_and_nothing_asked_are_said(self):
        tab = self.open("search/?q=zzzzqqq")
        self.told(tab, "Nothing was found for “zzzzqqq”.")
        tab.fill("#words", "   ")
        tab.keyboard.press("Enter")
        self.told(tab, "Write one word or more")
        self.assertFalse(tab.locator(".results").is_visible())
        self.assert_clean()

    def test_of_a_page_with_content_notes_they_and_its_summary_are_shown(self):
        tab = self.open("search/?q=gooseberry")
        self.told(tab, "1 page was found")
        self.assertEqual(
            tab.locator(".results p").all_inner_texts(), ["Story · Content notes: Crime", "Its summary."]
        )
        self.assert_clean()

    def test_where_the_index_does_not_load_that_is_said(self):
        tab = self.open()
        tab.context.route("**/pagefind/**", lambda route: route.abort())
        tab.fill("#words", "mulberry")
        tab.keyboard.press("Enter")
        self.told(tab, "The search could not be loaded.")

    def test_no_other_page_may_run_what_it_compiles(self):
        compile = "WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0])).then(() => true, () => false)"
        self.assertEqual(self.open().evaluate(compile), True)
        for path in ("", "stories/voices/", "404.html"):
            self.assertEqual(self.open(path).evaluate(compile), False, path)

    def test_without_scripts_the_page_says_where_to_look(self):
        tab = self.open(java_script_enabled=False)
        self.assertFalse(tab.locator("form").is_visible())
        self.assertTrue(tab.get_by_text("Searching needs JavaScript").is_visible())
        tab.locator(".browse").get_by_text("Stories").click()
        self.assertTrue(tab.url.endswith("/voices/stories/"))
        with_scripts = self.open()
        self.assertFalse(with_scripts.get_by_text("Searching needs JavaScript").is_visible())

    def test_axe_finds_nothing_and_it_fits_a_small_screen(self):
        for width, scheme in ((320, "light"), (1280, "dark")):
            tab = self.open("search/?q=greengage", viewport={"width": width, "height": 900}, color_scheme=scheme)
            self.told(tab, "12 pages were found")
            self.assertLessEqual(tab.evaluate("document.documentElement.scrollWidth"), width)
            tab.evaluate(AXE.read_text("utf-8"))
            found = tab.evaluate(accessibility.RUN, accessibility.TAGS)["violations"]
            self.assertEqual([(rule["id"], rule["nodes"][0]["html"]) for rule in found], [])


if __name__ == "__main__":
    unittest.main()
