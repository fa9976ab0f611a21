"""What else can be set: questions a host has, each opening on what there is to set, with a line on what it does."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.practice.model import Settings
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.ui.editor.setting_fit import gives_way
from microsol_desktop.ui.editor.setting_offered import offered, said_of_offer
from microsol_desktop.ui.editor.setting_offers import Offer, OfferGroup
from microsol_desktop.ui.editor.setting_row import SettingRow
from microsol_desktop.ui.editor.setting_words import UNSET, words_of
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear

_BETWEEN = " · "


class SettingAdd(QWidget):
    """A row for each question; the rows of one that is open stand below it.

    Signals:
        wanted: this is to be set (its field, and to what).
    """

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._settings = Settings()
        self._known = Scope({}, {})
        self._groups: tuple[OfferGroup, ...] = ()
        self._open = -1
        self.questions: list[SettingRow] = []
        self.rows: list[SettingRow] = []
        self._column = QVBoxLayout(self)
        in_lines(self, self._column, margins=(0, 0, 0, 0), spacing=0)

    def show_offers(self, settings: Settings, known: Scope, *, included: bool) -> None:
        """Offer what is not set yet."""
        self._settings, self._known = settings, known
        self._groups = offered(settings, known, included=included)
        self._open = 0 if len(self._groups) == 1 else -1
        self._lay()

    def _lay(self) -> None:
        clear(self._column)
        self.questions, self.rows = [], []
        for index, group in enumerate(self._groups):
            names = _BETWEEN.join(said_of_offer(offer.name) for offer in group.offers)
            is_open = index == self._open
            question = SettingRow(said_of_offer(group.name), "" if is_open else names, opens=True)
            question.setChecked(is_open)
            question.clicked.connect(partial(self._on_question, index))
            self.questions.append(question)
            self._column.addWidget(question)
            if is_open:
                self._column.addWidget(self._rows_of(group))

    def _rows_of(self, group: OfferGroup) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        in_lines(holder, column, margins=(1, 0, 0, 1 / 3), spacing=0)
        for offer in group.offers:
            row = SettingRow(said_of_offer(offer.name), self._does(offer))
            row.clicked.connect(partial(self._on_offer, offer))
            self.rows.append(row)
            column.addWidget(row)
        return holder

    def _does(self, offer: Offer) -> str:
        does = said_of_offer(offer.does)
        replaced = [
            words_of(field, self._settings)
            for field in gives_way(self._settings, offer.field, offer.value(self._known))
            if getattr(self._settings, field) != getattr(UNSET, field)
        ]
        if not replaced:
            return does
        instead = QCoreApplication.translate("Offers", "%1 It takes the place of “%2”.")
        return fill(instead, does, _BETWEEN.join(replaced))

    def _on_question(self, index: int) -> None:
        self._open = -1 if index == self._open else index
        self._lay()
        (self.rows[0] if self.rows else self.questions[index]).setFocus()

    def _on_offer(self, offer: Offer) -> None:
        self.wanted.emit(offer.field, offer.value(self._known))
