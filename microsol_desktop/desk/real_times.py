"""From a gathering to the practice: its times become those that its steps really took, as the editor changes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.real_times import RealTimes, real_times
from microsol_desktop.flow.times_of_record import times_of_record
from microsol_desktop.practice.model import Practice, Slug
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.retiming import NOTHING_TOLD, Means, NewTime, new_times, with_real_times

if TYPE_CHECKING:
    from microsol_desktop.circle.gatherings import AsRun
    from microsol_desktop.desk.editors import Editors
    from microsol_desktop.desk.library_desk import LibraryDesk
    from microsol_desktop.flow.run import Run


Shape = tuple[tuple[str, str, tuple[str, ...]], ...]
"""The titles of a practice's steps, with those of their parts, or what they include."""


class TimesOffer(NamedTuple):
    """A practice whose times can become those that it took.

    `times` are the headings that would say another time. `is_own`: the host's; one that ships is copied. `is_other`:
    it has been changed since, so that nobody can tell which step is which. `is_within`: included by the one that ran.
    `tells_nothing`: none of the times that it says itself was measured. `shape` is by what its steps are known again.
    """

    slug: Slug
    title: str
    times: tuple[NewTime, ...] = ()
    is_own: bool = True
    is_other: bool = False
    is_within: bool = False
    tells_nothing: bool = False
    shape: Shape = ()
    means: Means = {}  # noqa: RUF012 - a tuple's field; nobody writes to it


class RealTimesDesk:
    """Knows what a gathering tells of its practices' times, and changes them if the host says so.

    `editors` gives the editor's desks, which are made when they are first asked for; None where there are none. `what`
    is what the change is called, for undo.
    """

    def __init__(self, library: LibraryDesk, editors: Callable[[], Editors | None], what: str) -> None:
        self._library = library
        self._editors = editors
        self._what = what

    def of_run(self, run: Run) -> tuple[RealTimes, tuple[TimesOffer, ...]]:
        """How long a run took, and what can be made of that."""
        texts, real = dict(run.started.texts), real_times(run)
        return real, self._offers(real, run.started.slug, texts)

    def of_record(self, ran: AsRun) -> tuple[RealTimes, tuple[TimesOffer, ...]]:
        """The same of a gathering that the record has kept; what it includes is taken as it is now."""
        slug = Slug(ran.gathering.practice)
        texts = self._texts_around(slug) | {slug: ran.text}
        kept = ((step.name, step.planned, step.real, step.skipped) for step in ran.steps)
        real = times_of_record(slug, texts, ran.gathering.heads or 1, kept)
        return real, self._offers(real, slug, texts)

    def take(self, offer: TimesOffer) -> None:
        """Let the practice say what its steps took.

        Raises:
            ExpectedFailure: it can't be read or written, or has other steps since it was offered.

        """
        editors = self._editors()
        if editors is None:
            return
        desk = editors.of(offer.slug)
        if _shape(desk.reading.practice) != offer.shape:
            raise ExpectedFailure(
                "times-of-other-steps",
                "“%1” has other steps by now.",
                "Its times stay as they are: change them in the editor.",
                (offer.title,),
            )
        editors.put_at_once(desk, with_real_times(desk.text, offer.means, reading=desk.reading), self._what)

    def take_back(self, offer: TimesOffer) -> bool:
        """Let it say again what it said; False where something else has been changed since."""
        editors = self._editors()
        desk = editors.of(offer.slug) if editors is not None else None
        if editors is None or desk is None or desk.undoes != self._what:
            return False
        done = desk.undo()
        editors.finish()
        return done

    def _texts_around(self, slug: Slug) -> dict[Slug, str]:
        try:
            return dict(self._library.texts(slug))
        except ExpectedFailure:
            # It is gone, or can't be read: how long it took is known all the same.
            return {}

    def _offers(self, real: RealTimes, slug: Slug, texts: Mapping[Slug, str]) -> tuple[TimesOffer, ...]:
        """The practice that ran first, then those that it includes; of an evening of such ones, they alone."""
        slugs = (slug, *(each for each, _ in real.means if each != slug))
        found = (self._offer(each, texts[each], real.of(each), is_within=each != slug) for each in slugs)
        offers = tuple(offer for offer in found if offer is not None)
        within = any(offer.is_within and offer.times for offer in offers)
        return tuple(offer for offer in offers if offer.times or offer.is_other or offer.is_within or not within)

    def _offer(self, slug: Slug, then: str, means: Means, *, is_within: bool) -> TimesOffer | None:
        try:
            _, is_own = self._library.place(slug)
            now = dict(self._library.texts(slug))[slug]
        except ExpectedFailure:
            # It is no file, or none any more: there is nothing to change.
            return None
        before, practice = parse(then).practice, parse(now).practice
        title = practice.about.title or slug
        if then != now and _shape(before) != _shape(practice):
            return TimesOffer(slug, title, is_own=is_own, is_other=True, is_within=is_within)
        return TimesOffer(
            slug,
            title,
            new_times(practice, means),
            is_own=is_own,
            is_within=is_within,
            tells_nothing=all(mean == NOTHING_TOLD for mean in means.values()),
            shape=_shape(practice),
            means=means,
        )


def _shape(practice: Practice) -> Shape:
    """What tells that the steps are still the same: their titles, and those of their parts."""
    return tuple((step.title, step.include or "", tuple(part.title for part in step.parts)) for step in practice.steps)
