"""Opening a page asks no other host for anything, finds what it asks for, and keeps the site's own policy."""

from ..browser import browse
from ..report import Report
from ..site import Site


def judge(site: Site, report: Report) -> None:
    report.looked_at = f"{len(site.read_pages)} pages"
    with browse(site) as browser:
        for page in site.read_pages:
            with browser.visit(page) as visit:
                # Pictures that wait until they are near, and players that have not begun.
                visit.tab.evaluate(
                    "() => document.querySelectorAll('[loading=lazy]').forEach(e => { e.loading = 'eager' })"
                )
                visit.tab.evaluate(
                    "() => document.querySelectorAll('audio, video').forEach(e => { e.preload = 'auto'; e.load() })"
                )
                visit.tab.wait_for_load_state("networkidle")
            for request in visit.foreign:
                report.found("third-party-request", page.where, request)
            for request in visit.failed:
                # The page for what is not there answers so itself.
                if page.where != "/404.html" or not request.endswith("/404.html"):
                    report.found("failed-request", page.where, request)
            for error in visit.errors:
                if "Failed to load resource" not in error:
                    report.found("script-or-policy-error", page.where, error)
