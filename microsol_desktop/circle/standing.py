"""Who belongs to a circle now, and since when: a new standing is a new membership, but not a new beginning."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import groupby

from microsol_desktop.circle.circles import Membership
from microsol_desktop.circle.keys import PersonKey


def members_now(memberships: Iterable[Membership], today: date) -> tuple[Membership, ...]:
    """The memberships by which people belong to one circle today, each `since` the person has without a break.

    Whoever came as a newcomer and is a member now has been there since they came; who left and came back, since then.
    Those who are only thought of or invited don't belong, nor does a standing that begins later.
    """
    by_person = sorted(memberships, key=lambda one: (one.person, one.since))
    found = []
    for _, held in groupby(by_person, key=_person):
        current: Membership | None = None
        for one in held:
            if one.since > today or not one.standing.belongs:
                current = current if one.since > today else None
                continue
            goes_on = current is not None and (current.until is None or current.until >= one.since)
            current = replace(one, since=current.since) if goes_on and current is not None else one
        if current is not None and (current.until is None or current.until > today):
            found.append(current)
    return tuple(sorted(found, key=lambda one: (one.since, one.key)))


def _person(membership: Membership) -> PersonKey:
    return membership.person
