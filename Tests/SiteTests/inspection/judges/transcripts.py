"""Transcripts by webvtt-py: every cue is read, in order, and lasts; SubRip in short lines, the podcast namespace's JSON, and
its HTML. Chapters: JSON in ascending time."""

import json

from ..report import Report
from ..site import Site

# What the podcast namespace asks of SubRip.
LINES, WIDTH = 2, 32


def judge(site: Site, report: Report) -> None:
    import webvtt

    transcripts = site.with_suffix(".vtt")
    chapters = [tree for tree in site.with_suffix(".json") if "chapters" in tree.name]
    others = [file for file in site.with_suffix(".srt", ".json", ".html") if file.stem == "transcript"]
    report.looked_at = f"{len(transcripts) + len(others)} transcripts, {len(chapters)} chapter files"
    for file in others:
        OTHERS[file.suffix](site.where(file), file.read_text("utf-8"), report)
    for file in transcripts:
        where = site.where(file)
        try:
            text = file.read_text("utf-8")
            cues = list(webvtt.from_string(text))
        except (ValueError, webvtt.errors.MalformedFileError) as error:
            report.found("not-webvtt", where, error)
            continue
        written = sum("-->" in line for line in text.splitlines())
        if not cues or len(cues) != written:
            report.found("cues-lost", where, f"{len(cues)} of {written}")
        for before, cue in zip([None, *cues[:-1]], cues, strict=True):
            if cue.end_in_seconds < cue.start_in_seconds or cue.start == cue.end:
                report.found("cue-without-time", where, f"{cue.start} --> {cue.end}")
            if before and cue.start_in_seconds < before.start_in_seconds:
                report.found("cues-out-of-order", where, cue.start)
    for file in chapters:
        try:
            content = json.loads(file.read_text("utf-8"))
            times = [chapter["startTime"] for chapter in content["chapters"]]
            if content["version"] != "1.2.0" or times != sorted(times):
                report.found("chapters-out-of-order", site.where(file), times)
        except (ValueError, KeyError, TypeError) as error:
            report.found("not-chapters", site.where(file), repr(error))


def _subrip(where: str, text: str, report: Report) -> None:
    import io

    import webvtt

    try:
        cues = list(webvtt.from_buffer(io.StringIO(text), format="srt"))
    except (ValueError, webvtt.errors.MalformedFileError) as error:
        report.found("not-subrip", where, error)
        return
    if not cues or len(cues) != text.count(" --> "):
        report.found("cues-lost", where, f"{len(cues)} of {text.count(' --> ')}")
    for cue in cues:
        lines = cue.text.splitlines()
        # A word that is longer has a line of its own.
        if len(lines) > LINES or any(len(line) > WIDTH and " " in line for line in lines):
            report.found("line-too-long", where, cue.text)


def _json(where: str, text: str, report: Report) -> None:
    try:
        content = json.loads(text)
        segments = content["segments"]
        if content["version"] != "1.0.0" or not segments:
            report.found("not-segments", where, content["version"])
        for segment in segments:
            if not segment["body"] or segment["endTime"] <= segment["startTime"]:
                report.found("cue-without-time", where, segment)
    except (ValueError, KeyError, TypeError) as error:
        report.found("not-segments", where, repr(error))


def _html(where: str, text: str, report: Report) -> None:
    from lxml import html

    main = html.fromstring(text).find(".//main")
    if main is None or main.find(".//cite") is None or main.find("p") is None:
        report.found("no-speakers", where)


OTHERS = {".srt": _subrip, ".json": _json, ".html": _html}
