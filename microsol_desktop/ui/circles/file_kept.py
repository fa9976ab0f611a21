"""What the record is, and is not: where its file lies, who can read it, what is in it, and what a host can do."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.the_file import TheFile
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel

translate = QCoreApplication.translate


class FileKept(QWidget):
    """Cards, each for one question that people ask before they let themselves be written down.

    Signals:
        forgetting_asked: who sat with whom is to be forgotten: whether all of it (True), or what is older than a year.
    """

    forgetting_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = _said(selectable=True)
        self.private = _said()
        self.copies = _said(soft=True)
        self.copies_in = _said(selectable=True)
        self.counts = QGridLayout()
        self._numbers: list[PlainLabel] = []
        self.sat = _said()
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1)
        for card in (
            self._one_file(),
            self._not_encrypted(),
            self._what_is_in_it(),
            self._who_sat(),
            self._never(),
            self._law(),
        ):
            column.addWidget(card)
        column.addStretch(1)

    def show_file(self, there: TheFile) -> None:
        """The file as it is now."""
        size = _size_words(there.size)
        self.where.say(fill(self.tr("%1 (%2)"), there.path, size))
        self.private.say(_private_words(there.is_private))
        self.copies.setVisible(bool(there.copies))
        self.copies_in.setVisible(bool(there.copies))
        whole = _size_words(sum(copy.size for copy in there.copies))
        one = self.tr("1 copy, %1, by which you get back what was there before the day's first change:")
        many = self.tr(
            "%n copies, %1 together, by which you get back what was there before a day's first change:",
            "",
            len(there.copies),
        )
        self.copies.say(fill(one if len(there.copies) == 1 else many, whole))
        self.copies_in.say(there.copies_in)
        self._show_counts(there)
        sat = there.counts.get("sat_with", 0)
        self.sat.setVisible(not sat)
        self.old.setVisible(bool(sat))
        self.all.setVisible(bool(sat))

    def _show_counts(self, there: TheFile) -> None:
        rows = [(words, there.counts.get(name, 0)) for name, words in _counted().items()]
        rows.append((self.tr("Health notes, each until its day"), there.health_notes))
        for place, (words, count) in enumerate(rows):
            if place == len(self._numbers):
                self._numbers.append(PlainLabel())
                self.counts.addWidget(PlainLabel(words, role="soft"), place, 0)
                self.counts.addWidget(self._numbers[place], place, 1)
            self._numbers[place].say(QLocale().toString(count))

    def _one_file(self) -> Card:
        card = Card(self.tr("One file, on this computer"))
        words = self.tr(
            "People, circles and gatherings are in this one file. Nothing of it is sent anywhere; it leaves this"
            " computer only when you give it to somebody."
        )
        card.body.addWidget(PlainLabel(words, wraps=True))
        for label in (self.where, self.private, self.copies, self.copies_in):
            card.body.addWidget(label)
        return card

    def _not_encrypted(self) -> Card:
        card = Card(self.tr("It is not encrypted"))
        words = self.tr(
            "Whoever can use your account, or takes the disk out of this computer, can read it. Your system can encrypt"
            " the whole disk: then a lost laptop tells nobody anything."
        )
        card.body.addWidget(PlainLabel(words, wraps=True))
        card.body.addWidget(PlainLabel(_encryption_words(), wraps=True))
        more = self.tr(
            "Lock the screen when you leave the room, and have an account of your own on a computer that you share."
        )
        card.body.addWidget(PlainLabel(more, role="soft", wraps=True))
        return card

    def _what_is_in_it(self) -> Card:
        card = Card(self.tr("What is in it"))
        self.counts.setColumnStretch(2, 1)
        self.counts.setHorizontalSpacing(24)
        card.body.addLayout(self.counts)
        more = self.tr("What is kept on one person is on their page, with the way to remove them for good.")
        card.body.addWidget(PlainLabel(more, role="soft", wraps=True))
        return card

    def _who_sat(self) -> Card:
        card = Card(self.tr("Who sat with whom"))
        words = self.tr(
            "Microsol remembers who was in which small group, so that the next groups bring together those who have not"
            " met. It shows this of nobody, and you can have it forgotten; mixing then begins anew."
        )
        card.body.addWidget(PlainLabel(words, wraps=True))
        self.sat.say(self.tr("Nothing of that kind is kept now."))
        card.body.addWidget(self.sat)
        row = QWidget()
        flow = FlowLayout(row)
        self.old = QPushButton(self.tr("Forget all older than a year…"))
        self.all = QPushButton(self.tr("Forget all of it…"))
        self.old.clicked.connect(self._on_old)
        self.all.clicked.connect(self._on_all)
        for button in (self.old, self.all):
            button.setAutoDefault(False)
            flow.addWidget(button)
        card.body.addWidget(row)
        return card

    def _never(self) -> Card:
        card = Card(self.tr("What is never kept"))
        lines = (
            self.tr("what somebody said, or how long they spoke"),
            self.tr("who passed a turn"),
            self.tr("any points, ranks or counts of people"),
            self.tr("of a child more than the name and whose child it is"),
        )
        card.body.addWidget(PlainLabel("\n".join(f"·  {line}" for line in lines), wraps=True))
        return card

    def _law(self) -> Card:
        card = Card(self.tr("The law, plainly"))
        for words in (
            self.tr(
                "What you keep at home about your own friends, the law mostly leaves alone. What a congregation or any"
                " organised group keeps may well fall under data protection law; in Europe that is the GDPR."
            ),
            self.tr(
                "Then people may ask what you keep on them, have it put right, and have it removed; what tells of"
                " beliefs or health is guarded more strictly. Ask before you write anybody down, keep little, say so."
            ),
            self.tr(
                "This is no legal advice, and no program can promise that you keep to the law. Your country's data"
                " protection authority answers questions."
            ),
        ):
            card.body.addWidget(PlainLabel(words, wraps=True))
        return card

    def _on_old(self) -> None:
        self.forgetting_asked.emit(False)

    def _on_all(self) -> None:
        self.forgetting_asked.emit(True)


def _said(*, soft: bool = False, selectable: bool = False) -> PlainLabel:
    label = PlainLabel(role="soft" if soft else "", wraps=True)
    if selectable:
        flags = Qt.TextInteractionFlag
        label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label


def _size_words(size: int) -> str:
    """How large it is, in round numbers and in the units that files are told in: "385 kB"."""
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)


def _private_words(is_private: bool | None) -> str:
    if is_private is None:
        return translate("FileKept", "It lies in your own account's folder.")
    if is_private:
        return translate("FileKept", "Its rights are set so that only your account can open it.")
    return translate(
        "FileKept",
        "Other accounts on this computer can open it or a copy: this disk keeps no rights, or somebody changed them."
        " Put the record on a disk that does.",
    )


def _encryption_words() -> str:
    if sys.platform == "win32":
        return translate(
            "FileKept",
            "On Windows: Settings, Privacy and security, Device encryption; or search for BitLocker. Keep the recovery"
            " key on paper.",
        )
    if sys.platform == "darwin":
        return translate(
            "FileKept",
            "On a Mac: System Settings, Privacy and Security, FileVault. Keep the recovery key on paper.",
        )
    return translate(
        "FileKept",
        "On Linux: most installers offer to encrypt the disk (LUKS), which is simplest when the system is installed."
        " For one that is there already, ask somebody who knows it, and make a copy first.",
    )


def _counted() -> dict[str, str]:
    return {
        "person": translate("FileKept", "People"),
        "place": translate("FileKept", "Houses and sites"),
        "circle": translate("FileKept", "Circles"),
        "gathering": translate("FileKept", "Gatherings"),
        "attendance": translate("FileKept", "That somebody came"),
        "sat_with": translate("FileKept", "That somebody sat in a small group"),
        "harvest_line": translate("FileKept", "Lines of harvest, tied to no name"),
        "offer": translate("FileKept", "Offers and needs"),
        "call": translate("FileKept", "Calls"),
        "tie": translate("FileKept", "Ties"),
    }
