"""Shows a built site to judges that the project did not write, and says what they found."""

import argparse
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .judges import IN_A_BROWSER, ON_FILES, name
from .report import Report, ToolMissing
from .site import NotASite, Site


def main() -> int:
    arguments = _arguments()
    try:
        site = Site(arguments.folder, arguments.base)
    except NotASite as error:
        print(error, file=sys.stderr)
        return 2
    site.pages, site.xml  # noqa: B018 — read once, before threads share them
    groups = [
        [judge for judge in group if not arguments.only or name(judge) in arguments.only]
        for group in (ON_FILES, IN_A_BROWSER)
    ]
    with ThreadPoolExecutor(len(groups)) as threads:
        reports = [
            report
            for group in threads.map(lambda group: [ask(judge, site) for judge in group], groups)
            for report in group
        ]
    _print(site, reports, arguments.most)
    if arguments.json:
        answer = {"base": site.base, "pages": len(site.pages), "judges": [report.as_json() for report in reports]}
        arguments.json.write_text(json.dumps(answer, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 0 if reports and all(report.passed for report in reports) else 1


def _arguments() -> argparse.Namespace:
    judges = [name(judge) for judge in ON_FILES + IN_A_BROWSER]
    parser = argparse.ArgumentParser(
        prog="Scripts/inspect-site.sh",
        description=__doc__,
        epilog=f"The judges: {', '.join(judges)}. "
        "Exit status: 0 nothing found; 1 something, or a judge could not look; 2 no site.",
    )
    parser.add_argument("folder", type=Path, help="the built site, such as Output")
    parser.add_argument("--base", help="its public address (left out: as the home page says)")
    parser.add_argument("--only", nargs="+", metavar="JUDGE", choices=judges, help="these judges")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything found into a file as well")
    parser.add_argument("--most", type=int, default=5, metavar="N", help="findings of one rule that are shown (5)")
    return parser.parse_args()


def ask(judge, site: Site) -> Report:
    """What one judge says; one that could not look has not passed."""
    report, began = Report(name(judge)), time.monotonic()
    try:
        judge.judge(site, report)
    except (ToolMissing, ImportError) as error:
        report.did_not_run = str(error)
    except Exception as error:  # whatever broke it
        report.did_not_run = f"{type(error).__name__}: {error}"
    report.seconds = time.monotonic() - began
    return report


def _print(site: Site, reports: list[Report], most: int) -> None:
    print(f"{site.root} as {site.base}: {len(site.pages)} pages, {len(site.files)} files")
    for report in reports:
        verdict = (
            "passed" if report.passed else "DID NOT RUN" if report.did_not_run else f"{len(report.findings)} found"
        )
        print(f"  {report.judge:16} {verdict:>11} {report.seconds:6.1f} s  {report.did_not_run or report.looked_at}")
    for report in reports:
        shown: dict[str, int] = {}
        for finding in report.findings:
            shown[finding.rule] = shown.get(finding.rule, 0) + 1
            if shown[finding.rule] <= most:
                print(f"{finding.where}: {finding.text} [{report.judge}/{finding.rule}]")
        for rule, count in shown.items():
            if count > most:
                print(f"  and {count - most} more of [{report.judge}/{rule}]")
    failed = sum(not report.passed for report in reports)
    print(f"{len(reports) - failed} passed, {failed} failed")


if __name__ == "__main__":
    sys.exit(main())
