"""A practice in another language is the same practice: steps, settings, minutes, and all that a host is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.model import OTHERS, Each, Part, Practice, Settings, Shared, Slug, Step, Words
from tests.practices_shipped.shelf import SHIPPED, practice_of, texts_of

TRANSLATIONS = tuple(
    (card.slug, card.about.variant_of)
    for card in SHIPPED.cards()
    if card.about.language != "en" and card.about.variant_of is not None
)
KNOWN_HEADS = frozenset({"calls", "offers", "needs", "next date", "location host", "experiments", "decision"})
"""Heads that the record goes by: they are settings, and English in a file of any language."""


def test_the_ten_practices_of_the_program_are_there_in_portuguese() -> None:
    assert len(TRANSLATIONS) == 10
    assert {practice_of(slug).about.language for slug, _ in TRANSLATIONS} == {"pt"}
    assert {practice_of(original).about.language for _, original in TRANSLATIONS} == {"en"}


@pytest.mark.parametrize(("slug", "original"), TRANSLATIONS)
def test_it_has_the_steps_and_settings_of_what_it_translates(slug: Slug, original: Slug) -> None:
    translated, first = practice_of(slug), practice_of(original)

    assert _shape(translated) == _shape(first)


@pytest.mark.parametrize("people", [3, 5, 7, 12, 24])
@pytest.mark.parametrize(("slug", "original"), TRANSLATIONS)
def test_it_takes_the_minutes_of_what_it_translates(slug: Slug, original: Slug, people: int) -> None:
    translated, first = (compile_schedule(name, texts_of(name), numbered(people)) for name in (slug, original))

    assert translated.planned_seconds == first.planned_seconds
    assert translated.shortest_seconds == first.shortest_seconds
    assert [cue.seconds for cue in translated.cues] == [cue.seconds for cue in first.cues]
    assert [cue.groups for cue in translated.cues] == [cue.groups for cue in first.cues]


@pytest.mark.parametrize(("slug", "original"), TRANSLATIONS)
def test_the_room_and_the_host_are_told_as_much_as_in_what_it_translates(slug: Slug, original: Slug) -> None:
    pairs = zip(_all_words(practice_of(slug)), _all_words(practice_of(original)), strict=True)

    for translated, first in pairs:
        assert translated.prompt.count("\n") == first.prompt.count("\n"), translated.prompt
        assert translated.host_note.count("\n") == first.host_note.count("\n"), translated.host_note
        assert bool(translated.host_note) == bool(first.host_note)


@pytest.mark.parametrize(("slug", "original"), TRANSLATIONS)
def test_it_says_for_whom_it_is_and_whose_work_it_is_like_what_it_translates(slug: Slug, original: Slug) -> None:
    translated, first = practice_of(slug).about, practice_of(original).about

    assert (translated.people, translated.level, translated.source) == (first.people, first.level, first.source)
    assert len(translated.needs) == len(first.needs)
    assert len(translated.materials) == len(first.materials)
    assert original in translated.changes
    assert all(licence in translated.credit for licence in ("CC BY-SA 4.0", "CC BY-SA 3.0") if licence in first.credit)
    assert all(name in translated.credit for name in ("McCandless", "Lipmanowicz", "Schwartz") if name in first.credit)


def _shape(practice: Practice) -> list[Settings]:
    """All settings in their order; for each name that a translation has words of its own for stands a number."""
    numbers: dict[str, str] = {OTHERS: OTHERS} | {head: head for head in KNOWN_HEADS}
    return [_numbered(one.settings, numbers) for one in _headed(practice)]


def _numbered(settings: Settings, numbers: dict[str, str]) -> Settings:
    def number(name: str) -> str:
        return numbers.setdefault(name, str(len(numbers)))

    time, voice, harvest = settings.time, settings.voice, settings.harvest
    if isinstance(time, Each | Shared) and time.role is not None:
        time = replace(time, role=number(time.role))
    if voice is not None:
        voice = replace(voice, roles=tuple(number(role) for role in voice.roles))
    if harvest is not None:
        harvest = replace(harvest, heads=tuple(number(head) for head in harvest.heads))
    return replace(
        settings,
        time=time,
        voice=voice,
        harvest=harvest,
        chosen=tuple(replace(chosen, role=number(chosen.role)) for chosen in settings.chosen),
        excepted=tuple(number(role) for role in settings.excepted),
    )


def _all_words(practice: Practice) -> list[Words]:
    return [practice.introduction, *(one.words for one in _headed(practice))]


def _headed(practice: Practice) -> list[Step | Part]:
    found: list[Step | Part] = []
    for step in practice.steps:
        found += [step, *step.parts]
    return found
