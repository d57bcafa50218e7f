"""The programs that are measured, and what each is asked to do."""

import os
import shutil

from .corpus import kind_of, slug_of
from .files import listed
from .processes import cost

DATE = "2026-11-01"
"""A day after the last entry's."""


class Contestant:
    """A generator with its site and its output."""

    def __init__(self, name, site, command, output, leftovers, story):
        self.name = name
        self.output = f"{site}/{output}"
        self.leftovers = [self.output, *(f"{site}/{path}" for path in leftovers)]
        self.story = f"{site}/{story}.md"
        self.command = command
        self.log = f"{site}.log"
        self.changes = 0

    def prepare(self, what):
        """What comes before a build and isn't measured."""
        if what == "cold":
            for path in self.leftovers:
                shutil.rmtree(path, ignore_errors=True)
        elif what == "changed":
            self.change_a_story()

    def change_a_story(self):
        """One story in the middle gets another last paragraph."""
        self.changes += 1
        with open(self.story, encoding="utf-8") as file:
            text = file.read().partition("\nChanged ")[0]
        with open(self.story, "w", encoding="utf-8") as file:
            file.write(f"{text}\nChanged {self.changes} times.\n")

    def build(self):
        return cost(self.command, self.log)

    def made(self):
        return listed(self.output)


def kindred(program, folder, count):
    site = f"{folder}/kindred"
    command = [program, "build", "--site", site, "--date", DATE, "--quiet"]
    return Contestant("Kindred", site, command, "Output", [".kindred"], f"Content/stories/{story_in_the_middle(count)}")


def hugo(program, folder, count):
    site = f"{folder}/hugo"
    command = [program, "build", "--quiet", "--noBuildLock", "--source", site, "--cacheDir", f"{site}/cache"]
    return Contestant("Hugo", site, command, "public", ["resources", "cache"], f"content/stories/{story_in_the_middle(count)}")


def hugo_with_related(program, folder, count):
    """Hugo, which also finds what is related by topic."""
    contestant = hugo(program, folder, count)
    contestant.name = "Hugo with related"
    contestant.command = ["/usr/bin/env", "HUGO_PARAMS_RELATED=true", *contestant.command]
    return contestant


class Floor:
    """The least that any generator can take (floor.c), for what another read and made."""

    def __init__(self, program, folder, other):
        self.name = "The floor"
        self.list = f"{folder}/floor.list"
        self.output = f"{folder}/floor"
        self.command = [program, self.list, self.output]
        self.log = f"{folder}/floor.log"
        inputs = [path for part in ["Content", "consent"] for path, _ in listed(f"{folder}/kindred/{part}")]
        with open(self.list, "w", encoding="utf-8") as file:
            file.writelines(f"r {path}\n" for path in inputs)
            file.writelines(f"w {size} {os.path.relpath(path, other.output)}\n" for path, size in other.made())

    def prepare(self, _):
        shutil.rmtree(self.output, ignore_errors=True)

    def build(self):
        return cost(self.command, self.log)


def story_in_the_middle(count):
    number = count // 2
    while kind_of(number) != "story":
        number += 1
    return slug_of(number)
