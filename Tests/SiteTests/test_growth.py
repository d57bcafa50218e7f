"""Builds of made-up publications: what they cost grows with the site and no faster, and they don't depend on who works on them.

Nothing here is timed. Valgrind counts instructions, which no other program on the machine can change.
"""

import hashlib
import shutil
import subprocess
import sys
import tempfile
import unittest
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KINDRED = ROOT / ".build/release/kindred"
sys.path.insert(0, str(ROOT / "Benchmarks"))

from harness.corpus import Corpus  # noqa: E402
from harness.kindred_site import write_kindred_site  # noqa: E402

DATE = "2026-07-01"
FEW, MANY = 60, 480
# Eight times the entries cost eight times as much; sorting some twelve times, writing a feed that has become large enough to
# be measured too some seventeen times, what is quadratic sixty-four times.
BOUND = 24
# What is less than a five hundredth of all is left alone.
SHARE = 1 / 500


class Growth(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def test_no_part_of_a_build_grows_faster_than_the_site(self):
        few, many = (self.instructions(size) for size in (FEW, MANY))
        least = sum(many.values()) * SHARE
        faster = {
            name: (few[name], cost) for name, cost in many.items() if cost > least and cost > BOUND * few[name]
        }
        self.assertEqual(faster, {}, f"instructions at {FEW} and at {MANY} entries")

    def test_one_job_and_two_write_the_same_site(self):
        site = self.site(5000)
        digests = []
        for jobs in ("1", "2"):
            shutil.rmtree(site / "Output", ignore_errors=True)
            shutil.rmtree(site / ".kindred", ignore_errors=True)
            self.build([KINDRED], site, "--jobs", jobs)
            digests.append(digest(site / "Output"))
        self.assertEqual(*digests)

    def site(self, size):
        site = self.folder / f"{size}"
        write_kindred_site(Corpus(size), site)
        return site

    def build(self, program, site, *options):
        subprocess.run([*program, "build", "--site", site, "--date", DATE, "--quiet", *options], check=True)

    def instructions(self, size):
        """Instructions by function, of a build without what the functions that it calls take."""
        # Valgrind cannot read the tables for debuggers that Swift writes.
        program, counts = self.folder / "kindred", self.folder / f"{size}.counts"
        subprocess.run(["objcopy", "--strip-debug", KINDRED, program], check=True)
        self.build(
            ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={counts}", program], self.site(size),
            "--jobs", "1")
        return self_costs(counts)


def digest(folder):
    """Of the names and bytes of all files."""
    every = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        every.update(f"{path.relative_to(folder)}\0{path.stat().st_size}\0".encode())
        every.update(path.read_bytes())
    return every.hexdigest()


def self_costs(path):
    """Reads what callgrind wrote (its manual, "Callgrind Format Specification"): a name stands in full once."""
    names, costs, name, is_call = {}, defaultdict(int), "", False
    for line in path.read_text("utf-8", "replace").splitlines():
        if line.startswith("fn="):
            number, _, full = line[3:].partition(" ")
            if full:
                names[number] = full
            name = names.get(number, number)
        elif line.startswith("cfn="):
            number, _, full = line[4:].partition(" ")
            if full:
                names[number] = full
        elif line.startswith("calls="):
            is_call = True
        elif line[:1].isdigit() or line.startswith(("+", "-", "*")):
            # The line after `calls=` is what the call took.
            if not is_call:
                costs[name] += int(line.split()[1])
            is_call = False
    return costs
