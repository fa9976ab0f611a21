"""Who may speak during a cue, as far as that is known."""

from __future__ import annotations

from collections.abc import Collection

from microsol_desktop.flow.frame import Frame
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.flow.roles import Roles
from microsol_desktop.flow.schedule import Holding
from microsol_desktop.practice.model import OTHERS, Voice


def speakers(frame: Frame, voice: Voice | None, roles: Roles, witnesses: frozenset[PersonId]) -> Group:
    """Those who may speak now; empty where everybody may or somebody needed is not known."""
    if voice is None:
        # Who has left in their own turn, or watches from then on, does not speak in what is left of it.
        here = {person for group in (*frame.seats.circles, *(frame.seats.groups or ())) for person in group}
        return tuple(person for person in frame.speaking if person in here and person not in witnesses)
    everybody = _awake(frame, witnesses)
    meant: set[PersonId] = set()
    for role in voice.roles:
        people = _others(frame, everybody, roles) if role == OTHERS else holders(frame, role, roles)
        if people is None:
            return ()
        meant.update(people)
    return tuple(person for person in everybody if (person in meant) is not voice.listens)


def role_of(frame: Frame, voice: Voice | None) -> str | None:
    """The role of the one whose turn it is, else the one that may speak."""
    if frame.role is not None or voice is None or voice.listens:
        return frame.role
    return next((role for role in voice.roles if role != OTHERS), None)


def holdings(frame: Frame, roles: Roles) -> tuple[Holding, ...]:
    """The roles that somebody here holds, as far as it is known: those that turns give, then those that were chosen."""
    found = dict(frame.as_roles)
    for role in roles.names(frame.laid.slug):
        held = None if role in found else roles.held(frame.laid.slug, role, frame.seats, frame.line)
        if held is not None:
            found[role] = held.people
    return tuple(Holding(role, tuple(people)) for role, people in found.items() if people)


def holders(frame: Frame, role: str, roles: Roles) -> Collection[PersonId] | None:
    """Who holds a role here; None where that is not known."""
    for name, people in reversed(frame.as_roles):
        if name == role:
            return people or None
    held = roles.held(frame.laid.slug, role, frame.seats, frame.line)
    return held.people if held is not None and held.is_known and held.people else None


def _awake(frame: Frame, witnesses: frozenset[PersonId]) -> Group:
    """All who could speak: those in the groups that are not done, without the witnesses."""
    seats = frame.seats
    circles = (index for index in range(len(seats.circles)) if not seats.at or seats.at[index] not in frame.resting)
    return tuple(person for index in circles for person in seats.group_of(index) if person not in witnesses)


def _others(frame: Frame, everybody: Group, roles: Roles) -> Collection[PersonId] | None:
    """The group without those who hold a role; None where one of those is not known."""
    if frame.turn and not frame.speaking:
        return None
    out = set(frame.speaking)
    for _, people in frame.as_roles:
        out.update(people)
    for role in roles.names(frame.laid.slug):
        held = roles.held(frame.laid.slug, role, frame.seats, frame.line)
        if held is not None:
            if not held.is_known:
                return None
            out.update(held.people)
    return [person for person in everybody if person not in out]
