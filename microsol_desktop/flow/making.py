"""One cue after another, with what only the host sees beside it; stops where an evening grows beyond all limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.frame import Frame
from microsol_desktop.flow.keys import CueKey, Spot
from microsol_desktop.flow.laid import joined
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.roles import Roles
from microsol_desktop.flow.schedule import Cue, CueKind, HostWords, KnownAs, Lane, Option, Reaping, Repetition, planned
from microsol_desktop.flow.voices import holdings, role_of, speakers
from microsol_desktop.practice.model import Chosen, Named, Order, Pace, Repeat, Sized, Slug, Span, Translation, Words

MOST_CUES = 2_000
LONGEST = 24 * 3600
_NOT_BY_SEAT = (Order.POPCORN, Order.PASS_IT_ON, Order.DRAW)


class Making:
    """The cues made so far, and what only the host sees with each.

    `elapsed` is their planned time in seconds. `showing_next` are the indices of those that show the next cue's groups.
    """

    def __init__(self, roles: Roles, witnesses: frozenset[PersonId], beside: Mapping[Slug, str]) -> None:
        self._roles = roles
        self._witnesses = witnesses
        self._beside = beside
        self.cues: list[Cue] = []
        self.notes: list[HostWords] = []
        self.showing_next: set[int] = set()
        self.elapsed = 0

    def add(
        self,
        frame: Frame,
        span: Span | None,
        *,
        lanes: tuple[Lane, ...] | None = None,
        beneath: tuple[Words, ...] = (),
    ) -> None:
        """Make the cue for this place, with more words beneath its own; without a span it has no limit."""
        all_words = (*frame.words, *beneath)
        if frame.kind is CueKind.MOVE and not frame.has_own_seats:
            self.showing_next.add(len(self.cues))
        voice = frame.settings.voice or frame.laid.step.settings.voice
        seats = frame.seats
        self.cues.append(
            Cue(
                key=CueKey(frame.line, frame.round, frame.turn, frame.number),
                kind=frame.kind,
                title=frame.laid.step.title,
                part=None if frame.part is None else frame.part.title,
                prompts=tuple(words.prompt for words in all_words if words.prompt),
                translations=translations(all_words),
                rounds=frame.rounds,
                turns=frame.turns,
                seconds=None if span is None else span.longest,
                shortest=None if span is None else span.shortest,
                groups=seats.groups,
                where=seats.where if seats.groups is not None else None,
                staying=seats.staying,
                formation=seats.formation,
                wholes=max(1, len(frame.scope.wholes)) if seats.formation is not None else 1,
                own_groups=seats.own,
                alone=seats.alone,
                speakers=() if lanes else speakers(frame, voice, self._roles, self._witnesses),
                voice=voice,
                role=role_of(frame, voice),
                order=frame.order,
                goes=_goes(frame),
                hands_on=frame.hands_on,
                in_turns=() if lanes else frame.in_turns,
                resting=frame.resting,
                lanes=lanes,
                chooses=_chosen(frame),
                silent=frame.settings.silent or frame.laid.step.settings.silent,
                optional=frame.laid.optional or frame.settings.optional,
                moves_on=_moves_on(frame),
                bell=frame.settings.bell or frame.laid.step.settings.bell,
                harvest=_reaping(frame),
                language=frame.laid.about.language,
                beside=self._beside.get(frame.laid.slug, ""),
                held=() if lanes else holdings(frame, self._roles),
                known_as=_known_as(frame, seated=self._sit_so_already(frame)),
            )
        )
        self.notes.append(host_words(all_words))
        self._count(span)

    def _sit_so_already(self, frame: Frame) -> bool:
        """Whether people come to a cue in the groups that they were in, or were shown while they moved."""
        last = len(self.cues) - 1
        return last >= 0 and (last in self.showing_next or self.cues[last].groups == frame.seats.groups)

    def choice(self, frame: Frame, span: Span, options: tuple[Option, ...], chosen: int | None) -> None:
        """Make the cue at which the host chooses how to go on; its time is that of what is still to be chosen."""
        words = frame.words[:1]
        self.cues.append(
            Cue(
                key=CueKey(frame.line, 0, 0, 0),
                kind=CueKind.CHOICE,
                title=frame.laid.step.title,
                prompts=tuple(each.prompt for each in words if each.prompt),
                translations=translations(words),
                seconds=span.longest,
                shortest=span.shortest,
                optional=frame.laid.optional,
                options=options,
                chosen=chosen,
                language=frame.laid.about.language,
                beside=self._beside.get(frame.laid.slug, ""),
            )
        )
        self.notes.append(host_words(words))
        self._count(span)

    def warn(self, first: int, before: int | None) -> None:
        """Ring softly so many seconds before the end of the cues from `first` on; None: when half is over."""
        cues = self.cues[first:]
        if before is None:
            if any(cue.seconds is None for cue in cues):
                return
            before = sum(cue.seconds or 0 for cue in cues) // 2
        for index in range(len(self.cues) - 1, first - 1, -1):
            cue = self.cues[index]
            if cue.seconds is None and cue.until is None:
                return
            if cue.seconds is None or before < cue.seconds:
                if before > 0 and cue.warn is None:
                    self.cues[index] = replace(cue, warn=before)
                return
            before -= cue.seconds

    def extend(self, first: int, extensions: tuple[int, ...]) -> None:
        """Let the last of the cues from `first` on be extended by these; such a cue waits for the host to say."""
        if extensions and len(self.cues) > first and not self.cues[-1].extensions:
            self.cues[-1] = replace(self.cues[-1], extensions=extensions, moves_on=False)

    def repeat(self, first: int, spot: Spot, repeat: Repeat, rounds: int) -> None:
        """The cues from `first` on, which are so many rounds, may be followed by a further one.

        In the plan they take the time that was said; what goes on longer than that is not taken back from it.
        """
        if len(self.cues) == first:
            return
        seconds = None if repeat.span is None else repeat.span.longest
        for index in range(first, len(self.cues)):
            cue = self.cues[index]
            if cue.repeats is None:
                self.cues[index] = replace(cue, repeats=Repetition(spot, seconds), rounds=1)
        if repeat.span is None:
            return
        cues = self.cues[first:]
        least = -LONGEST if rounds == 1 else 0
        shortest = max(least, repeat.span.shortest - sum((cue.shortest or 0) + cue.beyond[0] for cue in cues))
        longest = max(least, repeat.span.longest - sum(planned(cue) for cue in cues))
        # Something that repeats within it may have ended here as well.
        within = self.cues[-1].beyond
        self.cues[-1] = replace(self.cues[-1], beyond=(within[0] + shortest, within[1] + longest))
        self.elapsed += longest

    def last_until(self, first: int, until: tuple[int, int], *, known: bool) -> None:
        """The last of the cues from `first` on goes until that time on the wall's clock."""
        if len(self.cues) == first:
            return
        last = self.cues[-1]
        if not known:
            self.elapsed -= last.seconds or 0
            last = replace(last, seconds=None, shortest=None)
        self.cues[-1] = replace(last, until=until)

    def _count(self, span: Span | None) -> None:
        self.elapsed += 0 if span is None else span.longest
        if len(self.cues) + 1 > MOST_CUES:  # the title card is a cue too
            raise too_many()
        if self.elapsed > LONGEST:
            raise ExpectedFailure(
                "too-long",
                "With so many people this practice takes more than 24 hours.",
                "Let people take their turns in small groups, or make its times shorter.",
            )


