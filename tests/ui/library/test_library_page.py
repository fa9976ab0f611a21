"""A host looks through the practices, by typing, by keys and by mouse."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.shelves import Shelf
from microsol_desktop.ui.library.card_model import Role
from tests.ui.library.conftest import Library

KEYS = Qt.Key


def index_of(library: Library, slug: str) -> QModelIndex:
    place = library.page.model.place_of(slug)
    assert place is not None
    return library.page.model.index(place)


def press(library: Library, slug: str, part: str) -> None:
    """Click on the star, or on the other forms, of a card."""
    cards = library.page.cards
    index = index_of(library, slug)
    cards.scrollTo(index)
    where = cards.itemDelegate().places(cards.visualRect(index), cards.font(), index, cards.layoutDirection())  # type: ignore[attr-defined]
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=getattr(where, part).center())


def test_the_question_of_an_evening_finds_what_suits_and_says_what_was_understood(library: Library) -> None:
    library.typed("9 people, 75 minutes, tired")

    assert {"check-in", "closing-round"} <= set(library.slugs)
    assert not {"troika", "case-clinic", "two-circles"} & set(library.slugs)
    assert library.page.bar.understood.text().startswith("for 9 people, up to 1 h 15 min, gentle · ")


def test_lengths_are_those_for_as_many_as_are_here_or_as_the_words_say(library: Library, qtbot: QtBot) -> None:
    for_seven = index_of(library, "check-in").data(Role.LENGTH)

    library.typed("check-in 9 people")
    with qtbot.waitSignal(library.desk.measuring.measured_all, check_params_cb=lambda people: people == 9):
        library.desk.measuring.want(9)
    for_nine = index_of(library, "check-in").data(Role.LENGTH)

    assert (for_seven, for_nine) == ("21 min", "16 min")


def test_all_of_the_page_is_for_as_many_as_are_asked_for(library: Library, qtbot: QtBot) -> None:
    library.page.cards.setCurrentIndex(index_of(library, "check-in"))
    qtbot.waitUntil(lambda: library.page.chosen.outline.length == "About 21 min")

    library.typed("9 people")
    qtbot.waitUntil(lambda: library.page.chosen.outline.length == "About 16 min")
    qtbot.waitUntil(lambda: index_of(library, "check-in").data(Role.LENGTH) == "16 min")

    assert library.page.bar.understood.text().startswith("for 9 people · ")
    assert library.page.bar.understood.text().endswith(" · minutes for 9 people, as asked")
    library.typed("check")
    assert "minutes" not in library.page.bar.understood.text()


def test_the_number_at_the_top_is_homes_too(library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(library.page.people_changed) as told:
        library.page.bar.people.set_value(9)

    assert told.args == [9]
    assert library.preferences.preferences.people == 9
    assert index_of(library, "case-clinic").data(Role.SUITS) is False


def test_nothing_found_says_what_to_leave_out_and_a_click_does_so(library: Library, qtbot: QtBot) -> None:
    library.typed("3 people, under 10 min, decide")
    with qtbot.waitSignal(library.desk.measuring.measured_all, check_params_cb=lambda people: people == 3):
        library.desk.measuring.want(3)

    ways = library.page.nothing.buttons
    words = [button.text() for button in ways]
    assert words == ["Without “under 10 min”: 1 practice", "Without “decide”: 4 practices"]
    ways[0].click()

    assert library.page.bar.field.text() == "3 people, decide"
    assert library.slugs == ["consent-round"]


def test_what_nothing_is_called_can_be_left_by_one_button(library: Library) -> None:
    everything = library.slugs
    library.page.bar.show_shelf(Shelf.OWN)
    library.typed("zzz")

    nothing = library.page.nothing
    assert library.slugs == []
    assert nothing.isVisible()
    assert nothing.buttons == ()
    nothing.all.click()

    assert library.slugs == everything


def test_a_click_on_the_star_keeps_a_favourite_and_the_shelf_holds_it(library: Library) -> None:
    press(library, "closing-round", "star")

    assert library.preferences.preferences.favourites == "closing-round"
    button = library.page.bar.findChild(QPushButton, "favourites")
    assert isinstance(button, QPushButton)
    button.click()
    assert library.slugs == ["closing-round"]


def test_an_empty_shelf_says_what_would_be_on_it(library: Library) -> None:
    for shelf, word in ((Shelf.FAVOURITES, "star"), (Shelf.LATELY, "begun")):
        library.page.bar.show_shelf(shelf)
        library.page.bar.changed.emit()

        assert word in library.page.nothing.sentence.text()


def test_other_forms_are_unfolded_below_and_folded_again_by_click_and_by_key(library: Library) -> None:
    press(library, "case-clinic", "forms")
    there = library.slugs.index("case-clinic")
    unfolded = library.slugs[there : there + 3]

    library.page.cards.setFocus()
    QTest.keyClick(library.page.cards, KEYS.Key_Minus)

    assert unfolded == ["case-clinic", "case-clinic-35", "clinica-de-casos"]
    assert "case-clinic-35" not in library.slugs


def test_by_keys_alone_from_the_field_to_a_practice_and_its_page(library: Library, qtbot: QtBot) -> None:
    page = library.page
    library.typed("clinic")

    QTest.keyClick(page.bar.field, KEYS.Key_Down)
    QTest.keyClick(page.cards, KEYS.Key_Asterisk)
    qtbot.waitUntil(lambda: page.chosen.slug == "case-clinic")
    with qtbot.waitSignal(page.begin_requested) as told:
        QTest.keyClick(page.cards, KEYS.Key_Return)

    assert told.args == ["case-clinic"]
    assert library.preferences.preferences.favourites == "case-clinic"
    assert page.chosen.title.text() == "Case clinic"
    assert page.chosen.star.isChecked()


def test_what_is_typed_on_the_cards_goes_into_the_field_and_up_leads_back(library: Library) -> None:
    page = library.page
    page.cards.begin_at_first()

    QTest.keyClicks(page.cards, "t")
    QTest.keyClicks(page.bar.field, "roika")
    page.cards.begin_at_first()
    page.activateWindow()
    QTest.keyClick(page.cards, KEYS.Key_Up)

    assert page.bar.field.text() == "troika"
    assert library.slugs == ["troika"]


def test_a_practice_that_is_looked_at_says_all_of_itself(library: Library, qtbot: QtBot) -> None:
    page = library.page

    QTest.mouseClick(page.cards.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    qtbot.waitUntil(lambda: bool(page.chosen.slug))

    assert page.chosen.slug == library.slugs[0]
    assert "Licence: CC-BY-SA-4.0" in page.chosen.origin.text()
    assert "Adapted from" in page.chosen.outline.accessible_words()


def test_a_form_says_of_what_and_an_own_one_that_it_is_yours(library: Library, qtbot: QtBot) -> None:
    page, said = library.page, []

    for slug in ("case-clinic-35", "pebble", "troika"):
        page.cards.looked_at.emit(slug)
        qtbot.waitUntil(lambda: page.chosen.slug == slug)  # noqa: B023 waited for at once
        said.append(page.chosen.whose.text())

    assert said == ["Another form of Case clinic", "Yours", ""]


def test_what_can_be_done_with_it_is_told_to_whoever_answers(library: Library, qtbot: QtBot) -> None:
    page = library.page
    page.cards.looked_at.emit("troika")
    qtbot.waitUntil(lambda: page.chosen.slug == "troika")

    for button, signal in (
        (page.chosen.begin, page.begin_requested),
        (page.chosen.change, page.change_requested),
        (page.chosen.share, page.share_requested),
    ):
        with qtbot.waitSignal(signal) as told:
            button.click()
        assert told.args == ["troika"]


def test_a_practice_that_comes_or_goes_is_in_the_list_and_the_one_looked_at_stays(library: Library) -> None:
    page = library.page
    page.cards.show_practice("troika")
    page.cards.looked_at.emit("troika")

    (library.folder / "new.md").write_text("# A new one\n\n## Talk (5 min)\n", encoding="utf-8")
    (library.folder / "pebble.md").unlink()
    library.desk.look()

    assert "A new one" in library.titles
    assert "Pebble" not in library.titles
    assert page.cards.currentIndex().data() == "Troika"


def test_a_card_tells_all_that_it_shows(library: Library) -> None:
    press(library, "case-clinic", "star")

    told = index_of(library, "case-clinic").data(Qt.ItemDataRole.AccessibleTextRole)

    assert told.startswith("Case clinic. favourite. One person brings a live challenge")
    assert "4–7 people · crew" in told
    assert "Helping one of us" in told
    assert told.endswith("2 other forms, folded away")
    pebble = index_of(library, "pebble").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "yours" in pebble
    assert "not made for 7 people" in pebble


def test_escape_empties_the_field_first_and_then_leads_home(library: Library, qtbot: QtBot) -> None:
    page = library.page
    library.typed("troika")

    QTest.keyClick(page.bar.field, KEYS.Key_Escape)
    assert page.bar.field.text() == ""
    with qtbot.waitSignal(page.home_requested):
        QTest.keyClick(page.bar.field, KEYS.Key_Escape)


def test_what_says_nothing_of_itself_tells_what_it_is_for_or_its_file_and_that_it_cannot_begin(
    library: Library, qtbot: QtBot
) -> None:
    (library.folder / "needs.md").write_text("---\ntitle: N\nneeds: [stones]\n---\n\n## A (1 min)\n", encoding="utf-8")
    (library.folder / "bare.md").write_text("## A (1 min)\n", encoding="utf-8")
    with qtbot.waitSignal(library.desk.measuring.measured_all):
        library.desk.look()

    needs, bare = index_of(library, "needs"), index_of(library, "bare")

    assert (needs.data(Role.ABOUT), needs.data(Role.LENGTH)) == ("For stones", "1 min")
    assert (bare.data(Role.ABOUT), bare.data(Role.LENGTH)) == ("bare.md", "can't begin like this")


def test_what_was_not_understood_and_what_was_mended_is_said(library: Library) -> None:
    library.typed("trioka with kids")

    assert library.page.bar.understood.text().startswith("“troika” (read for “trioka”) · no practice has “kids” · ")
    assert library.titles == ["Troika"]


def test_the_head_leads_to_the_folder_and_to_new_ones(library: Library, qtbot: QtBot) -> None:
    page = library.page
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}

    for words, signal in (
        ("Your folder", page.folder_requested),
        ("Open a file…", page.open_requested),
        ("From notes…", page.from_notes_requested),
        ("Plan an evening", page.evening_requested),
        ("New practice", page.new_requested),
    ):
        with qtbot.waitSignal(signal):
            buttons[words].click()


def test_on_a_narrow_card_the_words_of_its_forms_go_before_for_how_long_and_how_many(library: Library) -> None:
    cards, index = library.page.cards, index_of(library, "case-clinic")
    rows = cards.itemDelegate()

    wide = [
        rows.places(QRect(0, 0, width, 120), cards.font(), index, cards.layoutDirection()).forms.width()  # type: ignore[attr-defined]
        for width in (600, 240)
    ]

    assert wide[1] < wide[0] / 2
