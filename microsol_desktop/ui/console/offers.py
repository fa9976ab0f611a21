"""What the host may choose from just now, each with its key: there only while there is something to choose."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QSignalMapper, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.flow.moment import Moment, Offer, OfferKind
from microsol_desktop.ui.console.words import digits, person_word
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.words import seconds_or_minutes


class OffersRow(QWidget):
    """A button for each thing that can be chosen.

    Signals:
        taken: the Offer whose button was pressed.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = True
        self._offers: tuple[Offer, ...] = ()
        self._is_closed = False
        self._known = ""
        self.buttons: tuple[KeyButton, ...] = ()
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self._on_mapped)
        self._row = FlowLayout(self)
        in_lines(self, self._row, spacing=1 / 2)
        self.setAccessibleName(self.tr("Choose"))
        self.hide()

    def set_letters(self, on: bool) -> None:
        """Whether single letters mean something."""
        self._letters = on
        self._say()

    def show_moment(self, moment: Moment, *, closed: bool = False) -> None:
        """The choices of this moment; the row is away where there are none. Closed, only the next step is named."""
        # Whom no key is left for stands in the list of people all the same.
        offers = tuple(
            offer for offer in moment.aside.offers if offer.kind is not OfferKind.PERSON or offer.digit is not None
        )
        following = moment.wall.following
        known = following.title if following is not None else ""
        if (offers, closed, known) == (self._offers, self._is_closed, self._known):
            return
        self._is_closed, self._known = closed, known
        if len(offers) != len(self._offers):
            self._make(len(offers))
        self._offers = offers
        self._say()
        self.setVisible(bool(offers))

    def _make(self, count: int) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = tuple(KeyButton("", beside=True, parent=self) for _ in range(count))
        for number, button in enumerate(self.buttons):
            self._mapper.setMapping(button, number)
            button.clicked.connect(self._mapper.map)
            self._row.addWidget(button)
            button.show()

    def _say(self) -> None:
        for button, offer in zip(self.buttons, self._offers, strict=True):
            button.say(self._words(offer))
            button.show_key(self._key(offer))
            button.set_available(offer.can)
            # The one that going on takes stands out.
            button.become("chosen" if offer.is_next else "plain")

    def _words(self, offer: Offer) -> str:
        match offer.kind:
            case OfferKind.OPTION:
                return offer.title
            case OfferKind.PERSON:
                return person_word(offer.title)
            case OfferKind.AGAIN:
                return self.tr("Once more")
            case OfferKind.FURTHER:
                return self.tr("Go on with the turns")
            case OfferKind.ENOUGH:
                return self._enough(offer.title)
            case OfferKind.RETURN:
                return fill(self.tr("Back to %1"), offer.title)
            case OfferKind.MORE_TIME:
                return fill(self.tr("Grant %1 more"), _length(offer.seconds or 0))
            case _ as never:
                assert_never(never)

    def _enough(self, title: str) -> str:
        if self._is_closed and title != self._known:
            return self.tr("Enough")
        return fill(self.tr("Enough: on to %1"), title) if title else self.tr("Enough: end here")

    def _key(self, offer: Offer) -> str:
        if offer.digit is not None:
            return str(offer.digit)
        match offer.kind:
            case OfferKind.MORE_TIME:
                return keys_of(Act.GRANT, letters=self._letters)
            case OfferKind.RETURN:
                # The sheet of what can be brought in opens with the way back chosen.
                key = keys_of(Act.INSERT, letters=self._letters)
                return fill(self.tr("%1, Enter"), key) if key else ""
            case _:
                return ""

    def _on_mapped(self, number: int) -> None:
        self.taken.emit(self._offers[number])


def _length(seconds: int) -> str:
    return digits(seconds) if seconds > 60 and seconds % 60 else seconds_or_minutes(seconds)
