"""Small PNG pictures, made without any library but zlib."""

import struct
import zlib

from .vocabulary import Chance

PICTURES = 12
"""As many at every size: pictures are not what is measured."""
WIDTH, HEIGHT = 96, 60


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def picture(number):
    """Stripes in colours that differ with the number."""
    chance = Chance(f"picture {number}")
    colours = [bytes(chance.below(256) for _ in range(3)) for _ in range(6)]
    rows = b"".join(b"\0" + b"".join(colours[(column + line) // 16 % 6] for column in range(WIDTH)) for line in range(HEIGHT))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
