"""A practice's times become those that it took, by the very way of the editor: copies, credit, versions and undo."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from microsol_desktop.circle.gatherings import AsRun, Gathering, StepRan
from microsol_desktop.circle.keys import GatheringKey
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.real_times import RealTimesDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.begin import begun
from microsol_desktop.flow.events import Advanced, Started
from microsol_desktop.flow.people import numbered
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import shipped
from tests.desk.editing.conftest import PEBBLE
from tests.flow.evening import EVENING

PEBBLE_SLUG, WHAT = Slug("pebble"), "Taking the times that it really took"


@pytest.fixture
def library(own: Path) -> LibraryDesk:
    return LibraryDesk(shipped("practices"), own)


@pytest.fixture
def desk(library: LibraryDesk, editors: Editors) -> RealTimesDesk:
    return RealTimesDesk(library, lambda: editors, WHAT)


def _run(library: LibraryDesk, slug: Slug, pace: float, people: int = 2) -> Run:
    """A run in which everything took so many times as long as planned."""
    started = Started(
        at=0.0, slug=slug, texts=library.texts(slug), people=numbered(people), seed=7, wall=EVENING, utc_offset=0
    )
    run, at = reduce(reduce(None, begun(started)), Advanced(at=0.0)), 0.0
    while not run.ended:
        at += (run.cue.seconds or 60) * pace
        run = reduce(run, Advanced(at=at))
    return run


def test_one_click_writes_the_times_into_the_hosts_own_file_and_undo_takes_them_out(
    library: LibraryDesk, desk: RealTimesDesk, own: Path
) -> None:
    _, (offer,) = desk.of_run(_run(library, PEBBLE_SLUG, 2.0))

    desk.take(offer)
    taken = (own / "pebble.md").read_text(encoding="utf-8")
    desk.take_back(offer)

    assert taken == (
        PEBBLE.replace("2 min each", "4 min each").replace("1 min each", "2 min each").replace("3 min", "6 min")
    )
    assert (own / "pebble.md").read_text(encoding="utf-8") == PEBBLE


def test_a_practice_that_ships_becomes_a_copy_that_says_that_it_was_changed(
    library: LibraryDesk, desk: RealTimesDesk, own: Path
) -> None:
    slug = Slug("case-clinic")
    shipped_text = dict(library.texts(slug))[slug]

    _, (offer, *_) = desk.of_run(_run(library, slug, 1.5, people=5))
    desk.take(offer)

    copy = (own / f"{slug}.md").read_text(encoding="utf-8")
    assert not offer.is_own
    assert "changes:" in copy
    for line in (line for line in shipped_text.splitlines() if line.startswith(("credit:", "license:"))):
        assert line in copy


def test_one_that_took_as_long_as_it_says_has_nothing_to_change(library: LibraryDesk, desk: RealTimesDesk) -> None:
    _, (offer,) = desk.of_run(_run(library, PEBBLE_SLUG, 1.0))

    assert offer.times == ()
    assert not offer.is_other


def test_one_that_has_other_steps_by_now_is_left_alone(library: LibraryDesk, desk: RealTimesDesk, own: Path) -> None:
    run = _run(library, PEBBLE_SLUG, 2.0)
    (own / "pebble.md").write_text(PEBBLE.replace("## Listen", "## Hear"), encoding="utf-8")

    _, (offer,) = desk.of_run(run)

    assert offer.is_other
    assert offer.times == ()


def test_one_whose_words_were_changed_meanwhile_keeps_them(
    library: LibraryDesk, desk: RealTimesDesk, own: Path
) -> None:
    run = _run(library, PEBBLE_SLUG, 2.0)
    (own / "pebble.md").write_text(PEBBLE.replace("in your hand", "in your pocket"), encoding="utf-8")

    _, (offer,) = desk.of_run(run)
    desk.take(offer)

    assert "in your pocket" in (own / "pebble.md").read_text(encoding="utf-8")
    assert "## A word (2 min each)" in (own / "pebble.md").read_text(encoding="utf-8")


def test_what_was_changed_since_in_the_editor_is_not_taken_back_with_it(
    library: LibraryDesk, desk: RealTimesDesk, editors: Editors
) -> None:
    _, (offer,) = desk.of_run(_run(library, PEBBLE_SLUG, 2.0))
    desk.take(offer)
    editor = editors.of(PEBBLE_SLUG)
    editor.put(editor.text + "\nMore.\n", "Writing")

    assert not desk.take_back(offer)
    assert editor.text.endswith("More.\n")


def test_practices_within_it_are_offered_by_themselves_and_those_that_ship_as_copies(
    library: LibraryDesk, desk: RealTimesDesk, own: Path
) -> None:
    (own / "both.md").write_text(
        "# Both\n\n## [[pebble]]\n\n## [[closing-round]]\n\n## End (1 min)\n\nEnd.\n", encoding="utf-8"
    )
    library.look()

    _, offers = desk.of_run(_run(library, Slug("both"), 2.0))
    desk.take(offers[-1])

    told = [(offer.slug, offer.is_within, offer.is_own) for offer in offers]
    assert told == [("both", False, True), ("pebble", True, True), ("closing-round", True, False)]
    assert "changes:" in (own / "closing-round.md").read_text(encoding="utf-8")


def test_of_an_evening_that_is_strung_of_others_they_alone_are_offered(
    library: LibraryDesk, desk: RealTimesDesk, own: Path
) -> None:
    (own / "evening.md").write_text("# Evening\n\n## [[pebble]]\n", encoding="utf-8")
    library.look()

    _, offers = desk.of_run(_run(library, Slug("evening"), 2.0))
    _, (as_said, *_) = desk.of_run(_run(library, Slug("evening"), 1.0))

    assert [offer.slug for offer in offers] == ["pebble"]
    assert as_said.tells_nothing


def test_one_that_got_other_steps_while_it_was_offered_is_left_alone(
    library: LibraryDesk, desk: RealTimesDesk, editors: Editors
) -> None:
    _, (offer,) = desk.of_run(_run(library, PEBBLE_SLUG, 2.0))
    editor = editors.of(PEBBLE_SLUG)
    editor.put(editor.text.replace("## Listen", "## Hear"), "Writing")
    before = editor.text

    with pytest.raises(ExpectedFailure, match="other steps"):
        desk.take(offer)
    assert editor.text == before


def test_what_was_only_leafed_through_tells_nothing(library: LibraryDesk, desk: RealTimesDesk) -> None:
    _, (offer,) = desk.of_run(_run(library, PEBBLE_SLUG, 0.01))

    assert offer.tells_nothing
    assert offer.times == ()


def test_just_a_prompt_is_no_practice_that_could_be_changed(library: LibraryDesk, desk: RealTimesDesk) -> None:
    run = _run(library, PEBBLE_SLUG, 2.0)
    text = "# Together\n\n## Together (5 min)\n\nTalk.\n"
    started = Started(
        at=0.0, slug=Slug("a-prompt"), texts=((Slug("a-prompt"), text),), people=numbered(2), seed=7,
        wall=run.started.wall, utc_offset=0,
    )  # fmt: skip

    real, offers = desk.of_run(reduce(None, begun(started)))

    assert [step.title for step in real.steps] == ["Together"]
    assert offers == ()


def test_a_gathering_of_the_record_tells_the_same(library: LibraryDesk, desk: RealTimesDesk, own: Path) -> None:
    key = GatheringKey(UUID(int=1))
    steps = (("A word", 120, 240), ("Listen", 180, 170), ("Go round", 240, 250))
    ran = AsRun(
        gathering=Gathering(key=key, on=date(2026, 11, 22), practice="pebble", heads=2),
        text=PEBBLE,
        steps=tuple(
            StepRan(gathering=key, number=number, name=name, planned=planned, real=real)
            for number, (name, planned, real) in enumerate(steps, start=1)
        ),
    )

    _, (offer,) = desk.of_record(ran)
    desk.take(offer)

    assert (own / "pebble.md").read_text(encoding="utf-8") == PEBBLE.replace("1 min each", "2 min each")


def test_a_file_that_can_not_be_written_says_so(library: LibraryDesk, desk: RealTimesDesk, own: Path) -> None:
    _, (offer,) = desk.of_run(_run(library, PEBBLE_SLUG, 2.0))
    (own / "pebble.md").unlink()
    (own / "pebble.md").mkdir()

    with pytest.raises(ExpectedFailure):
        desk.take(offer)
