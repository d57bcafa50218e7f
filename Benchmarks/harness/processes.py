"""What a program costs: its time, its processors' time, and the most memory it had."""

import os
import sys
import time
from dataclasses import dataclass


@dataclass
class Cost:
    wall: float
    """Seconds from start to end."""
    cpu: float
    """Seconds of all processors, of the program and of those that it waited for, in it and in the kernel."""
    memory: int
    """Bytes, of the process of these that had most at once."""


def cost(command, log):
    """Runs a program; ends the measuring, with what the program said, if it fails.

    The kernel counts to a process what the one that started it had until then, so this one must stay small: the corpora
    are made by another.
    """
    streams = [
        (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=streams)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status != 0:
        with open(log, encoding="utf-8", errors="replace") as file:
            sys.exit(f"{' '.join(command)} failed:\n{file.read()[-4000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
