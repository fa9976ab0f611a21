"""Who has sat with whom in the groups that people have come to: so that what is mixed elsewhere counts it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

from microsol_desktop.flow.coming_deals import is_to_come
from microsol_desktop.flow.mixing.wishes import Pair, Wishes
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.settled import Way


def meetings(run: Run) -> Counter[Pair]:
    """How often each pair has met in the groups of this run so far; groups that only stayed are counted once."""
    met: Counter[Pair] = Counter()
    for dealt in run.settled.dealt:
        if dealt.way is not Way.FOLLOWED and not is_to_come(dealt.where, run):
            met.update(pair for group in dealt.groups for pair in combinations(sorted(group), 2))
    return met


def with_meetings(wishes: Wishes, met: Counter[Pair]) -> Wishes:
    """The wishes, with these as meetings from elsewhere."""
    if not met:
        return wishes
    known = Counter({(min(pair), max(pair)): times for pair, times in wishes.met.items()})
    return replace(wishes, met=dict(known + met))
