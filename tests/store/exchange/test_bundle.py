from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from microsol_desktop.circle.arriving import MergePreview
from microsol_desktop.circle.circles import Circle, Membership, Standing
from microsol_desktop.circle.keeping import Removed
from microsol_desktop.circle.keys import BatchKey, MembershipKey, PersonKey
from microsol_desktop.circle.people import HealthNote, KeptApart, Person, Reach, ReachedOut, Tie
from microsol_desktop.store.exchange.batches import take_back_batch
from microsol_desktop.store.exchange.bundle import bundle_of
from microsol_desktop.store.exchange.keeping import keep_rows
from microsol_desktop.store.exchange.looking import Looked, Wanted, look_into
from microsol_desktop.store.exchange.plain_files import write_everything
from microsol_desktop.store.exchange.reading import on_and_on
from microsol_desktop.store.record.circles import circle
from microsol_desktop.store.record.database import Record, open_record
from microsol_desktop.store.record.people import all_people, person
from microsol_desktop.store.record.rows import read
from tests.store.exchange.looked import TODAY
from tests.store.record.made_up import ANA, CREW, IDA, ISLAND, NOW, RUI, chance, key
from tests.store.record.opened import do, everything, fill, put

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Record]:
    """Another host's record."""
    opened = open_record(tmp_path / "theirs.sqlite", chance().randbytes)
    yield opened
    opened.close()


def bundle(record: Record, path: Path) -> Path:
    path.write_bytes(record.ask(lambda connection: bundle_of(connection, CREW, NOW)))
    return path


def look(record: Record, path: Path) -> tuple[Looked, MergePreview]:
    looked = record.ask(lambda connection: look_into(connection, Wanted(path, TODAY), on_and_on))
    assert isinstance(looked.preview, MergePreview)
    return looked, looked.preview


def merge(record: Record, path: Path, theirs: frozenset[tuple[str, str]] = frozenset()) -> BatchKey | None:
    looked, preview = look(record, path)
    assert looked.merge is not None
    held = looked.merge
    batch = do(record, lambda writing: keep_rows(writing, held, theirs, preview)).answer.batch
    return BatchKey(batch) if batch else None


def test_another_host_has_the_circle_with_all_that_goes_with_it(record: Record, theirs: Record, tmp_path: Path) -> None:
    fill(record)

    merge(theirs, bundle(record, tmp_path / "crew.microsol-circle"))

    here, there = record.ask(everything), theirs.ask(everything)
    for name in ("membership", "invitation", "season", "ran_text", "attendance", "step_ran", "role_held", "sat_with"):
        assert there[name] == here[name], name
    assert there["harvest_line"] == here["harvest_line"]
    found = theirs.ask(lambda connection: circle(connection, CREW))
    mine = record.ask(lambda connection: circle(connection, CREW))
    assert mine is not None
    assert found == replace(mine, parent=None)


def test_what_is_nobody_elses_is_never_in_it(record: Record, tmp_path: Path) -> None:
    fill(record)
    thought_of = Person(key=PersonKey(key(4)), name="Somebody thought of")
    put(
        record,
        thought_of,
        Membership(
            key=MembershipKey(key(25)), person=thought_of.key, circle=CREW, standing=Standing.THOUGHT_OF, since=TODAY
        ),
    )

    words = bundle(record, tmp_path / "crew.microsol-circle").read_text("utf-8")

    said = json.loads(words)
    assert not {"health_note", "kept_apart", "tie", "reached_out", "batch", "removed"} & set(said)
    assert "No nuts" not in words
    assert "thought of" not in words
    assert "The stove was lit" not in words


def test_only_those_who_belong_to_it_can_be_reached(record: Record, tmp_path: Path) -> None:
    fill(record)
    put(record, replace(next(p for p in record.ask(all_people) if p.key == RUI), reached=reached_of(record)))

    said = json.loads(bundle(record, tmp_path / "crew.microsol-circle").read_text("utf-8"))

    reached = {each["key"]: each["reached"] for each in said["person"]}
    assert reached[str(ANA)]
    assert reached[str(RUI)] == []
    assert reached[str(IDA)] == []


def reached_of(record: Record) -> tuple[Reach, ...]:
    ana = record.ask(lambda connection: person(connection, ANA))
    assert ana is not None
    return ana.reached


def test_merged_twice_nothing_is_there_twice(record: Record, theirs: Record, tmp_path: Path) -> None:
    fill(record)
    path = bundle(record, tmp_path / "crew.microsol-circle")
    merge(theirs, path)
    before = theirs.ask(everything)

    again = merge(theirs, path)

    assert again is None
    assert theirs.ask(everything) == before


def test_opened_by_whoever_made_it_nothing_differs(record: Record, tmp_path: Path) -> None:
    fill(record)
    before = record.ask(everything)

    _, preview = look(record, bundle(record, tmp_path / "crew.microsol-circle"))

    assert (preview.new_rows, preview.differing, preview.refused, preview.unread) == (0, (), 0, ())
    assert merge(record, tmp_path / "crew.microsol-circle") is None
    assert record.ask(everything) == before


