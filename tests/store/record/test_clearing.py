"""Somebody who is removed for good is nowhere any more: every byte that Microsol keeps is looked through."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Text, select

from microsol_desktop.circle.clearing import Clearing
from microsol_desktop.circle.gatherings import Attendance, Came, Gathering, HarvestLine, SatWith
from microsol_desktop.circle.keeping import Batch, BatchRow, Removed
from microsol_desktop.circle.keys import BatchKey, GatheringKey, HarvestKey, PersonKey
from microsol_desktop.circle.people import Person, Place, Reach, ReachKind
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.record.backups import copies_of, folder_of_copies
from microsol_desktop.store.record.clearing import clear_out, marker_of
from microsol_desktop.store.record.columns import Lines, Reached
from microsol_desktop.store.record.database import Record, open_record
from microsol_desktop.store.record.mentions import FREE_WORDS, Words, mentions
from microsol_desktop.store.record.people import all_people, all_places
from microsol_desktop.store.record.removing import what_would_go
from microsol_desktop.store.record.rows import read
from microsol_desktop.store.record.tables import RECORD
from microsol_desktop.store.record.writing import Writing
from tests.store.record.made_up import ANA, EVENING, HOUSE, IDA, NOW, RUI, key
from tests.store.record.opened import fill, put

ROOT = Path(__file__).parents[3]
TODAY = NOW.date()
MARKED = ("Xylophonia Quarz", "+351 987 654 321", "xylophonia@example.org")
"""A name, a number and an address that nothing else has."""
XYLO = PersonKey(key(7))
NOTE = GatheringKey(key(42))
ALL_OF_HER: tuple[object, ...] = (
    Place(key=HOUSE, name="The red house", address="Rua Nova 3", opened_by=RUI),
    Person(
        key=XYLO,
        name=MARKED[0],
        reached=(Reach(kind=ReachKind.PHONE, words=MARKED[1]), Reach(kind=ReachKind.EMAIL, words=MARKED[2])),
        brought_by=RUI,
    ),
    Gathering(key=NOTE, on=TODAY, note=f"{MARKED[0]} brought soup, and XYLOPHONIA QUARZ sang", began=NOW),
    Attendance(gathering=NOTE, person=XYLO, came=Came.CAME),
    Attendance(gathering=NOTE, person=RUI, came=Came.LATE),
    SatWith(gathering=NOTE, round=1, group=1, person=XYLO),
    HarvestLine(key=HarvestKey(key(51)), gathering=NOTE, head="next", line=f"ask {MARKED[0]} at {MARKED[2]}"),
    Batch(key=BatchKey(key(91)), brought_at=NOW, source=f"{MARKED[0]}.vcf"),
    BatchRow(batch=BatchKey(key(91)), kind="person", row=str(XYLO), before=f'{{"name": "{MARKED[0]}"}}'),
    BatchRow(batch=BatchKey(key(91)), kind="place", row=str(HOUSE), before=f'{{"name": "house of {MARKED[0]}"}}'),
)
GONE = Clearing(on=TODAY, people=(XYLO,), instead="somebody")


def left_of(folder: Path, words: tuple[str, ...] = MARKED) -> list[str]:
    """The files below this folder in which one of these words is, in whatever letters and in both encodings."""
    wanted = [form.encode(how) for word in words for form in (word, word.upper()) for how in ("utf-8", "utf-16-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sorted(path.name for path in files if any(word in path.read_bytes() for word in wanted))


def full(record: Record) -> None:
    """Everything of hers, over several days, so that there are copies with her in them."""
    fill(record)
    put(record, *ALL_OF_HER)
    for day in range(3):
        record.do(partial(Writing.put, value=Person(key=RUI, name=f"Rui {day}")), NOW + timedelta(days=day))


def test_nothing_is_left_of_somebody_in_any_file(record: Record, path: Path) -> None:
    full(record)
    assert any("-wal" in name for name in left_of(path.parent))
    assert any("sqlite" in name for name in left_of(folder_of_copies(path)))

    cleared = clear_out(path, GONE, NOW)

    assert left_of(path.parent) == []
    assert cleared.copies == len(copies_of(path)) >= 2
    assert cleared.unreadable == ()


def test_the_record_goes_on_and_everybody_else_is_there(record: Record, path: Path) -> None:
    full(record)

    clear_out(path, GONE, NOW)
    put(record, Person(key=IDA, name="Ida of the valley"))

    assert {person.key for person in record.ask(all_people)} == {ANA, RUI, IDA}
    assert record.ask(lambda connection: connection.exec_driver_sql("PRAGMA integrity_check").scalar()) == "ok"


def test_of_the_person_the_key_alone_is_kept_in_every_copy_too(record: Record, path: Path) -> None:
    full(record)

    clear_out(path, GONE, NOW)

    assert Removed(key=XYLO, on=TODAY) in record.ask(lambda connection: read(connection, Removed))
    for copy in copies_of(path):
        with closing(sqlite3.connect(copy)) as file:
            assert file.execute("SELECT count(*) FROM removed WHERE key = ?", (XYLO.bytes,)).fetchone() == (1,)
            assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_how_many_were_there_stays(record: Record, path: Path) -> None:
    full(record)

    clear_out(path, GONE, NOW)
    (held,) = (each for each in record.ask(lambda connection: read(connection, Gathering)) if each.key == NOTE)

    assert held.heads == 2
    assert held.note == "somebody brought soup, and somebody sang"


def test_words_stay_as_they_are_where_the_host_wants_it_so(record: Record, path: Path) -> None:
    full(record)

    clear_out(path, Clearing(on=TODAY, people=(XYLO,)), NOW)
    (held,) = (each for each in record.ask(lambda connection: read(connection, Gathering)) if each.key == NOTE)

    assert held.note.startswith(MARKED[0])


def test_a_batch_forgets_who_came_in_with_it(record: Record, path: Path) -> None:
    full(record)

    clear_out(path, GONE, NOW)
    rows = record.ask(lambda connection: read(connection, BatchRow, RECORD.tables["batch_row"].c.kind == "place"))

    assert [row.before for row in rows] == ['{"name": "house of somebody"}']


def test_a_house_that_nobody_else_uses_goes_with_whoever_lived_there(record: Record, path: Path) -> None:
    fill(record)

    clear_out(path, Clearing(on=TODAY, people=(ANA,)), NOW)
    used = record.ask(all_places)
    record.do(lambda writing: writing.take_out_key(Gathering, EVENING), NOW)

    assert [place.key for place in used] == [HOUSE]


def test_whoever_was_brought_stays_and_was_brought_by_nobody(record: Record, path: Path) -> None:
    fill(record)

    clear_out(path, Clearing(on=TODAY, people=(ANA,)), NOW)

    (rui,) = (person for person in record.ask(all_people) if person.key == RUI)
    assert rui.brought_by is None


def test_who_sat_with_whom_goes_before_a_day_and_from_the_copies_too(record: Record, path: Path) -> None:
    full(record)

    clear_out(path, Clearing(on=TODAY, sat_before=TODAY), NOW)

    assert {each.gathering for each in record.ask(lambda connection: read(connection, SatWith))} == {NOTE}
    for copy in copies_of(path):
        with closing(sqlite3.connect(copy)) as file:
            found = set(file.execute("SELECT gathering FROM sat_with"))
        assert found <= {(NOTE.bytes,)}


def test_a_copy_that_nobody_can_read_goes_as_a_whole_and_is_named(record: Record, path: Path) -> None:
    full(record)
    broken = folder_of_copies(path) / f"{path.stem} 2026-01-01.sqlite"
    broken.write_bytes(MARKED[0].encode() * 100)

    cleared = clear_out(path, GONE, NOW)

    assert cleared.unreadable == (broken.name,)
    assert left_of(path.parent) == []


def test_while_somebody_reads_the_record_it_is_said_and_completed_at_the_next_opening(path: Path) -> None:
    record = open_record(path)
    full(record)
    reader = sqlite3.connect(path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()

    with pytest.raises((ExpectedFailure, sqlite3.OperationalError)):
        clear_out(path, GONE, NOW)
    reader.close()
    record.close()
    open_record(path).close()

    assert left_of(path.parent) == []
    assert not marker_of(path).exists()


def test_a_marker_that_was_torn_stops_nothing(path: Path) -> None:
    open_record(path).close()
    marker_of(path).write_text("{")

    open_record(path).close()

    assert not marker_of(path).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
@pytest.mark.parametrize(
    ("word", "time"),
    [("BEGIN", 1), ("VACUUM", 1), ("DELETE", 40), ("BEGIN", 4), ("COMMIT", 4), ("VACUUM", 4), ("PRAGMA wal_check", 1)],
)
def test_killed_in_the_midst_of_it_nothing_is_left_once_the_record_is_opened_again(
    path: Path, word: str, time: int
) -> None:
    record = open_record(path)
    full(record)
    record.close()

    command = [sys.executable, "-m", "tests.store.record.killed_clearing", str(path), word, str(time)]
    answer = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert answer.returncode == -signal.SIGKILL, answer.stderr
    again = open_record(path)
    people = again.ask(all_people)
    again.close()

    assert left_of(path.parent) == []
    assert {person.key for person in people} == {ANA, RUI, IDA}


def test_every_column_of_words_is_known_as_a_hosts_own_or_as_none(record: Record) -> None:
    words = {
        (table.name, column.name)
        for table in RECORD.tables.values()
        for column in table.columns
        if type(column.type) in {Text, Lines, Reached}
    }

    known = {(table, column) for table, columns in FREE_WORDS.items() for column in columns}

    assert known <= words
    assert words - known == {
        ("person", "name"),
        ("person", "reached"),
        ("person", "languages"),
        ("circle", "rhythm_rule"),
        ("circle", "rhythm_zone"),
        ("gathering", "zone"),
        ("gathering", "practice"),
        ("batch", "form"),
        ("batch_row", "kind"),
        ("batch_row", "row"),
        ("batch_row", "before"),
    }


def test_names_are_found_as_whole_words_in_whatever_letters() -> None:
    words = Words(("Ana", "Ana Sousa", "Ângela", "+351 912", "x"))

    assert words.replaced("Banana, ANA: ana sousa (ângela) +351 912!", "…") == "Banana, …: … (…) …!"
    assert not words.are_in("x marks the spot; Anabela")


def test_a_name_is_found_however_its_accents_and_blanks_are_written() -> None:
    words = Words(("Ângela  Sousa",))

    assert words.replaced("A\u0302ngela Sousa, ângela\nsousa", "…") == "…, …"
    assert words.are_in('{"note": "\\u00c2ngela Sousa"}')


def test_what_would_go_is_told_without_anything_going(record: Record, path: Path) -> None:
    full(record)
    before = record.ask(lambda connection: connection.execute(select(RECORD.tables["person"])).all())

    with closing(sqlite3.connect(path)) as file:
        gone = what_would_go(file, (XYLO,))
        named = mentions(file, Words((MARKED[0],)), gone)

    assert ("person", XYLO.bytes) in gone
    assert {mention.kind for mention in named} == {"gathering", "harvest_line", "batch"}
    assert record.ask(lambda connection: connection.execute(select(RECORD.tables["person"])).all()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
def test_what_is_written_beside_the_record_is_its_owners_alone(record: Record, path: Path) -> None:
    full(record)

    clear_out(path, GONE, NOW)

    assert {file.stat().st_mode & 0o077 for file in (path, *copies_of(path))} == {0}
