"""Looking for words within a practice's text: a field above it, and the way from one place to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from microsol_desktop.practice.plain import plain
from microsol_desktop.ui.editor.shown_text import long_in_field
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.page_keys import on_keys
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.search_field import SearchField


def found_in(text: str, wanted: str) -> tuple[int, ...]:
    """Where in a text these words begin (in letters), in small letters or large, with accents or without."""
    if not wanted.strip():
        return ()
    there, looked_for = _folded(text), _folded(wanted)
    found, at = [], there.find(looked_for)
    while at >= 0:
        found.append(at)
        at = there.find(looked_for, at + len(looked_for))
    return tuple(found)


def _folded(text: str) -> str:
    """The text as it is compared, letter for letter: each stays where it is."""
    alike = {letter: plain(letter) for letter in set(text)}
    return text.translate({ord(letter): other for letter, other in alike.items() if len(other) == 1})


class _WordsField(SearchField):
    """Enter goes on to the next place.

    Signals:
        stepped: to the next (1), or the one before (-1).
        left: whoever looks goes back into the text.
    """

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Escape if not self.text():
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class TextSearch(QWidget):
    """The field, how many places there are, and two buttons; the place that is found is selected in the text."""

    def __init__(self, text: QPlainTextEdit, around: QWidget) -> None:
        """`around` is where its keys are heard."""
        super().__init__()
        self._text = text
        self.field = _WordsField()
        self.field.setPlaceholderText(self.tr("Find in the text"))
        self.field.setAccessibleName(self.tr("Find in the text"))
        self.field.setToolTip("Ctrl+F")
        self.field.offer_to_empty()
        self.told = PlainLabel(role="soft")
        self.before = _button("↑", self.tr("The one before"), "Shift+F3")
        self.after = _button("↓", self.tr("The next one"), "F3")
        row = QHBoxLayout(self)
        in_lines(self, row, margins=(0, 0, 0, 0), spacing=1 / 2)
        row.addWidget(self.field, 1)
        for widget in (self.told, self.before, self.after):
            row.addWidget(widget)
            widget.hide()
        self.field.textChanged.connect(self._on_words)
        self.field.stepped.connect(self.step)
        self.field.left.connect(self._into_text)
        self.field.left_downwards.connect(self._into_text)
        self.after.clicked.connect(self._on_after)
        self.before.clicked.connect(self._on_before)
        on_keys(around, self.begin, "Ctrl+F")
        on_keys(around, self._on_after, "F3")
        on_keys(around, self._on_before, "Shift+F3")

    def begin(self) -> None:
        """The host wants to find something: what is selected, if it is a word or two."""
        selected = self._text.textCursor().selectedText()
        if selected and "\u2029" not in selected and self._text.hasFocus():
            self.field.setText(selected)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step(self, by: int) -> None:
        """To the next place (1), or the one before (-1); behind the last comes the first again."""
        places = self._places()
        if places:
            cursor = self._text.textCursor()
            here = cursor.selectionStart()
            ahead = [at for at in places if at > here] or places[:1]
            behind = [at for at in places if at < here] or places[-1:]
            self._show(ahead[0] if by > 0 else behind[-1])
        self._tell(places)

    def _places(self) -> list[int]:
        """Where the words are, as the field counts."""
        text = self._text.toPlainText()
        found = found_in(text, self.field.text())
        if text.isascii():
            return list(found)
        places, at, far = [], 0, 0
        for place in found:
            far += long_in_field(text[at:place])
            at = place
            places.append(far)
        return places

    def _show(self, place: int) -> None:
        cursor = self._text.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + long_in_field(self.field.text()), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()

    def _on_words(self) -> None:
        """With each letter: from where it was found with one letter fewer."""
        cursor, places = self._text.textCursor(), self._places()
        here = cursor.selectionStart()
        if places:
            self._show(next((at for at in places if at >= here), places[0]))
        elif cursor.hasSelection():
            cursor.setPosition(here)
            self._text.setTextCursor(cursor)
        self._tell(places)

    def _tell(self, places: list[int]) -> None:
        words = ""
        here = self._text.textCursor().selectionStart()
        if here in places:
            words = fill(self.tr("%1 of %2"), places.index(here) + 1, len(places))
        elif self.field.text().strip():
            words = self.tr("Not found")
        if words and words != self.told.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))
        self.told.say(words)
        self.told.setVisible(bool(words))
        for button in (self.before, self.after):
            button.setVisible(len(places) > 1)

    def _into_text(self) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_after(self) -> None:
        self.step(1)

    def _on_before(self) -> None:
        self.step(-1)


def _button(sign: str, words: str, key: str) -> QPushButton:
    button = QPushButton(sign)
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    button.setAccessibleName(words)
    button.setToolTip(f"{words} ({key})")
    return button
