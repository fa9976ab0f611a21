"""From the steps to the text and back: whichever is shown, it is at the place where the other was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from microsol_desktop.ui.editor.editor_head import View
from microsol_desktop.ui.editor.step_cards import place_of_line

if TYPE_CHECKING:
    from microsol_desktop.desk.editor_desk import EditorDesk
    from microsol_desktop.ui.editor.the_page import ThePage


class TwoViews(QObject):
    """Has one of the two on the page."""

    def __init__(self, page: ThePage) -> None:
        super().__init__(page.steps)
        self._page = page
        page.head.view_chosen.connect(self.show_view)
        page.head.mend.clicked.connect(self.show_fault)

    def show_view(self, view: View) -> None:
        """Show the practice so."""
        page, is_text = self._page, view is View.TEXT
        was_text = not page.text.isHidden()
        page.head.show_view(view)
        page.steps.setVisible(not is_text)
        page.text.setVisible(is_text)
        if page.desk is None or was_text is is_text:
            return
        page.desk.rest()
        if is_text:
            self._show_text(page.desk)
        else:
            line = page.text.field.textCursor().blockNumber() + 1
            page.choose(place_of_line(page.desk.reading.practice, line))

    def show_fault(self) -> None:
        """The first thing that is wrong, in the text."""
        self.show_view(View.TEXT)
        desk = self._page.desk
        if desk is not None and desk.findings:
            self._page.text.go_to(desk.findings[0])

    def _show_text(self, desk: EditorDesk) -> None:
        text, place, steps = self._page.text, self._page.place, desk.reading.practice.steps
        text.show_text(desk.text)
        text.show_findings(desk.findings)
        text.field.go_to(steps[place].line - 1 if place >= 0 else 0)
        # Whoever chose the text goes on in it.
        text.field.setFocus(Qt.FocusReason.OtherFocusReason)
