"""The cues of a whole evening, once all are there: each has a key of its own, and a move the groups that follow it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.schedule import Cue


def finished(cues: list[Cue], showing_next: set[int]) -> tuple[Cue, ...]:
    """All cues as they come; `showing_next` are the moves, by index, that show the groups of the cue after them."""
    return _with_next_groups(_told_apart(cues), showing_next)


def _told_apart(cues: list[Cue]) -> list[Cue]:
    """Cues of one key get a number each, so that a key is one cue's."""
    seen: Counter[CueKey] = Counter()
    apart = []
    for cue in cues:
        inner = seen[cue.key]
        seen[cue.key] += 1
        apart.append(replace(cue, key=cue.key._replace(inner=inner)) if inner else cue)
    return apart


def _with_next_groups(cues: list[Cue], showing_next: set[int]) -> tuple[Cue, ...]:
    """A move that has no groups of its own shows those of the next cue."""
    shown: list[Cue] = []
    for index in range(len(cues) - 1, -1, -1):
        cue, following = cues[index], shown[-1] if shown else None
        if index in showing_next and following is not None:
            shown.append(
                replace(
                    cue,
                    groups=following.groups,
                    where=following.where,
                    formation=following.formation,
                    own_groups=following.own_groups,
                    alone=following.alone,
                    resting=following.resting,
                    known_as=following.known_as and following.known_as._replace(seated=False),
                    staying=following.staying,
                    wholes=following.wholes,
                )
            )
        else:
            shown.append(cue)
    return tuple(reversed(shown))
