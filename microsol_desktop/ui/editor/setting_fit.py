"""What goes together: which settings give way to one that is set, and whether what is set can be read again.

Knows nothing of Qt. The rules are those of `practice/rules.py`, from the other side: there they tell, here they mend.
"""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.failure import Sentence
from microsol_desktop.practice.format import write_heading
from microsol_desktop.practice.heading import read_heading
from microsol_desktop.practice.model import (
    Each,
    EveryoneMeets,
    Lasts,
    OneStays,
    OwnGroups,
    Practice,
    Rounds,
    Settings,
    Shared,
    Sized,
    Step,
    TwoCircles,
    WholeGroup,
)
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.practice.settings.read import introduce

BESIDE_AN_INCLUDE = ("grouping", "mixing", "optional", "sizes")
"""All that an included practice takes."""
USUAL_ROUNDS = Rounds(count=3)
_UNSET = Settings()
_PAIRS = Sized(size=2)


def put(settings: Settings, field: str, value: object) -> Settings:
    """The settings with this one set so; what the language refuses beside it gives way."""
    return _fitted(replace(settings, **{field: value}), field)  # type: ignore[arg-type]  # a field and its own value


def taken_away(settings: Settings, field: str) -> Settings:
    """The settings without this one, and without what can't be there without it."""
    return put(settings, field, getattr(_UNSET, field))


def _fitted(settings: Settings, last: str) -> Settings:
    """Without contradictions: what was set last stays."""
    time = settings.time
    if isinstance(settings.grouping, OwnGroups) and isinstance(time, Each | Shared):
        if last == "time":
            settings = replace(settings, grouping=None)
        else:
            settings = replace(settings, time=Lasts(span=time.span) if time.span else None)
    if isinstance(settings.formation, TwoCircles | EveryoneMeets) and not _goes_with_circles(settings):
        settings = replace(settings, formation=None) if last == "grouping" else replace(settings, grouping=None)
    if isinstance(settings.formation, OneStays) and settings.repeat is None and settings.supply is None:
        settings = replace(settings, repeat=USUAL_ROUNDS) if last == "formation" else replace(settings, formation=None)
    return settings


def _goes_with_circles(settings: Settings) -> bool:
    return settings.grouping in {None, WholeGroup(), _PAIRS}


def gives_way(settings: Settings, field: str, value: object) -> tuple[str, ...]:
    """The other fields that would change if this one were set so."""
    after = put(settings, field, value)
    names = (name for name in Settings.__dataclass_fields__ if name != field)
    return tuple(name for name in names if getattr(after, name) != getattr(settings, name))


def read_again(settings: Settings, known: Scope) -> Settings | Sentence | None:
    """The settings as the file will have them once they are written; or why they can't stand there.

    None where no rule says why: a name has a comma or a parenthesis in it.
    """
    notes = Notes()
    notes.suggestions_left = 0
    written = write_heading(Step(title="x", settings=settings), 2, known)
    heading = read_heading(written, 1, copied(known), notes)
    refused = next(iter(notes.in_order()), None)
    if refused is not None:
        return refused.said
    return (
        heading.settings if heading.title == "x" and _what_is_set(heading.settings) == _what_is_set(settings) else None
    )


def _what_is_set(settings: Settings) -> frozenset[str]:
    fields = Settings.__dataclass_fields__
    return frozenset(field for field in fields if getattr(settings, field) != getattr(_UNSET, field))


def names_before(practice: Practice, place: int) -> Scope:
    """The roles and groups that have names before the step at this place (from 0): those that it may use."""
    known = Scope({}, {})
    for step in practice.steps[: max(0, place)]:
        known = with_names_of(known, step.settings, *(part.settings for part in step.parts))
    return known


def copied(scope: Scope) -> Scope:
    """The names known so far, to be added to."""
    return Scope(dict(scope.roles), dict(scope.groups))


def with_names_of(scope: Scope, *all_settings: Settings) -> Scope:
    """The names known once these have been read."""
    known = copied(scope)
    for settings in all_settings:
        introduce((("time", settings.time), ("grouping", settings.grouping), ("chosen", settings.chosen)), known)
    return known
