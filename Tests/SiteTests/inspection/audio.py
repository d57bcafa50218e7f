"""How long audio plays, by decoding nothing and believing no header: ffmpeg walks every frame."""

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

from .report import ToolMissing


@cache
def duration(file: Path) -> float | None:
    """In seconds; nothing when it does not play."""
    if not shutil.which("ffmpeg"):
        raise ToolMissing("ffmpeg is not installed")
    command = ["ffmpeg", "-nostdin", "-hide_banner", "-i", str(file), "-map", "0:a:0", "-c", "copy", "-f", "null", "-"]
    answer = subprocess.run(command, capture_output=True, text=True)
    times = re.findall(r"time=(\d+):(\d+):([\d.]+)", answer.stderr)
    if answer.returncode or not times:
        return None
    hours, minutes, seconds = times[-1]
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
