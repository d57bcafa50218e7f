"""Debian's Chromium on the served site. What asks other hosts for anything is stopped and remembered."""

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from .report import ToolMissing
from .server import serve
from .site import Page, Site

# https://www.w3.org/TR/paint-timing/
FIRST_PAINT = """() => new Promise(resolve =>
  new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true }))"""


@dataclass
class Visit:
    """One page in one window, and what happened on the way."""

    tab: object  # playwright's Page
    held: list | None = None  # scripts that wait for the first paint
    foreign: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class Browser:
    def __init__(self, site: Site, origin: str, chromium):
        self.site, self.origin, self.chromium = site, origin, chromium

    @contextmanager
    def visit(
        self,
        page: Page,
        width: int = 1280,
        height: int = 900,
        dark: bool = False,
        scripts: bool = True,
        late_scripts: bool = False,
    ):
        """Late scripts come once the page is painted, as over a slow line."""
        context = self.chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            service_workers="block",
            java_script_enabled=scripts,
        )
        context.set_default_timeout(20_000)
        try:
            visit = Visit(context.new_page(), held=[] if late_scripts else None)
            self._listen(context, visit)
            address = self.origin + urlsplit(page.address).path
            visit.tab.goto(address, wait_until="commit" if late_scripts else "load")
            if late_scripts:
                self._let_scripts_come(visit)
            yield visit
        finally:
            context.close()

    def _let_scripts_come(self, visit: Visit):
        visit.tab.evaluate(FIRST_PAINT)
        held, visit.held = visit.held, None
        for route in held:
            route.continue_()
        visit.tab.wait_for_load_state("load")

    def _listen(self, context, visit: Visit):
        def route(route):
            address = route.request.url
            if address.startswith((self.origin + "/", "data:", "blob:")):
                if visit.held is not None and route.request.resource_type == "script":
                    return visit.held.append(route)
                return route.continue_()
            visit.foreign.append(f"{route.request.resource_type} {address}")
            return route.abort()

        context.route("**/*", route)
        visit.tab.on(
            "response", lambda r: r.status >= 400 and visit.failed.append(f"{r.status} {urlsplit(r.url).path}")
        )
        visit.tab.on("pageerror", lambda error: visit.errors.append(str(error)))
        visit.tab.on("console", lambda m: m.type in ("error", "warning") and visit.errors.append(m.text))


@contextmanager
def browse(site: Site):
    """Opens the browser on the served site while the block runs."""
    executable = shutil.which("chromium")
    if not executable:
        raise ToolMissing("chromium is not installed")
    from playwright.sync_api import sync_playwright

    with serve(site) as origin, sync_playwright() as playwright:
        # Chromium's own sandbox wants a kernel feature that containers and root lack; it sees only this site.
        chromium = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        try:
            yield Browser(site, origin, chromium)
        finally:
            chromium.close()
