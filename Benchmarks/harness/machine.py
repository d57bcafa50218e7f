"""What the figures were measured on, as far as it matters to them."""

import os
import subprocess
from datetime import date


def machine(kindred, hugo):
    load = os.getloadavg()[0]
    return (
        f"Measured on {date.today().isoformat()} on {cores()} of {processor()} with {memory() >> 30} GB, Linux "
        f"{os.uname().release.split('-')[0]}; {version([kindred, '--version'])}, {version([hugo, 'version'])}. "
        f"Before the first run, {load:.1f} other tasks were running."
    )


def cores():
    count = len(os.sched_getaffinity(0))
    return "1 core" if count == 1 else f"{count} cores"


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                return " ".join(line.partition(":")[2].split())
    return os.uname().machine


def memory():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def version(command):
    words = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    if words[0] == "hugo":
        # hugo v0.168.0-e27a…+extended linux/amd64 …
        number, _, features = words[1].lstrip("v").partition("-")
        return f"Hugo {number}{' extended' if 'extended' in features else ''}"
    return f"Kindred {words[-1]}"
