"""A corpus as a site of Hugo: what is a directive in Kindred is a shortcode here.

Where Kindred looks something up to check it, Hugo is given the result: links to other entries are addresses already.
"""

import os
import shutil

from .corpus import Block, Link, kind_of, place_of_episode, slug_of
from .files import Folder
from .markdown import common, quoted, webvtt
from .pictures import PICTURES, picture

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ASSETS = os.path.join(os.path.dirname(HERE), "Templates", "assets")

KINDS = {"story": "Story", "case-study": "Case study", "episode": "Episode"}
FOLDERS = {"story": "stories", "case-study": "case-studies"}

PAGES = {
    "content/about.md": "---\ntitle: About\ndescription: Who we are.\n---\nWe write down what helped.\n",
    "content/stories/_index.md": "---\ntitle: Stories\n---\n",
    "content/case-studies/_index.md": "---\ntitle: Case studies\noutputs: [html]\n---\n",
    "content/podcast/_index.md": "---\ntitle: Podcast\noutputs: [html]\n---\n",
    "content/topics/_index.md": "---\ntitle: Topics\n---\n",
    "content/people/_index.md": "---\ntitle: People\n---\n",
}


def address(number):
    kind = kind_of(number)
    if kind == "episode":
        return f"/podcast/show-{place_of_episode(number)[0]}/{slug_of(number)}"
    return f"/{FOLDERS[kind]}/{slug_of(number)}"


def write_hugo_site(corpus, path):
    folder = Folder(path)
    shutil.copytree(os.path.join(HERE, "hugo"), path)
    shutil.copytree(ASSETS, os.path.join(path, "static", "assets"))
    for name, text in PAGES.items():
        folder.write(name, text)
    for number in range(1, PICTURES + 1):
        folder.write_bytes(f"assets/media/picture-{number}.png", picture(number))
    for number in range(1, corpus.shows + 1):
        folder.write(f"content/podcast/show-{number}/_index.md", show(number))
    for number in range(1, corpus.authors + 1):
        folder.write(f"content/people/author-{number}/_index.md", f"---\ntitle: Author {number}\ndescription: Writes here.\n---\n")
    for number in range(1, corpus.contributors + 1):
        folder.write(f"content/people/contributor-{number}/_index.md", f"---\ntitle: Contributor {number}\n---\n")
    for entry in corpus.entries():
        file = f"content{address(entry.number)}"
        text = front_matter(entry) + "\n\n".join(map(markdown, entry.body)) + "\n"
        if entry.cues:
            folder.write(f"{file}/index.md", text)
            folder.write(f"{file}/transcript.vtt", webvtt(entry.cues))
        else:
            folder.write(f"{file}.md", text)


def show(number):
    return (
        f"---\ntitle: Show {number}\ndescription: What helped, told by people who were there.\ndate: {2005 + number % 20}-01-01\n"
        "kind: Show\nis_show: true\noutputs: [html, rss, jsonfeed]\n---\n\nAn episode every few days.\n"
    )


def front_matter(entry):
    lines = [
        f"id: {entry.id}", f"kind: {KINDS[entry.kind]}", f'title: "{entry.title}"', f"description: {entry.summary}",
        f"date: {entry.date}T09:00:00", f"topics: [{', '.join(entry.topics)}]", f"people: [author-{entry.author}]",
        f"aliases: [/{entry.id}/]",
    ]
    if entry.related:
        lines.append(f"next: [{', '.join(map(address, entry.related))}]")
    if entry.kind == "episode":
        lines += [
            "outputs: [html, chapters, srt, segments, spoken, oembed, embed]", f"number: {entry.place}",
            f"audio: {{url: https://media.example/{entry.number}.mp3, length: 6400000, type: audio/mpeg}}", "chapters:",
            *(f"  - {{start: {start}, title: {title}}}" for start, title in entry.chapters),
        ]
    if entry.picture:
        lines.append(f"image: picture-{entry.picture}.png")
    return "---\n" + "\n".join(lines) + "\n---\n\n"


def markdown(block):
    match block:
        case Link(text, words, number):
            return f"{text} There is more about that in [{words}]({address(number)}/)."
        case Block("figure", values, body):
            return shortcode("figure", values, f"![Stripes in many colours](/media/{body}.png)")
        case Block(name, values, body):
            return shortcode(name, values, body)
    return common(block)


def shortcode(name, values, body):
    return f"{{{{% {name}{quoted(values)} %}}}}\n{body}\n{{{{% /{name} %}}}}"
