"""Pictures in prompts: whole, in the room that the words leave, or on a page of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.ui.stage.frame import TimeShown
from microsol_desktop.ui.stage.gallery import GALLERY
from microsol_desktop.ui.stage.items import LINES, PICTURE_SMALLEST, PROMPT_SMALLEST, Kind, Page, Text
from microsol_desktop.ui.stage.layout import LATELY, lay_out
from microsol_desktop.ui.stage.picture import draw
from microsol_desktop.ui.stage.spoken import spoken
from tests.ui.stage.drawn import bowl
from tests.ui.stage.geometry import faults, pictures, written
from tests.ui.stage.walls import NAMES, group, together, wall, wear

SEE = "What do you see in this picture, and what does it remind you of?"
BOWL = "![a bowl](bowl.png)"
LONG = "\n\n".join("What did you hear, and what moved you? " * 3 for _ in range(3))
ASPECTS = (16 / 9, 4 / 3, 9 / 16)
PAIRS = tuple(group(one, one + 1) for one in range(1, 13, 2))


@pytest.fixture
def folder(tmp_path: Path, theme: object) -> str:
    """A practice's folder with pictures of several shapes."""
    for name, wide, high in (("bowl", 1200, 900), ("wide", 2000, 160), ("tall", 160, 2000), ("small", 40, 30)):
        bowl(tmp_path / f"{name}.png", wide, high)
    return str(tmp_path)


def prompts_of(page: Page) -> list[int]:
    return [item.pixels for item in page.items if isinstance(item, Text) and item.kind is Kind.PROMPT]


@pytest.mark.parametrize("aspect", ASPECTS)
def test_a_picture_stands_below_the_words_it_belongs_to(folder: str, aspect: float) -> None:
    (page,) = lay_out(together(prompts=(f"{SEE}\n\n{BOWL}",), beside=folder), aspect)

    (picture,) = pictures(page)
    assert faults(page) == []
    assert picture.box.h >= PICTURE_SMALLEST
    assert max(item.box.bottom for item in page.items if isinstance(item, Text) and item.kind is Kind.PROMPT) <= (
        picture.box.y
    )


def test_a_picture_alone_takes_the_prompts_whole_room(folder: str) -> None:
    (page,) = lay_out(together(prompts=(BOWL,), beside=folder), 16 / 9)

    (picture,) = pictures(page)
    assert picture.box.h > 0.7 * LINES
    assert faults(page) == []


def test_words_below_a_picture_are_as_large_as_a_prompt(folder: str) -> None:
    (page,) = lay_out(together(prompts=(f"{BOWL}\n\n{SEE}",), beside=folder), 16 / 9)

    assert min(prompts_of(page)) >= PROMPT_SMALLEST
    assert len(pictures(page)) == 1


def test_a_picture_that_has_no_room_beside_the_words_goes_to_a_page_of_its_own(folder: str) -> None:
    pages = lay_out(together(prompts=(f"{LONG}\n\n{BOWL}",), beside=folder), 16 / 9)

    assert [len(pictures(page)) for page in pages] == [0, 1]
    assert all(faults(page) == [] for page in pages)
    assert pictures(pages[1])[0].box.h > 0.5 * LINES


def test_cards_that_leave_a_picture_no_room_come_first(folder: str) -> None:
    many = tuple(map(str, range(1, 73)))
    threes = tuple(group(one, one + 1, one + 2) for one in range(1, 73, 3))
    now = together(many, prompts=(f"{SEE}\n\n{BOWL}",), beside=folder, groups=threes)

    pages = lay_out(now, 16 / 9)

    assert [len(pictures(page)) for page in pages] == [0, 1]
    assert all(faults(page) == [] for page in pages)


def test_a_small_picture_is_not_blown_up(folder: str) -> None:
    (page,) = lay_out(together(prompts=("See.\n\n![a bowl](small.png)",), beside=folder), 16 / 9)

    (picture,) = pictures(page)
    assert picture.box.h == 60


@pytest.mark.parametrize(
    "source", ["no.png", "../bowl.png", "/etc/bowl.png", "file:///bowl.png", "http://localhost/bowl.png"]
)
def test_a_picture_that_is_not_there_leaves_its_words(folder: str, source: str) -> None:
    (page,) = lay_out(together(prompts=(f"{SEE}\n\n![a bowl]({source})",), beside=folder), 16 / 9)

    assert pictures(page) == []
    assert "a bowl" in written(page)