def too_many() -> ExpectedFailure:
    return ExpectedFailure(
        "too-many-turns",
        "With so many people this practice has more than %1 turns and steps.",
        "Let people take their turns in small groups, or take some rounds out.",
        (f"{MOST_CUES:,}",),
    )


def translations(words: tuple[Words, ...]) -> tuple[Translation, ...]:
    """The prompts in each other language, the step's above its part's."""
    prompts: dict[str, str] = {}
    for each in words:
        for translation in each.translations:
            prompts[translation.language] = joined(prompts.get(translation.language, ""), translation.prompt)
    return tuple(Translation(language=language, prompt=prompt) for language, prompt in prompts.items())


def host_words(words: tuple[Words, ...], note: str = "") -> HostWords:
    """What only the host sees with these words, after a note that comes before all of them."""
    return HostWords(
        note=joined(note, *(each.host_note for each in words)), held_back=joined(*(each.held_back for each in words))
    )


def _chosen(frame: Frame) -> tuple[Chosen, ...]:
    step = frame.laid.step.settings.chosen
    return step if frame.part is None else (*step, *frame.part.settings.chosen)


def _reaping(frame: Frame) -> Reaping | None:
    """Where lines may be noted: so many for each of the last small groups, where there were any."""
    said = frame.settings.harvest or frame.laid.step.settings.harvest
    if said is None:
        return None
    groups = 0 if said.per_group is None else frame.scope.last_small
    return Reaping(said.heads, said.per_group if groups else None, groups)


def _goes(frame: Frame) -> Order | None:
    """How the turns come, where they don't go round by seat."""
    order = frame.settings.order or frame.laid.step.settings.order
    return order if frame.turn and order in _NOT_BY_SEAT else None


def _known_as(frame: Frame, *, seated: bool) -> KnownAs | None:
    """The name of the groups that people sit in, where the heading says it."""
    grouping = frame.settings.grouping or frame.laid.step.settings.grouping
    if frame.seats.groups is None:
        return None
    match grouping:
        case Named(name=name):
            return KnownAs(name, again=True, seated=seated)
        case Sized(named=str(name)):
            return KnownAs(name, again=False, seated=seated)
        case _:
            return None


def _moves_on(frame: Frame) -> bool:
    pace = frame.settings.pace or frame.laid.step.settings.pace
    return frame.laid.about.clock_paced if pace is None else pace is Pace.MOVES_ON
