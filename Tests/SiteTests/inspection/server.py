"""Serves the site on loopback as its host would: below its path, with its headers, its 404 page and byte ranges."""

import re
import threading
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

from .hosting import headers_for, read_headers
from .site import Site

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".ico": "image/x-icon",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".vtt": "text/vtt; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
    ".webmanifest": "application/manifest+json",
}
RANGE = re.compile(r"bytes=(\d*)-(\d*)")


@contextmanager
def serve(site: Site, port: int = 0, answers: list | None = None):
    """Runs the server while the block runs; gives its origin. Each answer's method, path and status are added to `answers`."""
    rules = read_headers(site.root)
    kept = {"site": site, "rules": rules, "answers": [] if answers is None else answers}
    server = _Server(("127.0.0.1", port), type("Handler", (_Handler,), kept))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that leaves a page drops its connections; what is missing is seen by the judges."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site
    rules: list
    answers: list

    def do_HEAD(self):
        self._answer(body=False)

    def do_GET(self):
        self._answer(body=True)

    def _answer(self, body: bool):
        path = unquote(urlsplit(self.path).path)
        file = self.site.file_at(self.path)
        status = HTTPStatus.OK
        if file is None:
            below = self.site.root / path.removeprefix(self.site.prefix)
            if not path.endswith("/") and path.startswith(self.site.prefix) and (below / "index.html").is_file():
                return self._head(HTTPStatus.MOVED_PERMANENTLY, {"Location": path + "/", "Content-Length": "0"})
            status, file = HTTPStatus.NOT_FOUND, self.site.root / "404.html"
        content = file.read_bytes() if file.is_file() else b"Not found."
        headers = {"Content-Type": TYPES.get(file.suffix.lower(), "application/octet-stream"), "Accept-Ranges": "bytes"}
        headers |= headers_for(self.rules, path)
        asked = RANGE.fullmatch(self.headers.get("Range", ""))
        if asked and status == HTTPStatus.OK and any(asked.groups()):
            whole = len(content)
            first, last = _span(asked, whole)
            if first > last:
                headers |= {"Content-Range": f"bytes */{whole}", "Content-Length": "0"}
                return self._head(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, headers)
            status, content = HTTPStatus.PARTIAL_CONTENT, content[first : last + 1]
            headers["Content-Range"] = f"bytes {first}-{last}/{whole}"
        self._head(status, headers | {"Content-Length": str(len(content))})
        if body:
            try:
                self.wfile.write(content)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

    def _head(self, status: HTTPStatus, headers: dict[str, str]):
        self.answers.append((self.command, self.path, int(status)))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_):
        pass


def _span(asked: re.Match, whole: int) -> tuple[int, int]:
    first, last = asked.groups()
    if not first:
        return max(0, whole - int(last)), whole - 1 if int(last) else -1
    return int(first), min(int(last), whole - 1) if last else whole - 1
