"""The host's choices on one page: how it looks, which screen, what sounds, which keys. Each holds at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSlider

from microsol_desktop.desk.preferences import LANGUAGES, TEXT_SIZES, THEMES, TIMES_SHOWN, Preferences
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.kit.tick_box import TickBox
from microsol_desktop.ui.settings.agreements_field import AgreementsField
from microsol_desktop.ui.settings.choice_rows import ChoiceRows, Row

WIDEST = 42
"""In heights of a line of text."""

Choice = tuple[str | int, str]


class SettingsPage(ScrollPage):
    """All choices, with what they mean.

    Signals:
        chosen: the name of a preference, and its new value.
        test_requested: ring the bells as they are set.
        screens_requested: show a large number on each screen.
        credits_requested: show whose work all of it is, and under which licences.
        back_requested: back to home.
    """

    chosen = Signal(str, object)
    test_requested = Signal()
    screens_requested = Signal()
    credits_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        self._rows = ChoiceRows()
        super().__init__(WIDEST)
        self.setAccessibleName(self.tr("Settings"))
        self.theme = self._choice("theme", tuple(zip(THEMES, self._theme_words(), strict=True)))
        self.text_size = self._choice("text_size", tuple((size, f"{size} %") for size in TEXT_SIZES))
        self.language = self._choice("language", tuple(zip(LANGUAGES, self._language_words(), strict=True)))
        self.time_shown = self._choice("time_shown", tuple(zip(TIMES_SHOWN, self._time_words(), strict=True)))
        self.stage_screen = self._choice("stage_screen", (("", self.tr("The one that is not the laptop's")),))
        self.stage_window = self._switch(
            "stage_window", self.tr("As a plain window to drag there (F11 fills that screen)")
        )
        self.sound_device = self._choice("sound_device", (("", self.tr("The system's")),))
        self.sound_on = self._switch("sound_on", self.tr("Bells sound"))
        self.letter_keys = self._switch("letter_keys", self.tr("Single letters are keys (N, P, B, S, T…)"))
        self.bounce_guard = self._switch(
            "bounce_guard", self.tr("Two quick presses of “next” count as one (a clicker's bounce)")
        )
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.valueChanged.connect(self._on_volume)
        self.no_sound = PlainLabel(
            self.tr("No sound device was found: everything else works."), role="soft", wraps=True
        )
        self.no_sound.hide()
        self.agreements = AgreementsField()
        self.agreements.written.connect(self._on_agreements)
        self.credits = QPushButton(self.tr("Licences…"))
        self.credits.setProperty("kind", "quiet")
        self.credits.setAutoDefault(False)
        self.credits.clicked.connect(self.credits_requested)
        self._fill()

    def _theme_words(self) -> tuple[str, ...]:
        return (
            self.tr("As the computer wishes"),
            self.tr("Hearth (dark and warm)"),
            self.tr("Daylight (paper)"),
            self.tr("Contrast (black and white)"),
        )

    def _language_words(self) -> tuple[str, ...]:
        """Each in its own words: whoever can't read the others is to find it."""
        return (self.tr("As the system"), "English", "Português")

    def _time_words(self) -> tuple[str, ...]:
        return (self.tr("Ring and digits"), self.tr("The ring alone"), self.tr("Digits alone"), self.tr("Neither"))

    def _fill(self) -> None:
        head = PageHead(self.tr("Settings"))
        head.back_requested.connect(self.back_requested)
        self.column.addLayout(head)
        for card in (self._looks(), self._stage(), self._cards(), self._sound(), self._keys()):
            self.column.addWidget(card)
        self.column.addLayout(left(self.credits))
        self.column.addStretch(1)

    def _looks(self) -> Card:
        rows = (
            (self.tr("Theme"), self.theme),
            (self.tr("Text size"), self.text_size),
            (self.tr("Language"), self.language),
        )
        card = self._card(self.tr("How it looks"), rows)
        words = self.tr("Another language is spoken from the next start on. On the TV it is always the practice's own.")
        card.body.addWidget(PlainLabel(words, role="soft", wraps=True))
        return card

    def _stage(self) -> Card:
        which = QPushButton(self.tr("Which screen is which?"))
        which.clicked.connect(self.screens_requested)
        card = self._card(
            self.tr("On the TV"),
            ((self.tr("Time"), self.time_shown), (self.tr("Screen"), self.stage_screen)),
        )
        card.body.addLayout(left(which))
        card.body.addLayout(left(self.stage_window))
        return card

    def _cards(self) -> Card:
        card = self._card(self.tr("Our agreements"), ())
        words = self.tr("A line each. They stand on a card that you can show at any time of a gathering (%1).")
        card.body.addWidget(PlainLabel(fill(words, keys_of(Act.CARDS)), role="soft", wraps=True))
        card.body.addWidget(self.agreements)
        return card

    def _sound(self) -> Card:
        test = QPushButton(self.tr("Ring the bells"))
        test.clicked.connect(self.test_requested)
        card = self._card(self.tr("Bells"), ())
        # In the order in which they stand: a screen reader comes by them in the order in which they came in.
        card.body.addLayout(left(self.sound_on))
        rows = ((self.tr("Sound device"), self.sound_device), (self.tr("Volume"), self.volume))
        card.body.addLayout(self._rows.below_one_another(rows))
        card.body.addWidget(self.no_sound)
        card.body.addLayout(left(test))
        return card

    def _keys(self) -> Card:
        card = self._card(self.tr("Keys and clickers"), ())
        card.body.addLayout(left(self.letter_keys))
        card.body.addLayout(left(self.bounce_guard))
        return card

    def _card(self, heading: str, rows: tuple[Row, ...]) -> Card:
        card = Card(heading)
        in_lines(card, card.body, spacing=1 / 2)
        if rows:
            card.body.addLayout(self._rows.below_one_another(rows))
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rows.align(event.size().width(), self.em)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            # Afterwards: in the midst of a change of style no widget may be laid out.
            QTimer.singleShot(0, self, self._align)

    def _align(self) -> None:
        self._rows.align(self.viewport().width(), self.em)

    def _choice(self, name: str, choices: tuple[Choice, ...]) -> QComboBox:
        box = CalmComboBox()
        box.setObjectName(name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, words in choices:
            box.addItem(words, value)
        box.activated.connect(self._on_choice)
        return box

    def _switch(self, name: str, words: str) -> QCheckBox:
        box = TickBox(words)
        box.setObjectName(name)
        # Not by clicks alone: a screen reader ticks it without one.
        box.toggled.connect(self._on_switch)
        return box

    def show_preferences(self, chosen: Preferences) -> None:
        """Show what is chosen now; nothing is announced by it."""
        for box, value in (
            (self.theme, chosen.theme),
            (self.text_size, chosen.text_size),
            (self.language, chosen.language),
            (self.time_shown, chosen.time_shown),
            (self.stage_screen, chosen.stage_screen),
            (self.sound_device, chosen.sound_device),
        ):
            place = box.findData(value)
            box.setCurrentIndex(max(place, 0))
        for switch, on in (
            (self.stage_window, chosen.stage_window),
            (self.sound_on, chosen.sound_on),
            (self.letter_keys, chosen.letter_keys),
            (self.bounce_guard, chosen.bounce_guard),
        ):
            with QSignalBlocker(switch):
                switch.setChecked(on)
            switch.update()
        with QSignalBlocker(self.volume):
            self.volume.setValue(chosen.volume)
        self.agreements.show_agreements(chosen.agreements)

    def show_screens(self, screens: tuple[tuple[str, str], ...]) -> None:
        """Offer these screens, each as (what it is known by, words)."""
        self._offer(self.stage_screen, screens)

    def show_devices(self, devices: tuple[str, ...], *, any_found: bool) -> None:
        """Offer these sound devices; say so where there is none."""
        self._offer(self.sound_device, tuple((name, name) for name in devices))
        self.no_sound.setVisible(not any_found)

    def _offer(self, box: QComboBox, choices: tuple[tuple[str, str], ...]) -> None:
        current = box.currentData()
        with QSignalBlocker(box):
            while box.count() > 1:
                box.removeItem(1)
            for value, words in choices:
                box.addItem(words, value)
            box.setCurrentIndex(max(box.findData(current), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_choice(self, _index: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.chosen.emit(box.objectName(), box.currentData())

    def _on_switch(self, on: bool) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            self.chosen.emit(box.objectName(), on)

    def _on_agreements(self, written: str) -> None:
        self.chosen.emit("agreements", written)

    def _on_volume(self, volume: int) -> None:
        self.chosen.emit("volume", volume)
