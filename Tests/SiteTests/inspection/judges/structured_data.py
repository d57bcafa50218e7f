"""JSON-LD: well-formed, of schema.org's words only, with dates and lengths in ISO 8601 and absolute addresses."""

import json
import re
from datetime import datetime

from ..report import Report
from ..site import Site

DURATION = re.compile(r"P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")
ADDRESSES = {"url", "contentUrl", "sameAs", "license", "webFeed", "embedUrl"}


def judge(site: Site, report: Report) -> None:
    count = 0
    terms = _schema_org()
    for page in site.pages:
        for script in page.document.xpath("//script[@type='application/ld+json']"):
            count += 1
            try:
                data = json.loads(script.text or "", object_pairs_hook=_no_name_twice, parse_constant=_no_constant)
            except ValueError as error:
                report.found("not-json", page.where, error)
                continue
            for node in data if isinstance(data, list) else [data]:
                if not isinstance(node, dict) or node.get("@context") != "https://schema.org":
                    report.found("other-context", page.where, node)
            _walk(data, "$", page.where, terms, report, typed=True)
    report.looked_at = f"{count} blocks"


def _schema_org() -> set[str]:
    from rdflib.namespace import SDO

    return {str(term).rsplit("/", 1)[-1] for term in dir(SDO)}


def _walk(value, path: str, where: str, terms: set[str], report: Report, typed: bool = False) -> None:
    if isinstance(value, list):
        for index, element in enumerate(value):
            _walk(element, f"{path}[{index}]", where, terms, report, typed)
        return
    if not isinstance(value, dict):
        return
    kinds = value.get("@type", [])
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if kind not in terms:
            report.found("unknown-type", where, f"{path} {kind}")
    if not kinds and set(value) - {"@id", "@context", "@graph"}:
        report.found("no-type", where, path)
    for name, content in value.items():
        here = f"{path}.{name}"
        if not name.startswith("@") and name not in terms:
            report.found("unknown-property", where, here)
        for element in content if isinstance(content, list) else [content]:
            if element in (None, "", [], {}):
                report.found("empty-value", where, here)
            elif isinstance(element, str):
                _text(name, element, here, where, report)
        _walk(content, here, where, terms, report)


def _text(name: str, text: str, path: str, where: str, report: Report) -> None:
    if name.startswith("date") or name.endswith("Date"):
        try:
            datetime.fromisoformat(text if len(text) > 7 else (text + "-01-01")[:10])
        except ValueError:
            report.found("not-a-date", where, f"{path} = {text}")
    elif name in ("duration", "timeRequired") and not DURATION.fullmatch(text):
        report.found("not-a-duration", where, f"{path} = {text}")
    elif name in ADDRESSES and not text.startswith(("https://", "http://")):
        report.found("not-absolute", where, f"{path} = {text}")


def _no_name_twice(pairs: list) -> dict:
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a name stands twice among {names}")
    return dict(pairs)


def _no_constant(word: str):
    raise ValueError(f"{word} is not JSON")
