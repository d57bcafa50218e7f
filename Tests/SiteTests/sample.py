"""A small site without a fault, for the tests of the inspection: a home page, a story, an episode with its feed."""

import subprocess
from pathlib import Path

BASE = "https://site.example/voices/"

CSS = """\
:root { color-scheme: light dark; --paper: #fff; --ink: #111; --link: #0b4f8a; }
@media (prefers-color-scheme: dark) { :root { --paper: #111; --ink: #eee; --link: #9cf; } }
body { margin: 0 auto; max-width: 40rem; padding: 1rem; background: var(--paper); color: var(--ink); }
a { color: var(--link); }
nav a { display: inline-block; padding: .5rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; }
img { max-width: 100%; height: auto; }
"""

HEADERS = """\
/voices/*
  Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
"""

SRT = """1
00:00:00,000 --> 00:00:02,000
Ann: The first words of it are
here, and they go on.

2
00:00:02,000 --> 00:00:04,000
More.
"""
SEGMENTS = """{"version": "1.0.0", "segments": [
{"speaker": "Ann", "startTime": 0, "endTime": 2, "body": "The first words."}]}
"""
VTT = """\
WEBVTT

00:00.000 --> 00:02.000
<v Host>One.

00:02.000 --> 00:04.000
<v Host>Two.
"""

EPISODE = """\
<p>The first episode.</p>
<audio controls preload="metadata" src="/voices/podcast/show/one.mp3"><track kind="captions" srclang="en" label="English" src="/voices/podcast/show/one.vtt" default></audio>"""

FEED = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>A show</title>
<atom:link rel="self" type="application/rss+xml" href="{BASE}podcast/show/feed.xml"/>
<link>{BASE}</link>
<description>About nothing.</description>
<language>en-GB</language>
<itunes:author>The publisher</itunes:author>
<itunes:category text="Education"/>
<itunes:explicit>false</itunes:explicit>
<itunes:image href="{BASE}podcast/show/cover.png"/>
<podcast:guid>00000000-0000-5000-8000-000000000000</podcast:guid>
<podcast:locked owner="show@site.example">no</podcast:locked>
<item>
<title>One</title>
<link>{BASE}podcast/show/one/</link>
<guid isPermaLink="false">k7f3</guid>
<pubDate>Sat, 14 Mar 2026 09:00:00 +0000</pubDate>
<description>&lt;p&gt;See &lt;a href="{BASE}"&gt;the site&lt;/a&gt;.&lt;/p&gt;</description>
<enclosure url="{BASE}podcast/show/one.mp3" length="LENGTH" type="audio/mpeg"/>
<itunes:duration>4</itunes:duration>
<podcast:transcript url="{BASE}podcast/show/one.vtt" type="text/vtt"/>
</item>
</channel>
</rss>
"""


def page(path: str, title: str, body: str) -> str:
    return f"""\
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · A site</title>
<meta name="description" content="About {title}.">
<meta property="og:title" content="{title}">
<link rel="canonical" href="{BASE}{path}">
<link rel="stylesheet" href="/voices/site.css">
<link rel="icon" href="/voices/icon.png">
<link rel="alternate" type="application/rss+xml" title="A show" href="/voices/podcast/show/feed.xml">
<script src="/voices/site.js" defer></script>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Article","headline":"{title}","datePublished":"2026-03-14"}}</script>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><nav aria-label="Main"><a href="/voices/">Home</a> <a href="/voices/stories/court/">A story</a> <a href="/voices/podcast/show/one/">An episode</a></nav></header>
<main id="main" tabindex="-1">
<h1>{title}</h1>
{body}
<p><a href="/voices/stories/court/#voice">What somebody said</a></p>
</main>
</body>
</html>
"""


def write(root: Path) -> None:
    from PIL import Image

    def text(path: str, content: str) -> None:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, "utf-8")

    text("index.html", page("", "Home", "<p>Welcome.</p>"))
    text(
        "stories/court/index.html", page("stories/court/", "Court", '<h2 id="voice">A voice</h2>\n<p>It was said.</p>')
    )
    text("podcast/show/one/index.html", page("podcast/show/one/", "One", EPISODE))
    missing = page("404.html", "Not found", "<p>There is nothing here.</p>")
    text("404.html", missing.replace("<title>", '<meta name="robots" content="noindex">\n<title>'))
    text("site.css", CSS)
    text("site.js", "// Nothing yet.\n")
    text("_headers", HEADERS)
    text("robots.txt", f"User-agent: *\nAllow: /\nSitemap: {BASE}sitemap.xml\n")
    addresses = "".join(f"<url><loc>{BASE}{path}</loc></url>" for path in ("", "stories/court/", "podcast/show/one/"))
    text("sitemap.xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{addresses}</urlset>\n')
    text("podcast/show/one.vtt", VTT)
    text("podcast/show/one/transcript.srt", SRT)
    text("podcast/show/one/transcript.json", SEGMENTS)
    Image.new("RGB", (1400, 1400), "navy").save(root / "podcast/show/cover.png")
    Image.new("RGB", (32, 32), "navy").save(root / "icon.png")
    audio = root / "podcast/show/one.mp3"
    tone = [
        "ffmpeg",
        "-nostdin",
        "-loglevel",
        "error",
        "-f",
        "lavfi",
        "-i",
        "sine=duration=4",
        "-b:a",
        "32k",
        str(audio),
    ]
    subprocess.run(tone, check=True)
    text("podcast/show/feed.xml", FEED.replace("LENGTH", str(audio.stat().st_size)))
