"""One practice of the library, looked at: what it is, its steps, whose work it is, and what one can do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.outline import Outline
from microsol_desktop.practice.needs import Region, regions_of
from microsol_desktop.ui.home.outline_card import OutlineCard
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.need_words import level_words, region_words
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.kit.words import language_words, people_range
from microsol_desktop.ui.library.acts import Acts

WIDEST = 40
"""Heights of a line: wider, its lines grow too long to be read."""


class ChosenPractice(ScrollPage):
    """The page of one practice beside the list.

    Signals:
        begin_requested: prepare to begin it (its name).
        change_requested: change it (its name).
        share_requested: give it to somebody (its name).
        star_requested: give it its star, or take it away (its name).
    """

    begin_requested = Signal(str)
    change_requested = Signal(str)
    share_requested = Signal(str)
    star_requested = Signal(str)

    def __init__(self, acts: Acts) -> None:
        super().__init__(WIDEST)
        self._slug = ""
        self.title = PlainLabel(role="title", wraps=True)
        self.for_whom = PlainLabel(role="soft", wraps=True)
        self.needs = PlainLabel(role="soft", wraps=True)
        self.whose = PlainLabel(role="soft", wraps=True)
        self.begin = PrimaryButton(self.tr("Begin…"))
        self.change = QPushButton(self.tr("Change"))
        self.share = QPushButton(self.tr("Share…"))
        self.star = QPushButton(self.tr("Favourite"))
        self.star.setCheckable(True)
        self.outline = OutlineCard()
        self.origin = PlainLabel(role="key", wraps=True)
        self.origin.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.nothing = PlainLabel(
            self.tr("Choose a practice, and here is what it is: its steps, how long each takes, and whose work it is."),
            role="soft",
            wraps=True,
        )
        self.change.setVisible(acts.change)
        self.share.setVisible(acts.share)
        self._fill()
        self.begin.clicked.connect(self._on_begin)
        self.change.clicked.connect(self._on_change)
        self.share.clicked.connect(self._on_share)
        self.star.clicked.connect(self._on_star)
        self.show_nothing()

    @property
    def slug(self) -> str:
        """Which practice is shown; empty where none is."""
        return self._slug

    def show_nothing(self) -> None:
        """No practice is chosen."""
        self._slug = ""
        self.setAccessibleName(self.tr("The practice that is looked at"))
        self._page.hide()
        self.nothing.show()

    def show_practice(self, card: PracticeCard, outline: Outline, *, is_favourite: bool, form_of: str = "") -> None:
        """Show this one, as it would be for those who are here; `form_of` is the title of what it is a variant of."""
        is_other = card.slug != self._slug
        self._slug = card.slug
        self.title.setText(outline.title)
        people = people_range(card.people) if card.people else self.tr("any number")
        parts = (people, level_words(card.levels), language_words(card.language))
        self.for_whom.setText(" · ".join(part for part in parts if part))
        self.whose.setText("\n".join(self._whose(card, form_of)))
        self.whose.setVisible(bool(self.whose.text()))
        region = regions_of(card.needs, card.people)[0]
        needs = ", ".join(card.needs) or ("" if region is Region.ELSEWHERE else region_words(region))
        self.needs.setText(fill(self.tr("For %1"), needs))
        self.needs.setVisible(bool(needs))
        self.star.setChecked(is_favourite)
        self.begin.setEnabled(not outline.problems)
        self.outline.show_outline(outline)
        self._show_origin(outline)
        self.nothing.hide()
        self._page.show()
        self.setAccessibleName(outline.title)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def _whose(self, card: PracticeCard, form_of: str) -> tuple[str, ...]:
        yours = self.tr("Yours, in place of the one that ships") if card.replaces else self.tr("Yours")
        form = fill(self.tr("Another form of %1"), form_of) if form_of else ""
        return tuple(line for line in (yours if card.own else "", form) if line)

    def show_star(self, *, is_favourite: bool) -> None:
        """Whether it is one of those with a star."""
        self.star.setChecked(is_favourite)

    def _show_origin(self, outline: Outline) -> None:
        lines = (
            fill(self.tr("Licence: %1"), outline.licence) if outline.licence else "",
            fill(self.tr("From: %1"), outline.source) if outline.source else "",
            fill(self.tr("What to bring: %1"), ", ".join(outline.materials)) if outline.materials else "",
        )
        self.origin.setText("\n".join(line for line in reversed(lines) if line))
        self.origin.setVisible(any(lines))

    def _fill(self) -> None:
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        in_lines(self._page, page, margins=(0, 0, 0, 0), spacing=1 / 2)
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self.begin, self.change, self.star, self.share):
            flow.addWidget(button)
        for widget in (self.title, self.for_whom, self.needs, self.whose, acts, self.outline, self.origin):
            page.addWidget(widget)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self._page)
        self.column.addStretch(1)

    def _keep_in_the_middle(self) -> None:
        """It lies on a page that has its own room on all sides; only from its scroll bar it keeps away."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self.column.setContentsMargins(0, 0, self.em // 2, 0)

    def _on_begin(self) -> None:
        self.begin_requested.emit(self._slug)

    def _on_change(self) -> None:
        self.change_requested.emit(self._slug)

    def _on_share(self) -> None:
        self.share_requested.emit(self._slug)

    def _on_star(self) -> None:
        self.star_requested.emit(self._slug)
