"""Whatever a host does on the page, in both views and any order: undone to the beginning it is the file it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.store.places import shipped
from microsol_desktop.ui.editor.editor_head import View
from microsol_desktop.ui.editor.shown_text import shown
from tests.ui.editor.an_editor import CIRCLE, AnEditor, K, M

ODD = "\ufeff" + CIRCLE.replace("\n", "\r\n").replace("Welcome.", "Wel\u00a0come 🌳 \u2028 here.\t")
BROKEN = CIRCLE.replace("(1 min each)", "(1 min eech, threes").replace("people:", "peeple:") + "\n### Loose (2 min)\n"
FILES = {
    "circle": CIRCLE,
    "odd": ODD,
    "broken": BROKEN,
    "empty": "",
    "shipped": (shipped("practices") / "troika.md").read_text(encoding="utf-8"),
}
ACTS = 14

Act = Callable[[AnEditor, Random], None]


def _chosen(editor: AnEditor, chance: Random) -> int:
    editor.page.views.show_view(View.STEPS)
    steps = len(editor.practice.steps)
    place = chance.randrange(-1, steps)
    editor.page.choose(place)
    return place


def _type_in_a_field(editor: AnEditor, chance: Random) -> None:
    place = _chosen(editor, chance)
    form, about = editor.page.steps.form.head, editor.page.steps.about
    field = (
        chance.choice((form.title, form.words.prompt)) if place >= 0 else chance.choice((about.title, about.summary))
    )
    if field.isVisible():
        field.setFocus()
        editor.write(chance.choice(("ab", "# x", "(2 min)", ".")))


def _type_in_the_text(editor: AnEditor, chance: Random) -> None:
    editor.page.views.show_view(View.TEXT)
    field = editor.page.text.field
    field.setFocus()
    field.go_to(chance.randrange(field.blockCount()), chance.randrange(9))
    for key in chance.choices((K.Key_Return, K.Key_Backspace, K.Key_Delete), k=2):
        editor.press(key)
    editor.write(chance.choice(("z", "## A", "> b")))


def _paste_in_the_text(editor: AnEditor, chance: Random) -> None:
    editor.page.views.show_view(View.TEXT)
    field = editor.page.text.field
    field.go_to(chance.randrange(field.blockCount()))
    field.textCursor().insertText(shown(chance.choice(("é 🌳\n", "## B (3 min, pairs)\n\nC\n"))))


def _press_on_a_card(editor: AnEditor, chance: Random) -> None:
    _chosen(editor, chance)
    editor.page.steps.list.setFocus()
    keys = ((K.Key_Up, M.AltModifier), (K.Key_Down, M.AltModifier), (K.Key_D, M.ControlModifier))
    editor.press(*chance.choice((*keys, (K.Key_Delete, M.NoModifier))))


def _press_a_button(editor: AnEditor, chance: Random) -> None:
    place = _chosen(editor, chance)
    steps = editor.page.steps
    button = chance.choice((steps.add, steps.join, steps.duplicate, steps.earlier, steps.later))
    if button.isVisible():
        button.click()
    elif place >= 0:
        editor.page.acts.split(chance.randrange(5))


def _go_back_and_forth(editor: AnEditor, chance: Random) -> None:
    for _ in range(chance.randrange(1, 4)):
        editor.press(K.Key_Z, M.ControlModifier)
    if chance.random() < 0.5:
        editor.press(K.Key_Y, M.ControlModifier)


ALL: tuple[Act, ...] = (
    _type_in_a_field,
    _type_in_the_text,
    _paste_in_the_text,
    _press_on_a_card,
    _press_a_button,
    _go_back_and_forth,
)


@pytest.fixture(params=FILES)
def editor(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[AnEditor]:
    made = AnEditor(qtbot, tmp_path, FILES[request.param])
    yield made
    made.editors.close()
    made.window.close()


def _undo_all(editor: AnEditor) -> None:
    while editor.desk.can_undo:
        editor.page.undo()


def _redo_all(editor: AnEditor) -> None:
    while editor.desk.can_redo:
        editor.page.redo()


@pytest.mark.parametrize("seed", [*range(2), *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(2, 60))])
def test_any_acts_are_undone_to_the_byte_and_made_again(editor: AnEditor, seed: int) -> None:
    chance, before = Random(seed), editor.desk.text

    for act in chance.choices(ALL, k=ACTS):
        act(editor, chance)
        if chance.random() < 0.3:
            editor.settle()
    _is_shown(editor)
    _redo_all(editor)
    after = editor.desk.text
    _undo_all(editor)
    first = editor.desk.text
    _redo_all(editor)

    assert first == before
    assert editor.desk.text == after
    _is_shown(editor)


def _is_shown(editor: AnEditor) -> None:
    """Both views show the text as it is."""
    editor.page.views.show_view(View.TEXT)
    editor.settle()
    assert editor.page.text.field.text == editor.desk.text
    editor.page.views.show_view(View.STEPS)
    editor.settle()
    assert editor.cards[1:] == [step.title or step.include or "" for step in editor.practice.steps]
    if editor.page.place >= 0:
        assert editor.page.steps.form.step == editor.practice.steps[editor.page.place]
