"""One of the three lists of offers and calls: what is looked for, the list, and the form of what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.ui.circles.entries import Entry, EntryList
from microsol_desktop.ui.circles.keep_form import KeepForm
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.search_field import SearchField
from microsol_desktop.ui.kit.tick_box import TickBox


class CallsPart(QWidget):
    """Buttons for something new, a search, the list; empty, it says what would be here.

    Signals:
        chosen: a row was chosen (its value).
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        find: str,
        empty: str,
        form: KeepForm,
        news: Sequence[tuple[str, Callable[[], object]]],
        over: str = "",
    ) -> None:
        """`news` are the ways to something new; `over` names the switch that shows what is over, too."""
        super().__init__()
        self.form = form
        self._entries: tuple[Entry, ...] = ()
        self._over: tuple[Entry, ...] = ()
        self.search = SearchField()
        self.search.setPlaceholderText(find)
        self.search.setAccessibleName(find)
        self.search.setClearButtonEnabled(True)
        self.with_over = TickBox(over)
        self.empty = PlainLabel(empty, role="soft", wraps=True)
        self.nothing = PlainLabel(self.tr("Nothing is found by that. Esc shows everything again."), role="soft")
        self.list = EntryList(name)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=2 / 3)
        column.addWidget(self._make_news(news))
        for widget in (self.search, self.with_over, self.empty, self.nothing, self.list, self.form):
            column.addWidget(widget)
        # Until it is known what there is, nothing is said of it.
        for widget in (self.search, self.with_over, self.empty, self.nothing, self.list):
            widget.hide()
        self._has_over = bool(over)
        self.search.textChanged.connect(self._on_looked_for)
        self.search.left_downwards.connect(self._on_downwards)
        self.search.returnPressed.connect(self._on_first)
        self.list.left_upwards.connect(self.search.setFocus)
        self.list.chosen.connect(self._on_chosen)
        self.with_over.toggled.connect(self._on_over)
        self.form.closed.connect(self._on_closed)

    def show_entries(self, entries: tuple[Entry, ...], over: tuple[Entry, ...] = ()) -> None:
        """Those that there are, and those that are over."""
        self._entries, self._over = entries, over
        self._show()

    def _show(self) -> None:
        shown = (*self._entries, *(self._over if self.with_over.isChecked() else ()))
        self.list.entries.show_entries(shown)
        there = bool(self._entries or self._over)
        self.search.setVisible(there)
        self.with_over.setVisible(self._has_over and bool(self._over))
        self.empty.setVisible(not shown and not self.search.text())
        self._say()

    def _say(self) -> None:
        found = self.list.entries.rowCount()
        self.list.setVisible(found > 0)
        self.nothing.setVisible(not found and bool(self.search.text().strip()))

    def _make_news(self, news: Sequence[tuple[str, Callable[[], object]]]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        self.news = []
        for words, begin in news:
            button = QPushButton(words)
            button.clicked.connect(begin)
            flow.addWidget(button)
            self.news.append(button)
        return row

    def _on_looked_for(self, typed: str) -> None:
        self.list.entries.look_for(typed)
        self._say()

    def _on_downwards(self) -> None:
        if self.list.entries.rowCount():
            self.list.begin_at_first()

    def _on_first(self) -> None:
        if self.list.entries.rowCount():
            self._on_chosen(self.list.entries.shown[0])

    def _on_chosen(self, entry: Entry) -> None:
        self.list.show_entry(entry.key)
        self.chosen.emit(entry.value)

    def _on_over(self, _: bool) -> None:
        self._show()

    def _on_closed(self) -> None:
        (self.list if self.list.isVisible() else self.search).setFocus()
