"""Where the sites lie while they are measured: in memory, or on disk."""

import os
import shutil
import tempfile

MEMORY = "/dev/shm"
ROOM = 250_000
"""Bytes of files and of memory that an entry takes, with everybody's output and what Hugo holds of it."""


def lack_of_room(place, count, disk):
    """Why a corpus can't be measured at a place; None if it can."""
    needed = count * ROOM
    if place == "memory":
        if not os.path.ismount(MEMORY):
            return f"there is no file system in memory at {MEMORY}"
        free = min(shutil.disk_usage(MEMORY).free, available_memory() // 2)
    else:
        os.makedirs(disk, exist_ok=True)
        free = shutil.disk_usage(disk).free
    return f"it needs {needed >> 20} MB, and {free >> 20} MB are free" if free < needed else None


def available_memory():
    with open("/proc/meminfo", encoding="ascii") as file:
        for line in file:
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    return 0


def folder(place, disk):
    return tempfile.TemporaryDirectory(prefix="kindred-bench-", dir=MEMORY if place == "memory" else disk)
