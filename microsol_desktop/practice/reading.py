"""A practice's text as it was understood, and what was wrong with it: where, how bad, and how it is mended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from microsol_desktop.failure import Sentence
from microsol_desktop.practice.model import Practice


class Severity(StrEnum):
    """An error keeps a practice from running; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something wrong in a practice's text, where it is (both from 1), and how it is mended.

    `said` is for the interface, which says it in the host's language by its kind; `sentence` is the English of it.
    """

    said: Sentence
    severity: Severity
    line: int
    column: int

    @property
    def kind(self) -> str:
        """Which case it is."""
        return self.said.kind

    @property
    def sentence(self) -> str:
        """It in English."""
        return str(self.said)

    @property
    def arguments(self) -> tuple[str | Sentence, ...]:
        """What its sentence names."""
        return self.said.arguments


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A text as it was understood: the practice, and what was wrong with it."""

    practice: Practice
    findings: tuple[Finding, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether it can't run as it stands."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)
