"""The sitemap lists every page that a search engine should know, no other, each where it is; robots.txt leads to it."""

import re
from datetime import datetime

from lxml import etree

from ..report import Report
from ..site import Site

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
# W3C date and time, as far as sitemaps use it.
DATE = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?")


def judge(site: Site, report: Report) -> None:
    sitemaps = site.feeds("urlset", "sitemapindex")
    if not sitemaps:
        report.found("no-sitemap", "/")
    listed: dict[str, str] = {}
    for file, tree in sitemaps.items():
        where = site.where(file)
        if etree.QName(tree).namespace != NAMESPACE:
            report.found("other-namespace", where, etree.QName(tree).namespace)
        if len(tree) > 50_000 or file.stat().st_size > 50 * 1024 * 1024:
            report.found("too-large", where)
        for entry in tree.iter(f"{{{NAMESPACE}}}url"):
            _entry(site, entry, f"{where}:{entry.sourceline}", listed, report)
    for page in site.pages:
        if page.listed and page.where != "/404.html" and page.address not in listed:
            report.found("not-listed", page.where)
        elif not page.listed and page.address in listed:
            report.found("listed-against-its-word", listed[page.address], page.where)
    _robots(site, report)
    report.looked_at = f"{len(listed)} addresses"


def _entry(site: Site, entry: etree._Element, at: str, listed: dict[str, str], report: Report) -> None:
    address = (entry.findtext(f"{{{NAMESPACE}}}loc") or "").strip()
    if not address.startswith(site.base) or site.file_at(address) is None:
        report.found("leads-nowhere", at, address)
    if address in listed:
        report.found("listed-twice", at, address)
    listed[address] = at
    changed = entry.findtext(f"{{{NAMESPACE}}}lastmod")
    if changed is not None and not _is_date(changed):
        report.found("not-a-date", at, changed)


def _is_date(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return bool(DATE.fullmatch(text))


def _robots(site: Site, report: Report) -> None:
    robots = site.root / "robots.txt"
    if not robots.is_file():
        return report.found("no-robots", "/robots.txt")
    text = robots.read_text("utf-8")
    if re.search(r"(?im)^disallow:\s*/\s*$", text):
        report.found("forbids-everything", "/robots.txt")
    named = re.findall(r"(?im)^sitemap:\s*(\S+)", text)
    if not named:
        report.found("names-no-sitemap", "/robots.txt")
    for address in named:
        if not address.startswith(site.base) or site.file_at(address) is None:
            report.found("leads-nowhere", "/robots.txt", address)
    return None
