"""A corpus as a site of Kindred."""

from .corpus import Block, Link, kind_of, place_of_episode, slug_of
from .files import Folder
from .markdown import clock, common, quoted, webvtt
from .pictures import PICTURES, picture

FOLDERS = {"story": "stories", "case-study": "case-studies"}

SITE = """\
format: 1
title: Voices
summary: Stories of what helped
base_url: https://example.org/
publisher: The Voices project
licence: CC-BY-4.0
rebuilds: daily
cards: no
takedown: {email: ask@example.org, reply_within: two working days}
navigation:
  - {title: Stories, url: /stories/}
  - {title: Case studies, url: /case-studies/}
  - {title: Podcast, url: /podcast/}
  - {title: Topics, url: /topics/}
  - {title: About, url: /about/}
footer:
  - {title: People, url: /people/}
  - {title: About, url: /about/}
"""


def stem(number):
    """An entry's file without `.md`, from Content/."""
    kind = kind_of(number)
    if kind == "episode":
        show, place = place_of_episode(number)
        return f"shows/show-{show}/{place:03}-{slug_of(number)}"
    return f"{FOLDERS[kind]}/{slug_of(number)}"


def name(number):
    """The file name by which other files speak of an entry."""
    return stem(number).rpartition("/")[2]


def write_kindred_site(corpus, path):
    folder = Folder(path)
    folder.write("Content/site.yaml", SITE)
    folder.write("Content/pages/about.md", "---\nid: ab0ut\ntitle: About\nsummary: Who we are.\n---\nWe write down what helped.\n")
    for number in range(1, PICTURES + 1):
        folder.write_bytes(f"Content/media/picture-{number}.png", picture(number))
    for number in range(1, corpus.shows + 1):
        folder.write(f"Content/shows/show-{number}/show.md", show(number))
    for number in range(1, corpus.authors + 1):
        text = f"---\nid: a{number:04}\ndisplay_name: Author {number}\nbio: Writes here.\n---\n"
        folder.write(f"Content/people/author-{number}.md", text)
    works = {number: [] for number in range(1, corpus.contributors + 1)}
    for entry in corpus.entries():
        file = f"Content/{stem(entry.number)}"
        folder.write(f"{file}.md", front_matter(entry) + "\n\n".join(markdown(block, entry) for block in entry.body) + "\n")
        if entry.cues:
            folder.write(f"{file}.vtt", webvtt(entry.cues))
        if entry.contributor:
            works[entry.contributor].append(entry.slug)
    for number, slugs in works.items():
        folder.write(f"Content/people/contributor-{number}.md", f"---\nid: p{number:04}\ndisplay_name: Contributor {number}\n---\n")
        folder.write(f"consent/contributor-{number}.yaml", consent(number, slugs))


def show(number):
    return (
        f"---\nid: show{number}\ntitle: Show {number}\nsummary: What helped, told by people who were there.\n"
        f"date: {2005 + number % 20}-01-01\n"
        "imported: {from: https://old.example/feed, on: 2026-01-01}\n"
        "description: What helped, told by people who were there.\nauthor: The Voices project\ncategories: [Education]\n"
        "explicit: no\nowner_email: hello@example.org\npeople: {host: [author-1]}\n"
        "waive:\n  feed-required: {why: The show is made up for measuring, until: 2030-01-01}\n"
        "  feed-large: {why: Its long notes are what is measured, until: 2030-01-01}\n---\n\nAn episode every few days.\n"
    )


def consent(number, slugs):
    return (
        f"id: c{number:04}\nperson: contributor-{number}\nshown_as: Contributor {number}\nidentify_as: pseudonym\n"
        f"works: [{', '.join(slugs)}]\ngiven: 2000-01-01\nreview: 2030-01-01\n"
        "channels: [site, feed, search-engine, profile]\nevidence: Made up for measuring\n"
    )


def front_matter(entry):
    lines = [
        f"id: {entry.id}", f'title: "{entry.title}"', f"summary: {entry.summary}", f"date: {entry.date}",
        f"topics: [{', '.join(entry.topics)}]", f"people: {{author: [author-{entry.author}]}}",
        "content_notes: {none: it is about work}",
    ]
    if entry.related:
        lines.append(f"related: [{', '.join(map(name, entry.related))}]")
    if entry.kind == "case-study":
        lines += ["schema: practice", "as_of: 2026-01-01", "review_by: 2030-01-01"]
    if entry.kind == "episode":
        lines += [
            f"audio: {{url: https://media.example/{entry.number}.mp3, length: 6400000, type: audio/mpeg, duration: 6:40}}",
            f"transcript: {name(entry.number)}.vtt", "speakers: {Host: author-1}", "chapters:",
            *(f"  - {{start: {clock(start)}, title: {title}}}" for start, title in entry.chapters),
        ]
    if entry.picture:
        lines.append(f"image: {{src: ../media/picture-{entry.picture}.png, alt: Stripes in many colours}}")
    return "---\n" + "\n".join(lines) + "\n---\n\n"


def markdown(block, entry):
    up = "../../" if entry.kind == "episode" else "../"
    match block:
        case Link(text, words, number):
            return f"{text} There is more about that in [{words}]({up}{stem(number)}.md)."
        case Block("figure", values, body):
            return f":::figure{quoted(values)}\n![Stripes in many colours]({up}media/{body}.png)\n:::"
        case Block(directive, values, body):
            return f":::{directive}{quoted(values)}\n{body}\n:::"
    return common(block)
