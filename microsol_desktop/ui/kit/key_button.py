"""A button of a run: what it does, and under it the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from microsol_desktop.ui.kit.primary_button import draw_inner_rim


class KeyButton(QPushButton):
    """A label and its key's name, stacked or side by side. Takes the focus by Tab only, so that a click never does."""

    def __init__(
        self, label: str, key: str = "", *, kind: str = "plain", beside: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._key = key
        self._beside = beside
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def label(self) -> str:
        """What it says it does."""
        return self._label

    def say(self, label: str) -> None:
        """Give it another label: "Pause" becomes "Go on"."""
        if label != self._label:
            self._label = label
            self._tell()

    def show_key(self, key: str) -> None:
        """Name another key, or none where single letters are turned off."""
        if key != self._key:
            self._key = key
            self._tell()

    def become(self, kind: str) -> None:
        """Give it another face, as when it becomes what is meant first."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def set_available(self, on: bool) -> None:
        """Whether it would do anything now. The focus never slips on to another button, to be pressed unawares."""
        if not on and self.hasFocus():
            self.window().setFocus()
            self.clearFocus()
        self.setEnabled(on)

    def sizeHint(self) -> QSize:
        label, key = self._metrics()
        pad = label.height()
        wide = label.horizontalAdvance(self._label)
        key_wide = key.horizontalAdvance(self._key)
        if self._beside:
            gap = pad // 2 if self._key else 0
            # What has no border stands nearer to its neighbours.
            edges = pad * 5 // 4 if self.property("kind") == "quiet" else pad * 3 // 2
            return QSize(wide + gap + key_wide + edges, label.height() + pad)
        high = label.height() + key.height() + key.height() // 6
        return QSize(max(wide, key_wide) + pad * 2, high + pad * 11 // 10)

    def minimumSizeHint(self) -> QSize:
        label, _ = self._metrics()
        hint = self.sizeHint()
        return QSize(min(hint.width(), label.horizontalAdvance("m") * 4 + label.height() * 2), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        if self._beside:
            self._paint_beside(painter)
        else:
            self._paint_stacked(painter)
        painter.end()
        draw_inner_rim(self)

    def _tell(self) -> None:
        # Doubled, so that "Q&A" in a step's title is no shortcut. Screen readers get the key apart from the label.
        self.setText(self._label.replace("&", "&&"))
        self.setAccessibleName(self._label)
        self.setAccessibleDescription(self._key)
        self.updateGeometry()
        self.update()

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._label_font()), QFontMetrics(self._key_font())

    def _label_font(self) -> QFont:
        font = QFont(self.font())
        if not self._beside:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(max(1, round(font.pixelSize() * 13 / 15)))
        return font

    def _paint_stacked(self, painter: QPainter) -> None:
        label, key = self._metrics()
        gap = key.height() // 6
        high = label.height() + ((gap + key.height()) if self._key else 0)
        top = (self.height() - high) // 2
        inside = self.rect().adjusted(label.height() // 2, 0, -label.height() // 2, 0)
        shown = label.elidedText(self._label, Qt.TextElideMode.ElideRight, inside.width())
        self._write(painter, self._label_font(), QRect(inside.x(), top, inside.width(), label.height()), shown)
        below = QRect(inside.x(), top + label.height() + gap, inside.width(), key.height())
        self._write(painter, self._key_font(), below, self._key, soft=True)

    def _paint_beside(self, painter: QPainter) -> None:
        label, key = self._metrics()
        key_wide = key.horizontalAdvance(self._key)
        gap = label.height() // 2 if self._key else 0
        room = self.width() - label.height() - gap - key_wide
        shown = label.elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        wide = label.horizontalAdvance(shown) + gap + key_wide
        left = QRect((self.width() - wide) // 2, 0, wide, self.height())
        along = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        far = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._write(painter, self._label_font(), left, shown, along)
        self._write(painter, self._key_font(), left, self._key, far, soft=True)

    def _write(
        self,
        painter: QPainter,
        font: QFont,
        where: QRect,
        text: str,
        how: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
        *,
        soft: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._colour(soft=soft))
        painter.drawText(where, how | Qt.TextFlag.TextSingleLine, text)

    def _colour(self, *, soft: bool) -> QColor:
        """The primary button's own; for all others the window's, as a whole row of words in the accent would shout."""
        if self.property("kind") == "primary":
            return self.palette().color(QPalette.ColorRole.ButtonText)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        is_soft = soft and self.isEnabled()
        role = QPalette.ColorRole.PlaceholderText if is_soft else QPalette.ColorRole.WindowText
        return QGuiApplication.palette().color(group, role)
