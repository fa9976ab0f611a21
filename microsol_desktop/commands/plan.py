"""`microsol plan`: what a practice becomes for so many people, as a table to read or as JSON for other programs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from microsol_desktop.commands.answers import people_from, seconds_of_day, seed_from
from microsol_desktop.commands.printable import printable
from microsol_desktop.commands.source import load
from microsol_desktop.failure import ExpectedFailure

if TYPE_CHECKING:
    from microsol_desktop.flow.people import Person
    from microsol_desktop.flow.settled import Settled
    from microsol_desktop.practice.model import Slug


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which practice, for whom, from when until when, and in which form."""
    parser.add_argument("practice", metavar="PRACTICE", help="a practice's name (check-in), or the path of a file")
    parser.add_argument("--people", metavar="N", help="how many are here, 1 to 1,000")
    parser.add_argument("--names", metavar='"Ana, Bento"', help="who is here, in seating order")
    parser.add_argument("--start", metavar="19:30", help="when it begins: the table shows times of day")
    parser.add_argument("--until", metavar="21:00", help="when it is to end: says how far over or under it is")
    parser.add_argument("--seed", metavar="S", default="0", help="the same seed gives the same groups; 0 by itself")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of the table")


def run(args: argparse.Namespace, *, now: Callable[[], int] | None = None) -> int:
    """Print the plan; raises ExpectedFailure where there is none. `now` gives the time of day in seconds."""
    from microsol_desktop.flow.compile import compile_schedule

    people, seed = people_from(args.people, args.names), seed_from(args.seed)
    start = None if args.start is None else seconds_of_day(args.start, "--start")
    until = None if args.until is None else seconds_of_day(args.until, "--until")
    if start is None and until is not None and not args.json:
        start = (now or _time_of_day)()
    slug, texts, _ = load(args.practice)
    settled = _settled_in_the_end(slug, texts, people, seed)
    schedule = compile_schedule(slug, texts, people, settled=settled, begins=start)
    if args.json:
        from microsol_desktop.commands.plan_object import plan_object

        # JSON has a way to write any letter; another alphabet than Unicode's would lose some.
        print(plan_object(schedule, ascii_only=not (sys.stdout.encoding or "utf-8").lower().startswith("utf")))
    else:
        from microsol_desktop.commands.plan_table import plan_table

        print(printable(plan_table(schedule, texts[slug], start=start, until=until), lines=True))
    return 0


def _settled_in_the_end(slug: Slug, texts: Mapping[Slug, str], people: tuple[Person, ...], seed: int) -> Settled:
    """The groups that a run would come to, if it has the time to search: a plan has it."""
    from microsol_desktop.flow.begin import begun
    from microsol_desktop.flow.better import thorough
    from microsol_desktop.flow.events import Started
    from microsol_desktop.flow.reduce import reduce
    from microsol_desktop.flow.settled import Settled

    started = Started(at=0.0, slug=slug, texts=tuple(texts.items()), people=people, seed=seed, wall=0.0, utc_offset=0)
    try:
        settled = thorough(reduce(None, begun(started))).settled
    except ExpectedFailure:
        # What keeps it from running is said when it is planned for the time of day that was asked for.
        return Settled(seed=seed)
    return Settled(dealt=settled.dealt, drawn=settled.drawn, seed=seed)


def _time_of_day() -> int:
    from datetime import datetime

    now = datetime.now().astimezone()
    return now.hour * 3600 + now.minute * 60
