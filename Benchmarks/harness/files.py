"""Files of a corpus."""

import os
import shutil


class Folder:
    """A folder that is filled from nothing."""

    def __init__(self, path):
        self.path = path
        self.made = set()
        shutil.rmtree(path, ignore_errors=True)

    def write(self, name, text):
        self.write_bytes(name, text.encode())

    def write_bytes(self, name, data):
        path = os.path.join(self.path, name)
        parent = os.path.dirname(path)
        if parent not in self.made:
            os.makedirs(parent, exist_ok=True)
            self.made.add(parent)
        with open(path, "wb") as file:
            file.write(data)


def listed(folder):
    """Every file below a folder with its size, in the order of names."""
    found = []
    for base, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(base, name)
            found.append((path, os.path.getsize(path)))
    return found
