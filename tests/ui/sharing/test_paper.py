"""A practice on paper: on one page wherever it can be read there, with all of its words, and nothing of the host's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPdfWriter
from pytestqt.qtbot import QtBot

from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.handout import Handout, handout
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.model import Slug
from microsol_desktop.ui.sharing.paper_layout import (
    OF_MANY_PAGES,
    OF_SHEETS,
    SMALLEST,
    Laid,
    close_set,
    fitted,
    laid_out,
    ready,
)
from microsol_desktop.ui.sharing.paper_maker import Kind, PaperMaker
from microsol_desktop.ui.sharing.paper_pieces import PICTURE_ROOM, handout_sheet, host_sheet
from microsol_desktop.ui.sharing.paper_text import as_text
from microsol_desktop.ui.sharing.paper_words import PaperWords, clock
from microsol_desktop.ui.stage.gallery import GALLERY
from tests.flow.evenings import IT, text_of
from tests.practices_shipped.shelf import SLUGS, sizes_of, texts_of
from tests.ui.console.a_run import a_theme

DPI = 96
OBJECT = "\ufffc"
"""What stands in a text for a picture."""
INSIDE = QRectF(0, 0, 178 / 25.4 * DPI, 265 / 25.4 * DPI)
"""A4 without its margins, in dots."""
SECRET = ("> [!host]", "> Keep it short.", "", "> [!reveal]", "> Turn your chair.", "")


def _as_written(_context: str, text: str) -> str:
    return text


WORDS = PaperWords(_as_written)


@pytest.fixture(autouse=True)
def _letters(qtbot: QtBot) -> None:
    a_theme()


def _page() -> QImage:
    image = QImage(int(INSIDE.width()), int(INSIDE.height()), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    return image


def _fitted(paper: Handout) -> Laid:
    return fitted(lambda points: handout_sheet(paper, WORDS, points), _page(), INSIDE)


def _host(paper: Handout, begins_at: int | None = None) -> Laid:
    return laid_out(host_sheet(paper, WORDS, 10.5, begins_at), _page(), INSIDE, 1, 10.5)


def _all_words(laid: Laid) -> str:
    return "\n".join(one.text.toPlainText() for one in laid.placed)


def _paper(*lines: str, people: int = 4, front: str = "") -> Handout:
    return handout(IT, {IT: text_of(*lines, front=front)}, people)


@pytest.mark.parametrize("slug", SLUGS)
def test_each_practice_that_ships_has_a_handout_of_one_page_that_can_be_read(slug: Slug) -> None:
    paper = handout(slug, texts_of(slug), sizes_of(slug)[0])

    laid = _fitted(paper)

    assert laid.pages == 1
    assert laid.points >= SMALLEST
    for entry in paper.entries:
        assert entry.title in _all_words(laid)
    for one in laid.placed:
        assert one.at.y() + one.text.size().height() <= INSIDE.height() + 1
        assert one.at.x() + one.text.textWidth() <= INSIDE.width() + 1


def test_a_silence_is_called_one_on_the_handout_and_in_the_list_of_steps() -> None:
    paper = _paper("## Sit (5 min, silent)", "Sit.", "", "## Look (pairs)", "### Think (1 min, silent)", "T.")

    outline = compile_schedule(IT, {IT: text_of("## Sit (5 min, silent)", "Sit.")}, numbered(4)).agenda

    assert [entry.settings for entry in paper.entries] == ["5 min, silent", "1 min, pairs", "1 min, silent"]
    assert "5 min, silent" in _all_words(_fitted(paper))
    assert [line.settings for line in outline] == ["5 min, silent"]


def test_one_that_is_too_long_takes_more_pages_and_loses_no_word() -> None:
    steps = [line for number in range(120) for line in (f"## Step {number} (1 min)", f"Say {number}. " * 12, "")]

    laid = _fitted(_paper(*steps))

    assert laid.pages > 1
    words = _all_words(laid)
    assert all(f"Step {number} " in words and words.count(f"Say {number}.") == 12 for number in range(120))


def test_a_paragraph_longer_than_a_page_goes_on_on_the_next() -> None:
    steps = [line for number in range(4) for line in (f"## Read {number} (5 min)", "word " * 1_500, "")]

    laid = _fitted(_paper(*steps))

    assert laid.pages > 1
    assert _all_words(laid).count("word") == 6_000
    assert all(one.at.y() + one.text.size().height() <= INSIDE.height() + 1 for one in laid.placed)


def test_what_is_the_hosts_alone_is_on_the_hosts_sheet_and_on_no_handout() -> None:
    paper = _paper("## Talk (5 min)", "Talk.", "", *SECRET)

    handed, held = _all_words(_fitted(paper)), _all_words(_host(paper))

    assert "Keep it short." not in handed
    assert "Turn your chair." not in handed
    assert "Keep it short." in held
    assert "Turn your chair." in held


def test_the_hosts_sheet_says_when_each_step_begins_by_the_clock_or_from_nought() -> None:
    paper = _paper("## Talk (5 min)", "Talk.", "", "## Rest (10 min)", "Rest.")

    by_the_clock, from_nought = _all_words(_host(paper, 19 * 3600 + 1800)), _all_words(_host(paper))

    assert "19:30" in by_the_clock
    assert "19:35" in by_the_clock
    assert "19:45" in by_the_clock
    assert "0:05" in from_nought


def test_a_step_that_is_not_for_so_many_says_so_to_the_host() -> None:
    paper = _paper("## Talk (5 min)", "Talk.", "", "## Threes (5 min, for 9-12 people)", "Rest.")

    assert "not for 4 people" in _all_words(_host(paper))


def test_credit_licence_and_changes_stand_at_the_foot_of_each_page() -> None:
    front = "license: CC-BY-SA-4.0\ncredit: By Rui.\nchanges: Shorter."
    steps = [line for number in range(120) for line in (f"## Step {number} (1 min)", f"Say {number}. " * 12, "")]

    laid = _fitted(_paper(*steps, front=front))

    assert f"2 / {laid.pages}" in _all_words(laid)
    feet = [one for one in laid.placed if "By Rui." in one.text.toPlainText()]
    assert [foot.page for foot in feet] == list(range(laid.pages))
    assert "Licence: CC-BY-SA-4.0" in feet[0].text.toPlainText()
    assert "Changes: Shorter." in feet[0].text.toPlainText()


def test_what_stands_in_a_strangers_file_is_letters_and_no_markup() -> None:
    paper = _paper("## <b>Talk</b> & <img src='file:///etc/passwd'> (5 min)", "<script>alert(1)</script> <b>so</b>")

    words = _all_words(_fitted(paper))

    assert "<b>Talk</b> & <img src='file:///etc/passwd'>" in words
    assert "<script>alert(1)</script> <b>so</b>" in words


def test_it_speaks_the_practices_language() -> None:
    spoken = PaperWords(lambda _, text: f"[{text}]")
    paper = _paper("## Talk (5 min)", "Talk.", front="license: CC0")

    sheet = handout_sheet(paper, spoken, 11.0)

    assert "[Licence: CC0]" in sheet.foot


def test_in_a_pdf_too_what_is_listed_stands_a_little_aside_and_nothing_leaves_the_page(tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "sheet.pdf"))
    page = ready(writer, letter=False)
    paper = _paper("## Talk (5 min)", "Talk.", "", "- One", "- Two", "", *SECRET)

    laid = close_set(lambda points: host_sheet(paper, WORDS, points, None), writer, page)

    letter = laid.points * writer.logicalDpiY() / 72
    (listed,) = [one.text for one in laid.placed if one.text.toPlainText() == "One"]
    lines = listed.begin().layout()
    begins = lines.position().x() + lines.lineAt(0).x()
    assert letter < begins < 3 * letter
    (note,) = [one for one in laid.placed if "Keep it short." in one.text.toPlainText()]
    assert letter < note.at.x() < 3 * letter
    for one in laid.placed:
        assert one.at.x() + one.text.size().width() <= page.width() + 1


def test_a_word_on_a_page_of_its_own_is_brought_to_the_others() -> None:
    steps = [line for number in range(16) for line in (f"## Step {number} (1 min)", "Say it.", "", "Twice.", "")]
    paper = _paper(*steps)
    sheets = [laid_out(host_sheet(paper, WORDS, size, None), _page(), INSIDE, row, size) for row, size in OF_SHEETS]

    laid = close_set(lambda points: host_sheet(paper, WORDS, points, None), _page(), INSIDE)

    assert laid.pages == min(sheet.pages for sheet in sheets)


def test_a_pdf_says_how_many_pages_it_has() -> None:
    data, pages = PaperMaker(_paper("## Talk (5 min)", "Talk."), _as_written).pdf(Kind.HANDOUT)

    assert data.startswith(b"%PDF")
    assert pages == 1


@pytest.mark.parametrize(("seconds", "told"), [(0, "0:00"), (19 * 3600 + 1800, "19:30"), (25 * 3600, "1:00")])
def test_a_time_of_day_goes_round_at_midnight(seconds: int, told: str) -> None:
    assert clock(seconds) == told


def _drawing(folder: Path, wide: int, high: int) -> None:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    image.save(str(folder / "chairs.png"))


@pytest.mark.parametrize("size", [(1200, 800), (300, 2000), (3000, 40), (30, 30), (1, 1)])
def test_a_picture_is_printed_itself_and_never_wider_or_higher_than_there_is_room_for(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    _drawing(tmp_path, *size)
    art = GALLERY.art(str(tmp_path), "chairs.png")
    assert art is not None
    paper = _paper("## Talk (5 min)", "Talk.", "", "![Chairs in a ring](chairs.png)")

    laid = fitted(lambda points: handout_sheet(paper, WORDS, points, lambda *_: GALLERY.image(art)), _page(), INSIDE)

    (shown,) = [one for one in laid.placed if OBJECT in one.text.toPlainText()]
    letter = laid.points * DPI / 72
    assert "Chairs in a ring" not in _all_words(laid)
    assert shown.text.idealWidth() <= PICTURE_ROOM.width() * letter + 1
    assert shown.text.size().height() <= (PICTURE_ROOM.height() + 2) * letter


def test_a_picture_that_is_gone_is_told_by_its_words() -> None:
    assert "Picture: Chairs in a ring" in _all_words(
        _fitted(_paper("## Talk (5 min)", "![Chairs in a ring](gone.png)"))
    )


def test_a_pdf_has_the_pictures_that_lie_beside_the_practice(tmp_path: Path) -> None:
    _drawing(tmp_path, 800, 600)
    paper = _paper("## Talk (5 min)", "![Chairs](chairs.png)")

    without, _ = PaperMaker(paper, _as_written).pdf(Kind.HOST)
    with_it, _ = PaperMaker(paper, _as_written, None, {IT: str(tmp_path)}).pdf(Kind.HOST)

    assert b"/Width 800" not in without
    assert b"/Width 800" in with_it


def test_a_prompt_in_a_second_language_stands_below_it_and_is_softer() -> None:
    paper = _paper("## Talk (5 min)", "Talk.", "", "> [!pt]", "> Falem.")

    for sheet in (handout_sheet(paper, WORDS, 11.0), host_sheet(paper, WORDS, 11.0, None)):
        (talk,) = [piece.html for piece in sheet.pieces if ">Talk.<" in piece.html]
        (falem,) = [piece.html for piece in sheet.pieces if ">Falem.<" in piece.html]
        assert "color:" in falem
        assert sheet.pieces.index(next(piece for piece in sheet.pieces if piece.html == falem)) > 0
        assert talk != falem


def test_a_heading_whose_step_has_no_words_is_never_the_last_of_a_column() -> None:
    steps = [line for number in range(40) for line in (f"## Step {number} (1 min)", "> [!host]", "> Wait.", "")]

    laid = _host(_paper(*steps))

    columns: dict[tuple[int, float], str] = {}
    for one in laid.placed:
        columns[one.page, 0.0] = one.text.toPlainText() if "Step" in one.text.toPlainText() else ""
    assert not any(columns.values())


def test_an_evening_says_which_practice_begins_where() -> None:
    slug = Slug("evening")
    texts = {slug: "---\ntitle: Tuesday\n---\n\n## [[it]]\n\n## Break (5 min)\n\n## [[it]]\n"}
    texts |= {Slug("it"): "---\ntitle: A round\n---\n\n## Talk (5 min)\n\n## Rest (5 min)\n"}

    paper = handout(slug, texts, 4)

    assert [(entry.title, entry.opens) for entry in paper.entries] == [
        ("Talk", "A round"),
        ("Rest", ""),
        ("Break", ""),
        ("Talk", "A round"),
        ("Rest", ""),
    ]
    assert _all_words(_fitted(paper)).count("A round") == 2


def test_a_long_practice_is_on_as_few_pages_as_can_be_read() -> None:
    steps = [line for number in range(60) for line in (f"## Step {number} (1 min)", "Say it.", "", "Twice.", "")]
    paper = _paper(*steps)

    laid = _fitted(paper)

    tried = [
        laid_out(handout_sheet(paper, WORDS, size), _page(), INSIDE, columns, size) for columns, size in OF_MANY_PAGES
    ]
    assert 1 < laid.pages == min(one.pages for one in tried) < tried[0].pages


def test_as_text_it_reads_well_without_any_marks() -> None:
    prompt = (
        "Say **what** matters,  ",
        "and why.",
        "",
        "- One",
        "- *Two*",
        "",
        "1. First",
        "",
        "> [!pt]",
        "> Falem.",
        "",
    )
    paper = _paper(
        "Welcome.", "", "## Talk (5 min)", *prompt, *SECRET, "### Then (2 min)", "Rest.", "", "## End (1 min)"
    )

    assert as_text(paper, WORDS).splitlines() == [
        "It",
        "about 6 min for 4 people",
        "",
        "Welcome.",
        "",
        "1. Talk (5 min)",
        "Say what matters,",
        "and why.",
        "• One",
        "• Two",
        "1) First",
        "Falem.",
        "",
        "Then (2 min)",
        "Rest.",
        "",
        "2. End (1 min)",
    ]
