"""A built site: its files, its pages, and which file answers for which address."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

from lxml import etree, html

PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"}


class NotASite(Exception):
    """The folder cannot be inspected at all."""


@dataclass(frozen=True)
class Page:
    """One HTML file."""

    path: Path
    where: str  # from the site's root, "/stories/court/index.html"
    address: str  # as the public asks for it
    document: html.HtmlElement

    def first(self, xpath: str) -> str | None:
        """The first answer to an XPath that asks for text, without the space around it."""
        found = self.document.xpath(xpath)
        return str(found[0]).strip() if found else None

    @cached_property
    def redirects(self) -> bool:
        return bool(self.document.xpath("//meta[translate(@http-equiv,'REFSH','refsh')='refresh']"))

    @cached_property
    def noindex(self) -> bool:
        return "noindex" in (self.first("//meta[@name='robots']/@content") or "").lower()

    @cached_property
    def canonical(self) -> str | None:
        return self.first("//head/link[@rel='canonical']/@href")

    @cached_property
    def anchors(self) -> set[str]:
        return set(self.document.xpath("//@id"))

    @property
    def listed(self) -> bool:
        """Whether a search engine should know it: a page of its own that does not ask to be left out."""
        return not self.redirects and not self.noindex and self.canonical in (None, self.address)


class Site:
    def __init__(self, root: Path, base: str | None = None):
        self.root = root.resolve()
        if not self.root.is_dir():
            raise NotASite(f"There is no folder {root}.")
        self.base = (base or self._published_base()).rstrip("/") + "/"
        # The path that the site lives below: "/" or "/voices/".
        self.prefix = urlsplit(self.base).path
        self.files = sorted(path for path in self.root.rglob("*") if path.is_file() and path.name != ".gitignore")

    def _published_base(self) -> str:
        home = self.root / "index.html"
        if not home.is_file():
            raise NotASite(f"There is no index.html in {self.root}.")
        canonical = _parse(home).xpath("//link[@rel='canonical']/@href")
        if not canonical:
            raise NotASite("The home page names no canonical address; say --base.")
        return str(canonical[0])

    def where(self, path: Path) -> str:
        return "/" + path.relative_to(self.root).as_posix()

    def address(self, path: Path) -> str:
        place = path.relative_to(self.root).as_posix()
        if place == "index.html" or place.endswith("/index.html"):
            place = place[: -len("index.html")]
        return self.base + quote(place)

    def with_suffix(self, *suffixes: str) -> list[Path]:
        return [path for path in self.files if path.suffix.lower() in suffixes]

    @cached_property
    def pages(self) -> list[Page]:
        """Every HTML file."""
        return [Page(path, self.where(path), self.address(path), _parse(path)) for path in self.with_suffix(".html")]

    @cached_property
    def read_pages(self) -> list[Page]:
        """The pages that people see: all but those that only lead elsewhere."""
        return [page for page in self.pages if not page.redirects]

    def sample(self, count: int) -> list[Page]:
        """Up to so many pages of each top folder, the largest first: they hold the most of what a template can hold."""
        groups = defaultdict(list)
        for page in self.read_pages:
            groups[page.where.split("/")[1]].append(page)
        return [
            page
            for group in groups.values()
            for page in sorted(group, key=lambda page: (-page.path.stat().st_size, page.where))[:count]
        ]

    @cached_property
    def _page_by_path(self) -> dict[Path, Page]:
        return {page.path: page for page in self.pages}

    def page_at(self, path: Path) -> Page | None:
        return self._page_by_path.get(path)

    @cached_property
    def xml(self) -> dict[Path, etree._Element]:
        """The XML files that are well formed (the others are for the judge of XML to name)."""
        trees = {}
        for path in self.with_suffix(".xml", ".rss", ".atom", ".svg"):
            try:
                trees[path] = etree.fromstring(path.read_bytes())
            except etree.XMLSyntaxError:
                continue
        return trees

    def feeds(self, *kinds: str) -> dict[Path, etree._Element]:
        """The feeds of these kinds of root element: "rss", "feed"."""
        return {path: tree for path, tree in self.xml.items() if etree.QName(tree).localname in kinds}

    def owns(self, address: str) -> bool:
        """Whether an absolute address lies on this site's host."""
        asked, own = urlsplit(address), urlsplit(self.base)
        return asked.scheme in ("http", "https") and asked.netloc.lower() == own.netloc.lower()

    def file_at(self, address: str) -> Path | None:
        """The file that a static host answers with to an address, or to its path alone."""
        path = unquote(urlsplit(address).path or "/")
        if not path.startswith(self.prefix):
            return None
        file = (self.root / path[len(self.prefix) :]).resolve()
        if not file.is_relative_to(self.root):
            return None
        if path.endswith("/"):
            file = file / "index.html"
        return file if file.is_file() else None

    def join(self, page: Page, reference: str) -> str:
        """A reference in a page, as an absolute address."""
        base = page.first("//base/@href")
        return urljoin(urljoin(page.address, base) if base else page.address, reference.strip())


def _parse(path: Path) -> html.HtmlElement:
    return html.document_fromstring(path.read_bytes() or b"<html></html>", parser=html.HTMLParser(encoding="utf-8"))
