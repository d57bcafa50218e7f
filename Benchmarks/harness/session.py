"""One corpus at one place: everybody's builds in alternation, so that a busy minute is everybody's."""

import os
import statistics
import subprocess
import sys
from dataclasses import dataclass, field

from .contestants import Floor, hugo, hugo_with_related, kindred

SCENARIOS = ["cold", "unchanged", "changed"]


@dataclass
class Figures:
    """What was measured of one contestant."""

    costs: dict = field(default_factory=dict)
    """By scenario."""
    files: int = 0
    pages: int = 0
    size: int = 0

    def add(self, scenario, cost):
        self.costs.setdefault(scenario, []).append(cost)

    def median(self, scenario, measure):
        return statistics.median(getattr(cost, measure) for cost in self.costs[scenario])


@dataclass
class Session:
    count: int
    place: str
    kindred: Figures
    hugo: Figures
    floor: Figures
    related: Figures | None


def run_session(count, place, folder, options):
    say(f"{count:,} entries, {place}: writing them")
    corpora = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "corpora")
    subprocess.run([corpora, str(count), folder], check=True)
    contestants = [kindred(options.kindred, folder, count), hugo(options.hugo, folder, count)]
    figures = {contestant.name: Figures() for contestant in contestants}
    floor, floor_figures = None, Figures()
    for number in range(options.runs):
        # Who begins changes from run to run.
        order = contestants if number % 2 == 0 else contestants[::-1]
        for scenario in SCENARIOS:
            for contestant in order:
                measure(contestant, scenario, place, figures[contestant.name])
            if scenario == "cold":
                floor = floor or Floor(options.floor, folder, contestants[0])
                measure(floor, scenario, place, floor_figures)
    for contestant in contestants:
        count_files(contestant, figures[contestant.name])
    related = None
    if count <= options.related_to:
        related = Figures()
        measure(hugo_with_related(options.hugo, folder, count), "cold", place, related)
    return Session(count, place, figures["Kindred"], figures["Hugo"], floor_figures, related)


def measure(contestant, scenario, place, figures):
    contestant.prepare(scenario)
    if place == "disk":
        # What was written before reaches the disk first, so that nobody pays for another.
        os.sync()
    cost = contestant.build()
    figures.add(scenario, cost)
    say(f"  {contestant.name}, {scenario}: {cost.wall:.2f} s, CPU {cost.cpu:.2f} s, {cost.memory >> 20} MB")


def count_files(contestant, figures):
    made = contestant.made()
    figures.files = len(made)
    figures.pages = sum(path.endswith(".html") for path, _ in made)
    figures.size = sum(size for _, size in made)


def say(text):
    print(text, file=sys.stderr, flush=True)
