"""Words and sentences of the made-up publication: a fixed list, put together by a generator with a fixed seed."""

import random
import re

PEOPLE = """neighbour worker nurse mentor tutor friend sister brother volunteer carer visitor student editor gardener driver
listener cook manager teacher patient""".split()

PLACES = """garden kitchen ward library courtyard workshop tearoom corridor clinic school market allotment hall station
bakery office bridge square harbour chapel""".split()

THINGS = """kettle letter bench map notebook question rota poster meeting recipe timetable door list plan song walk photograph
story phone-call budget""".split()

QUALITIES = """quiet patient early open small steady warm careful honest plain long local shared useful friendly kind
slow bright simple late""".split()

DEEDS = """brought kept found shared wrote opened repaired drew offered read planned moved noticed carried borrowed painted
tidied counted finished welcomed""".split()

TIMES = [
    "in the spring", "before the meeting", "after breakfast", "on a wet Monday", "during the summer", "at the end of the week",
    "when the rain had stopped", "in the second year", "on the way home", "between two visits", "late in the evening",
    "for most of the winter", "at the weekend", "while the others rested", "in the first month", "once a fortnight",
]

LESSONS = [
    "Nobody had to hurry", "The door stayed open", "That made a difference", "It took longer than we thought",
    "Everybody had a say", "The cost was small", "We wrote it down", "There was tea for all", "The rest came by itself",
    "It worked well enough", "We would do it again", "The next group heard of it",
]

PATTERNS = [
    "The {q} {p} {d} a {t} from the {l} {w}.",
    "{W}, the {p} and the {p2} {d} the {q} {t} together.",
    "A {p} {d} the {t}, and the {p2} {d2} another one near the {l}.",
    "{L}, and the {p} {d} the *{t}* in the {q} {l}.",
    "What the {p} {d} in the {l} was a {q} {t}.",
    "The {l} was {q}, so the {p} {d} the {t} {w}.",
    "With a **{q} {t}**, the {p} from the {l} {d} more than the {p2} had expected.",
    "{L}.",
]

SENTENCES = 3000
"""How many different sentences there are; a text takes from these, so that making one costs little."""


class Chance:
    """Choices that are the same in every version of Python: all from `random()`, whose values are promised."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, end):
        return int(self.random() * end)

    def between(self, first, last):
        return first + self.below(last - first + 1)

    def of(self, choices):
        return choices[self.below(len(choices))]

    def is_one_in(self, count):
        return self.below(count) == 0


def capitalised(text):
    return text[:1].upper() + text[1:]


def with_articles(text):
    """“An early letter”, where “a early letter” was put together."""
    return re.sub(r"\b([Aa]) (?=\W*([aeio]|up))", r"\1n ", text)


def make_sentences():
    chance = Chance("sentences")
    sentences = []
    while len(sentences) < SENTENCES:
        time = chance.of(TIMES)
        sentence = (
            chance.of(PATTERNS).format(
                q=chance.of(QUALITIES), p=chance.of(PEOPLE), p2=chance.of(PEOPLE), d=chance.of(DEEDS), d2=chance.of(DEEDS),
                t=chance.of(THINGS), l=chance.of(PLACES), w=time, W=capitalised(time), L=chance.of(LESSONS),
            )
        )
        sentences.append(with_articles(sentence))
    return sentences
