"""`microsol mix`: rounds of small groups in which people who have met least come together."""

from __future__ import annotations

import argparse
import json
import time

from microsol_desktop.commands.answers import MOST_PEOPLE, number_from, seed_from
from microsol_desktop.failure import ExpectedFailure

_MOST_ROUNDS = 1_000
_MOST_SEATS = 30_000
"""People times rounds: more than anybody would read, made in a few seconds."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """For how many people, in groups of which size, how often, and in which form."""
    parser.add_argument("--people", metavar="N", help="how many are here, 1 to 1,000")
    parser.add_argument("--size", metavar="K", help="how many are to sit together: 3 for threes")
    parser.add_argument("--rounds", metavar="R", help="how often they are mixed, 1 to 1,000")
    parser.add_argument("--seed", metavar="S", default="0", help="the same seed gives the same groups; 0 by itself")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of the rounds")


def run(args: argparse.Namespace) -> int:
    """Print the rounds and how often somebody meets again; raises ExpectedFailure for what is no number."""
    from microsol_desktop.flow.mixing.mix import meetings, mix
    from microsol_desktop.flow.people import numbered

    people = tuple(person.id for person in numbered(number_from(args.people, "--people", 1, MOST_PEOPLE)))
    size = number_from(args.size, "--size", 2, 1_000)
    count = number_from(args.rounds, "--rounds", 1, _MOST_ROUNDS)
    seed = seed_from(args.seed)
    if len(people) * count > _MOST_SEATS:
        raise ExpectedFailure(
            "too-many-seats",
            f"{count:,} rounds for {len(people):,} people are more than can be shown.",
            f"Ask for {_MOST_SEATS // len(people):,} rounds at most.",
        )
    began = time.perf_counter()
    rounds = mix(people, (size,) * count, seed=seed)
    seconds = time.perf_counter() - began
    met = meetings(rounds).values()
    repeats, most = sum(met) - len(met), max(met, default=0)
    if args.json:
        print(json.dumps({"rounds": rounds, "repeats": repeats, "most": most, "seconds": round(seconds, 3)}))
    else:
        for number, groups in enumerate(rounds, start=1):
            print(f"Round {number}: " + " | ".join(" ".join(map(str, group)) for group in groups))
        print(_in_words(repeats, most))
    return 0


def _in_words(repeats: int, most: int) -> str:
    if not most:
        return "Nobody meets anybody."
    if not repeats:
        return "Nobody meets anybody twice."
    return f"Repeats: {repeats:,}. The most often that two people meet: {most:,} times."
