"""What the made-up publication holds, entry by entry, before it is written in anybody's format.

An entry follows from its number alone (and from how many there are, where it names another), so a corpus of 50,000 is made
one entry after another, and the same on every machine. There is no clock and no chance that isn't seeded.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from .pictures import PICTURES
from .vocabulary import DEEDS, PEOPLE, PLACES, QUALITIES, THINGS, Chance, capitalised, make_sentences, with_articles

EPISODES_OF_A_SHOW = 100
CUES = 40


@dataclass
class Heading:
    text: str
    level: int = 2


@dataclass
class Paragraph:
    text: str


@dataclass
class Items:
    """A list of points."""

    lines: list


@dataclass
class Table:
    heads: list
    rows: list


@dataclass
class Footnote:
    label: str
    text: str


@dataclass
class Block:
    """What has a meaning of its own: a directive of Kindred, a shortcode of Hugo."""

    name: str
    values: dict
    body: str


@dataclass
class Link:
    """A paragraph that ends with a link to another entry."""

    text: str
    words: str
    number: int


@dataclass
class Entry:
    number: int
    kind: str
    slug: str
    title: str
    summary: str
    date: date
    topics: list
    author: int
    related: list
    contributor: int | None = None
    picture: int | None = None
    body: list = field(default_factory=list)
    # Of an episode:
    show: int = 0
    place: int = 0
    chapters: list = field(default_factory=list)
    cues: list = field(default_factory=list)

    @property
    def id(self):
        return f"e{self.number:05}"


def kind_of(number):
    if number % 10 == 0:
        return "episode"
    return "case-study" if number % 3 == 0 else "story"


def slug_of(number):
    return f"{QUALITIES[number * 7 % 20]}-{PLACES[number * 3 % 20]}-{number:05}"


def place_of_episode(number):
    """Show and place in it, both from 1."""
    ordinal = number // 10 - 1
    return ordinal // EPISODES_OF_A_SHOW + 1, ordinal % EPISODES_OF_A_SHOW + 1


def neighbours(number, count):
    """Two entries of the same kind, to read next."""
    step = 30 if kind_of(number) != "episode" else 10
    near = [number + step, number - step, number + 2 * step]
    return [other for other in near if 1 <= other <= count and kind_of(other) == kind_of(number)][:2]


class Corpus:
    def __init__(self, count):
        self.count = count
        self.sentences = make_sentences()
        self.topics = [
            f"{capitalised(QUALITIES[index % 20])} {PLACES[(index // 20 + index) % 20]} {index + 1}"
            for index in range(max(12, count // 100))
        ]
        self.authors = max(3, count // 50)
        self.contributors = max(2, count // 20)
        self.shows = max(1, -(-(count // 10) // EPISODES_OF_A_SHOW))

    def entries(self):
        return map(self.entry, range(1, self.count + 1))

    def contributor_of(self, number):
        """Every fifth story has the words of a contributor in it."""
        return number // 5 % self.contributors + 1 if kind_of(number) == "story" and number % 5 == 1 else None

    def works_of(self, contributor):
        return [number for number in range(1, self.count + 1) if self.contributor_of(number) == contributor]

    def entry(self, number):
        chance = Chance(f"entry {number}")
        kind = kind_of(number)
        entry = Entry(
            number=number, kind=kind, slug=slug_of(number),
            title=f"The {QUALITIES[number * 7 % 20]} {PLACES[number * 3 % 20]}: what the {chance.of(PEOPLE)} {chance.of(DEEDS)} there",
            summary=with_articles(
                f"How a {chance.of(QUALITIES)} {chance.of(THINGS)} in the {chance.of(PLACES)} helped more than one {chance.of(PEOPLE)}."
            ),
            date=date(2001, 1, 1) + timedelta(days=number * 37 % 9300),
            topics=sorted({self.topics[chance.below(len(self.topics))] for _ in range(3)}),
            author=chance.below(self.authors) + 1, related=neighbours(number, self.count),
            contributor=self.contributor_of(number), picture=number // 4 % PICTURES + 1 if kind != "episode" and number % 4 == 1 else None,
        )
        if kind == "episode":
            self.make_episode(entry, chance)
        self.make_body(entry, chance)
        return entry

    def make_episode(self, entry, chance):
        entry.show, entry.place = place_of_episode(entry.number)
        entry.date = date(2005 + entry.show % 20, 1, 3) + timedelta(days=3 * entry.place)
        entry.chapters = [(start, f"The {chance.of(THINGS)} in the {chance.of(PLACES)}") for start in (0, 60, 140, 240, 330)]
        length = 400 // CUES
        entry.cues = [(index * length, (index + 1) * length, self.plain(chance)) for index in range(CUES)]

    def plain(self, chance):
        return chance.of(self.sentences).replace("*", "")

    def paragraph(self, chance, sentences=None):
        return " ".join(chance.of(self.sentences) for _ in range(sentences or chance.between(3, 6)))

    def make_body(self, entry, chance):
        words = chance.between(400, 1500)
        titles = ["Background", "What was done", "Learning"] if entry.kind == "case-study" else []
        body = entry.body = [Paragraph(self.paragraph(chance))]
        written = 60
        section = 0
        while written < words or section < len(titles):
            section += 1
            if section <= len(titles):
                body.append(Heading(titles[section - 1]))
            else:
                body.append(Heading(f"The {chance.of(THINGS)}, part {section}", 3 if titles else 2))
            for _ in range(chance.between(1, 3)):
                body.append(Paragraph(self.paragraph(chance)))
                written += 55
            written += self.make_extra(entry, section, chance)
        if entry.contributor:
            body.append(Block("voice", {"person": f"contributor-{entry.contributor}"}, self.paragraph(chance, 4)))
        for other in entry.related[:1]:
            body.append(Link(chance.of(self.sentences), f"the {QUALITIES[other * 7 % 20]} {PLACES[other * 3 % 20]}", other))

    def make_extra(self, entry, section, chance):
        """What a section has besides paragraphs, and about how many words that is."""
        body = entry.body
        what = "picture" if section == 1 and entry.picture else chance.of(EXTRAS)
        source = f"The {chance.of(PLACES)} trust"
        if what == "picture":
            body.append(Block("figure", {"caption": f"The {chance.of(PLACES)} in the morning."}, f"picture-{entry.picture}"))
        elif what == "table":
            rows = [[chance.of(PLACES), str(chance.between(2, 90)), chance.of(QUALITIES)] for _ in range(5)]
            body.append(Table(["Place", "Visits", "Impression"], rows))
        elif what == "footnote":
            label = f"n{section}"
            body.append(Paragraph(f"{self.paragraph(chance, 2)[:-1]}.[^{label}]"))
            body.append(Footnote(label, f"{source} told us so; {chance.of(QUALITIES)} words, and the {chance.of(PEOPLE)} agreed."))
        elif what == "list":
            body.append(Items([chance.of(self.sentences) for _ in range(4)]))
        elif what == "steps":
            body.append(Block("steps", {}, "\n".join(f"{index}. {chance.of(self.sentences)}" for index in range(1, 5))))
        elif what == "quote":
            body.append(Block("quote", {"by": f"The {chance.of(PEOPLE)} of the {chance.of(PLACES)}"}, self.paragraph(chance, 2)))
        elif what == "retold":
            body.append(Block("retold", {"source": f"{source}, annual report"}, self.paragraph(chance, 3)))
        elif what == "stat":
            values = {"value": f"{chance.between(1, 9)} in 10", "source": source, "date": "2026"}
            body.append(Block("stat", values, f"people came back to the {chance.of(PLACES)}."))
        return 40


EXTRAS = ["table", "footnote", "list", "steps", "quote", "retold", "stat", "nothing"]
