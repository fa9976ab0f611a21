"""Runs a practice as a host would, from the title card to its end: every choice taken, every role filled."""

from __future__ import annotations

from collections.abc import Iterator

from microsol_desktop.flow.begin import begun
from microsol_desktop.flow.choosing import choosing
from microsol_desktop.flow.events import (
    Advanced,
    Enough,
    Granted,
    HandedOn,
    Happening,
    Revealed,
    RoleHeld,
    Started,
)
from microsol_desktop.flow.handing import may_be_next
from microsol_desktop.flow.harvesting import noting
from microsol_desktop.flow.keys import Spot
from microsol_desktop.flow.moment import OfferKind
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import numbered
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.repeating import repeating
from microsol_desktop.flow.run import Run
from microsol_desktop.practice.model import Chosen, Slug
from tests.flow.evening import EVENING
from tests.practices_shipped.shelf import texts_of

MOST_CUES = 2_000
AN_OPEN_CUE = 90.0
"""Seconds for which a cue without a limit is left on the stage."""


class Host:
    """Somebody who runs a practice through, takes one option where there are some, and repeats each thing once."""

    def __init__(self, slug: Slug, people: int, option: int = 0) -> None:
        started = Started(
            at=0.0,
            slug=slug,
            texts=tuple(texts_of(slug).items()),
            people=numbered(people),
            seed=7,
            wall=EVENING,
            utc_offset=0,
        )
        self._at = 0.0
        self._option = option
        self._repeated: set[Spot] = set()
        self._run = reduce(None, begun(started))

    def runs(self) -> Iterator[Run]:
        """The run at the end of each cue, and at last as it has ended."""
        for _ in range(MOST_CUES):
            self._fill_roles()
            self._reveal()
            self._note()
            self._at += self._run.cue.seconds or AN_OPEN_CUE
            self._grant()
            yield self._run
            self._tell(self._onward())
            if self._run.ended:
                yield self._run
                return
        raise AssertionError("it never ends")

    def _tell(self, event: Happening) -> None:
        self._run = reduce(self._run, event)

    def _fill_roles(self) -> None:
        """Give each role that is chosen here to the first in each group who holds none of them."""
        for chosen in self._run.cue.chooses:
            everybody = tuple(person.id for person in self._run.schedule.people)
            for group in self._run.cue.groups or (everybody,):
                self._fill(chosen, group)
        for role in moment(self._run, self._at).aside.roles:
            assert len(role.holders) == min(role.wanted, len(self._run.schedule.people)), role

    def _fill(self, chosen: Chosen, group: tuple[int, ...]) -> None:
        here = (self._run.cue.key.step, self._run.cue.key.round)
        for _ in range(chosen.count):
            busy = {holder.person for holder in self._run.holders if (holder.step, holder.round) == here}
            free = next(person for person in group if person not in busy)
            self._tell(RoleHeld(at=self._at, role=chosen.role, person=free))  # type: ignore[arg-type]  # a PersonId

    def _reveal(self) -> None:
        if moment(self._run, self._at).aside.can_reveal:
            self._tell(Revealed(at=self._at))

    def _note(self) -> None:
        """A line in each place that this step harvests into, as long as there is room in it."""
        view = moment(self._run, self._at).aside.harvest
        if not view.is_now:
            return
        for place in view.places:
            if place[:2] == view.here[:2] and place not in view.full:
                self._tell(noting(self._run, f"Said in {place.head or place.under}", place, self._at))

    def _grant(self) -> None:
        """All the time that may be granted, each when it is over."""
        for seconds in self._run.cue.extensions:
            self._tell(Granted(at=self._at))
            self._at += seconds

    def _onward(self) -> Happening:
        """What leads on from here: an option, one more round or enough of them, somebody named, or just the next."""
        offers = moment(self._run, self._at).aside.offers
        options = [offer.option for offer in offers if offer.option is not None]
        if options:
            return choosing(self._run, options[self._option % len(options)], self._at)
        repeats = self._run.cue.repeats
        if any(offer.kind is OfferKind.AGAIN for offer in offers) and repeats is not None:
            again = repeats.spot not in self._repeated
            self._repeated.add(repeats.spot)
            return repeating(self._run, self._at) if again else Enough(at=self._at)
        following = may_be_next(self._run)
        return HandedOn(at=self._at, person=following[0]) if following else Advanced(at=self._at)
