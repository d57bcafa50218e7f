"""Every address inside the site leads to a file, every anchor to a place in it, wherever it stands written."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree, html

from ..report import Report
from ..site import Page, Site

REFERENCES = {
    "href": "//a|//area|//link",
    "src": "//img|//script|//source|//audio|//video|//track|//iframe|//embed|//input",
    "poster": "//video",
    "data": "//object",
    "action": "//form",
    "cite": "//blockquote|//q|//ins|//del",
}
# Schemes that lead out of the web, and are for the visitor's own programs: podcast apps among them.
OTHER_SCHEMES = ("mailto:", "tel:", "sms:", "data:", "castros:", "gpodder:", "overcast:", "pktc:")
# What a page fetches by itself, without being asked.
RESOURCES = {
    "img",
    "script",
    "source",
    "audio",
    "video",
    "track",
    "iframe",
    "embed",
    "object",
    "srcset",
    "url()",
    "stylesheet",
    "icon",
    "preload",
}
CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


def judge(site: Site, report: Report) -> None:
    count = 0
    for page in site.pages:
        for kind, reference in _of_page(page):
            count += 1
            _follow(site, report, page.where, kind, reference, site.join(page, reference))
    for sheet in site.with_suffix(".css"):
        for reference in _of_css(sheet.read_text("utf-8")):
            count += 1
            _follow(site, report, site.where(sheet), "url()", reference, urljoin(site.address(sheet), reference))
    for file, tree in site.xml.items():
        for line, reference in _of_xml(tree):
            count += 1
            if not urlsplit(reference).scheme:
                report.found("not-absolute", f"{site.where(file)}:{line}", reference)
            _follow(
                site, report, f"{site.where(file)}:{line}", "xml", reference, urljoin(site.address(file), reference)
            )
    report.looked_at = f"{count} addresses"


def _follow(site: Site, report: Report, where: str, kind: str, reference: str, address: str) -> None:
    if not reference.strip():
        return report.found("empty-address", where, kind)
    if reference.startswith(OTHER_SCHEMES):
        return None
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https"):
        return report.found("odd-scheme", where, reference)
    if not site.owns(address):
        if parts.hostname in (None, "localhost", "127.0.0.1", "::1"):
            report.found("leads-to-this-machine", where, reference)
        if kind in RESOURCES:
            report.found("third-party-resource", where, f"{kind} {reference}")
        return None
    file = site.file_at(address)
    if file is None:
        if site.file_at(parts._replace(path=parts.path + "/").geturl()):
            return report.found("no-slash-at-the-end", where, reference)
        return report.found("leads-nowhere", where, f"{kind} {reference}")
    anchor = unquote(parts.fragment).split(":~:")[0]
    page = site.page_at(file)
    # Media fragments (#t=754) are no places in a page.
    if anchor and anchor != "top" and page and anchor not in page.anchors:
        report.found("no-such-anchor", where, reference)
    return None


def _of_page(page: Page) -> Iterator[tuple[str, str]]:
    for attribute, elements in REFERENCES.items():
        for element in page.document.xpath(elements):
            if (reference := element.get(attribute)) is not None:
                yield element.get("rel", "link").split()[0] if element.tag == "link" else element.tag, reference
    for candidates in page.document.xpath("//@srcset"):
        for candidate in re.split(r",\s+", candidates.strip()):
            yield "srcset", candidate.split()[0]
    for content in page.document.xpath("//meta[@http-equiv]/@content"):
        if refresh := re.search(r"url\s*=\s*['\"]?([^'\"]+)", content, re.IGNORECASE):
            yield "refresh", refresh[1]
    for name in ("og:image", "og:url", "og:audio", "twitter:image"):
        for reference in page.document.xpath(f"//meta[@property='{name}' or @name='{name}']/@content"):
            yield name, reference
    for css in page.document.xpath("//style/text() | //@style"):
        for reference in _of_css(css):
            yield "url()", reference


def _of_css(css: str) -> Iterator[str]:
    for match in CSS_ADDRESS.finditer(re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)):
        yield match[1] or match[2]


def _of_xml(tree: etree._Element) -> Iterator[tuple[int, str]]:
    """Addresses in feeds and sitemaps, those in the notes of an item included."""
    if etree.QName(tree).localname not in ("rss", "feed", "urlset", "sitemapindex"):
        return
    for element in tree.iter(etree.Element):
        name = etree.QName(element).localname
        # The DTD-era namespace names are not addresses; `rel` links and media are.
        for attribute in ("href", "url"):
            if reference := element.get(attribute):
                yield element.sourceline, reference
        if name in ("link", "loc", "url", "comments", "docs", "new-feed-url") and element.text and element.text.strip():
            yield element.sourceline, element.text.strip()
        if name in ("description", "encoded", "content", "summary") and element.text and "<" in element.text:
            for _, _, reference, _ in html.fromstring(f"<div>{element.text}</div>").iterlinks():
                yield element.sourceline, reference
