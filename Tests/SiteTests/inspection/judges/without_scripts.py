"""Every word stands in the page itself: scripts may add comfort, not content. What controls say is none: a player's, a search's,
and those by which links are copied."""

from ..browser import browse
from ..report import Report
from ..site import Site

CONTROLS = "kindred-player .bar, form[role=search], .share li:has([data-do]), .anchor > span"


def judge(site: Site, report: Report) -> None:
    pages = site.sample(3)
    report.looked_at = f"{len(pages)} pages"
    with browse(site) as browser:
        for page in pages:
            words = []
            for scripts in (True, False):
                with browser.visit(page, scripts=scripts) as visit:
                    visit.tab.evaluate(
                        "controls => document.querySelectorAll(controls).forEach(e => e.remove())", CONTROLS
                    )
                    words.append(set(visit.tab.inner_text("body").split()))
            with_scripts, without = words
            if lost := with_scripts - without:
                report.found("words-need-scripts", page.where, " ".join(sorted(lost)[:20]))
