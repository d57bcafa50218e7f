"""Transcripts by webvtt-py: every cue is read, in order, and lasts. Chapters: JSON in ascending time."""

import json

from ..report import Report
from ..site import Site


def judge(site: Site, report: Report) -> None:
    import webvtt

    transcripts = site.with_suffix(".vtt")
    chapters = [tree for tree in site.with_suffix(".json") if "chapters" in tree.name]
    report.looked_at = f"{len(transcripts)} transcripts, {len(chapters)} chapter files"
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