def test_a_picture_without_words_that_is_not_there_leaves_nothing(folder: str) -> None:
    (page,) = lay_out(together(prompts=(f"{SEE}\n\n![](no.png)",), beside=folder), 16 / 9)

    assert page == lay_out(together(prompts=(SEE,), beside=folder), 16 / 9)[0]


def test_a_screen_reader_hears_the_pictures_words(folder: str) -> None:
    assert "a bowl" in spoken(together(prompts=(f"{SEE}\n\n{BOWL}",), beside=folder))


@pytest.mark.parametrize(
    "make",
    [
        partial(together, kind=CueKind.TITLE, title="An evening"),
        partial(together, silent=True),
        partial(together, kind=CueKind.BREATH),
        partial(wall, NAMES),
        partial(together, NAMES, groups=PAIRS[:2]),
    ],
)
@pytest.mark.parametrize("aspect", ASPECTS)
def test_a_picture_is_on_every_kind_of_page(folder: str, make: Callable[..., Wall], aspect: float) -> None:
    now = make(prompts=(f"{SEE}\n\n{BOWL}",), beside=folder)

    pages = lay_out(now, aspect)

    assert sum(len(pictures(page)) for page in pages) == 1
    assert [fault for page in pages for fault in faults(page)] == []


def test_what_is_held_back_and_what_is_in_a_list_may_be_a_picture(folder: str) -> None:
    now = together(prompts=(f"{SEE}\n\n- {BOWL}\n- and\n\n  {BOWL}",), revealed=BOWL, beside=folder)

    pages = lay_out(now, 16 / 9)

    assert sum(len(pictures(page)) for page in pages) == 3
    assert [fault for page in pages for fault in faults(page)] == []


BLOCKS = st.sampled_from(
    [SEE, "Yes.", "- one\n- two", LONG, BOWL, "![w](wide.png)", "![t](tall.png)", "![s](small.png)", "- ![b](bowl.png)"]
)


@given(
    prompt=st.lists(BLOCKS, min_size=1, max_size=6).map("\n\n".join),
    aspect=st.sampled_from(ASPECTS),
    turn=st.booleans(),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_pictures_and_words_there_are_all_are_shown_whole(
    folder: str, prompt: str, aspect: float, turn: bool
) -> None:
    now = wall(NAMES, prompts=(prompt,), beside=folder) if turn else together(prompts=(prompt,), beside=folder)

    pages = lay_out(now, aspect)

    assert [fault for page in pages for fault in faults(page)] == []
    assert sum(len(pictures(page)) for page in pages) == prompt.count("![")


def test_what_is_drawn_are_the_pictures_own_pixels(folder: str) -> None:
    now = together(prompts=(BOWL,), beside=folder)
    (page,) = lay_out(now, 16 / 9)
    box = pictures(page)[0].box

    image = draw(now, QSize(960, 540), wear("hearth"))

    assert image.pixelColor(round((box.x + 20) / 2), round((box.y + 20) / 2)) == QColor("#35506b")
    assert image.pixelColor(round((box.x + 20) / 2), round((box.bottom - 20) / 2)) == QColor("#cfae7c")


def test_a_picture_that_comes_later_is_seen_when_the_cue_is_shown_again(folder: str) -> None:
    now = together(prompts=("![a cup](cup.png)",), beside=folder)
    before = LATELY.pages(now, 16 / 9)

    bowl(Path(folder) / "cup.png")
    after = LATELY.pages(now, 16 / 9)

    assert [len(pictures(page)) for page in (*before, *after)] == [0, 1]


def test_a_picture_whose_file_has_gone_since_is_words_in_its_place(
    folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = together(prompts=(BOWL,), beside=folder)
    (page,) = LATELY.pages(now, 16 / 9)
    box = pictures(page)[0].box
    monkeypatch.setattr(GALLERY, "image", lambda _: None)

    image = draw(now, QSize(960, 540), wear("hearth"))
    row = range(round(box.x / 2), round((box.x + 200) / 2))
    lightest = max(image.pixelColor(x, round((box.y + box.h / 2 - 12) / 2)).lightness() for x in row)

    assert lightest > 150


def test_the_next_cues_picture_is_ready_before_it_is_shown(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bowl(Path(folder) / "late.png")
    following = together(prompts=("![late](late.png)",), beside=folder)

    LATELY.prepare(replace(together(), following=following.cue), 16 / 9, TimeShown.BOTH)
    monkeypatch.setattr("microsol_desktop.ui.stage.gallery.picture_bytes", lambda _: None)
    (page,) = lay_out(following, 16 / 9)

    assert GALLERY.image(pictures(page)[0].art) is not None
