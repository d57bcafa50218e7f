"""What a page weighs over the wire before its pictures, compressed as hosts do: light enough for a phone on a bus."""

import gzip
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from ..report import Report
from ..site import Page, Site

PAGE, STYLE, SCRIPT = 30_000, 15_000, 10_000  # bytes

STYLES = "//link[@rel='stylesheet']/@href"
SCRIPTS = "//script/@src"
FONTS = "//link[@rel='preload' and @as='font']/@href"


def judge(site: Site, report: Report) -> None:
    heaviest = (0, "")
    for page in site.read_pages:
        parts = weigh(site, page)
        for part, most in (("styles", STYLE), ("scripts", SCRIPT)):
            if parts[part] > most:
                report.found(f"heavy-{part}", page.where, f"{parts[part]} bytes compressed, at most {most}")
        total = sum(parts.values())
        heaviest = max(heaviest, (total, page.where))
        # A transcript of hours is as long as it is; what is read in one sitting is not.
        if page.where.startswith("/stories/") and total > PAGE:
            report.found("heavy-page", page.where, f"{total} bytes compressed, at most {PAGE}")
    report.looked_at = f"{len(site.read_pages)} pages; the heaviest has {heaviest[0] / 1000:.1f} KB: {heaviest[1]}"


def weigh(site: Site, page: Page) -> dict[str, int]:
    """The bytes of a page's own text, style sheets, scripts and fonts that a browser fetches with it."""

    def total(xpath: str) -> int:
        return sum(compressed(file_of(site, address)) for address in page.document.xpath(xpath))

    return {
        "text": compressed(page.path),
        "styles": total(STYLES),
        "scripts": total(SCRIPTS),
        "fonts": total(FONTS),
    }


def file_of(site: Site, address: str) -> Path:
    return site.root / urlsplit(address).path.removeprefix(site.prefix)


@cache
def compressed(path: Path) -> int:
    data = path.read_bytes()
    return len(data) if path.suffix == ".woff2" else len(gzip.compress(data, 6))
