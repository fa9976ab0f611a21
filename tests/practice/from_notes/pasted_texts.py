"""Made-up notes in the forms that people really paste, each in a file of its own with what it ought to become.

`pasted/seen` has those that rules were made with. `pasted/unseen` has those that no rule was made for: they are left
alone when one is changed, and tell how well the rules do on what the next host brings.

Below the line of `=====` stands what a host would expect: `the name's first or last words = its time`, where one time
or another is right `a | b`; and `? words` where it may be a step or not.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from microsol_desktop.practice.model import Part, Settings, Step
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.settings.read import write_settings

_PASTED = Path(__file__).parent / "pasted"


class Pasted(NamedTuple):
    """One text, the names of its steps with their times, and the names of those that may be steps or not."""

    name: str
    notes: str
    timed: tuple[tuple[str, tuple[str, ...]], ...]
    perhaps: tuple[str, ...]


class Score(NamedTuple):
    """Which timed lines were not read right, of how many; and what got a time though it should have none."""

    wrong: tuple[str, ...]
    of: int
    false: tuple[str, ...]


def pasted(folder: str) -> tuple[Pasted, ...]:
    """All texts of a folder, by their names."""
    return tuple(_read(file) for file in sorted((_PASTED / folder).glob("*.txt")))


def _read(file: Path) -> Pasted:
    # As they are: some have Windows' line ends.
    notes, _, expected = file.read_bytes().decode("utf-8").partition("=====\n")
    lines = [line.strip() for line in expected.splitlines() if line.strip()]
    told = [line.rpartition(" = ") for line in lines if not line.startswith("? ")]
    timed = tuple((name.casefold(), tuple(time.split(" | "))) for name, _, time in told)
    return Pasted(file.stem, notes, timed, tuple(line[2:].casefold() for line in lines if line.startswith("? ")))


def score_of(text: Pasted, made: str) -> Score:
    """How well a practice's text says what was expected. A round's time is right whether it is shared or not."""
    steps: list[Step | Part] = []
    for step in parse(made).practice.steps:
        steps += [step, *step.parts]
    found = [
        (one.title.casefold(), write_settings(Settings(time=one.settings.time)).removesuffix(" shared"))
        for one in steps
    ]
    right = {name: [at for at, one in enumerate(found) if _is(one[0], name) and one[1] in t] for name, t in text.timed}
    wrong = tuple(f"{text.name}: {name} = {' | '.join(times)}" for name, times in text.timed if not right[name])
    used = {at for places in right.values() for at in places}
    false = tuple(
        f"{text.name}: {title} = {time}"
        for at, (title, time) in enumerate(found)
        if time and at not in used and not any(_is(title, name) for name in text.perhaps)
    )
    return Score(wrong, len(text.timed), false)


def _is(title: str, name: str) -> bool:
    return title.startswith(name) or title.endswith(name)
