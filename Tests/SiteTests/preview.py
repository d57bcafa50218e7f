"""A small site in a folder of its own, shown by `kindred serve`; with a podcast whose one episode lasts over an hour."""

import http.client
import re
import signal
import subprocess
from contextlib import contextmanager
from pathlib import Path

KINDRED = Path(__file__).resolve().parents[2] / ".build/release/kindred"
DATE = "2026-07-01"
SECONDS = 3700

STORY = """\
---
id: k7f3
title: Court
summary: A day in June.
date: 2026-06-01
---
It was a Monday.

## Later
""" + "\n\n".join(f"Line {number}." for number in range(200))

SHOW = """\
---
id: m5kd
title: A show
summary: One long episode.
date: 2026-05-01
description: One long episode, to be played from its end.
author: Nobody
categories: [Education]
explicit: no
owner_email: show@example.org
owner_name: Nobody
image: {src: cover.png, alt: A square.}
---
Welcome.
"""

EPISODE = """\
---
id: x8j4
title: An hour
summary: A tone, for an hour.
date: 2026-06-02
audio: hour.mp3
chapters:
  - {start: 0:00, title: The beginning}
  - {start: 12:34, title: What a tone says}
  - {start: 50:00, title: The end}
---
Listen.
"""

NOTED = """\
---
id: w4n2
title: A minute
summary: A tone, for a minute, with a part to skip.
date: 2026-06-01
content_notes: {language: "swearing (0:10 to 0:30)"}
---
Listen.
"""

# A tone says nothing, and its transcript says so every fifty seconds to the end.
TRANSCRIPT = "WEBVTT\n" + "".join(
    f"\n{start // 3600:02}:{start // 60 % 60:02}:{start % 60:02}.000 --> "
    f"{(start + 50) // 3600:02}:{(start + 50) // 60 % 60:02}:{(start + 50) % 60:02}.000\n<v {('Presenter', 'Producer')[start // 50 % 2]}>[a tone]\n"
    for start in range(0, SECONDS, 50)
)


def write(site: Path) -> None:
    """Begins the site."""
    subprocess.run([KINDRED, "new", "site", site, "--title", "A site", "--quiet"], check=True)
    # It has today's date, which is not that of the tests.
    (site / "Content/stories/a-first-story.md").unlink()
    for path, text in (
        ("stories/court.md", STORY),
        ("shows/long/show.md", SHOW),
        ("shows/long/hour.md", EPISODE),
        ("shows/long/hour.vtt", TRANSCRIPT),
        ("shows/long/minute.md", NOTED),
        ("shows/long/minute.vtt", "WEBVTT\n\n00:00.000 --> 01:00.000\n<v Presenter>[a tone]\n"),
        ("static/episodes/index.html", "<!DOCTYPE html><title>Episodes</title>"),
    ):
        (site / "Content" / path).parent.mkdir(parents=True, exist_ok=True)
        (site / "Content" / path).write_text(text, "utf-8")
    show = site / "Content/shows/long"
    ffmpeg = ["ffmpeg", "-nostdin", "-loglevel", "error", "-f", "lavfi", "-i"]
    for name, seconds in (("hour", SECONDS), ("minute", 60)):
        tone = [f"sine=frequency=220:duration={seconds}", "-af", "volume=0.05", "-ac", "1", "-b:a", "64k"]
        subprocess.run([*ffmpeg, *tone, show / f"{name}.mp3"], check=True)
    subprocess.run([*ffmpeg, "color=navy:size=1400x1400", "-frames:v", "1", show / "cover.png"], check=True)
    # A mistake here would hide those that the tests make.
    subprocess.run([KINDRED, "check", "--site", site, "--date", DATE, "--strict", "--quiet"], check=True)


class Serving:
    """A running `kindred serve`, and what it says."""

    def __init__(self, site: Path, port: int = 0, *options: str):
        command = [KINDRED, "serve", "--site", site, "--port", str(port), "--date", DATE, *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if address := re.search(r"shown at (http://127\.0\.0\.1:(\d+))/", line):
                self.origin, self.port = address.group(1), int(address.group(2))
                return
        raise AssertionError("kindred serve ended before it said where it listens")

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait()
        self.process.stdout.close()
        return status

    def ask(self, method: str, path: str, **headers: str) -> tuple[int, http.client.HTTPMessage, bytes]:
        """Sends the path as it is written."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        try:
            connection.putrequest(method, path, skip_host="Host" in headers, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()


@contextmanager
def serving(site: Path, *options: str):
    running = Serving(site, 0, *options)
    try:
        yield running
    finally:
        running.stop()
