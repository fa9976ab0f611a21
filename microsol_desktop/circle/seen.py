"""Who has not been seen for long: told so that somebody gets in touch, and not to count anybody's absences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from microsol_desktop.circle.circles import Membership
from microsol_desktop.circle.keys import PersonKey

MISSED = 3
"""So many meetings of the circle in a row, and somebody may have slipped through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Somebody of a circle who has not been there for a while."""

    person: PersonKey
    seen: date | None
    """When they were last there; None if never."""
    reached_out: date | None
    """When somebody last got in touch since then; None if nobody did."""


def not_seen_for_long(
    members: Iterable[Membership],
    since: date | None,
    seen: Mapping[PersonKey, date],
    reached_out: Mapping[PersonKey, date],
) -> tuple[Missed, ...]:
    """Those of the circle (`members_now`) who missed its last three meetings, and had joined by then.

    `since` is the day of the third last meeting, None where there were not so many yet; `seen` is when each was last
    there, `reached_out` when somebody was last in touch. First those with whom nobody has been in touch since; of these
    whoever was away longest.
    """
    missed = []
    for member in members:
        last = seen.get(member.person)
        if since is not None and member.since <= since and (last is None or last < since):
            touched = reached_out.get(member.person)
            in_touch = touched if touched is not None and (last is None or touched > last) else None
            missed.append(Missed(person=member.person, seen=last, reached_out=in_touch))
    return tuple(sorted(missed, key=by_urgency))


def by_urgency(missed: Missed) -> tuple[bool, date]:
    """Where somebody comes among those who were missed."""
    return missed.reached_out is not None, missed.seen or date.min
