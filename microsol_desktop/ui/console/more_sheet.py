"""What a host seldom needs while a practice runs, behind one button: each with its key, which works without it."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Qt, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.flow.moment import Moment, Phase
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.sheet import Sheet


class MoreSheet(Sheet):
    """A button for each of them; pressing one puts the sheet away.

    Signals:
        act_requested: an Act.
        settings_requested: the host wants to see the settings.
    """

    act_requested = Signal(object)
    settings_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.set_title(self.tr("More"))
        self._acts: dict[KeyButton, Act] = {}
        self._mapper = QSignalMapper(self)
        self._mapper.mappedString.connect(self._on_mapped)
        self.restart = self._button(self.tr("This step once more, from its start"), Act.RESTART)
        self.sound = self._button(self.tr("Sound off"), Act.SOUND)
        self.swap = self._button(self.tr("Swap the two screens"), Act.SWAP)
        self.full_screen = self._button(self.tr("The TV's picture: full screen or in a window"), Act.FULL_SCREEN)
        self.keys = self._button(self.tr("All keys"), Act.ALL_KEYS)
        self.settings = self._add(KeyButton(self.tr("Settings"), beside=True))
        self.settings.clicked.connect(self._on_settings)
        self.end = self._button(self.tr("End the gathering"), Act.END)
        close = KeyButton(self.tr("Close"), self.tr("Esc"), beside=True)
        close.clicked.connect(self.close_sheet)
        self.card.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def set_letters(self, on: bool) -> None:
        """Show only keys that mean something."""
        for button, act in self._acts.items():
            button.show_key(keys_of(act, letters=on))

    def show_moment(self, moment: Moment, *, sound_on: bool) -> None:
        """What can be done at this moment; after the end it is in nobody's way."""
        phase = moment.wall.phase
        self.sound.say(self.tr("Sound off") if sound_on else self.tr("Sound on"))
        self.restart.set_available(phase not in {Phase.ARRIVAL, Phase.ENDED})
        if phase is Phase.ENDED:
            self.close_sheet()

    def _button(self, label: str, act: Act) -> KeyButton:
        button = self._add(KeyButton(label, keys_of(act), beside=True))
        self._acts[button] = act
        self._mapper.setMapping(button, act.value)
        button.clicked.connect(self._mapper.map)
        return button

    def _add(self, button: KeyButton) -> KeyButton:
        self.card.body.addWidget(button)
        return button

    def _on_mapped(self, name: str) -> None:
        self.close_sheet()
        self.act_requested.emit(Act(name))

    def _on_settings(self) -> None:
        self.close_sheet()
        self.settings_requested.emit()
