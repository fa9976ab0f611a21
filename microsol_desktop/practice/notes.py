"""What is found wrong in a text while it is read, kept in the order of its lines and bounded in number."""

from __future__ import annotations

from collections.abc import Iterable

from microsol_desktop.failure import Sentence
from microsol_desktop.practice.reading import Finding, Severity

MOST_FINDINGS = 1000
MOST_SUGGESTIONS = 25
"""Looking for the nearest setting costs time; a text with more slips than this is no practice."""
LONGEST_QUOTED = 120
"""So many letters of what a host typed are said again: with more, nobody finds what is wrong with it."""

Argument = str | Sentence


class Notes:
    """Findings as they come. `suggestions_left` bounds the search for what was meant.

    A sentence has `%1`, `%2`... where its arguments stand.
    """

    def __init__(self, earlier: Iterable[Finding] = ()) -> None:
        self._findings: list[Finding] = list(earlier)
        self.suggestions_left = MOST_SUGGESTIONS

    def error(self, kind: str, line: int, column: int, sentence: str, *arguments: Argument) -> None:
        """Something that keeps the practice from running, at this place (from 1)."""
        self._add(Severity.ERROR, kind, line, column, sentence, arguments)

    def warning(self, kind: str, line: int, column: int, sentence: str, *arguments: Argument) -> None:
        """Something that a host should look at, at this place (from 1)."""
        self._add(Severity.WARNING, kind, line, column, sentence, arguments)

    def _add(
        self, severity: Severity, kind: str, line: int, column: int, sentence: str, arguments: tuple[Argument, ...]
    ) -> None:
        # An error is never left out for lack of room: has_errors must tell the truth.
        if len(self._findings) >= MOST_FINDINGS and severity is Severity.WARNING:
            return
        if len(self._findings) >= 2 * MOST_FINDINGS:
            return
        said = Sentence(kind, sentence, tuple(_clipped(quoted) for quoted in arguments))
        self._findings.append(Finding(said=said, severity=severity, line=line, column=column))

    def in_order(self) -> tuple[Finding, ...]:
        """All that was found, by line and column."""
        return tuple(sorted(self._findings, key=lambda finding: (finding.line, finding.column)))


def _clipped(quoted: Argument) -> Argument:
    if isinstance(quoted, Sentence):
        return quoted._replace(arguments=tuple(_clipped(inside) for inside in quoted.arguments))
    return quoted if len(quoted) <= LONGEST_QUOTED else f"{quoted[: LONGEST_QUOTED - 1]}…"
