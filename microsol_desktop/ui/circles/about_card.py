"""What a circle is: its kind, what it is for and what it is part of; and its name, where that is changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from microsol_desktop.circle.circles import Circle, CircleKind
from microsol_desktop.circle.glance import may_be_part_of
from microsol_desktop.circle.people import Place
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.ui.circles.circle_words import kind_words
from microsol_desktop.ui.circles.fold_card import FoldCard
from microsol_desktop.ui.circles.founding_form import KINDS, LONGEST_NAME
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.layouts import left, named
from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import RowButton, Rows

translate = QCoreApplication.translate


class AboutCard(FoldCard):
    """Says what the circle is.

    Signals:
        goal_requested: go there (a Goal).
        circles_requested: which circles and places are there, for this one to be part of, and at?
        changed: a sentence that says what is changed, and the circle as it is to be.
        begins: it has only been thought of, and begins today.
    """

    goal_requested = Signal(object)
    circles_requested = Signal()
    changed = Signal(str, object)
    begins = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Circles", "What it is"), translate("Circles", "Change"))
        self._whole: CircleWhole | None = None
        self.kind_shown = PlainLabel(role="strong", wraps=True)
        self.intention_shown = PlainLabel(wraps=True)
        self._part = RowButton("")
        self._part.clicked.connect(self._on_part)
        self._at = RowButton("")
        self._at.clicked.connect(self._on_place)
        self.begin = QPushButton(self.tr("It begins today"))
        self.begin.clicked.connect(self.begins)
        part = Rows(self)
        part.addWidget(self._part)
        part.addWidget(self._at)
        self.shown.addWidget(self.kind_shown)
        self.shown.addWidget(self.intention_shown)
        self.shown.addLayout(part)
        self.shown.addLayout(left(self.begin))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.kind = CalmComboBox()
        for kind in KINDS:
            self.kind.addItem(kind_words(kind), kind)
        self.part_of = CalmComboBox()
        self.part_of.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place = CalmComboBox()
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.intention = LinesField(2)
        for words, field in (
            (self.tr("What is it called?"), self.name),
            (self.tr("What is it?"), self.kind),
            (self.tr("What is it part of?"), self.part_of),
            (self.tr("What is it for?"), self.intention),
            (self.tr("Where do you sit?"), self.place),
        ):
            field.setAccessibleName(words)
            self.fields.addLayout(named(words, field))
        self.opened.connect(self._fill_in)
        self.kept.connect(self._on_kept)
        self.name.textChanged.connect(self._judge)
        self.name.returnPressed.connect(self.keep.click)

    def show_circle(self, whole: CircleWhole, since: str) -> None:
        """Say what this circle is; `since` when it began, in words."""
        self._whole = whole
        self.kind_shown.setText(" · ".join(part for part in (kind_words(whole.circle.kind), since) if part))
        self.intention_shown.setText(whole.circle.intention)
        self.intention_shown.setVisible(bool(whole.circle.intention))
        self.begin.setVisible(whole.circle.begun is None and whole.circle.ended is None)
        self._at.setVisible(whole.place is not None)
        if whole.place is not None:
            self._at.say(fill(self.tr("At %1"), whole.place.name))
        self._part.setVisible(whole.parent is not None)
        if whole.parent is not None:
            self._part.say(fill(self.tr("Part of %1"), whole.parent.name))

    def offer_parents(self, circles: tuple[Circle, ...]) -> None:
        """The circles that it can be made part of."""
        if self._whole is None:
            return
        here = self._whole.circle
        self.part_of.clear()
        self.part_of.addItem(self.tr("Of no other"), None)
        for one in may_be_part_of(here.key, circles):
            if one.ended is None or one.key == here.parent:
                self.part_of.addItem(one.name, one.key)
        keys = [self.part_of.itemData(row) for row in range(self.part_of.count())]
        self.part_of.setCurrentIndex(keys.index(here.parent) if here.parent in keys else 0)

    def offer_places(self, places: tuple[Place, ...]) -> None:
        """The houses and sites that the record knows."""
        if self._whole is None:
            return
        self.place.clear()
        self.place.addItem(self.tr("Nowhere in particular"), None)
        for one in places:
            self.place.addItem(one.name, one.key)
        keys = [one.key for one in places]
        here = self._whole.circle.place
        self.place.setCurrentIndex(keys.index(here) + 1 if here in keys else 0)

    def _fill_in(self) -> None:
        if self._whole is None:
            return
        here = self._whole.circle
        self.name.setText(here.name)
        self.kind.setCurrentIndex(KINDS.index(here.kind))
        self.intention.setPlainText(here.intention)
        self.part_of.clear()
        self.place.clear()
        self.circles_requested.emit()

    def _judge(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))

    def _on_kept(self) -> None:
        if self._whole is None:
            return
        here = self._whole.circle
        # As long as it is not known what it can be part of, it stays where it is.
        parent = self.part_of.currentData() if self.part_of.count() else here.parent
        now = replace(
            here,
            name=" ".join(self.name.text().split()) or here.name,
            kind=CircleKind(self.kind.currentData()),
            intention=self.intention.toPlainText().strip(),
            parent=parent,
            place=self.place.currentData() if self.place.count() else here.place,
        )
        self.close_form()
        if now != here:
            self.changed.emit(fill(self.tr("Changed: %1"), now.name), now)

    def _on_place(self) -> None:
        if self._whole is not None and self._whole.place is not None:
            self.goal_requested.emit(Goal("place", self._whole.place.key))

    def _on_part(self) -> None:
        if self._whole is not None and self._whole.parent is not None:
            self.goal_requested.emit(Goal("circle", self._whole.parent.key))
