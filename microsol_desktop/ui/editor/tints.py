"""A practice's text in colours: what is a heading, a setting, a key, a mark, and what is put aside."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from microsol_desktop.practice.lines import COMMENT_BEGINS, COMMENT_ENDS, heading_level
from microsol_desktop.practice.parentheses import last_parentheses
from microsol_desktop.ui.editor.shown_text import long_in_field
from microsol_desktop.ui.tokens import Theme

_BODY, _FRONT, _ASIDE = 0, 1, 2
"""What a line is a part of: the practice, what stands between `---`, a comment."""
_KEY = re.compile(r"\s*[\w-]+(?=:)")
_MARK = re.compile(r"\s*>\s*\[![^\]]*\]")
_INCLUDE = re.compile(r"\[\[[^\]]*\]\]")


class Tints(QSyntaxHighlighter):
    """Tints line by line; a line is looked at again when it changes."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._wear(theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint in these colours from now on."""
        self._wear(theme)
        self.rehighlight()

    def _wear(self, theme: Theme) -> None:
        self._heading = _look(theme.text, bold=True)
        self._title = _look(theme.text, bold=True, larger=True)
        self._setting = _look(theme.accent_text, bold=True)
        self._key = _look(theme.accent_text)
        self._soft = _look(theme.text_soft)

    def highlightBlock(self, text: str) -> None:
        self.setCurrentBlockState(_BODY)
        before = self.previousBlockState()
        is_first = self.currentBlock().blockNumber() == 0
        if before == _FRONT or (is_first and text.rstrip() == "---"):
            self._front(text, is_first=is_first)
        elif before == _ASIDE or text.lstrip(" ").startswith(COMMENT_BEGINS):
            self._tint(text, 0, len(text), self._soft)
            self.setCurrentBlockState(_BODY if COMMENT_ENDS in text else _ASIDE)
        elif level := heading_level(text):
            self._headed(text, level)
        elif text.lstrip().startswith(">"):
            self._quoted(text)

    def _front(self, text: str, *, is_first: bool) -> None:
        is_edge = text.rstrip() == "---"
        self.setCurrentBlockState(_BODY if is_edge and not is_first else _FRONT)
        if is_edge:
            self._tint(text, 0, len(text), self._soft)
        elif key := _KEY.match(text):
            self._tint(text, key.start(), key.end(), self._key)

    def _headed(self, text: str, level: int) -> None:
        if level > 3:
            return
        bare = text.rstrip()
        self._tint(text, 0, len(text), self._title if level < 3 else self._heading)
        marks = len(text) - len(text.lstrip(" ")) + level
        self._tint(text, 0, marks, self._soft)
        if there := last_parentheses(bare):
            self._tint(text, there[0], there[1] + 1, self._setting)
        if include := _INCLUDE.search(text):
            self._tint(text, include.start(), include.end(), self._key)

    def _quoted(self, text: str) -> None:
        self._tint(text, 0, text.index(">") + 1, self._soft)
        if mark := _MARK.match(text):
            self._tint(text, mark.start(), mark.end(), self._key)

    def _tint(self, text: str, first: int, end: int, look: QTextCharFormat) -> None:
        at = long_in_field(text[:first])
        self.setFormat(at, long_in_field(text[first:end]), look)


def _look(colour: str, *, bold: bool = False, larger: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    if bold:
        look.setFontWeight(QFont.Weight.DemiBold)
    if larger:
        look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 1)
    return look
