"""xmllint reads every XML file."""

import shutil
import subprocess

from ..report import Report, ToolMissing
from ..site import Site


def judge(site: Site, report: Report) -> None:
    if not shutil.which("xmllint"):
        raise ToolMissing("xmllint is not installed")
    files = site.with_suffix(".xml", ".rss", ".atom", ".svg")
    report.looked_at = f"{len(files)} files"
    for file in files:
        answer = subprocess.run(["xmllint", "--noout", "--nonet", str(file)], capture_output=True, text=True)
        if answer.returncode:
            report.found("not-well-formed", site.where(file), answer.stderr.partition(f"{file}:")[2] or answer.stderr)
