"""The host settings in the site's `_headers`: patterns of paths, each with the headers of its answers."""

import re
from pathlib import Path

# A header without a value takes away what rules before gave.
Rule = tuple[re.Pattern, list[tuple[str, str | None]]]


def read_headers(root: Path) -> list[Rule]:
    file = root / "_headers"
    rules: list[Rule] = []
    for line in file.read_text("utf-8").splitlines() if file.is_file() else []:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line[0].isspace():
            rules.append((_pattern(line.strip()), []))
        elif rules and line.strip().startswith("! "):
            rules[-1][1].append((line.strip().removeprefix("! "), None))
        elif rules and ":" in line:
            name, value = line.strip().split(":", 1)
            rules[-1][1].append((name.strip(), value.strip()))
        else:
            raise ValueError(f"_headers: neither a path nor a header: {line!r}")
    return rules


def headers_for(rules: list[Rule], path: str) -> dict[str, str]:
    """The headers of one answer; those of several rules for one name are joined, as hosts do."""
    headers: dict[str, str] = {}
    for pattern, lines in rules:
        if pattern.fullmatch(path):
            for name, value in lines:
                known = next((key for key in headers if key.lower() == name.lower()), None)
                if value is None:
                    headers.pop(known, None)
                    continue
                headers[known or name] = f"{headers[known]}, {value}" if known else value
    return headers


def _pattern(path: str) -> re.Pattern:
    """`*` is anything, `:name` one part of the path."""
    parts = re.split(r"(\*|:[A-Za-z]\w*)", path)
    return re.compile("".join(".*" if p == "*" else "[^/]+" if p.startswith(":") else re.escape(p) for p in parts))
