"""What stands under a heading: the prompt, and where they are there the note, what is held back, other languages.

What is not there is offered by a quiet word below the prompt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.practice.model import Translation, Words
from microsol_desktop.ui.editor.letters_of import letters_of, name_of_language
from microsol_desktop.ui.editor.prompt_field import PromptField
from microsol_desktop.ui.editor.quiet import quiet, quiet_row
from microsol_desktop.ui.editor.step_fields import OneLine, WordsField
from microsol_desktop.ui.editor.step_marks import before_word
from microsol_desktop.ui.editor.typed_words import as_prompt, as_quoted
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.placed import read_as_it_lies
from microsol_desktop.ui.kit.plain_label import PlainLabel

PickPicture = Callable[[], tuple[str, str] | None]
"""Asks the host for a picture beside the file: its path there, and its words; None where they thought better of it."""


class _Aside(QWidget):
    """Words that are not for everybody, or not yet, below a line that says so."""

    def __init__(self, heading: str, what: str) -> None:
        super().__init__()
        self.field = WordsField(heading, least=2, means=as_quoted)
        self.field.setAccessibleDescription(what)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 1 / 2, 0, 0), spacing=1 / 4)
        column.addWidget(PlainLabel(heading, role="strong"))
        column.addWidget(PlainLabel(what, role="soft", wraps=True))
        column.addWidget(self.field)


class _InLanguage(QWidget):
    """The same in another language: which one, and the words."""

    def __init__(self, place: int) -> None:
        super().__init__()
        number = place + 1
        self.language = OneLine(fill(self.tr("Language %1"), number), "pt", letters_of)
        self.language.setMaxLength(24)
        self._measure()
        self.field = WordsField(fill(self.tr("The prompt in language %1"), number), least=2, means=as_quoted)
        self.name = PlainLabel(role="soft")
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 1 / 2, 0, 0), spacing=1 / 4)
        head = left(PlainLabel(self.tr("In another language"), role="strong"), self.language, self.name)
        column.addLayout(head)
        column.addWidget(self.field)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        self.language.setMaximumWidth(self.fontMetrics().horizontalAdvance("português") * 3 // 2)

    def show_translation(self, one: Translation) -> None:
        """Show this."""
        self.language.show_words(one.language)
        self.field.show_words(one.prompt)
        self.name_it()

    def name_it(self) -> None:
        """Say which language the letters are."""
        self.name.setText(name_of_language(self.language.meant))


class StepWords(QWidget):
    """The words of one step or part, or those before the first step.

    Signals:
        changed: they are others now (Words), and which changes in a row are one.
        split_requested: a step of its own begins where the cursor is (so many characters into the prompt).
    """

    changed = Signal(object, str)
    split_requested = Signal(int)

    def __init__(self, prompt: str, *, means: Callable[[str], str] = as_prompt, splits: bool = False) -> None:
        super().__init__()
        self._words = Words()
        self._pick: PickPicture | None = None
        self._opened: set[str] = set()
        self.prompt = PromptField(prompt, means=means)
        self.prompt.setPlaceholderText(self.tr("What everybody sees while this lasts"))
        self.prompt.edited.connect(self._on_prompt)
        self.column = QVBoxLayout(self)
        in_lines(self, self.column, margins=(0, 0, 0, 0), spacing=1 / 5)
        self.column.addWidget(self.prompt)
        self.column.addWidget(self._make_tools(splits=splits))
        self._asides: dict[str, _Aside] = {}
        self._languages: list[_InLanguage] = []
        self.column.addWidget(self._make_offers())

    @property
    def words(self) -> Words:
        """Them as they stand."""
        return self._words

    def show_words(self, words: Words, *, others: bool = False) -> None:
        """Show these; `others` tells that they are another step's: then from their beginning."""
        self._words = words
        if others:
            self._opened.clear()
            self.prompt.show_others(words.prompt)
        else:
            self.prompt.show_words(words.prompt)
        for kind, text in (("held_back", words.held_back), ("host_note", words.host_note)):
            self._show_aside(kind, text, others=others)
        self._show_languages()
        self._offer()

    def be_for_host_alone(self, *, on: bool) -> None:
        """Where nothing is for the room, there is no prompt: an included practice has its own."""
        for widget in (self.prompt, self.tools):
            widget.setVisible(not on)
        self._offer()
        if on:
            self.add_held_back.hide()
        self.add_language.setVisible(not on)

    def offer_pictures(self, pick: PickPicture | None) -> None:
        """Pictures are asked for by this."""
        self._pick = pick
        self.picture.setVisible(pick is not None)

    def aside(self, kind: str) -> _Aside:
        """The host's note ("host_note"), or what is held back ("held_back"), made when it is first wanted."""
        if kind not in self._asides:
            made = _Aside(*self._aside_words()[kind])
            made.field.edited.connect(partial(self._on_aside, kind))
            self._asides[kind] = made
            self._put_in(made)
        return self._asides[kind]

    def language(self, place: int) -> _InLanguage:
        """The words in another language: the first, the second."""
        while len(self._languages) <= place:
            made = _InLanguage(len(self._languages))
            made.field.edited.connect(self._on_language)
            made.language.edited.connect(self._on_language)
            self._languages.append(made)
            self._put_in(made)
        return self._languages[place]

    def _put_in(self, made: QWidget) -> None:
        self.column.insertWidget(self.column.indexOf(self.offers), made)
        read_as_it_lies(self.column)

    def _make_tools(self, *, splits: bool) -> QWidget:
        self.list = quiet(self.tr("List"), self.tr("The lines that are selected become a list"))
        self.emphasis = quiet(self.tr("Emphasis"), self.tr("What is selected is stressed (Ctrl+I)"))
        self.strong = quiet(self.tr("Strong"), self.tr("What is selected is strong (Ctrl+B)"))
        self.picture = quiet(self.tr("Picture…"), self.tr("A picture that lies beside the file"))
        self.split = quiet(self.tr("Split here"), self.tr("What stands after the cursor becomes a step of its own"))
        self.list.clicked.connect(self.prompt.make_list)
        self.emphasis.clicked.connect(partial(self.prompt.stress, "*"))
        self.strong.clicked.connect(partial(self.prompt.stress, "**"))
        self.picture.clicked.connect(self._on_picture)
        self.split.clicked.connect(self._on_split)
        buttons = (self.list, self.emphasis, self.strong, self.picture, self.split)
        for button in buttons:
            # Pressed by a click, it leaves the cursor where it is in the words.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tools = quiet_row(*buttons)
        self.picture.hide()
        self.split.setVisible(splits)
        return self.tools

    def _make_offers(self) -> QWidget:
        self.add_note = quiet(self.tr("+ For you alone"))
        self.add_held_back = quiet(self.tr("+ Held back"))
        self.add_language = quiet(self.tr("+ Another language"))
        self.add_note.clicked.connect(partial(self._open_aside, "host_note"))
        self.add_held_back.clicked.connect(partial(self._open_aside, "held_back"))
        self.add_language.clicked.connect(self._open_language)
        self.offers = quiet_row(self.add_note, self.add_held_back, self.add_language)
        return self.offers

    def _aside_words(self) -> dict[str, tuple[str, str]]:
        return {
            "host_note": (self.tr("For you alone"), self.tr("Only you see this, on the laptop.")),
            "held_back": (self.tr("Held back"), self.tr("The room sees this once you press R.")),
        }

    def _show_aside(self, kind: str, text: str, *, others: bool) -> None:
        if not text and kind not in self._opened and kind not in self._asides:
            return
        aside = self.aside(kind)
        if text:
            self._opened.add(kind)
        aside.setVisible(kind in self._opened)
        if others:
            aside.field.show_others(text)
        else:
            aside.field.show_words(text)

    def _show_languages(self) -> None:
        shown = self._words.translations
        if shown:
            self._opened.add("language")
        for place, one in enumerate(shown):
            self.language(place).show_translation(one)
        for place, field in enumerate(self._languages):
            if place >= len(shown) and (field.isHidden() or "language" not in self._opened):
                field.hide()
                field.show_translation(Translation(language="", prompt=""))
            elif place < len(shown):
                field.show()

    def _offer(self) -> None:
        self.add_note.setVisible("host_note" not in self._opened)
        self.add_held_back.setVisible("held_back" not in self._opened)

    def _open_aside(self, kind: str) -> None:
        self._opened.add(kind)
        self.aside(kind).show()
        self._offer()
        self.aside(kind).field.setFocus()

    def _open_language(self) -> None:
        self._opened.add("language")
        field = self.language(len(self._words.translations))
        field.show()
        (field.field if field.language.meant else field.language).setFocus()

    def _on_prompt(self, prompt: str) -> None:
        self._say(replace(self._words, prompt=prompt), "prompt")

    def _on_aside(self, kind: str, text: str) -> None:
        self._say(replace(self._words, **{kind: text}), kind)  # type: ignore[arg-type]  # one of two texts

    def _on_language(self) -> None:
        """Words without a language are nobody's yet: they wait in their field for its letters."""
        shown = [one for one in self._languages if not one.isHidden()]
        said = [Translation(language=one.language.meant, prompt=one.field.meant) for one in shown]
        for one in self._languages:
            one.name_it()
        whole: dict[str, Translation] = {}
        for translation in said:
            if translation.language and translation.prompt:
                whole.setdefault(translation.language, translation)
        waits = any(one.prompt and not one.language for one in said)
        if not waits or len(whole) >= len(self._words.translations):
            self._say(replace(self._words, translations=tuple(whole.values())), "language")

    def _say(self, words: Words, joins: str) -> None:
        if words != self._words:
            self._words = words
            self.changed.emit(words, joins)

    def _on_picture(self) -> None:
        found = self._pick() if self._pick is not None else None
        if found is not None:
            self.prompt.insert_picture(*found)
        self.prompt.setFocus()

    def _on_split(self) -> None:
        self.split_requested.emit(before_word(self.prompt.meant, self.prompt.place_in_meaning))
