"""The bundled podcast, as listeners' own programs subscribe to it, list it, download it and jump into it."""

import os
import pty
import re
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from inspection import server
from inspection.site import Site
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
KINDRED = ROOT / ".build/release/kindred"
FEED = "podcast/making-kindred-voices/feed.xml"


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class ClientsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.output = cls.folder / "site"
        port = free_port()
        # A client wants addresses that answer, so this copy of the site lives where it is served.
        origin = f"http://127.0.0.1:{port}/"
        command = [KINDRED, "build", "--site", ROOT, "--output", cls.output, "--base-url", origin, "--quiet"]
        subprocess.run(command, check=True)
        cls.answers = []
        cls.enterClassContext(server.serve(Site(cls.output, origin), port, cls.answers))
        cls.feed = origin + FEED
        document = etree.parse(cls.output / FEED)
        cls.items = document.xpath("//item")
        enclosures = document.xpath("//item/enclosure/@url")
        cls.audio = {cls.output / address.removeprefix(origin) for address in enclosures}
        cls.newest = enclosures[0]

    def run_client(self, *command: str | Path, **settings: str) -> str:
        """What a program says, in a home of its own."""
        environment = os.environ | {"HOME": str(self.folder), "LC_ALL": "C.UTF-8"} | settings
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120
        )
        return done.stdout + done.stderr

    def assert_downloaded(self, files: list[Path]):
        """That these are the episodes' files, byte for byte."""
        self.assertCountEqual([file.read_bytes() for file in files], [file.read_bytes() for file in self.audio])

    def test_gpodder_subscribes_and_downloads_every_episode(self):
        home = self.folder / "gpodder"
        home.mkdir()
        said = self.run_client("gpo", "subscribe", self.feed, GPODDER_HOME=str(home))
        self.assertIn("Successfully added", said)
        self.run_client("gpo", "download", GPODDER_HOME=str(home))
        self.assert_downloaded(list(home.glob("Downloads/*/*.mp3")))

    def test_newsboat_lists_and_podboat_downloads_every_episode(self):
        home = self.folder / "newsboat"
        home.mkdir()
        (home / "urls").write_text(self.feed + "\n")
        (home / "config").write_text(f'podcast-auto-enqueue yes\ndownload-path "{home}/downloads/"\n')
        newsboat = ["newsboat", "-u", home / "urls", "-c", home / "cache", "-C", home / "config", "-q"]
        self.run_client(*newsboat, "-x", "reload", HOME=str(home))
        unread = self.run_client(*newsboat, "-x", "print-unread", HOME=str(home))
        self.assertEqual(re.match(r"\d+", unread).group(), str(len(self.items)))
        downloads = home / "downloads"
        self.podboat(home, downloads)
        self.assert_downloaded(list(downloads.glob("*.mp3")))

    def podboat(self, home: Path, downloads: Path):
        """podboat downloads what is queued as soon as it starts; it wants a terminal, and stays until it is told to go."""
        screen, terminal = pty.openpty()
        environment = os.environ | {"HOME": str(home), "TERM": "xterm", "COLUMNS": "120", "LINES": "30"}
        command = ["podboat", "-a", "-C", home / "config"]
        client = subprocess.Popen(command, env=environment, stdin=terminal, stdout=terminal, stderr=terminal)
        os.set_blocking(screen, False)
        for _ in range(300):
            time.sleep(0.1)
            try:
                os.read(screen, 65536)
            except BlockingIOError:
                pass
            if len(list(downloads.glob("*.mp3"))) == len(self.audio) and not list(downloads.glob("*.part")):
                break
        client.kill()
        client.wait()
        os.close(screen)
        os.close(terminal)

    def test_castero_reads_every_episode(self):
        script = "import sys; from castero.feed import Feed; print(len(Feed(url=sys.argv[1]).parse_episodes()))"
        said = self.run_client(sys.executable, "-W", "ignore", "-c", script, self.feed)
        self.assertEqual(said.splitlines()[-1], str(len(self.items)))

    def test_mpv_plays_from_the_middle_without_the_beginning(self):
        del self.answers[:]
        player = ["mpv", "--no-config", "--no-video", "--ao=null", "--untimed", "--start=50%", "--length=1"]
        said = self.run_client(*player, self.newest)
        self.assertIn("End of file", said)
        self.assertIn(206, [status for _, _, status in self.answers])


if __name__ == "__main__":
    unittest.main()
