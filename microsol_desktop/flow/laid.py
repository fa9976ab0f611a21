"""An evening's steps in one row: what a practice includes is laid out in its place. Deals no groups, counts no time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.model import About, Part, PeopleRange, Practice, Settings, Slug, Step

Read = Callable[[Slug], Practice]
"""Gives a practice by its slug, or raises ExpectedFailure."""

DEEPEST = 8
"""How deep practices may include each other."""
MOST_STEPS = 4_000
"""Steps of an evening, includes among them: twice as many as there may be cues, for those that are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """An included practice that runs in small groups: `whole group` inside it means each of those.

    `number` tells sections apart; `within` is the section that it stands in.
    """

    number: int
    settings: Settings
    slug: Slug
    within: Section | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """One step where it comes in the evening, and what it has from the practices that it was included by.

    `sizes` are all the numbers of people that it is for, each with the section in which they are counted. `note` is the
    introduction of a practice that begins here. `place` is its number in the evening (from 0), those left out too;
    an option that is a part of its step has the step's. `options` are those of a step under `choose one`. `together`
    numbers the included practice that is optional as a whole and that this belongs to; 0: it is by itself.
    """

    step: Step
    about: About
    slug: Slug
    section: Section | None
    sizes: tuple[tuple[Section | None, PeopleRange], ...]
    optional: bool
    note: str = ""
    place: int = 0
    options: tuple[LaidOption, ...] = ()
    together: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOption:
    """One part of a step under `choose one`, and what it becomes: the step with that part alone, or a practice's steps.

    `number` is the part's, from 1; `sizes` the numbers of people that it is for.
    """

    number: int
    title: str
    sizes: tuple[tuple[Section | None, PeopleRange], ...]
    steps: tuple[Laid, ...]
    is_practice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """How one came to an included practice: all that its steps have from it."""

    slugs: tuple[Slug, ...]
    section: Section | None = None
    sizes: tuple[tuple[Section | None, PeopleRange], ...] = ()
    optional: bool = False
    together: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Evening:
    """The practice, all its steps in their order, and whose work they are."""

    practice: Practice
    steps: tuple[Laid, ...]
    credits: tuple[str, ...]


def lay_out(slug: Slug, read: Read) -> Evening:
    """All steps of a practice and of those that it includes.

    Raises:
        ExpectedFailure: a practice can't be read, or they include each other in a ring or too deep, or too often.
    """
    layer = _Layer(read)
    steps = _placed(layer.steps(_Way(slugs=(slug,))), count())
    return Evening(practice=layer.practice(slug), steps=steps, credits=layer.credits())


def joined(*texts: str) -> str:
    """Texts one below the other, as paragraphs of their own; empty ones are left out."""
    return "\n\n".join(text for text in texts if text)


def _placed(steps: Iterable[Laid], places: Iterator[int]) -> tuple[Laid, ...]:
    """The steps numbered through, those of options among them."""
    placed = []
    for laid in steps:
        here = replace(laid, place=next(places))
        options = tuple(
            replace(
                option,
                steps=_placed(option.steps, places)
                if option.is_practice
                else tuple(replace(part, place=here.place) for part in option.steps),
            )
            for option in here.options
        )
        placed.append(replace(here, options=options))
    return tuple(placed)


