"""What a page says of itself: language, title, description, address, one heading; nothing that a template left behind."""

import re
from collections import defaultdict

from ..report import Report
from ..site import Page, Site

LEFT_BEHIND = re.compile(
    r"""\{\{ | \}\} | \{% | %\}                       # a template's own words
    | (?<!\S):::                                     # a directive nobody knew
    | Optional\( | \bundefined\b | \bNaN\b | \[object  # a program's
    | lorem[ ]ipsum
    | &(?:amp|lt|gt|quot|nbsp|\#\d+);                # escaped twice
    | </?(?:p|div|span|em|strong|a)\b""",
    re.IGNORECASE | re.VERBOSE,
)
WORDS = (
    "//body//text()[not(ancestor::script or ancestor::style or ancestor::pre or ancestor::code or ancestor::textarea)]"
)


def judge(site: Site, report: Report) -> None:
    report.looked_at = f"{len(site.pages)} pages"
    titles, descriptions = defaultdict(list), defaultdict(list)
    for page in site.pages:
        if not page.document.get("lang"):
            report.found("no-language", page.where)
        if not page.first("//head/title/text()"):
            report.found("no-title", page.where)
        if page.redirects:
            if not page.noindex and page.canonical == page.address:
                report.found("redirect-is-canonical", page.where)
            continue
        _page(site, page, report)
        if page.listed:
            # Pages in different languages may be called the same.
            language = page.document.get("lang")
            titles[language, page.first("//head/title/text()")].append(page.where)
            descriptions[language, page.first("//meta[@name='description']/@content")].append(page.where)
    for what, seen in (("title", titles), ("description", descriptions)):
        for (_, text), places in seen.items():
            if text and len(places) > 1:
                report.found(f"same-{what}", places[0], f"“{text}” also on {', '.join(places[1:4])}")


def _page(site: Site, page: Page, report: Report) -> None:
    headings = page.document.xpath("//h1")
    if len(headings) != 1:
        report.found("not-one-h1", page.where, len(headings))
    if any(not "".join(heading.itertext()).strip() for heading in page.document.xpath("//h1|//h2|//h3|//h4|//h5|//h6")):
        report.found("empty-heading", page.where)
    if len(page.document.xpath("//main")) != 1:
        report.found("not-one-main", page.where)
    viewport = page.first("//meta[@name='viewport']/@content") or ""
    if "width=device-width" not in viewport or re.search(r"user-scalable\s*=\s*no|maximum-scale", viewport):
        report.found("viewport", page.where, viewport)
    if not page.noindex:
        if not page.first("//meta[@name='description']/@content"):
            report.found("no-description", page.where)
        if not page.first("//meta[@property='og:title']/@content"):
            report.found("no-opengraph", page.where)
        if page.canonical is None:
            report.found("no-canonical", page.where)
        elif not page.canonical.startswith(site.base) or site.file_at(page.canonical) is None:
            report.found("canonical-leads-nowhere", page.where, page.canonical)
    for player in page.document.xpath("//audio|//video"):
        if player.get("autoplay") is not None:
            report.found("autoplay", page.where)
        if player.get("controls") is None:
            report.found("player-without-controls", page.where)
    words = " ".join(page.document.xpath(WORDS))
    for match in LEFT_BEHIND.finditer(words):
        report.found("left-behind", page.where, words[max(0, match.start() - 30) : match.end() + 30])
