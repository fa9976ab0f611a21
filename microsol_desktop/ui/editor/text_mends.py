"""How a fault is mended from the text: by the same ways as on its step's card. Knows nothing of Qt."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.practice.edit import replace_step
from microsol_desktop.practice.edit_slips import leave_out
from microsol_desktop.practice.model import Part, Practice, Step
from microsol_desktop.practice.reading import Finding, Reading
from microsol_desktop.ui.editor.setting_fit import names_before, with_names_of
from microsol_desktop.ui.editor.step_cards import place_of_line
from microsol_desktop.ui.editor.step_mends import Mend, mends_of


def ways_to_mend(practice: Practice, finding: Finding) -> tuple[Mend, ...]:
    """What there is to choose from; nothing where only the host can know."""
    place = place_of_line(practice, finding.line)
    if place < 0:
        return ()
    step, known = practice.steps[place], names_before(practice, place)
    part = _part_of(step, finding.line)
    one: Step | Part = step
    if part is not None:
        known = with_names_of(known, step.settings, *(each.settings for each in step.parts[:part]))
        one = step.parts[part]
    return tuple(way for way in mends_of(finding, one, known) if way.one != one)


def mended(text: str, reading: Reading, finding: Finding, mend: Mend) -> str:
    """The text once it is mended so."""
    if mend.one is None:
        return leave_out(text, finding.line, finding.column)
    place = place_of_line(reading.practice, finding.line)
    step = reading.practice.steps[place]
    part = _part_of(step, finding.line)
    if isinstance(mend.one, Step):
        return replace_step(text, place, mend.one, reading=reading)
    parts = tuple(mend.one if at == part else one for at, one in enumerate(step.parts))
    return replace_step(text, place, replace(step, parts=parts), reading=reading)


def _part_of(step: Step, line: int) -> int | None:
    """The part that this line belongs to; None for the step's own."""
    return next((at for at in reversed(range(len(step.parts))) if step.parts[at].line <= line), None)