class _Layer:
    """Reads each practice once, and counts the sections."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._known: dict[Slug, Practice] = {}
        self._sections = 0
        self._optional = 0
        self._steps = 0

    def credits(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(practice.about.credit for practice in self._known.values() if practice.about.credit))

    def steps(self, way: _Way) -> Iterator[Laid]:
        slug = way.slugs[-1]
        practice = self.practice(slug)
        for step in practice.steps:
            self._count_step(slug)
            if step.include is None:
                yield self._laid(step, practice.about, way)
            else:
                yield from self._included(step, step.include, way)

    def _count_step(self, slug: Slug) -> None:
        """A web of practices that include each other over and over has more steps than any evening, or computer."""
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise ExpectedFailure(
                "too-many-steps-in-all",
                "With all that it includes, the practice has more than %1 steps (in “%2”).",
                "Include less, or make two practices of it.",
                (f"{MOST_STEPS:,}", slug),
            )

    def _laid(self, step: Step, about: About, way: _Way) -> Laid:
        laid = Laid(
            step=step,
            about=about,
            slug=way.slugs[-1],
            section=way.section,
            sizes=_with_sizes(way, step.settings.sizes),
            optional=way.optional or step.settings.optional,
            together=way.together,
        )
        if not step.settings.choose_one:
            return laid
        options = (self._option(laid, number, part, way) for number, part in enumerate(step.parts, start=1))
        return replace(laid, options=tuple(options))

    def _option(self, laid: Laid, number: int, part: Part, way: _Way) -> LaidOption:
        """One part of a step as what it would become if it is chosen."""
        sizes = () if part.settings.sizes is None else ((laid.section, part.settings.sizes),)
        if part.include is None:
            alone = replace(laid.step, parts=(part,), settings=replace(laid.step.settings, choose_one=False))
            return LaidOption(number=number, title=part.title, sizes=sizes, steps=(replace(laid, step=alone),))
        inside = replace(way, sizes=laid.sizes, optional=laid.optional, together=self._together(laid.step, way))
        settings = replace(part.settings, sizes=None)
        if settings.grouping is None and settings.mixing is None:
            outer = laid.step.settings
            settings = replace(settings, grouping=outer.grouping, mixing=outer.mixing)
        step = Step(settings=settings, words=part.words, include=part.include, line=part.line)
        return LaidOption(
            number=number,
            title=self.practice(part.include).about.title,
            sizes=sizes,
            steps=tuple(self._included(step, part.include, inside)),
            is_practice=True,
        )

    def _included(self, step: Step, slug: Slug, way: _Way) -> Iterator[Laid]:
        _check_way((*way.slugs, slug))
        introduction = self.practice(slug).introduction
        note = joined(step.words.host_note, introduction.prompt, introduction.host_note)
        for index, laid in enumerate(self.steps(self._way_into(step, slug, way))):
            yield replace(laid, note=joined(note, laid.note)) if index == 0 else laid

    def _way_into(self, step: Step, slug: Slug, way: _Way) -> _Way:
        settings = step.settings
        section = way.section
        if settings.grouping is not None or settings.mixing is not None:
            self._sections += 1
            section = Section(number=self._sections, settings=settings, slug=way.slugs[-1], within=way.section)
        return _Way(
            slugs=(*way.slugs, slug),
            section=section,
            sizes=_with_sizes(way, settings.sizes),
            optional=way.optional or settings.optional,
            together=self._together(step, way),
        )

    def _together(self, step: Step, way: _Way) -> int:
        """The number of the outermost included practice that is optional as a whole, on the way through this step."""
        if way.together or not step.settings.optional:
            return way.together
        self._optional += 1
        return self._optional

    def practice(self, slug: Slug) -> Practice:
        if slug not in self._known:
            self._known[slug] = self._read(slug)
        return self._known[slug]


def _check_way(slugs: tuple[Slug, ...]) -> None:
    if slugs[-1] in slugs[:-1]:
        ring = " → ".join(slugs[slugs.index(slugs[-1]) :])
        raise ExpectedFailure(
            "ring-of-includes",
            "A practice includes itself: %1.",
            "Take one of these lines out of its file.",
            (ring,),
        )
    if len(slugs) - 1 > DEEPEST:
        raise ExpectedFailure(
            "includes-include",
            "Practices include each other more than %1 deep: %2.",
            "Write some of these steps out where they are included.",
            (str(DEEPEST), " → ".join(slugs)),
        )


def _with_sizes(way: _Way, sizes: PeopleRange | None) -> tuple[tuple[Section | None, PeopleRange], ...]:
    return way.sizes if sizes is None else (*way.sizes, (way.section, sizes))
