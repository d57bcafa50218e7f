"""The same question as `links`, asked of lychee, offline."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote

from ..report import Report, ToolMissing
from ..site import Site


def judge(site: Site, report: Report) -> None:
    lychee = shutil.which("lychee", path=Path(sys.executable).parent) or shutil.which("lychee")
    if not lychee:
        raise ToolMissing("lychee is not installed")
    with tempfile.TemporaryDirectory() as folder:
        # A folder in which the site lies at its own path, so that "/voices/" means what it means to visitors.
        top = Path(folder) / "host"
        place = top / site.prefix.strip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(site.root)
        command = [lychee, "--offline", "--no-progress", "--include-fragments=full", "--index-files", "index.html"]
        command += ["--root-dir", str(top), "--remap", f"^{re.escape(site.base)}(.*)$ file://{place}/$1"]
        command += ["--format", "json", "--files-from", "-"]
        files = "\n".join(str(place / file.relative_to(site.root)) for file in site.with_suffix(".html", ".xml"))
        answer = subprocess.run(command, input=files, capture_output=True, text=True, cwd=folder)
        try:
            result = json.loads(answer.stdout)
        except ValueError:
            raise ToolMissing(f"lychee does not run: {answer.stderr[-200:]}") from None
        report.looked_at = f"{result['total']} addresses"
        for file, errors in result["error_map"].items():
            for error in errors:
                address = unquote(error["url"]).replace(f"file://{place}", "")
                report.found(error["status"]["text"], file.replace(str(place), ""), address)
