"""Practices from their texts, for whatever needs them sound: a text with errors is said, not run."""

from __future__ import annotations

from collections.abc import Mapping

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.laid import Read
from microsol_desktop.practice.model import Practice, Severity, Slug
from microsol_desktop.practice.parse import parse


def reader(texts: Mapping[Slug, str]) -> Read:
    """Reads a practice from its text.

    What it gives raises ExpectedFailure for a text that is missing or has errors.
    """

    def read(slug: Slug) -> Practice:
        if slug not in texts:
            raise ExpectedFailure(
                "practice-missing",
                f"There is no practice called “{slug}” here.",
                "Put its file into the practices folder, or take out the line that includes it.",
            )
        reading = parse(texts[slug])
        for finding in reading.findings:
            if finding.severity is Severity.ERROR:
                raise ExpectedFailure(
                    "practice-has-errors",
                    f"“{slug}” has an error in line {finding.line}: {_ended(finding.sentence)}",
                    f"Mend it in the file; `microsol check {slug}.md` lists all there is.",
                )
        return reading.practice

    return read


def _ended(sentence: str) -> str:
    """A finding as a sentence that another may follow."""
    return sentence if sentence.endswith(("?", ".")) else f"{sentence}."
