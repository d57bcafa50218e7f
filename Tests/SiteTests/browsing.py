"""What tests of a preview share: a site that is served, and Chromium to look at it."""

import importlib.util
import shutil
import tempfile
import time
import unittest
from pathlib import Path

import preview
from playwright.sync_api import sync_playwright

AXE = Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js"
# Chromium's own sandbox wants a kernel feature that containers and root lack; it sees only this site.
ARGUMENTS = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"]


def eventually(holds) -> bool:
    """Whether something comes true within the time that a browser may take."""
    for _ in range(200):
        if holds():
            return True
        time.sleep(0.1)
    return False


def previewed() -> None:
    """What a module's setUpModule does: a site of its own, for all of its tests, in a folder that goes when they end."""
    folder = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(folder.cleanup)
    PreviewTest.site = Path(folder.name) / "site"
    PreviewTest.content = PreviewTest.site / "Content"
    preview.write(PreviewTest.site)


class PreviewTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.serving = cls.enterClassContext(preview.serving(cls.site))

    def save(self, path: str, text: str) -> None:
        (self.content / path).write_text(text, "utf-8")


class BrowserTest(PreviewTest):
    """In Debian's Chromium, which may ask the preview alone."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        playwright = cls.enterClassContext(sync_playwright())
        cls.chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        cls.addClassCleanup(cls.chromium.close)

    def setUp(self):
        self.foreign, self.complaints, self.others = [], [], ()

    def open(self, path: str, **window):
        context = self.chromium.new_context(**({"viewport": {"width": 1280, "height": 900}} | window))
        self.addCleanup(context.close)
        context.set_default_timeout(20_000)
        tab = context.new_page()

        def route(route):
            if route.request.url.startswith((self.serving.origin + "/", *self.others)):
                return route.continue_()
            self.foreign.append(route.request.url)
            return route.abort()

        context.route("**/*", route)
        tab.on("console", lambda message: self.complaints.append(message.text))
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        tab.goto(self.serving.origin + path, wait_until="load")
        return tab

    def assert_clean(self):
        """No request to another host, and nothing that the policy stopped or a script tripped over."""
        self.assertEqual((self.foreign, self.complaints), ([], []))
