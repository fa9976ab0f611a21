"""Above an evening that is planned: the way back, what was done last taken back, its steps, and Begin."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.primary_button import PrimaryButton


class EveningHead(PageHead):
    """The page's first row."""

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Plan an evening"))
        self.undo, self.redo = _quiet(self.tr("Undo")), _quiet(self.tr("Redo"))
        self.steps = _quiet(self.tr("As steps"))
        self.steps.setToolTip(self.tr("The same evening as a practice, with all its settings"))
        self.begin = PrimaryButton(self.tr("Begin"))
        for button in (self.undo, self.redo, self.steps, self.begin):
            self.add_act(button)

    def allow(self, desk: EditorDesk) -> None:
        """What can be taken back, and made again."""
        for button, can, what, words in (
            (self.undo, desk.can_undo, desk.undoes, self.tr("Undo: %1 (Ctrl+Z)")),
            (self.redo, desk.can_redo, desk.redoes, self.tr("Redo: %1 (Ctrl+Shift+Z)")),
        ):
            if not can and button.hasFocus():
                self.steps.setFocus()
            button.setEnabled(can)
            button.setToolTip(fill(words, what) if can else "")


def _quiet(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    return button
