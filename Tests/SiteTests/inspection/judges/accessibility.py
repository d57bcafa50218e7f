"""axe-core on every page: WCAG 2.2 A and AA and its best practice, on a desk in light and on a phone in the dark."""

import importlib.util
from pathlib import Path

from ..browser import browse
from ..report import Report, ToolMissing
from ..site import Site

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
WINDOWS = [
    ("light, 1280 px", {"width": 1280, "height": 900, "dark": False}),
    ("dark, 375 px", {"width": 375, "height": 812, "dark": True}),
]


def judge(site: Site, report: Report) -> None:
    package = importlib.util.find_spec("axe_playwright_python")
    if not package:
        raise ToolMissing("axe-playwright-python is not installed")
    axe = (Path(package.origin).parent / "axe.min.js").read_text("utf-8")
    report.looked_at = f"{len(site.read_pages)} pages, light and dark"
    with browse(site) as browser:
        for page in site.read_pages:
            for name, window in WINDOWS:
                with browser.visit(page, **window) as visit:
                    visit.tab.evaluate(axe)
                    results = visit.tab.evaluate(RUN, TAGS)
                for violation in results["violations"]:
                    for node in violation["nodes"]:
                        target = " ".join(map(str, node["target"]))
                        report.found(
                            violation["id"], f"{page.where} ({name})", f"{violation['help']}: {target} {node['html']}"
                        )
