"""Audio as other programs hear it: lengths by FFmpeg, tags and chapters by mutagen and ffprobe, frames by mp3val."""

import hashlib
import json
import subprocess
import tempfile
import unittest
from pathlib import Path

from mutagen.id3 import COMM, TCOM, ID3
from mutagen.mp4 import MP4

import audio_samples

KINDRED = audio_samples.kindred()

SITE = """\
format: 1
title: Voices
base_url: https://example.org/
publisher: The Voices project
takedown: {email: ask@example.org}
"""
SHOW = """\
---
id: sho1
title: Röses & Thorns
date: 2026-01-01
description: About voices.
author: The project
categories: [Education]
explicit: no
owner_email: hello@example.org
language: cy
image: {src: cover.png, alt: A cover}
---
"""
EPISODE = """\
---
id: epi1
title: The first “day” ✓
date: 2026-01-10
language: cy
season: 2
chapters:
  - {start: 0:00, title: "Wie es anfing: Grüße"}
  - {start: 0:02, title: "漢 and 🌿", url: "https://example.org/two"}
  - {start: 0:06, title: The end}
---
"""


def sound(path):
    """A digest of the packets of the sound."""
    said = audio_samples.run("ffmpeg", "-nostdin", "-v", "error", "-i", path, "-map", "0:a:0", "-c", "copy", "-f", "md5", "-")
    return said.stdout


def chapters(path):
    said = audio_samples.run("ffprobe", "-v", "error", "-show_chapters", "-of", "json", path).stdout
    return [(round(float(one["start_time"]) * 1000), one.get("tags", {}).get("title")) for one in json.loads(said)["chapters"]]


class Durations(unittest.TestCase):
    def test_lengths(self):
        """Every encoding is as long as FFmpeg counts it, to a tenth of a second."""
        with tempfile.TemporaryDirectory() as folder:
            paths = audio_samples.make(folder)
            self.assertGreater(len(paths), 20)
            for path in paths:
                with self.subTest(path.name):
                    self.assertLess(abs(audio_samples.ours(KINDRED, path) - audio_samples.ffmpegs(path)), 0.1)


