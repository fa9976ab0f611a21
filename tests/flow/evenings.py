"""Short ways to write a practice down and to read its schedule back, as a host would say it."""

from __future__ import annotations

from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import Person, named, numbered
from microsol_desktop.flow.schedule import Cue, Schedule
from microsol_desktop.flow.settled import Settled
from microsol_desktop.practice.model import Slug

IT = Slug("it")


def text_of(*lines: str, front: str = "") -> str:
    return "\n".join(("---", "title: It", *(front.splitlines()), "---", "", *lines, ""))


def evening(
    *lines: str,
    people: int = 4,
    names: tuple[str, ...] = (),
    witnesses: tuple[int, ...] = (),
    settled: Settled | None = None,
    begins: int | None = None,
    seed: int = 0,
    front: str = "",
    others: dict[str, str] | None = None,
) -> Schedule:
    """The schedule of a practice of these lines. People are known by the number of their seat."""
    here = named(names) if names else numbered(people)
    here = tuple(Person(id=person.id, name=person.name, witness=person.id in witnesses) for person in here)
    texts = {IT: text_of(*lines, front=front)} | {Slug(slug): text for slug, text in (others or {}).items()}
    return compile_schedule(IT, texts, here, settled=settled or Settled(seed=seed), begins=begins)


def cues(*lines: str, **settings: object) -> tuple[Cue, ...]:
    """The cues without the title card."""
    return evening(*lines, **settings).cues[1:]  # type: ignore[arg-type]


def sitting(cue: Cue) -> str | None:
    """The groups of a cue: "1 2 | 3 4"; None where there are none."""
    return None if cue.groups is None else " | ".join(" ".join(map(str, group)) for group in cue.groups)


def speaking(cue: Cue) -> str:
    """Who may speak: "1 3"."""
    return " ".join(map(str, cue.speakers))


def seconds(all_cues: tuple[Cue, ...]) -> list[int | None]:
    return [cue.seconds for cue in all_cues]
