"""Keeps people, one change after the other, and says which are kept, until it is killed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.store.record.database import open_record
from microsol_desktop.store.record.writing import Writing
from tests.store.record.made_up import key

TOGETHER = 40
"""So many people come and go in one change."""


def people(number: int) -> tuple[Person, ...]:
    return tuple(Person(key=PersonKey(key(number * TOGETHER + each + 1)), name=f"{number}") for each in range(TOGETHER))


def main(path: Path) -> None:
    record, now, number = open_record(path), datetime.now(UTC), 0

    def change(writing: Writing) -> None:
        writing.put_all(people(number))
        if number:
            for each in people(number - 1):
                writing.take_out(each)

    while True:
        record.do(change, now)
        print(number, flush=True)
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]))