def changed_there(record: Record, theirs: Record, tmp_path: Path) -> Path:
    """The circle's intention is another one at the other host's, and that later."""
    fill(record)
    merge(theirs, bundle(record, tmp_path / "first.microsol-circle"))
    found = theirs.ask(lambda connection: circle(connection, CREW))
    assert found is not None
    theirs.do(lambda writing: writing.put(replace(found, intention="To bake", capacity=None)), LATER)
    return bundle(theirs, tmp_path / "second.microsol-circle")


def test_what_differs_is_shown_with_both_sides(record: Record, theirs: Record, tmp_path: Path) -> None:
    path = changed_there(record, theirs, tmp_path)

    _, preview = look(record, path)

    (difference,) = preview.differing
    assert (difference.name, difference.place, difference.theirs_newer) == ("Tuesday crew", ("circle", str(CREW)), True)
    assert [(side.field, side.ours, side.theirs) for side in difference.sides] == [
        ("intention", "To be there for each other", "To bake")
    ]


@pytest.mark.parametrize(("chosen", "intention"), [(False, "To be there for each other"), (True, "To bake")])
def test_of_what_differs_the_chosen_side_is_kept(
    record: Record, theirs: Record, tmp_path: Path, chosen: bool, intention: str
) -> None:
    path = changed_there(record, theirs, tmp_path)

    merge(record, path, frozenset({("circle", str(CREW))} if chosen else ()))

    found = record.ask(lambda connection: circle(connection, CREW))
    assert isinstance(found, Circle)
    assert (found.intention, found.capacity, found.parent) == (intention, 5, ISLAND)


def test_a_merge_is_taken_back_as_a_whole(record: Record, theirs: Record, tmp_path: Path) -> None:
    path = changed_there(record, theirs, tmp_path)
    before = record.ask(everything)
    batch = merge(record, path, frozenset({("circle", str(CREW))}))
    assert batch is not None

    result = do(record, lambda writing: take_back_batch(writing, batch)).answer

    assert result.stayed == ()
    assert record.ask(everything) == before


def test_a_whole_circle_that_came_in_goes_as_a_whole(record: Record, theirs: Record, tmp_path: Path) -> None:
    fill(record)
    before = theirs.ask(everything)
    batch = merge(theirs, bundle(record, tmp_path / "crew.microsol-circle"))
    assert batch is not None

    result = do(theirs, lambda writing: take_back_batch(writing, batch)).answer

    assert result.stayed == ()
    assert theirs.ask(everything) == before


def test_nobody_who_was_removed_comes_back(record: Record, theirs: Record, tmp_path: Path) -> None:
    fill(record)
    put(theirs, Removed(key=ANA, on=date(2026, 11, 1)))
    path = bundle(record, tmp_path / "crew.microsol-circle")

    _, preview = look(theirs, path)
    merge(theirs, path)

    assert preview.refused > 0
    assert "Ana" not in {each.name.partition(" ")[0] for each in preview.new}
    assert ANA not in {found.key for found in theirs.ask(all_people)}
    rows = theirs.ask(everything)
    assert not [row for name, of in rows.items() if name != "removed" for row in of if ANA in row]


def test_nobody_who_was_removed_comes_back_with_a_whole_record(record: Record, theirs: Record, tmp_path: Path) -> None:
    fill(record)
    put(theirs, Removed(key=ANA, on=date(2026, 11, 1)))
    record.ask(lambda connection: write_everything(connection, tmp_path / "all", on_and_on))

    merge(theirs, tmp_path / "all")

    rows = theirs.ask(everything)
    told = [row for name, of in rows.items() if name != "removed" for row in of if ANA in row or str(ANA) in str(row)]
    assert told == []


def test_a_row_that_was_spoiled_is_named_and_the_others_come(record: Record, theirs: Record, tmp_path: Path) -> None:
    fill(record)
    path = bundle(record, tmp_path / "crew.microsol-circle")
    path.write_text(path.read_text("utf-8").replace('"late"', '"later"').replace('"left early"', '"early"'), "utf-8")

    _, preview = look(theirs, path)
    merge(theirs, path)

    assert [each.begins.partition(":")[0] for each in preview.unread] == ["attendance"]
    assert len(theirs.ask(everything)["attendance"]) == 1


def test_half_a_letter_is_named_and_costs_only_its_row(record: Record, theirs: Record, tmp_path: Path) -> None:
    fill(record)
    path = bundle(record, tmp_path / "crew.microsol-circle")
    path.write_text(path.read_text("utf-8").replace("Begin at eight", "Begin \\ud800"), "utf-8")

    _, preview = look(theirs, path)
    merge(theirs, path)

    assert [each.begins.partition(":")[0] for each in preview.unread] == ["harvest_line"]


def test_what_a_file_has_no_business_to_bring_is_not_taken(record: Record, theirs: Record, tmp_path: Path) -> None:
    fill(record)
    path = bundle(record, tmp_path / "crew.microsol-circle")
    said = json.loads(path.read_text("utf-8"))
    said["kept_apart"] = [{"one": str(ANA), "other": str(RUI), "changed_at": NOW.isoformat()}]
    path.write_text(json.dumps(said), "utf-8")

    merge(theirs, path)

    kinds = (KeptApart, HealthNote, Tie, ReachedOut)
    assert theirs.ask(lambda connection: [read(connection, kind) for kind in kinds]) == [()] * 4
