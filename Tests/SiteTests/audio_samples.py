"""Audio in as many encodings as podcasts have, made by FFmpeg, and its length as three programs tell it."""

import json
import re
import struct
import subprocess
from pathlib import Path

import mutagen

ROOT = Path(__file__).resolve().parents[2]
# Loud noise, then a tone, then silence: a variable bitrate varies, and a guess from the first frames is wrong.
SOUND = "aevalsrc=if(lt(t\\,3)\\,random(0)-0.5\\,if(lt(t\\,8)\\,0.3*sin(2*PI*300*t)\\,0)):d=12.34:s=44100"

# Name, and what FFmpeg is told beside the sound.
ENCODINGS = [
    ("cbr.mp3", "-b:a 128k"),
    ("cbr-without-header.mp3", "-b:a 96k -write_xing 0 -id3v2_version 0"),
    ("vbr-xing.mp3", "-q:a 3"),
    ("vbr-without-header.mp3", "-q:a 3 -write_xing 0"),
    ("abr.mp3", "-abr 1 -b:a 64k"),
    ("mpeg-2-22050.mp3", "-ac 1 -ar 22050 -q:a 6"),
    ("mpeg-2-16000-without-header.mp3", "-ac 1 -ar 16000 -q:a 6 -write_xing 0"),
    ("mpeg-2.5-8000.mp3", "-ac 1 -ar 8000 -b:a 16k"),
    ("mpeg-2.5-11025.mp3", "-ac 1 -ar 11025 -b:a 24k -write_xing 0"),
    ("aac.m4a", "-c:a aac"),
    ("aac-index-first.m4a", "-c:a aac -movflags +faststart"),
    ("aac-fragments.m4a", "-c:a aac -movflags frag_keyframe+empty_moov -frag_duration 1000000"),
    ("aac-edit-list.m4a", "-c:a aac -use_editlist 1 -ss 1.5"),
    ("alac.m4a", "-c:a alac"),
    ("aac.m4b", "-c:a aac -f ipod"),
    ("raw.aac", "-c:a aac -f adts"),
    ("raw-mono-24000.aac", "-c:a aac -ac 1 -ar 24000 -f adts"),
    ("opus.opus", "-c:a libopus"),
    ("opus-speech.ogg", "-c:a libopus -ac 1 -b:a 24k -application voip"),
    ("vorbis.ogg", "-c:a libvorbis"),
    ("flac.flac", ""),
    ("pcm.wav", ""),
    ("alaw.wav", "-ac 1 -ar 8000 -c:a pcm_alaw"),
    ("rf64.wav", "-rf64 always"),
]


def run(*words):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True)


def encode(path, options):
    run("ffmpeg", "-nostdin", "-v", "error", "-y", "-f", "lavfi", "-i", SOUND, "-fflags", "+bitexact", *options.split(), path)


def frames(data):
    """The frames of an MP3 (MPEG 1, layer III, 44,100 Hz) that begins with one."""
    rates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    place = 0
    while place + 4 <= len(data):
        length = 144_000 * rates[data[place + 2] >> 4] // 44_100 + (data[place + 2] >> 1 & 1)
        yield data[place : place + length]
        place += length


def with_vbri(data):
    """The same frames after one that holds a VBRI header, as Fraunhofer's encoder writes it."""
    count = len(list(frames(data)))
    header = b"VBRI" + struct.pack(">HHHIIHHHH", 1, 0, 75, len(data) + 417, count, 0, 1, 2, 0)
    return (bytes([0xFF, 0xFB, 0x90, 0x00]) + bytes(32) + header).ljust(417, b"\0") + data


def with_tags_around(data):
    """The same sound between a picture of two megabytes and the tags that players append."""
    picture = b"\0image/jpeg\0\3\0\xff\xd8\xff" + b"\x55" * 2_000_000
    frame = b"APIC" + struct.pack(">I", len(picture)) + b"\0\0" + picture
    size = bytes(len(frame) >> shift & 127 for shift in (21, 14, 7, 0))
    item = struct.pack("<II", 5, 0) + b"Title\0First"
    ape = b"APETAGEX" + struct.pack("<IIII", 2000, len(item) + 32, 1, 0) + bytes(8)
    return b"ID3\3\0\0" + size + frame + data + item + ape + b"TAG" + bytes(125)


def with_junk(data):
    """The same frames with other bytes before and between them."""
    parts = list(frames(data))
    return b"\x12\x34junk" * 50 + b"".join(parts[:100]) + b"<html>" * 30 + b"".join(parts[100:])


def make(folder):
    """Writes every sample and gives the paths."""
    folder = Path(folder)
    for name, options in ENCODINGS:
        encode(folder / name, options)
    plain = (folder / "cbr-without-header.mp3").read_bytes()
    bare = folder / "bare.mp3"
    encode(bare, "-q:a 3 -write_xing 0 -id3v2_version 0")
    (folder / "vbr-vbri.mp3").write_bytes(with_vbri(bare.read_bytes()))
    (folder / "vbr-between-tags.mp3").write_bytes(with_tags_around(bare.read_bytes()))
    (folder / "cbr-with-junk.mp3").write_bytes(with_junk(plain))
    bare.unlink()
    # Taken from the middle without renumbering, as from a broadcast.
    opus = folder / "opus.opus"
    run("ffmpeg", "-nostdin", "-v", "error", "-ss", 2, "-i", opus, "-c", "copy", "-copyts", folder / "opus-from-2.opus")
    return sorted(folder.iterdir())


def ours(kindred, path):
    """Seconds by `kindred audio`."""
    return json.loads(run(kindred, "audio", path, "--no-loudness", "--format", "json").stdout)["duration"]


def ffmpegs(path):
    """Seconds by FFmpeg, which reads to the end."""
    said = run("ffmpeg", "-nostdin", "-i", path, "-map", "0:a:0", "-c", "copy", "-f", "null", "-").stderr
    hours, minutes, seconds = re.findall(r"time=(\d+):(\d+):([\d.]+)", said)[-1]
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def mutagens(path):
    """Seconds by mutagen, which reads headers; nothing where it knows the file not."""
    try:
        read = mutagen.File(path)
    except mutagen.MutagenError:
        return None
    return None if read is None else read.info.length


def kindred():
    """The executable of this checkout that was built last."""
    built = [path for form in ("release", "debug") if (path := ROOT / ".build" / form / "kindred").exists()]
    return max(built, key=lambda path: path.stat().st_mtime)
