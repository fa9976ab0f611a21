"""What is wrong in a practice, one row each: where, and how it is mended. A click, or Enter, goes there."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.practice.reading import Finding, Severity
from microsol_desktop.ui.circles.drawn import draw_ground, write
from microsol_desktop.ui.circles.drawn_list import DrawnList
from microsol_desktop.ui.editor.hugging_list import HuggingList
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.plain_label import breakable
from microsol_desktop.ui.kit.said import told_of_finding
from microsol_desktop.ui.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FINDING = Qt.ItemDataRole.UserRole
_WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class FindingModel(QAbstractListModel):
    """The findings in the order of their lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()

    def show_findings(self, findings: tuple[Finding, ...]) -> bool:
        """Hold these; whether they are others than before."""
        if findings == self.findings:
            return False
        self.beginResetModel()
        self.findings = findings
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        finding = self.findings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.sentence(finding)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.where(finding)}. {self.sentence(finding)}"
            case _:
                return finding if role == _FINDING else None

    def where(self, finding: Finding) -> str:
        """In which line, and how bad it is."""
        if finding.severity is Severity.ERROR:
            return fill(self.tr("Line %1, an error"), finding.line)
        return fill(self.tr("Line %1, to look at"), finding.line)

    def sentence(self, finding: Finding) -> str:
        """What it is, and how it is mended."""
        return told_of_finding(finding)


class FindingDelegate(QStyledItemDelegate):
    """A row: a mark, the line, and the sentence as high as it needs to be."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        em = QFontMetrics(option.font).height()
        words = QRect(0, 0, max(em * 6, self._width() - _left(em) - em // 2), 10_000)
        high = QFontMetrics(option.font).boundingRect(words, _WRAPS, breakable(str(index.data()))).height()
        return QSize(em * 8, high + em * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding, model = index.data(_FINDING), index.model()
        if not isinstance(finding, Finding) or not isinstance(model, FindingModel):
            return
        em = QFontMetrics(option.font).height()
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, box, option)
        is_error = finding.severity is Severity.ERROR
        colour = QColor(self.theme.warning if is_error else self.theme.accent_text)
        painter.setPen(QPen(colour, max(1.5, em / 12)))
        painter.setBrush(colour if is_error else Qt.BrushStyle.NoBrush)
        is_turned = option.direction == Qt.LayoutDirection.RightToLeft
        across = box.right() - em * 0.7 if is_turned else box.left() + em * 0.7
        painter.drawEllipse(QPointF(across, box.top() + em * 0.95), em / 5, em / 5)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        before = em // 2 if is_turned else _left(em)
        top = QRect(box.left() + before, box.top() + em // 2, box.width() - _left(em) - em // 2, em)
        write(painter, top, strong, QColor(self.theme.text), model.where(finding), option)
        below = QRect(top.left(), top.bottom() + 1, top.width(), box.bottom() - top.bottom() - em // 3)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(below, _WRAPS, breakable(str(index.data())))
        painter.restore()

    def _width(self) -> int:
        return self._view.viewport().width() if isinstance(self._view, DrawnList) else 0


def _left(em: int) -> int:
    """Where the words of a row begin."""
    return round(em * 1.4)


class FindingList(HuggingList):
    """The rows, scrolled where there are many.

    Signals:
        chosen: go to this one (a Finding).
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What is to be mended"))
        self.rows = FindingModel(self)
        self._drawn = FindingDelegate(theme, self)
        self.setItemDelegate(self._drawn)
        self.setModel(self.rows)
        self.clicked.connect(self._on_clicked)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show these."""
        place = self.currentIndex().row()
        if self.rows.show_findings(findings) and findings:
            self.setCurrentIndex(self.rows.index(min(max(0, place), len(findings) - 1)))

    def set_theme(self, theme: Theme) -> None:
        self._drawn.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKES and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines, other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.findings[index.row()])
