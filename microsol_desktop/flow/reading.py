"""Practices from their texts, for whatever needs them sound: a text with errors is said, not run."""

from __future__ import annotations

from collections.abc import Mapping

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.laid import Read
from microsol_desktop.practice.model import Practice, Slug
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Severity


def reader(texts: Mapping[Slug, str]) -> Read:
    """Reads a practice from its text.

    What it gives raises ExpectedFailure for a text that is missing or has errors.
    """

    def read(slug: Slug) -> Practice:
        if slug not in texts:
            raise ExpectedFailure(
                "practice-missing",
                "There is no practice called “%1” here.",
                "Put its file into the practices folder, or take out the line that includes it.",
                (slug,),
            )
        reading = parse(texts[slug])
        for finding in reading.findings:
            if finding.severity is Severity.ERROR:
                raise ExpectedFailure(
                    "practice-has-errors",
                    "“%1” has an error in line %2 (%3).",
                    "Mend it in the file; `microsol check %1.md` lists all there is.",
                    (slug, str(finding.line), finding.said),
                )
        return reading.practice

    return read
