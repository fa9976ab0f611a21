"""A practice and the people in the room become a schedule: one cue after another. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from types import MappingProxyType

from microsol_desktop.flow.agenda import settings_words
from microsol_desktop.flow.blocks import Blocks
from microsol_desktop.flow.deals import Deals
from microsol_desktop.flow.draws import Draws
from microsol_desktop.flow.finished import finished
from microsol_desktop.flow.frame import Frame
from microsol_desktop.flow.keys import CueKey, Where
from microsol_desktop.flow.laid import Evening, Laid, LaidOption, Section, joined, lay_out
from microsol_desktop.flow.making import Making, host_words, translations
from microsol_desktop.flow.mixers import Mixer, at_once, by_seat
from microsol_desktop.flow.mixing.wishes import NO_WISHES, Wishes
from microsol_desktop.flow.people import Person
from microsol_desktop.flow.reading import reader
from microsol_desktop.flow.roles import Roles
from microsol_desktop.flow.schedule import (
    AgendaLine,
    Cue,
    CueKind,
    Option,
    Schedule,
    is_open,
    planned,
    planned_in_all,
    shortest,
    until_of,
)
from microsol_desktop.flow.scope import Scope
from microsol_desktop.flow.settled import Settled
from microsol_desktop.flow.table import Table
from microsol_desktop.flow.travelling import Staying
from microsol_desktop.flow.turns import Speaking
from microsol_desktop.practice.model import PeopleRange, Slug, Span

_NOTHING_SETTLED = Settled()
_NOTHING_BESIDE: Mapping[Slug, str] = MappingProxyType({})


def compile_schedule(  # noqa: PLR0913 - all that an evening hangs on
    slug: Slug,
    texts: Mapping[Slug, str],
    people: tuple[Person, ...],
    *,
    settled: Settled = _NOTHING_SETTLED,
    begins: int | None = None,
    beside: Mapping[Slug, str] = _NOTHING_BESIDE,
    wishes: Wishes = NO_WISHES,
    mixer: Mixer = at_once,
    fits: Callable[[Where], bool] | None = None,
) -> Schedule:
    """The evening for these people.

    Args:
        slug: Which of the texts is the practice.
        texts: The practice's text and those of all that it includes.
        people: Who is here, in seating order.
        settled: What was dealt or decided before, and stays.
        begins: The planned beginning in seconds after midnight, for `until`.
        beside: The folders in which the pictures of these texts lie; no more than handed on, nothing is read there.
        wishes: Who is kept apart and together, who hosts a table, and who met at earlier gatherings.
        mixer: Finds new groups.
        fits: Of which places what is settled there is to fit those who are here, since somebody came or left.

    Raises:
        ExpectedFailure: A text is missing or has errors, or goes beyond a limit; or its
            groups can't hold the wishes.
    """
    evening = lay_out(slug, reader(texts))
    deals = Deals(settled.dealt, fits)
    compiling = _Compiling(people, settled, deals, begins, beside, Table(mixer, wishes, settled.seed))
    for laid in evening.steps:
        compiling.add(laid)
    return compiling.schedule(slug, evening, people)


def compile_in_slices(
    slug: Slug, evening: Evening, people: tuple[Person, ...], beside: Mapping[Slug, str] = _NOTHING_BESIDE
) -> Iterator[Schedule | None]:
    """An evening that is laid out already, step by step, for whoever draws it while somebody types.

    None after each step, the schedule at last. Neighbours are always together: nobody is there to be mixed.

    Raises:
        ExpectedFailure: It goes beyond a limit.
    """
    compiling = _Compiling(people, _NOTHING_SETTLED, Deals((), None), None, beside, Table(by_seat, NO_WISHES, 0))
    for laid in evening.steps:
        compiling.add(laid)
        yield None
    yield compiling.schedule(slug, evening, people)


class _Compiling:
    """What has come of the steps so far."""

    def __init__(
        self,
        people: tuple[Person, ...],
        settled: Settled,
        deals: Deals,
        begins: int | None,
        beside: Mapping[Slug, str],
        table: Table,
    ) -> None:
        witnesses = frozenset(person.id for person in people if person.witness)
        roles = Roles(settled.holders, tuple(person.id for person in people))
        self._deals = deals
        self._counted = settled.counted
        everybody = tuple(person.id for person in people)
        wholes = (everybody,) if everybody else ()
        self._table = table
        self._scopes = {0: Scope(wholes, witnesses, self._deals, table, is_room=True, own=False)}
        self._making = Making(roles, witnesses, beside)
        self._choices = dict(settled.choices)
        self._dropped = frozenset(settled.left_out)
        self._draws = Draws(settled.drawn, settled.seed)
        speaking, rounds = Speaking(witnesses, self._draws, settled.turn_seconds), dict(settled.rounds)
        handed = dict(settled.handed)
        staying = Staying(roles, self._draws, table.wishes.hosts, witnesses)
        self._blocks = Blocks(
            self._making,
            roles,
            speaking,
            self._draws,
            staying,
            rounds=rounds,
            handed=handed,
            begins=begins,
        )
        self._agenda: list[AgendaLine] = []
        self._note = ""
        self._beside = beside

    def add(self, laid: Laid) -> None:
        """Make the cues of one step, if it is for so many people and anybody has a part in it."""
        outer, own = (laid.sizes, ()) if laid.step.settings.sizes is None else (laid.sizes[:-1], laid.sizes[-1:])
        if laid.place in self._dropped or not self._is_for_here(outer, laid.place):
            return
        self._note = joined(self._note, laid.note)
        if not self._is_for_here(own, laid.place):
            return
        first = len(self._making.cues)
        if laid.options:
            self._choose(laid, first)
            return
        self._blocks.step(self._frame(laid))
        self._finish(laid, first)

    def _frame(self, laid: Laid) -> Frame:
        scope = self._scope(laid.section, laid.place)
        present = self._present(scope, laid.place)
        return Frame(laid=laid, line=laid.place, scope=scope, seats=scope.whole(), present=present)

    def _choose(self, laid: Laid, first: int) -> None:
        """The cue at which an option is chosen, and what has been chosen already."""
        there = {option.number: option for option in laid.options if self._is_for_here(option.sizes, laid.place)}
        if not there:
            return
        taken = there.get(self._choices.get(laid.place, 0))
        looked_at = {number: self._looked_at(option) for number, option in there.items()}
        options = tuple(
            Option(number, option.title, looked_at[number][0].longest, looked_at[number][1])
            for number, option in there.items()
        )
        longest = max((span for span, _ in looked_at.values()), key=lambda span: span.longest)
        span = longest if taken is None else Span(shortest=0, longest=0)
        self._making.choice(self._frame(laid), span, options, None if taken is None else taken.number)
        if taken is not None and not taken.is_practice:
            self._take(taken, first)
            return
        self._finish(laid, first)
        if taken is not None:
            self._take(taken, first)

    def _take(self, option: LaidOption, first: int) -> None:
        """Make the cues of an option: of a part on its step's own line, of a practice on lines of their own."""
        if option.is_practice:
            for inner in option.steps:
                self.add(inner)
            return
        for part in option.steps:
            self._blocks.step(self._frame(part), option.number)
            self._finish(part, first)

    def _looked_at(self, option: LaidOption) -> tuple[Span, bool]:
        """How long an option would take, and whether it has no limit.

        Found out on a copy: nothing is dealt, drawn or remembered by it.
        """
        copy: _Compiling = deepcopy(self, {id(one): other for one, other in self._left_out()})
        copy._take(option, 0)  # another of the same kind
        cues = copy._making.cues
        span = Span(shortest=shortest(cues), longest=sum(planned(cue) for cue in cues))
        return span, any(is_open(cue) for cue in cues)

    def _left_out(self) -> Iterator[tuple[object, object]]:
        """What a copy does not copy, and what it has instead: the cues so far, which it only adds to."""
        for one in (self._making.cues, self._making.notes, self._agenda):
            yield one, []
        yield self._beside, self._beside
        # How long an option takes hangs on how many sit together, not on who does.
        yield self._table, Table(by_seat, self._table.wishes, self._table.seed)

    def schedule(self, slug: Slug, evening: Evening, people: tuple[Person, ...]) -> Schedule:
        """The whole evening, the title card first."""
        about = evening.practice.about
        words = (evening.practice.introduction,)
        title = Cue(
            key=CueKey(-1, 1, 0, 0),
            kind=CueKind.TITLE,
            title=about.title,
            prompts=tuple(each.prompt for each in words if each.prompt),
            translations=translations(words),
            seconds=0,
            shortest=0,
            language=about.language,
            beside=self._beside.get(slug, ""),
        )
        return Schedule(
            title=about.title,
            slug=slug,
            people=people,
            cues=(title, *finished(self._making.cues, self._making.showing_next)),
            notes=(host_words(words), *self._making.notes),
            agenda=tuple(self._agenda),
            dealt=self._deals.all(),
            credits=evening.credits,
            drawn=self._draws.all(),
        )

    def _finish(self, laid: Laid, first: int) -> None:
        """Put a step on the agenda; one in which nobody has a turn leaves nothing."""
        cues = self._making.cues[first:]
        if not cues:
            return
        self._agenda.append(
            AgendaLine(
                title=laid.step.title,
                settings=settings_words(laid.step, None if laid.section is None else laid.section.settings.grouping),
                first=first + 1,
                count=len(cues),
                seconds=planned_in_all(cues),
                optional=laid.optional,
                together=laid.together,
                until=until_of(cues),
            )
        )
        for index in range(first, len(self._making.cues)) if self._note else ():
            notes = self._making.notes
            notes[index] = replace(notes[index], note=joined(self._note, notes[index].note))
        self._note = ""

    def _is_for_here(self, sizes: tuple[tuple[Section | None, PeopleRange], ...], place: int) -> bool:
        return all(self._present(self._scope(section, place), place) in people for section, people in sizes)

    def _present(self, scope: Scope, place: int) -> int:
        """How many count for a step that is for so many: what has begun goes on, whoever came or left since."""
        if scope is not self._scopes[0]:
            return scope.present
        return next((people for step, people in self._counted if place <= step), scope.present)

    def _scope(self, section: Section | None, place: int) -> Scope:
        """The room that a step is in: the gathering's, or that of an included practice which runs in small groups.

        `place` is the step's, for the groups that are dealt when the first step of a section is come to.
        """
        if section is None:
            return self._scopes[0]
        if section.number not in self._scopes:
            outer = self._scope(section.within, place)
            where = Where(place, 0, section.number)
            seats = outer.seat(section.settings, section.slug, where)
            together = seats.groups is None and not seats.own
            self._scopes[section.number] = (
                outer if together else outer.inner(seats.groups or outer.wholes, own=seats.own)
            )
        return self._scopes[section.number]
