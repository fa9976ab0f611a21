"""`microsol run`: straight to the stage with a practice, for hosts who know what they want."""

from __future__ import annotations

import argparse
from pathlib import Path

from microsol_desktop.app import open_run
from microsol_desktop.commands.answers import people_from, seconds_of_day, seed_from
from microsol_desktop.commands.source import load
from microsol_desktop.desk.begin_wish import BeginWish

USUAL_PEOPLE = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which practice, who is here, and until when."""
    parser.add_argument("practice", metavar="PRACTICE", help="a practice's name (check-in), or the path of a file")
    parser.add_argument("--people", metavar="N", help=f"how many are here ({USUAL_PEOPLE} unless told)")
    parser.add_argument("--names", metavar='"Ana, Bento"', help="who is here, in seating order")
    parser.add_argument("--until", metavar="21:00", help="when the gathering is to end")
    parser.add_argument("--seed", metavar="S", help="the same seed gives the same groups; by itself each time others")
    parser.add_argument("--data", metavar="RECORD", type=Path, help="the record's file; it is made where there is none")
    parser.add_argument("--windowed", action="store_true", help="the stage in a window of its own, not full screen")


def run(args: argparse.Namespace) -> int:
    """Begin the practice on the screens; returns when the run's windows are closed."""
    slug, texts, beside = load(args.practice)
    people = people_from(args.people or (None if args.names else USUAL_PEOPLE), args.names)
    end = seconds_of_day(args.until, "--until") if args.until else None
    seed = None if args.seed is None else seed_from(args.seed)
    wish = BeginWish(slug=slug, people=people, promised_end=end, texts=tuple(texts.items()), beside=beside, seed=seed)
    return open_run(wish, windowed=args.windowed, record=args.data)
