"""Pictures: each decodes, says in words what it shows, keeps its place while it loads, and hides where it was taken."""

import re

from ..report import Report
from ..site import PICTURES, Site

FILE_NAME = re.compile(r"\.(jpe?g|png|gif|webp|avif|svg)$|^(img|image|dsc|photo|picture)[-_ ]?\d*$", re.IGNORECASE)
MOST_BYTES = 1_000_000
LOCATION = 0x8825  # EXIF: the pointer to GPS data


def judge(site: Site, report: Report) -> None:
    from PIL import Image

    for page in site.pages:
        for image in page.document.iter("img"):
            source, words = image.get("src") or "", image.get("alt")
            if words is None:
                report.found("no-alt", page.where, source)
            elif FILE_NAME.search(words.strip()):
                report.found("alt-is-a-file-name", page.where, words)
            if not image.get("width") or not image.get("height"):
                report.found("no-size", page.where, source)
    files = [file for file in site.files if file.suffix.lower() in PICTURES]
    report.looked_at = f"{len(files)} files"
    for file in files:
        if file.stat().st_size > MOST_BYTES:
            report.found("over-1-mb", site.where(file), file.stat().st_size)
        try:
            with Image.open(file) as picture:
                picture.load()
                if LOCATION in picture.getexif():
                    report.found("says-where", site.where(file))
        except OSError as error:
            report.found("does-not-decode", site.where(file), error)
