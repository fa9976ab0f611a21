"""Three hundred steps in one practice, and somebody who types: `python -m bench.editor`.

Says how long it takes from a key to the letter on the screen, in a step's title, in its prompt, in the name of a role
that 200 places mean (and that is called so in each of them) and in the text view, while all that follows from it (what
is wrong, how long it takes, the stage's picture) is worked out between the keys; and how long after the last key all of
that is there. The floor is a bare field of Qt's with the same words.
"""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from bench.a_run import say
from bench.children import ROOT
from microsol_desktop.desk.clock import MachineClock
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.editor.editor_page import Around, EditorPage
from microsol_desktop.ui.theme import dress, load_fonts, load_stage_fonts, load_theme

KEY, FOLLOWS = 50, 1000
"""The bounds, in milliseconds."""
STEPS, LETTERS = 300, 40
SIZE = 1366, 768
APART = 0.11
"""Seconds between two keys: somebody who types fast."""
KINDS = (
    "## Arrive (2 min, silent)\n\nSit. **Breathe**.\n",
    "## Round (20 s each, except keeper)\n\nWhat brought you here, and what do you leave?\n\n> [!host]\n> Go first.\n",
    "## Threes (1 min each, threes, keeper listens)\n\nWhat is alive?\n\n### Tells (40 s)\n\n### Asks (20 s)\n\nAsk.\n",
)
HEAD = "---\ntitle: Three hundred steps\npeople: 3-5\n---\n\n## Who keeps time (choose keeper)\n\n"
TEXT = HEAD + "\n".join(KINDS[step % len(KINDS)] for step in range(STEPS - 1))


class Painted(QObject):
    """Remembers when something was painted last."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.at = time.process_time()
        return False


def main() -> None:
    """Type into each of them: a word and a figure a line."""
    # As in the program, which clears up between what the host does.
    gc.disable()
    application = QApplication([])
    load_fonts(ROOT / "resources" / "fonts")
    load_stage_fonts(ROOT / "resources" / "fonts")
    theme = load_theme(ROOT / "resources" / "themes", "hearth")
    dress(application, theme)
    _say_keys("bare", _type(application, _bare(), 0.0))
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder, "practices")
        own.mkdir()
        (own / "many.md").write_text(TEXT, encoding="utf-8")
        library = LibraryDesk(ROOT / "practices", own)
        editors = Editors(library, Path(folder, "versions"), MachineClock())
        page = EditorPage(Around(lambda: theme, lambda: library.cards))
        page.resize(*SIZE)
        page.show()
        _until(application, page.isVisible)
        began = time.perf_counter()
        page.show_desk(editors.of(Slug("many")), 5)
        page.steps.list.viewport().repaint()
        say("opened", (time.perf_counter() - began) * 1000)
        page.following.finish()
        page.choose(STEPS // 2)
        head = page.steps.form.head
        for word, field in (("title", head.title), ("prompt", head.words.prompt)):
            _say_keys(word, _type(application, field, APART))
            say(f"{word}-all-follows", _followed(application, page))
        _say_keys("role", _type(application, _name_of_the_role(page), APART))
        say("role-all-follows", _followed(application, page))
        page.choose(STEPS // 2)
        page.head.as_text.click()
        _say_keys("text", _type(application, page.text.field, APART))
        say("text-all-follows", _followed(application, page))
        editors.close()


def _name_of_the_role(page: EditorPage) -> QLineEdit:
    """The field of the role that is chosen in the first step, open."""
    page.choose(0)
    line = page.steps.form.head.line
    QTest.mouseClick(line.chip_of("chosen"), Qt.MouseButton.LeftButton)
    return next(one for one in line.panel.findChildren(QLineEdit) if one.isVisible() and one.text() == "keeper")


def _bare() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setPlainText(TEXT)
    field.resize(*SIZE)
    field.show()
    return field


def _type(application: QApplication, field: QPlainTextEdit | QLineEdit, apart: float) -> list[float]:
    """Milliseconds from each key to the field's next picture, in the processor's time: no neighbour counts."""
    field.setFocus()
    drawn = field.viewport() if isinstance(field, QPlainTextEdit) else field
    _until(application, drawn.isVisible)
    painted, taken = Painted(drawn), []
    for letter in range(LETTERS):
        _rest(application, apart)
        began = time.process_time()
        QTest.keyClick(field, Qt.Key.Key_A + letter % 26)
        while painted.at < began:
            application.processEvents()
        taken.append((painted.at - began) * 1000)
    return taken


def _rest(application: QApplication, seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.001)


def _followed(application: QApplication, page: EditorPage) -> float:
    """Milliseconds until all that follows from the last key is there."""
    began = time.perf_counter()
    _until(application, lambda: page.following.is_done)
    return (time.perf_counter() - began) * 1000


def _until(application: QApplication, fact: Callable[[], bool]) -> None:
    while not fact():
        application.processEvents()
        time.sleep(0.0005)


def _say_keys(word: str, taken: list[float]) -> None:
    say(f"{word}-key", statistics.median(taken))
    say(f"{word}-slowest-key", max(taken))


if __name__ == "__main__":
    main()
