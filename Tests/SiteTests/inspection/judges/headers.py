"""The settings for hosts: a strict policy on every page, redirects that arrive, rules that name what is there."""

from urllib.parse import urlsplit

from ..hosting import headers_for, read_headers
from ..report import Report
from ..site import Site

# What a page may do is closed unless it is opened.
CLOSED = {
    "default-src": {"'none'", "'self'"},
    "object-src": {"'none'"},
    "base-uri": {"'none'", "'self'"},
    "form-action": {"'none'", "'self'"},
}
NEVER = {"'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:", "data:"}
WANTED = {"x-content-type-options": "nosniff", "referrer-policy": None}


def judge(site: Site, report: Report) -> None:
    rules = read_headers(site.root)
    report.looked_at = f"{len(rules)} rules"
    if not rules:
        return report.found("no-rules", "/_headers")
    for page in site.pages:
        headers = {name.lower(): value for name, value in headers_for(rules, urlsplit(page.address).path).items()}
        _policy(headers.get("content-security-policy"), page.where, report)
        for name, value in WANTED.items():
            if name not in headers or (value and headers[name] != value):
                report.found(f"no-{name}", page.where)
    for pattern, _ in rules:
        if not any(pattern.fullmatch(urlsplit(site.address(file)).path) for file in site.files):
            report.found("rule-for-nothing", "/_headers", pattern.pattern)
    _redirects(site, report)
    return None


def _policy(policy: str | None, where: str, report: Report) -> None:
    if not policy:
        return report.found("no-policy", where)
    directives = {part.split()[0]: set(part.split()[1:]) for part in policy.split(";") if part.strip()}
    for name, allowed in CLOSED.items():
        # object-src falls back to default-src; the other two do not.
        said = directives.get(name, directives.get("default-src") if name == "object-src" else None)
        if not said or not said <= allowed:
            report.found("policy-open", where, f"{name} {' '.join(sorted(said or []))}")
    for name in ("script-src", "style-src", "default-src"):
        if open_to := directives.get(name, set()) & NEVER:
            report.found("policy-open", where, f"{name} {' '.join(sorted(open_to))}")
    return None


def _redirects(site: Site, report: Report) -> None:
    file = site.root / "_redirects"
    for number, line in enumerate(file.read_text("utf-8").splitlines() if file.is_file() else [], 1):
        parts = line.split()
        if not parts or parts[0].startswith("#"):
            continue
        if len(parts) < 2 or not parts[0].startswith("/"):
            report.found("redirect-not-understood", f"/_redirects:{number}", line)
            continue
        target = parts[1].split("#")[0]
        outside = urlsplit(target).scheme and not site.owns(target)
        if not outside and ":" not in urlsplit(target).path and site.file_at(target) is None:
            report.found("redirect-leads-nowhere", f"/_redirects:{number}", line)
