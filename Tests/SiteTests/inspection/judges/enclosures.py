"""What a podcast promises against its files: bytes, type, length in time, guid, transcript, chapters, artwork."""

from pathlib import Path

from lxml import etree

from ..audio import duration
from ..report import Report
from ..site import Site
from .feeds import NAMES

TYPES = {
    ".mp3": {"audio/mpeg"},
    ".m4a": {"audio/x-m4a", "audio/mp4"},
    ".mp4": {"video/mp4"},
    ".ogg": {"audio/ogg"},
    ".opus": {"audio/ogg", "audio/opus"},
    ".flac": {"audio/flac"},
    ".wav": {"audio/wav"},
}
COMPANION_TYPES = {
    ".vtt": "text/vtt",
    ".srt": "application/x-subrip",
    ".html": "text/html",
    ".json": None,  # application/json as transcript, application/json+chapters as chapters
}


def judge(site: Site, report: Report) -> None:
    count = 0
    for feed, tree in site.feeds("rss").items():
        where = site.where(feed)
        guids: dict[str, int] = {}
        addresses: dict[str, int] = {}
        for item in tree.iter("item"):
            at = f"{where}:{item.sourceline}"
            _once(guids, item.findtext("guid"), "guid", at, item, report)
            enclosures = item.findall("enclosure")
            if len(enclosures) > 1:
                report.found("several-enclosures", at)
            for enclosure in enclosures:
                count += 1
                _once(addresses, enclosure.get("url"), "enclosure", at, item, report)
                _enclosure(site, item, enclosure, at, report)
            for kind in ("transcript", "chapters"):
                for companion in item.findall(f"podcast:{kind}", NAMES):
                    _companion(site, companion, at, report)
        for image in tree.iterfind(".//itunes:image", NAMES):
            _artwork(site, image.get("href"), f"{where}:{image.sourceline}", report)
    report.looked_at = f"{count} enclosures"


def _once(seen: dict, value: str | None, what: str, at: str, item: etree._Element, report: Report) -> None:
    if not value:
        return report.found(f"no-{what}", at)
    if value in seen:
        report.found(f"{what}-twice", at, f"{value}, also on line {seen[value]}")
    seen[value] = item.sourceline
    return None


def _own_file(site: Site, address: str, what: str, at: str, report: Report) -> Path | None:
    """The site's own file at an address; nothing when it lies with another host, or is missing, which is then said."""
    if not site.owns(address):
        if not address.startswith("https://"):
            report.found(f"{what}-not-absolute", at, address)
        return None
    file = site.file_at(address)
    if file is None:
        report.found(f"{what}-missing", at, address)
    return file


def _enclosure(site: Site, item: etree._Element, enclosure: etree._Element, at: str, report: Report) -> None:
    address, length = enclosure.get("url") or "", enclosure.get("length") or ""
    if not length.isdigit() or int(length) == 0:
        report.found("length-is-no-number-of-bytes", at, length)
        return
    if not address.isascii():
        report.found("enclosure-address-not-ascii", at, address)
    file = _own_file(site, address, "enclosure", at, report)
    if file is None:
        return
    if int(length) != file.stat().st_size:
        report.found("other-number-of-bytes", at, f"{length} in the feed, {file.stat().st_size} in the file")
    if enclosure.get("type") not in TYPES.get(file.suffix.lower(), set()):
        report.found("other-type", at, f"{enclosure.get('type')} for {file.name}")
    said, plays = item.findtext("itunes:duration", None, NAMES), duration(file)
    if plays is None:
        report.found("does-not-play", at, file.name)
    elif not said or not said.isdigit():
        report.found("duration-not-in-seconds", at, said)
    elif abs(int(said) - plays) > 1:
        report.found("other-duration", at, f"{said} s in the feed, {plays:.2f} s in the file")


def _companion(site: Site, companion: etree._Element, at: str, report: Report) -> None:
    file = _own_file(site, companion.get("url") or "", etree.QName(companion).localname, at, report)
    if file is None:
        return
    wanted = COMPANION_TYPES.get(file.suffix, "another kind of file")
    if wanted is None:
        wanted = "application/json+chapters" if companion.tag.endswith("}chapters") else "application/json"
    if companion.get("type") != wanted:
        report.found("other-type", at, f"{companion.get('type')} for {file.name}")


def _artwork(site: Site, address: str | None, at: str, report: Report) -> None:
    from PIL import Image

    file = _own_file(site, address or "", "artwork", at, report)
    if file is None:
        return
    with Image.open(file) as picture:
        suffixes = {"JPEG": {".jpg", ".jpeg"}, "PNG": {".png"}}.get(picture.format, set())
        if picture.width != picture.height or not 1400 <= picture.width <= 3000:
            report.found("artwork-size", at, f"{picture.width} × {picture.height}")
        if picture.mode != "RGB":
            report.found("artwork-not-rgb", at, picture.mode)
        if file.suffix not in suffixes:
            report.found("artwork-type", at, f"{picture.format} in {file.name}")
