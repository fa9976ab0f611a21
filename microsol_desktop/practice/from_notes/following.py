"""What a host said of some lines, while other lines of the notes come and go."""

from __future__ import annotations

from collections.abc import Mapping

from microsol_desktop.practice.from_notes.lines import NotesLine
from microsol_desktop.practice.from_notes.places import Correction


def followed(
    corrections: Mapping[int, Correction], before: tuple[NotesLine, ...], after: tuple[NotesLine, ...]
) -> dict[int, Correction]:
    """The corrections by their lines' new indices; those of lines that are gone, or say something else, go too."""
    said_before, said_after = _said(before), _said(after)
    most = min(len(before), len(after))
    head = next((at for at in range(most) if said_before[at] != said_after[at]), most)
    tail = next((at for at in range(most - head) if said_before[-1 - at] != said_after[-1 - at]), most - head)
    # What was typed in between: a line that is written on stays what the host said it is.
    is_typing = len(before) == len(after)
    moved = len(after) - len(before)
    kept: dict[int, Correction] = {}
    for at, correction in corrections.items():
        if at < head or is_typing:
            kept[at] = correction
        elif len(before) - tail <= at < len(before):
            kept[at + moved] = correction
    return {at: correction for at, correction in kept.items() if at < len(after)}


def _said(lines: tuple[NotesLine, ...]) -> list[tuple[str, str]]:
    return [(line.marks, line.body) for line in lines]
