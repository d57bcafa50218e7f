"""What a judge says: what it looked at, and what it found."""

from dataclasses import dataclass, field


class ToolMissing(Exception):
    """A judge could not look. That is a failure, never a pass."""


@dataclass(frozen=True)
class Finding:
    rule: str
    where: str
    text: str = ""


@dataclass
class Report:
    judge: str
    findings: list[Finding] = field(default_factory=list)
    looked_at: str = ""
    did_not_run: str = ""
    seconds: float = 0.0

    @property
    def passed(self) -> bool:
        return not self.findings and not self.did_not_run

    def found(self, rule: str, where: object, text: object = "") -> None:
        self.findings.append(Finding(rule, str(where), " ".join(str(text).split())[:300]))

    def as_json(self) -> dict:
        return {
            "judge": self.judge,
            "passed": self.passed,
            "looked_at": self.looked_at,
            "did_not_run": self.did_not_run,
            "seconds": round(self.seconds, 1),
            "findings": [vars(finding) for finding in self.findings],
        }