class Tagging(unittest.TestCase):
    """`kindred audio tag`, judged."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.site = Path(self.folder.name)
        self.show = self.site / "Content/shows/roses"
        self.show.mkdir(parents=True)
        (self.site / "Content/site.yaml").write_text(SITE, encoding="utf-8")
        (self.show / "show.md").write_text(SHOW, encoding="utf-8")
        (self.show / "001-first.md").write_text(EPISODE, encoding="utf-8")
        cover = ["-f", "lavfi", "-i", "color=c=teal:s=1400x1400", "-frames:v", "1", self.show / "cover.png"]
        audio_samples.run("ffmpeg", "-nostdin", "-v", "error", *cover)

    def tag(self, name, options):
        source = self.show / name
        audio_samples.encode(source, options)
        if name.endswith(".mp3"):
            tags = ID3(source) if "-id3v2_version 0" not in options else ID3()
            tags.add(COMM(encoding=3, lang="eng", text="recorded at home"))
            tags.add(TCOM(encoding=3, text="Somebody"))
            tags.save(source, v1=2)
        audio_samples.run(KINDRED, "audio", "tag", "Content/shows/roses/001-first.md", "--site", self.site)
        copy = source.with_suffix(".tagged" + source.suffix)
        first = hashlib.sha256(copy.read_bytes()).hexdigest()
        self.assertEqual(sound(source), sound(copy))
        audio_samples.run(KINDRED, "audio", "tag", "epi1", "--site", self.site)
        self.assertEqual(hashlib.sha256(copy.read_bytes()).hexdigest(), first)
        self.assertNotIn(b"recorded at home", copy.read_bytes())
        self.assertNotIn(b"Somebody", copy.read_bytes())
        facts = json.loads(audio_samples.run(KINDRED, "audio", copy, "--no-loudness", "--format", "json").stdout)
        self.assertEqual(facts["tags"]["title"], "The first “day” ✓")
        self.assertEqual(
            [(one["start"], one["title"]) for one in facts["chapters"]],
            [(0, "Wie es anfing: Grüße"), (2, "漢 and 🌿"), (6, "The end")])
        self.assertEqual(
            chapters(copy), [(0, "Wie es anfing: Grüße"), (2000, "漢 and 🌿"), (6000, "The end")])
        return copy

    def test_mp3(self):
        """mutagen, ffprobe and mp3val read what was written into an MP3."""
        for options in ["-q:a 3", "-b:a 96k -write_xing 0 -id3v2_version 0"]:
            with self.subTest(options):
                copy = self.tag("001-first.mp3", options)
                tags = ID3(copy)
                self.assertEqual(str(tags["TIT2"]), "The first “day” ✓")
                self.assertEqual(str(tags["TALB"]), "Röses & Thorns")
                self.assertEqual(str(tags["TPE1"]), "The project")
                self.assertEqual(str(tags["TRCK"]), "1")
                self.assertEqual(str(tags["TPOS"]), "2")
                self.assertEqual(str(tags["TDRC"]), "2026")
                self.assertEqual(str(tags["TLAN"]), "cym")
                self.assertEqual(tags.getall("COMM"), [])
                self.assertEqual(tags.getall("TCOM"), [])
                (picture,) = tags.getall("APIC")
                self.assertEqual((picture.type, picture.mime), (3, "image/jpeg"))
                (contents,) = tags.getall("CTOC")
                self.assertEqual(contents.child_element_ids, ["chp0", "chp1", "chp2"])
                marks = [tags["CHAP:" + name] for name in contents.child_element_ids]
                self.assertEqual([one.start_time for one in marks], [0, 2000, 6000])
                self.assertEqual([one.end_time for one in marks][:2], [2000, 6000])
                self.assertEqual(str(marks[1].sub_frames["TIT2"]), "漢 and 🌿")
                self.assertEqual(marks[1].sub_frames["WXXX:"].url, "https://example.org/two")
                said = audio_samples.run("mp3val", copy).stdout
                self.assertNotIn("WARNING", said)
                self.assertNotIn("ERROR", said)

    def test_m4a(self):
        """mutagen and ffprobe read what was written into an M4A, whichever way round it is."""
        for options in ["-c:a aac", "-c:a aac -movflags +faststart", "-c:a alac"]:
            with self.subTest(options):
                copy = self.tag("001-first.m4a", options)
                tags = MP4(copy)
                self.assertEqual(tags["\xa9nam"], ["The first “day” ✓"])
                self.assertEqual(tags["\xa9alb"], ["Röses & Thorns"])
                self.assertEqual(tags["trkn"], [(1, 0)])
                self.assertEqual(len(tags["covr"]), 1)
                self.assertEqual([one.title for one in tags.chapters], ["Wie es anfing: Grüße", "漢 and 🌿", "The end"])

    def test_sidecars(self):
        """Chapters that stand in a file beside the episode are written as those of its front matter are."""
        listed = EPISODE[EPISODE.index("chapters:"):]
        bare = EPISODE.replace(listed, "---\n")
        lines = "0:00 Wie es anfing: Grüße\n0:02 漢 and 🌿\n0:06 The end\n"
        times = [(0, "Wie es anfing: Grüße"), (2, "漢 and 🌿"), (6, "The end")]
        listing = {"version": "1.2.0", "chapters": [{"startTime": start, "title": title} for start, title in times]}
        for name, text in [("001-first.chapters.txt", lines), ("001-first.chapters.json", json.dumps(listing))]:
            for audio, options in [("001-first.mp3", "-q:a 3"), ("001-first.m4a", "-c:a aac")]:
                with self.subTest(name, audio=audio):
                    (self.show / "001-first.md").write_text(bare, encoding="utf-8")
                    (self.show / name).write_text(text, encoding="utf-8")
                    self.tag(audio, options)
                    for path in self.show.glob("001-first.*"):
                        path.unlink()

    def test_quicktime(self):
        """Apple's apps read chapters from a track alone: it is there, of the right length, and the sound decodes whole."""
        for options in ["-c:a aac", "-c:a aac -movflags +faststart"]:
            with self.subTest(options):
                copy = self.tag("001-first.m4a", options)
                copy.write_bytes(copy.read_bytes().replace(b"chpl", b"free"))
                self.assertEqual(
                    chapters(copy), [(0, "Wie es anfing: Grüße"), (2000, "漢 and 🌿"), (6000, "The end")])
                said = subprocess.run(
                    ["ffmpeg", "-nostdin", "-v", "error", "-i", copy, "-map", "0:a", "-f", "null", "-"],
                    capture_output=True, text=True, check=True)
                self.assertEqual(said.stderr, "")

    def test_other_formats(self):
        """Another format is refused in a sentence, and so is writing over the audio."""
        audio_samples.encode(self.show / "001-first.opus", "-c:a libopus")
        said = subprocess.run([KINDRED, "audio", "tag", "epi1", "--site", self.site], capture_output=True, text=True)
        self.assertEqual(said.returncode, 64)
        self.assertIn("tags are written into MP3 and M4A alone", said.stderr)


if __name__ == "__main__":
    unittest.main()
