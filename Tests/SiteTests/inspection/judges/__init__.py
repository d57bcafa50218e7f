"""The judges, one a module: `judge(site, report)` looks and reports."""

from . import (
    accessibility,
    enclosures,
    feeds,
    headers,
    keyboard,
    links,
    lychee,
    markup,
    metadata,
    pictures,
    player,
    reflow,
    requests,
    sitemap,
    stability,
    structured_data,
    transcripts,
    weight,
    without_scripts,
    xml,
)

# Those that need a browser share one thread; the others run beside it.
IN_A_BROWSER = [accessibility, reflow, keyboard, requests, without_scripts, player, stability]
ON_FILES = [
    markup,
    links,
    lychee,
    xml,
    feeds,
    enclosures,
    sitemap,
    headers,
    metadata,
    structured_data,
    pictures,
    transcripts,
    weight,
]


def name(judge) -> str:
    return judge.__name__.rsplit(".", 1)[-1].replace("_", "-")
