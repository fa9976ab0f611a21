"""What in a practice Microsol can't run yet: said when it is opened, so that it never runs wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.laid import Laid, lay_out
from microsol_desktop.flow.reading import reader
from microsol_desktop.flow.schedule import NotYet
from microsol_desktop.practice.model import Part, Settings, Slug, Step
from microsol_desktop.practice.settings.read import write_settings


def not_yet(slug: Slug, texts: Mapping[Slug, str]) -> tuple[NotYet, ...]:
    """All that can't be run yet in a practice and in what it includes, in their order.

    Raises:
        ExpectedFailure: a text is missing or has errors.
    """
    return tuple(_in(lay_out(slug, reader(texts)).steps))


def refuse_what_is_not_yet(steps: tuple[Laid, ...]) -> None:
    """Raises ExpectedFailure for the first thing that can't be run yet."""
    for found in _in(steps):
        raise ExpectedFailure(
            "not-yet",
            "Microsol can't run “%1” yet (%2, line %3).",
            "Take it out of the heading to run the practice.",
            (found.what, found.slug, str(found.line)),
        )


def _in(steps: tuple[Laid, ...]) -> Iterator[NotYet]:
    seen = set()
    for laid in _all(steps):
        headings: tuple[Step | Part, ...] = (laid.step, *laid.step.parts)
        for heading in headings:
            for what in _words(heading.settings):
                found = NotYet(what=what, slug=laid.slug, line=heading.line)
                if found not in seen:
                    seen.add(found)
                    yield found


def _all(steps: tuple[Laid, ...]) -> Iterator[Laid]:
    """Every step, and those of the practices that are options of one."""
    for laid in steps:
        yield laid
        for option in laid.options:
            yield from _all(option.steps) if option.is_practice else ()


def _words(settings: Settings) -> Iterator[str]:
    """The settings that can't be run yet, as a host writes them."""
    needed: tuple[Settings, ...] = ()
    yield from (write_settings(each) for each in needed if each != Settings())
