"""Words are found in the text of a practice, from one place to the next."""

from __future__ import annotations

import pytest

from microsol_desktop.ui.editor.text_search import found_in
from tests.ui.editor.an_editor import CIRCLE, AnEditor, K, M

FACES = "## Um 🌳 (1 min)\n\nÁgua 🌳 e água.\n\nAgua\u0301 AGUA\n"


@pytest.mark.parametrize(
    ("wanted", "places"),
    [("agua", (17, 26, 33, 39)), ("ÁGUA", (17, 26, 33, 39)), ("🌳 e", (22,)), ("none", ()), (" ", ()), ("min)", (11,))],
)
def test_words_are_found_in_small_letters_or_large_with_accents_or_without(
    wanted: str, places: tuple[int, ...]
) -> None:
    found = found_in(FACES, wanted)

    assert found == places


def test_what_is_typed_is_found_at_once_and_enter_goes_on(editor: AnEditor) -> None:
    editor.click(editor.page.head.as_text)
    text, told = editor.page.text, []

    editor.press(K.Key_F, M.ControlModifier)
    editor.write("min")
    for modifiers in (M.NoModifier, M.NoModifier, M.ShiftModifier):
        told.append((text.search.told.text(), text.field.textCursor().block().text()))
        editor.press(K.Key_Return, modifiers)

    assert text.search.field.hasFocus()
    assert told == [
        ("1 of 5", "## Arrive (2 min, silent)"),
        ("2 of 5", "## Round (1 min each)"),
        ("3 of 5", "## Threes (6 min each, threes)"),
    ]
    assert text.search.told.text() == "2 of 5"
    assert text.field.textCursor().selectedText() == "min"


def test_behind_the_last_place_comes_the_first_and_before_it_the_last(editor: AnEditor) -> None:
    editor.click(editor.page.head.as_text)
    search = editor.page.text.search
    editor.press(K.Key_F, M.ControlModifier)
    editor.write("tell")

    editor.press(K.Key_F3, M.ShiftModifier)
    before = search.told.text()
    editor.press(K.Key_F3)

    assert (before, search.told.text()) == ("2 of 2", "1 of 2")


def test_escape_empties_the_field_and_then_goes_back_into_the_text_where_it_was_found(editor: AnEditor) -> None:
    editor.click(editor.page.head.as_text)
    text = editor.page.text
    editor.press(K.Key_F, M.ControlModifier)
    editor.write("alive")

    editor.press(K.Key_Escape)
    emptied = text.search.field.text(), text.search.field.hasFocus(), text.search.told.isVisible()
    editor.press(K.Key_Escape)

    assert emptied == ("", True, False)
    assert text.field.hasFocus()
    assert text.field.textCursor().block().text() == "What is alive?"
    assert editor.desk.text == CIRCLE


def test_what_is_not_there_is_said(editor: AnEditor) -> None:
    editor.click(editor.page.head.as_text)
    editor.press(K.Key_F, M.ControlModifier)

    editor.write("minx")

    assert editor.page.text.search.told.text() == "Not found"
    assert not editor.page.text.search.after.isVisible()


def test_what_is_found_behind_faces_is_selected_to_the_letter(editor: AnEditor) -> None:
    editor.page.put(FACES, "Writing")
    editor.click(editor.page.head.as_text)
    editor.press(K.Key_F, M.ControlModifier)

    editor.page.text.search.field.setText("água.")

    assert editor.page.text.field.textCursor().selectedText() == "água."
