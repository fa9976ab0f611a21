"""Short ways to begin a run of a few lines of the language and to go about in it."""

from __future__ import annotations

from microsol_desktop.flow.begin import begun
from microsol_desktop.flow.events import Jumped, Started
from microsol_desktop.flow.people import named, numbered
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run
from microsol_desktop.practice.model import Slug
from tests.flow.evening import EVENING
from tests.flow.evenings import IT, text_of


def start_of(
    *lines: str,
    people: int = 4,
    names: tuple[str, ...] = (),
    seed: int = 7,
    others: dict[str, str] | None = None,
    front: str = "",
) -> Started:
    """The beginning of a gathering, with all that the first compiling dealt and drew."""
    texts = {IT: text_of(*lines, front=front)} | {Slug(slug): text for slug, text in (others or {}).items()}
    return begun(
        Started(
            at=0.0,
            slug=IT,
            texts=tuple(texts.items()),
            people=named(names) if names else numbered(people),
            seed=seed,
            wall=EVENING,
            utc_offset=0,
        )
    )


def run_of_lines(*lines: str, **more: object) -> Run:
    """A run of these lines with the title card up."""
    return reduce(None, start_of(*lines, **more))  # type: ignore[arg-type]


def at_step(run: Run, line: int, at: float = 0.0) -> Run:
    """The run at the beginning of a line of its agenda."""
    return reduce(run, Jumped(at=at, to=run.schedule.agenda[line].first))
