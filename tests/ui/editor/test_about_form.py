"""What a practice says of itself is written in fields, ticked, and goes out whole; looked at alone it says nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.practice.about import About, Level, PeopleRange, Slug
from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.model import Words
from microsol_desktop.practice.parse import parse
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.editor.about_form import AboutForm
from microsol_desktop.ui.editor.step_fields import TitleField
from tests.ui.editor.hands import press, walk_through, write

PRACTICES = sorted(shipped("practices").glob("*.md"))


class Written:
    """A form, and all that came out of it."""

    def __init__(self, qtbot: QtBot, about: About, introduction: Words | None = None) -> None:
        self.form = AboutForm()
        qtbot.addWidget(self.form)
        self.out: list[tuple[About, str]] = []
        self.words: list[tuple[Words, str]] = []
        self.form.changed.connect(self._on_changed)
        self.form.introduction_changed.connect(self._on_words)
        self.form.show_about(about)
        self.form.show_introduction(introduction or Words())
        self.form.resize(420, 900)
        with qtbot.waitExposed(self.form):
            self.form.show()

    @property
    def about(self) -> About:
        return self.out[-1][0]

    def _on_changed(self, about: About, joins: str) -> None:
        self.out.append((about, joins))

    def _on_words(self, words: Words, joins: str) -> None:
        self.words.append((words, joins))


@pytest.mark.parametrize("path", PRACTICES, ids=[path.stem for path in PRACTICES])
def test_a_practice_that_is_looked_at_says_nothing(qtbot: QtBot, path: Path) -> None:
    practice = parse(path.read_text(encoding="utf-8")).practice
    written = Written(qtbot, practice.about, practice.introduction)

    walk_through(written.form)

    assert written.out == []
    assert written.words == []


def test_all_that_a_practice_says_is_written_and_read_again(qtbot: QtBot) -> None:
    written = Written(qtbot, About(title="New"))
    form = written.form

    write(form.title, "Arriving")
    write(form.summary, "Everybody is heard once.")
    press(form.for_so_many)
    write(form.people.lowest.field, "4")
    press(form.people.ends)
    write(form.people.highest.field, "7")
    press(form.levels.boxes[Level.CREW])
    write(form.needs, "being heard")
    QTest.keyClick(form.needs, Qt.Key.Key_Return)
    QTest.keyClicks(form.needs, "arriving")
    write(form.materials, "a bell, and a pen")
    press(form.by_the_clock)
    write(form.begins, "19:00")
    write(form.ends, "21:30")
    write(form.language, "pt")
    write(form.sources["source"], "https://example.org/a: b")
    write(form.sources["credit"], "Ana")
    write(form.sources["licence"], "CC-BY-SA-4.0")
    write(form.sources["changes"], "shorter")
    form.offer_practices(lambda: (PracticeCard(Slug("check-in"), "Check-in", ""),))
    write(form.variant_of, "check in")
    QTest.keyClick(form.variant_of, Qt.Key.Key_Return)

    wanted = About(
        title="Arriving",
        summary="Everybody is heard once.",
        people=PeopleRange(lowest=4, highest=7),
        level=(Level.CREW,),
        needs=("being heard", "arriving"),
        materials=("a bell, and a pen",),
        language="pt",
        variant_of=Slug("check-in"),
        source="https://example.org/a: b",
        credit="Ana",
        licence="CC-BY-SA-4.0",
        changes="shorter",
        clock_paced=True,
        begins=time(19),
        ends=time(21, 30),
    )
    assert written.about == wanted
    assert parse(replace_about("---\ntitle: New\n---\n", written.about)).practice.about == wanted


def test_a_people_range_and_an_end_are_taken_away_again(qtbot: QtBot) -> None:
    before = About(title="A", people=PeopleRange(lowest=4, highest=None), begins=time(19), ends=time(21))
    written = Written(qtbot, before)

    press(written.form.for_so_many)
    write(written.form.begins, "")
    write(written.form.ends, "")

    assert written.about == About(title="A")


def test_letters_that_are_no_language_wait_until_they_are(qtbot: QtBot) -> None:
    written = Written(qtbot, About(title="A", language="pt"))

    write(written.form.language, "f")
    nothing_yet = list(written.out)
    QTest.keyClicks(written.form.language, "r")
    written.form.show_about(written.about)

    assert nothing_yet == []
    assert written.about.language == "fr"
    assert written.form.language_name.text() == "français"


def test_a_title_of_its_own_is_none_in_the_introduction(qtbot: QtBot) -> None:
    written = Written(qtbot, About(title="A"))

    write(written.form.introduction.prompt, "# Welcome")

    assert written.words[-1][0].prompt == "\\# Welcome"
    written.form.show_introduction(written.words[-1][0])
    assert written.form.introduction.prompt.words == "# Welcome"


def test_what_comes_back_while_one_writes_leaves_the_field_alone(qtbot: QtBot) -> None:
    written = Written(qtbot, About(title="A"))
    write(written.form.summary, "Being heard ")

    written.form.show_about(replace(written.about))
    QTest.keyClicks(written.form.summary, "again")

    assert written.about.summary == "Being heard again"


def test_what_is_wrong_in_the_lines_is_told(qtbot: QtBot) -> None:
    reading = parse("---\ntitle: A\npeople: many\n---\n\n## One\n")
    written = Written(qtbot, reading.practice.about)

    written.form.show_about(reading.practice.about, reading.findings)
    QCoreApplication.processEvents()

    assert [label.text() for label in written.form.faults] == [
        "“many”: write how many it is for, such as “4”, “4-7” or “4+”"
    ]


def test_whoever_has_a_field_for_the_title_is_not_told_how_the_file_has_it(qtbot: QtBot) -> None:
    reading = parse("## One (1 min)\n")
    written = Written(qtbot, reading.practice.about)

    written.form.show_about(reading.practice.about, reading.findings)

    assert [label.text() for label in written.form.faults] == ["This practice has no title yet."]


def test_all_of_a_long_credit_is_seen(qtbot: QtBot) -> None:
    short = Written(qtbot, About(credit="Ana")).form
    long = Written(qtbot, About(credit="This work includes content from the fieldbook by Ana and Bento. " * 2)).form
    credit = long.sources["credit"]

    for form in (short, long):
        form.resize(360, 900)
        form.show()

    qtbot.waitUntil(lambda: credit.sizeHint().height() > short.sources["credit"].sizeHint().height())
    assert isinstance(credit, TitleField)
    qtbot.waitUntil(lambda: not credit.verticalScrollBar().isVisible())
