"""What a text says while it is being written, and what is wrong with it: worked out once for each text."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from microsol_desktop.practice.about import Slug

if TYPE_CHECKING:
    from microsol_desktop.practice.library import Library
    from microsol_desktop.practice.reading import Finding, Reading


class Understood:
    """The last text that was asked about, as it is understood: a host's page asks many times between two keys."""

    def __init__(self) -> None:
        self._reading: tuple[str, Reading] | None = None
        self._findings: tuple[str, tuple[Finding, ...]] | None = None

    def reading(self, text: str) -> Reading:
        """What it says. 12 ms for 300 steps."""
        from microsol_desktop.practice.parse import parse

        if self._reading is None or self._reading[0] != text:
            self._reading = (text, parse(text))
        return self._reading[1]

    def findings(self, text: str, slug: Slug, library: Library, beside: Path) -> tuple[Finding, ...]:
        """All that is wrong with it, in the order of its lines; its pictures are in `beside`. 16 ms for 300 steps."""
        if self._findings is None or self._findings[0] != text:
            self._findings = (text, _check(text, slug, library, beside))
        return self._findings[1]

    def look_again(self) -> None:
        """What lies around it is another: the same text may be right now, or wrong."""
        self._findings = None


def _check(text: str, slug: Slug, library: Library, beside: Path) -> tuple[Finding, ...]:
    from microsol_desktop.practice.check import check
    from microsol_desktop.system.picture_files import keeps_from_being_shown

    return check(text, slug, library, pictures=partial(keeps_from_being_shown, str(beside)))
