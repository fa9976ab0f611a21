from __future__ import annotations

from datetime import time
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from microsol_desktop.circle.arriving import MergePreview
from microsol_desktop.circle.circles import Circle, CircleKind, Rhythm
from microsol_desktop.circle.gatherings import Gathering, HarvestLine
from microsol_desktop.circle.keeping import Batch, BatchRow, RanText
from microsol_desktop.circle.keys import HarvestKey
from microsol_desktop.circle.people import Person, Reach, ReachKind
from microsol_desktop.store.exchange.keeping import keep_rows
from microsol_desktop.store.exchange.looking import Looked, Wanted, look_into
from microsol_desktop.store.exchange.plain_files import write_everything
from microsol_desktop.store.exchange.reading import on_and_on
from microsol_desktop.store.record.database import Record, open_record
from microsol_desktop.store.record.table_rows import delete_rows
from microsol_desktop.store.record.tables import RECORD
from microsol_desktop.store.record.writing import Writing
from tests.store.exchange.looked import TODAY
from tests.store.record.made_up import ANA, BATCH, CREW, EVENING, NOW, chance, key
from tests.store.record.opened import do, everything, fill, is_empty, put


def bring_back(record: Record, folder: Path) -> Looked:
    looked = record.ask(lambda connection: look_into(connection, Wanted(folder, TODAY), on_and_on))
    assert isinstance(looked.preview, MergePreview)
    assert looked.merge is not None
    preview, merge = looked.preview, looked.merge
    do(record, lambda writing: keep_rows(writing, merge, frozenset(), preview))
    return looked


def remove_everything(writing: Writing) -> None:
    for table in RECORD.tables.values():
        rows = writing.connection.execute(table.select()).all()
        keys = [tuple(getattr(row, column.name) for column in table.primary_key) for row in rows]
        delete_rows(writing.connection, table, keys)


def test_exported_removed_and_brought_back_it_is_the_same_record(record: Record, tmp_path: Path) -> None:
    fill(record)
    before = record.ask(everything)
    record.ask(lambda connection: write_everything(connection, tmp_path / "out", on_and_on))
    do(record, remove_everything)
    assert is_empty(record.ask(everything))

    looked = bring_back(record, tmp_path / "out")

    assert record.ask(everything) == before
    assert looked.preview.unread == ()


def test_brought_into_a_new_file_it_is_the_same_record(record: Record, tmp_path: Path) -> None:
    fill(record)
    record.ask(lambda connection: write_everything(connection, tmp_path / "out", on_and_on))
    other = open_record(tmp_path / "other.sqlite", chance().randbytes)

    bring_back(other, tmp_path / "out")

    assert other.ask(everything) == record.ask(everything)
    other.close()


def test_brought_in_once_more_nothing_is_new(record: Record, tmp_path: Path) -> None:
    fill(record)
    before = record.ask(everything)
    record.ask(lambda connection: write_everything(connection, tmp_path / "out", on_and_on))

    looked = bring_back(record, tmp_path / "out")

    assert isinstance(looked.preview, MergePreview)
    assert (looked.preview.new_rows, looked.preview.differing) == (0, ())
    assert record.ask(everything) == before


@pytest.mark.parametrize("folder", ["out", "out/tables", "out/practices", "out/harvest"])
def test_the_folder_is_its_owners_alone(record: Record, tmp_path: Path, folder: str) -> None:
    fill(record)

    record.ask(lambda connection: write_everything(connection, tmp_path / "out", on_and_on))

    assert (tmp_path / folder).stat().st_mode & 0o077 == 0
    assert all(each.stat().st_mode & 0o077 == 0 for each in (tmp_path / folder).iterdir())


def test_texts_and_harvests_can_be_read(record: Record, tmp_path: Path) -> None:
    fill(record)

    record.ask(lambda connection: write_everything(connection, tmp_path / "out", on_and_on))

    (harvest,) = (tmp_path / "out" / "harvest").iterdir()
    (text,) = (tmp_path / "out" / "practices").iterdir()
    assert harvest.name == "2026-11-17 Tuesday crew.md"
    assert harvest.read_text("utf-8") == "# Tuesday crew 2026-11-17\n\n## next\n\n- [x] Begin at eight\n"
    assert text.read_text("utf-8") == "# Check-in\n"


def test_a_row_that_was_spoiled_is_named_and_the_others_come(record: Record, tmp_path: Path) -> None:
    fill(record)
    out = tmp_path / "out"
    record.ask(lambda connection: write_everything(connection, out, on_and_on))
    spoiled = (out / "tables" / "offer.csv").read_text("utf-8").replace("barter", "bartering")
    (out / "tables" / "offer.csv").write_text(spoiled, "utf-8")
    other = open_record(tmp_path / "other.sqlite", chance().randbytes)

    looked = bring_back(other, out)

    (unread,) = looked.preview.unread
    assert unread.row == 2
    assert unread.begins.startswith("offer: ")
    assert other.ask(everything) == record.ask(everything) | {"offer": frozenset()}
    other.close()


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=WORDS,
    reached=st.lists(st.builds(Reach, kind=st.sampled_from(ReachKind), words=WORDS), max_size=3),
    lines=st.lists(WORDS, max_size=3),
    told=WORDS,
    rhythm=st.none() | st.builds(Rhythm, rule=WORDS, starts=st.datetimes(), zone=WORDS, minutes=st.integers(1, 900)),
    clock=st.none() | st.times(),
    flag=st.booleans(),
)
def test_whatever_is_written_in_a_record_comes_back_from_its_files(  # noqa: PLR0913, PLR0917 - a kind of column each
    record: Record,
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
    reached: list[Reach],
    lines: list[str],
    told: str,
    rhythm: Rhythm | None,
    clock: time | None,
    flag: bool,
) -> None:
    folder = tmp_path_factory.mktemp("out") / "all"
    do(record, remove_everything)
    text = RanText(hash=sha256(told.encode()).digest(), words=told)
    put(
        record,
        Person(key=ANA, name=name, reached=tuple(reached), languages=tuple(lines), child=flag),
        Circle(key=CREW, kind=CircleKind.CREW, name=name, agreements=tuple(lines), rhythm=rhythm, intention=told),
        text,
        Gathering(key=EVENING, on=TODAY, circle=CREW, starts=clock, title=name, note=told, text=text.hash, began=NOW),
        HarvestLine(key=HarvestKey(key(50)), gathering=EVENING, head=name, line=told, kept=flag),
        BatchRow(batch=BATCH, kind="person", row=name, before=told),
        Batch(key=BATCH, brought_at=NOW, source=told),
    )
    before = record.ask(everything)
    record.ask(lambda connection: write_everything(connection, folder, on_and_on))
    do(record, remove_everything)

    looked = bring_back(record, folder)

    assert looked.preview.unread == ()
    assert record.ask(everything) == before
