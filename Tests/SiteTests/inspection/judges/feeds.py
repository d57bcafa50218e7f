"""Feeds as feedparser and gPodder's podcastparser read them, and what Apple and PSP-1 require of a podcast."""

import io
import logging
import re
from email.utils import parsedate_to_datetime
from pathlib import Path

from lxml import etree

from ..report import Report
from ..site import Site

NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "content": "http://purl.org/rss/1.0/modules/content/",
}
RFC_2822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}")
RFC_3339 = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})")
MOST_BYTES_OF_DESCRIPTION = 4000


def judge(site: Site, report: Report) -> None:
    feeds = site.feeds("rss", "feed")
    podcasts = [tree for tree in site.feeds("rss").values() if tree.find("channel/item/enclosure") is not None]
    report.looked_at = f"{len(feeds)} feeds, {len(podcasts)} of them podcasts"
    if not podcasts:
        report.found("no-podcast", "/", "no RSS feed with an enclosure")
    linked = {
        site.join(page, reference)
        for page in site.pages
        for reference in page.document.xpath(
            "//link[@rel='alternate'][contains(@type,'rss') or contains(@type,'atom')]/@href"
        )
    }
    for file, tree in feeds.items():
        where, address = site.where(file), site.address(file)
        if address not in linked:
            report.found("no-page-names-this-feed", where)
        if tree.xpath("string(.//atom:link[@rel='self']/@href)", namespaces=NAMES) != address:
            report.found("self-is-another-address", where)
        _by_feedparser(file, tree, where, report)
        if etree.QName(tree).localname == "rss":
            _by_podcastparser(file, tree, address, where, report)
            _channel(tree.find("channel"), where, report)
        else:
            _atom(tree, where, report)


def _by_feedparser(file: Path, tree: etree._Element, where: str, report: Report) -> None:
    import feedparser

    read = feedparser.parse(file.read_bytes())
    if read.bozo:
        report.found("feedparser-complains", where, read.bozo_exception)
    if not read.feed.get("title"):
        report.found("feedparser-sees-no-title", where)
    written = len(tree.xpath("channel/item | atom:entry", namespaces=NAMES))
    if len(read.entries) != written:
        report.found("feedparser-loses-entries", where, f"{len(read.entries)} of {written}")
    for entry in read.entries:
        for field, seen in [
            ("id", entry.get("id")),
            ("title", entry.get("title")),
            ("link", entry.get("link")),
            ("date", "published_parsed" in entry or "updated_parsed" in entry),
        ]:
            if not seen:
                report.found(f"feedparser-sees-no-{field}", where, entry.get("title"))


def _by_podcastparser(file: Path, tree: etree._Element, address: str, where: str, report: Report) -> None:
    import podcastparser

    logging.getLogger("podcastparser").setLevel(logging.CRITICAL)
    try:
        read = podcastparser.parse(address, io.BytesIO(file.read_bytes()))
    except Exception as error:  # whatever it says is a finding
        return report.found("podcastparser-refuses", where, error)
    items = [item for item in tree.iter("item") if item.find("enclosure") is not None]
    guids = {item.findtext("guid") for item in items}
    if {episode["guid"] for episode in read["episodes"]} != guids or len(read["episodes"]) != len(items):
        report.found("podcastparser-loses-episodes", where, f"{len(read['episodes'])} of {len(items)}")
    for episode in read["episodes"]:
        if not episode["published"]:
            report.found("podcastparser-sees-no-date", where, episode["title"])
        if not episode["enclosures"] or episode["enclosures"][0]["file_size"] <= 0:
            report.found("podcastparser-sees-no-size", where, episode["title"])
    return None


def _channel(channel: etree._Element, where: str, report: Report) -> None:
    for field in ("title", "description", "link", "language"):
        if not (channel.findtext(field) or "").strip():
            report.found(f"no-channel-{field}", where)
    _description(channel, where, report)
    for field in ("pubDate", "lastBuildDate"):
        _date(channel.findtext(field), where, report)
    podcast = channel.find("item/enclosure") is not None
    if podcast:
        for path, what in [
            ("itunes:category/@text", "category"),
            ("itunes:image/@href", "image"),
            ("itunes:author", "author"),
            ("podcast:guid", "guid"),
            ("podcast:locked/@owner", "owner-of-the-lock"),
        ]:
            if not channel.xpath(path, namespaces=NAMES):
                report.found(f"no-channel-{what}", where)
        _explicit(channel, where, report, required=True)
    for item in channel.iter("item"):
        at = f"{where}:{item.sourceline}"
        for field in ("title", "guid", "pubDate", "link", "description"):
            if not (item.findtext(field) or "").strip():
                report.found(f"no-item-{field}", at, item.findtext("title"))
        _date(item.findtext("pubDate"), at, report)
        _description(item, at, report)
        _explicit(item, at, report, required=False)
        guid = item.find("guid")
        if guid is not None and guid.get("isPermaLink") != "false" and guid.text != item.findtext("link"):
            report.found("guid-is-no-permalink", at, guid.text)


def _explicit(element: etree._Element, at: str, report: Report, required: bool) -> None:
    said = element.find("itunes:explicit", NAMES)
    if (said is None and required) or (said is not None and said.text not in ("true", "false")):
        report.found("explicit-neither-true-nor-false", at, said is not None and said.text)


def _description(element: etree._Element, at: str, report: Report) -> None:
    if len((element.findtext("description") or "").encode()) > MOST_BYTES_OF_DESCRIPTION:
        report.found("description-too-long", at)


def _date(text: str | None, at: str, report: Report) -> None:
    if text is None:
        return
    if not RFC_2822.fullmatch(text):
        report.found("date-not-rfc-2822", at, text)
    elif parsedate_to_datetime(text).strftime("%a") != text[:3]:
        report.found("other-weekday", at, text)


def _atom(feed: etree._Element, where: str, report: Report) -> None:
    ids = []
    for element in [feed, *feed.findall("atom:entry", NAMES)]:
        at = f"{where}:{element.sourceline}"
        for field in ("id", "title", "updated"):
            if not (element.findtext(f"atom:{field}", None, NAMES) or "").strip():
                report.found(f"no-{field}", at)
        for field in ("updated", "published"):
            text = element.findtext(f"atom:{field}", None, NAMES)
            if text and not RFC_3339.fullmatch(text):
                report.found("date-not-rfc-3339", at, text)
        ids.append(element.findtext("atom:id", None, NAMES))
    for repeated in {identity for identity in ids if ids.count(identity) > 1}:
        report.found("id-twice", where, repeated)
    if feed.find("atom:author", NAMES) is None:
        for entry in feed.findall("atom:entry", NAMES):
            if entry.find("atom:author", NAMES) is None:
                report.found("no-author", f"{where}:{entry.sourceline}")
