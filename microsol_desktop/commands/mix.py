"""`microsol mix`: rounds of small groups in which people who have met least come together."""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import replace
from pathlib import Path

from microsol_desktop.commands.answers import MOST_PEOPLE, number_from, seed_from
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.people import PersonId

_MOST_ROUNDS = 1_000
_MOST_SEATS = 30_000
"""People times rounds: more than anybody would read, made in a few seconds."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """For how many people, in groups of which size, how often, and in which form."""
    parser.add_argument("--people", metavar="N", help="how many are here, 1 to 1,000")
    parser.add_argument("--size", metavar="K", help="how many are to sit together: 3 for threes")
    parser.add_argument("--rounds", metavar="R", help="how often they are mixed, 1 to 1,000")
    parser.add_argument("--seed", metavar="S", default="0", help="the same seed gives the same groups; 0 by itself")
    parser.add_argument("--apart", metavar="1+2,3+4", default="", help="who never sits together, by seat")
    parser.add_argument("--together", metavar="5+6", default="", help="who always sits together, by seat")
    parser.add_argument("--hosts", metavar="1,2,3", default="", help="who hosts: one of them at each table")
    parser.add_argument("--met", metavar="FILE", help="who met how often before: lines of seat,seat,count")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of the rounds")


def run(args: argparse.Namespace) -> int:
    """Print the rounds and how often somebody meets again; raises ExpectedFailure for what is no number."""
    from microsol_desktop.flow.mixing.mix import meetings, mix
    from microsol_desktop.flow.people import numbered
    from microsol_desktop.flow.wishes_typed import wishes_of

    here = numbered(number_from(args.people, "--people", 1, MOST_PEOPLE))
    people = tuple(person.id for person in here)
    size = number_from(args.size, "--size", 2, 1_000)
    count = number_from(args.rounds, "--rounds", 1, _MOST_ROUNDS)
    seed = seed_from(args.seed)
    if len(people) * count > _MOST_SEATS:
        raise ExpectedFailure(
            "too-many-seats",
            f"{count:,} rounds for {len(people):,} people are more than can be shown.",
            f"Ask for {_MOST_SEATS // len(people):,} rounds at most.",
        )
    wishes = wishes_of(here, together=args.together, apart=args.apart, hosts=args.hosts)
    if args.met is not None:
        wishes = replace(wishes, met=met_in(Path(args.met), len(people)))
    began = time.perf_counter()
    rounds = mix(people, (size,) * count, wishes=wishes, seed=seed)
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


def met_in(file: Path, people: int) -> dict[tuple[PersonId, PersonId], int]:
    """How often two have met, from a table with a line for each pair: `1,2,3` for seats 1 and 2, three times.

    A first line with words in it names the columns and is left out, as is a line that is empty.

    Raises:
        ExpectedFailure: there is no such file, or a line of it is no such line.
    """
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise ExpectedFailure(
            "table-not-read", f"`--met {file}` can't be read.", "Name a text file with lines like 1,2,3."
        ) from fault
    met: dict[tuple[PersonId, PersonId], int] = {}
    for number, line in enumerate(lines, start=1):
        cells = [cell.strip() for cell in line.replace(";", ",").split(",")]
        if not line.strip() or (number == 1 and not any(map(str.isdigit, cells))):
            continue
        counts = [int(cell) for cell in cells if cell.isascii() and cell.isdigit() and len(cell) < 10]
        if len(counts) != 3 or len(cells) != 3 or not all(1 <= seat <= people for seat in counts[:2]):
            raise ExpectedFailure(
                "table-line",
                f"{file}, line {number}: “{line.strip()}” does not say who met how often.",
                f"Write two seats from 1 to {people:,} and a number, like 1,2,3.",
            )
        one, other, times = counts
        pair = PersonId(min(one, other)), PersonId(max(one, other))
        met[pair] = met.get(pair, 0) + times
    return met


def _in_words(repeats: int, most: int) -> str:
    if not most:
        return "Nobody meets anybody."
    if not repeats:
        return "Nobody meets anybody twice."
    return f"Repeats: {repeats:,}. The most often that two people meet: {most:,} times."
