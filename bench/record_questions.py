"""What the record's questions take on a made-up island, at a scale: `python -m bench.record_questions 0.01`.

Beside each figure stands the floor of the same run: one look at a table of the same file with plain sqlite3.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from bench.an_island import TODAY, AnIsland, make
from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.store.record.circles import memberships_in
from microsol_desktop.store.record.database import Record, open_record
from microsol_desktop.store.record.questions.belonging import room_for_one_more, who_came_through_whom, who_has_no_crew
from microsol_desktop.store.record.questions.calls import which_calls_are_alive
from microsol_desktop.store.record.questions.hosting import who_hosts_next
from microsol_desktop.store.record.questions.looking_back import how_long_it_really_takes, what_we_said_we_would_change
from microsol_desktop.store.record.questions.meeting import newcomers_tonight, pairs_that_never_met
from microsol_desktop.store.record.questions.seasons import whose_season_ends
from microsol_desktop.store.record.questions.seen import not_seen_anywhere, not_seen_for_long

Question = Callable[[Connection], object]
TIMES = 5
BOUND = 100
"""Milliseconds that a question may take."""
LARGEST = 200
"""Megabytes that the file of a whole island may have."""


def questions(record: Record, island: AnIsland) -> dict[str, Question]:
    """Every question by its name, about a circle of this island."""
    crew = next(circle for circle in island.circles if circle.key in island.sitting)
    wide = next(circle for circle in island.circles if circle.kind is CircleKind.CONGREGATION)
    people = [held.person for held in record.ask(lambda connection: memberships_in(connection, crew.key))]
    return {
        "who-hosts-next": lambda connection: who_hosts_next(connection, crew.key, "circle host", TODAY),
        "whose-season-ends": lambda connection: whose_season_ends(connection, TODAY),
        "not-seen-for-long": lambda connection: not_seen_for_long(connection, crew.key, TODAY),
        "not-seen-anywhere": lambda connection: not_seen_anywhere(connection, TODAY),
        "who-has-no-crew": lambda connection: who_has_no_crew(connection, TODAY),
        "no-crew-in-a-congregation": lambda connection: who_has_no_crew(connection, TODAY, wide.key),
        "pairs-that-never-met": lambda connection: pairs_that_never_met(connection, people),
        "newcomers-tonight": lambda connection: newcomers_tonight(connection, crew, people),
        "calls-alive": lambda connection: which_calls_are_alive(connection, TODAY),
        "what-we-would-change": lambda connection: what_we_said_we_would_change(connection, crew.key),
        "how-long-it-takes": lambda connection: how_long_it_really_takes(connection, "sharing-circle"),
        "who-came-through-whom": who_came_through_whom,
        "room-for-one-more": lambda connection: room_for_one_more(connection, TODAY),
    }


def main(scale: float) -> None:
    """Make an island, ask it everything, and say how long that takes: a word and a figure a line."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "record.sqlite")
        island = make(path, scale)
        print("people", len(island.people))
        print("megabytes", round(path.stat().st_size / 1e6, 1))
        plain = sqlite3.connect(path)
        print("floor", _took(lambda: plain.execute("select key, name from person").fetchall()))
        plain.close()
        record = open_record(path)
        for name, question in questions(record, island).items():
            print(name, _took(partial(record.ask, question)))
        record.close()


def _took(job: Callable[[], object]) -> float:
    """Milliseconds, in the middle of several times; the first, which reads the disk, does not count."""
    took = []
    for _ in range(TIMES + 1):
        began = time.perf_counter()
        job()
        took.append((time.perf_counter() - began) * 1000)
    return round(statistics.median(took[1:]), 2)


if __name__ == "__main__":
    main(float(sys.argv[1]))
