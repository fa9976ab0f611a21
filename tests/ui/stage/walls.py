"""Moments of a run, made by hand or played from practices that ship, for the tests of the stage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTranslator

from microsol_desktop.commands.rehearse import walls
from microsol_desktop.commands.source import load
from microsol_desktop.flow.events import Started
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.moment import Clock, Phase, Segment, Standing, Wall
from microsol_desktop.flow.people import Group, Person, PersonId, named, numbered
from microsol_desktop.flow.schedule import Cue, CueKind
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.layout import LATELY
from microsol_desktop.ui.theme import Theme, load_stage_fonts, load_theme

ROOT = Path(__file__).parents[3]
RESOURCES = ROOT / "resources"
SHIPPED = tuple(sorted(path.stem for path in (ROOT / "practices").glob("*.md") if path.stem != "README"))
NAMES = ("Ana", "Bento", "Clara", "Davi", "Ema", "Filipe", "Graça", "Hugo", "Inês", "João", "Lia", "Marta")
LONG_NAMES = (
    "Maximiliana-Theodora Wertheimer",
    "Ana Sofia",
    "Ana Silva",
    "Bartholomäus",
    "João Pedro",
    "Wilhelmina",
    "Kristjánsdóttir",
    "Ng",
)
CHECK_IN = (
    "How are you, as you arrive?\n\n- What is on your mind?\n- What would do you good today?\n\nOne word is enough."
)
THREAD = tuple(Segment(share=share, done=done) for share, done in ((12.0, 1.0), (3.0, 0.4), (44.0, 0.0), (14.0, 0.0)))


class Longer(QTranslator):
    """A language in which every word of ours is half as long again."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = source.split(" ")
        longest = max(range(len(words)), key=lambda index: len(words[index]) if "%" not in words[index] else 0)
        words[longest] += "e" * max(1, len(source) // 2)
        return " ".join(words)


def wear(name: str) -> Theme:
    """A theme that ships, with the stage's fonts registered."""
    load_stage_fonts(RESOURCES / "fonts")
    _forget_what_was_measured_without_them()
    return load_theme(RESOURCES / "themes", name)


@lru_cache(maxsize=1)
def _forget_what_was_measured_without_them() -> None:
    """Once: another test may have measured words before the fonts were there."""
    faces.forget_measures()
    LATELY.forget()


def group(*people: int) -> Group:
    return tuple(PersonId(person) for person in people)


def wall(names: tuple[str, ...] = NAMES[:7], *, turn: int = 3, **said: Any) -> Wall:  # noqa: ANN401  # a cue or a wall has many kinds of fields
    """A round of a check-in with this person's turn; `said` changes its cue, or the wall where a wall has such."""
    people = group(*range(1, len(names) + 1))
    seconds = said.pop("seconds", 180)
    left = said.pop("left", None if seconds is None else 112.0)
    cue = Cue(
        key=CueKey(1, 1, turn, 0),
        kind=said.pop("kind", CueKind.STEP),
        title=said.pop("title", "Check in"),
        prompts=said.pop("prompts", (CHECK_IN,)),
        seconds=seconds,
        turns=said.pop("turns", len(people) if turn else None),
        speakers=said.pop("speakers", (PersonId(turn),) if turn else ()),
    )
    of_wall = {name: said.pop(name) for name in tuple(said) if name in Wall.__dataclass_fields__}
    made = Wall(
        phase=Phase.RUNNING,
        cue=replace(cue, **said),
        index=2,
        following=None,
        page=0,
        clock=Clock(planned=seconds, spent=200.0 if left is None else seconds - left, left=left),
        blank=False,
        revealed="",
        time_out_left=None,
        names=dict(zip(people, names, strict=True)),
        seats=people,
        standings={person: _standing(person, turn) for person in people},
        thread=THREAD,
        ends_at=21 * 3600,
    )
    return replace(made, **of_wall)


def _standing(person: int, turn: int) -> Standing:
    if not turn:
        return Standing.NO_TURN
    if person == turn:
        return Standing.SPEAKS
    if person < turn:
        return Standing.SPOKE
    return Standing.NEXT if person == turn + 1 else Standing.WAITS


def together(names: tuple[str, ...] = NAMES[:7], **said: Any) -> Wall:  # noqa: ANN401  # the same
    """Nobody has a turn."""
    return wall(names, turn=0, **said)


def later(now: Wall, seconds: float) -> Wall:
    """The same cue, so many seconds later."""
    clock = now.clock
    left = None if clock.left is None else clock.left - seconds
    return replace(now, clock=Clock(planned=clock.planned, spent=clock.spent + seconds, left=left))


@lru_cache(maxsize=4)
def long_named(count: int) -> tuple[Person, ...]:
    """So many people with names that are long, or alike."""
    return named(tuple(LONG_NAMES[seat % 8] + " ABC"[seat // 8].rstrip() for seat in range(count)))


def played(slug: str, people: tuple[Person, ...]) -> Iterator[Wall]:
    """Every cue of a practice that ships, as the room sees it."""
    found, texts, beside = load(slug)
    yield from walls(
        Started(
            at=0.0,
            slug=found,
            texts=tuple(texts.items()),
            people=people,
            seed=0,
            wall=0.0,
            utc_offset=0,
            promised_end=21 * 3600,
            begins_at=19 * 3600,
            hosts="Ana and Bento",
            beside=beside,
        )
    )


def by_name(moment: Wall, people: tuple[Person, ...]) -> Wall:
    """The same moment of the same people, where they are called so."""
    return replace(moment, names={person.id: person.name for person in people})


def crowd(count: int) -> tuple[Person, ...]:
    """So many people without names."""
    return numbered(count)
