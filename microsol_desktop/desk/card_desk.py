"""The cards that a host can show at any time. Knows the host's own agreements, and no widget."""

from __future__ import annotations

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.cards import CardKind
from microsol_desktop.flow.events import CardShown


class CardDesk:
    """Shows a card over whatever is on the stage, and puts it away again."""

    def __init__(self, desk: RunDesk) -> None:
        self._desk = desk
        self._agreements: tuple[str, ...] = ()

    def set_agreements(self, written: str) -> None:
        """What the host wrote as agreements, a line each; without any the stage has some of its own."""
        self._agreements = tuple(line.strip() for line in written.splitlines() if line.strip())

    def show(self, kind: CardKind) -> None:
        """Put this card on the stage; time goes on."""
        lines = self._agreements if kind is CardKind.AGREEMENTS else ()
        self._desk.happen(lambda at: CardShown(at=at, card=kind.value, lines=lines))

    def put_away(self) -> None:
        """Show again what the card lies over."""
        self._desk.happen(lambda at: CardShown(at=at, card=None))
