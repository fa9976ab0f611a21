"""The form of a step: what is written in it goes out whole, and what comes back disturbs nobody who writes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.practice.edit import replace_step
from microsol_desktop.practice.edit_slips import leave_out
from microsol_desktop.practice.format import names_in
from microsol_desktop.practice.model import (
    Alone,
    Chosen,
    Each,
    Lasts,
    Open,
    OwnGroups,
    Part,
    Rounds,
    Settings,
    Sized,
    Slug,
    Span,
    Step,
    Translation,
    TwoCircles,
    Until,
    Voice,
    Words,
)
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.editor.step_form import StepForm
from tests.ui.editor.hands import NOBODY, Hands, press, walk_through, write

CLOSING = PracticeCard(Slug("closing-round"), "Closing round", "The last word.")

FIVE = Span(shortest=300, longest=300)
TEN = Span(shortest=600, longest=600)
PRACTICES = sorted(shipped("practices").glob("*.md"))


def a_step(**changes: object) -> Step:
    step = Step(title="Check in", settings=Settings(time=Lasts(span=FIVE)), words=Words(prompt="How are you?"), line=7)
    return replace(step, **changes)  # type: ignore[arg-type]  # fields of a step


@pytest.mark.parametrize("path", PRACTICES, ids=[path.stem for path in PRACTICES])
def test_a_practice_that_is_looked_at_step_by_step_says_nothing(qtbot: QtBot, path: Path) -> None:
    practice = parse(path.read_text(encoding="utf-8")).practice
    form = StepForm()
    qtbot.addWidget(form)
    out: list[Step] = []
    form.changed.connect(lambda step, _joins: out.append(step))
    form.show()

    for step in practice.steps:
        form.show_step(step, names_in(practice), ())
        for place in range(len(step.parts)):
            form.parts.open_part(place)
        walk_through(form)

    assert out == []


def test_a_title_and_a_prompt_that_are_typed_go_out_as_they_are_typed(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())

    write(hands.form.head.title, "Arrive")
    QTest.keyClick(hands.form.head.title, Qt.Key.Key_Return)
    write(hands.form.head.words.prompt, "Who are you tonight?")

    assert hands.step == a_step(title="Arrive", words=Words(prompt="Who are you tonight?"))
    assert {joins for _, joins in hands.out} == {"title", "prompt"}
    assert hands.form.focusWidget() is hands.form.head.words.prompt


def test_a_blank_at_the_end_stays_while_one_goes_on_writing(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())
    write(hands.form.head.title, "Check ")

    hands.form.show_step(hands.step, NOBODY, ())
    QTest.keyClicks(hands.form.head.title, "in")

    assert hands.form.head.title.words == "Check in"
    assert hands.step.title == "Check in"


def test_what_comes_back_by_an_undo_leaves_the_cursor_where_the_words_are_the_same(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(words=Words(prompt="One three")))
    field = hands.form.head.words.prompt
    write(field, "One two three")
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Left)

    hands.form.show_step(a_step(words=Words(prompt="One three")), NOBODY, ())

    assert field.words == "One three"
    assert field.cursor_place == len("One thr")
    assert hands.form.focusWidget() is field


def test_letters_of_two_halves_and_lines_of_their_own_are_kept(qtbot: QtBot) -> None:
    prompt = "Smile 🙂 and\u00a0wait\u2028here 👩‍🌾 now"
    hands = Hands(qtbot, a_step(words=Words(prompt=prompt)))
    field = hands.form.head.words.prompt

    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(field, "!")
    hands.form.show_step(a_step(words=Words(prompt=prompt.replace("🙂", "🙃"))), NOBODY, ())

    assert hands.step.words.prompt == f"{prompt}!"
    assert field.words == prompt.replace("🙂", "🙃")


def test_a_heading_that_is_typed_into_a_prompt_stays_words(qtbot: QtBot) -> None:
    text = "# P\n\n## One (5 min)\n\nHi\n\n## Two\n"
    step = parse(text).practice.steps[0]
    hands = Hands(qtbot, step)

    write(hands.form.head.words.prompt, "## no step")

    after = parse(replace_step(text, 0, hands.step)).practice
    assert [step.title for step in after.steps] == ["One", "Two"]
    assert after.steps[0].words == hands.step.words
    hands.form.show_step(after.steps[0], NOBODY, ())
    assert hands.form.head.words.prompt.words == "## no step"


def test_undo_in_a_field_is_left_to_the_page(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())
    write(hands.form.head.title, "Arrive")
    count = len(hands.out)

    QTest.keyClick(hands.form.head.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert hands.form.head.title.words == "Arrive"
    assert len(hands.out) == count


def test_pressing_a_chip_and_typing_changes_that_one_setting(qtbot: QtBot) -> None:
    before = Settings(time=Lasts(span=FIVE), grouping=Sized(size=3), silent=True)
    hands = Hands(qtbot, a_step(settings=before))

    press(hands.line.chip_of("time"))
    QTest.keyClicks(hands.form.focusWidget(), "10")

    assert hands.settings == replace(before, time=Lasts(span=TEN))
    assert hands.line.chip_of("time").words == "10 min"
    assert {joins for _, joins in hands.out} == {"time"}


def test_a_time_is_stepped_with_the_arrow_keys_and_the_buttons(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())

    press(hands.line.chip_of("time"))
    QTest.keyClick(hands.form.focusWidget(), Qt.Key.Key_Up)
    press(hands.line.editor("time").span.longest.more)  # type: ignore[attr-defined]  # a TimeEditor

    assert hands.settings.time == Lasts(span=Span(shortest=420, longest=420))


def test_a_time_may_shrink_with_one_press(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(time=Lasts(span=TEN))))

    press(hands.line.chip_of("time"))
    press(hands.line.editor("time").span.shrinks)  # type: ignore[attr-defined]  # a TimeEditor
    write(hands.line.editor("time").span.shortest.line, "8")  # type: ignore[attr-defined]  # a TimeEditor

    assert hands.settings.time == Lasts(span=Span(shortest=480, longest=600))


def test_own_groups_take_the_turns_away(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(time=Each(span=FIVE), grouping=Sized(size=3))))

    press(hands.line.chip_of("grouping"))
    press(hands.line.editor("grouping").sort.button_of(OwnGroups()))  # type: ignore[attr-defined]  # a GroupingEditor

    assert hands.settings == Settings(time=Lasts(span=FIVE), grouping=OwnGroups())


def test_the_arrow_keys_choose_among_a_few_words(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(grouping=Sized(size=3))))
    press(hands.line.chip_of("grouping"))

    QTest.keyClick(hands.form.focusWidget(), Qt.Key.Key_Right)

    assert hands.settings.grouping == Sized(size=4)


@pytest.mark.parametrize("which", ["time", "count", "end"])
def test_no_field_of_a_setting_undoes_by_itself(qtbot: QtBot, which: str) -> None:
    settings = {
        "time": Settings(time=Lasts(span=FIVE)),
        "count": Settings(repeat=Rounds(count=3)),
        "end": Settings(time=Until(hour=21, minute=0)),
    }[which]
    hands = Hands(qtbot, a_step(settings=settings))
    press(hands.line.chips[0])
    field = hands.form.focusWidget()
    assert isinstance(field, QLineEdit)
    write(field, "7" if which != "end" else "22:00")
    count = len(hands.out)

    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert len(hands.out) == count
    assert field.text() in {"7", "22:00"}


def test_what_opens_comes_into_sight(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(parts=tuple(Part(title=f"Part {at}", line=9 + at) for at in range(12))))
    hands.form.resize(400, 400)
    QCoreApplication.processEvents()

    hands.form.parts.rows[11].setFocus()
    QTest.keyClick(hands.form.parts.rows[11], Qt.Key.Key_Space)
    bar = hands.form.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > bar.maximum() // 3)

    title = hands.form.parts.form.title
    top = title.mapTo(hands.form.viewport(), title.rect().topLeft()).y()
    assert 0 <= top < hands.form.viewport().height()


def test_two_circles_take_the_place_of_threes_and_say_so(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(grouping=Sized(size=3))))

    press(hands.line.add)
    press(hands.line.adding.questions[1])
    told = {row.name: row.accessibleDescription() for row in hands.line.adding.rows}
    press(next(row for row in hands.line.adding.rows if row.name == "Two circles"))

    assert "It takes the place of “in threes”." in told["Two circles"]
    assert hands.settings == Settings(formation=TwoCircles())


def test_what_is_set_is_not_offered_again(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(time=Open(), silent=True)))

    offers = hands.offers()

    assert "Silent" not in offers
    assert "Turns" not in offers
    assert "Rounds" in offers
    assert "Who has no turn" not in offers, "there are no roles yet"


def test_delete_takes_a_setting_away_and_the_focus_stays_near(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(time=Lasts(span=FIVE), grouping=Alone(), silent=True)))
    hands.line.chip_of("grouping").setFocus()

    QTest.keyClick(hands.line.chip_of("grouping"), Qt.Key.Key_Delete)

    assert hands.settings == Settings(time=Lasts(span=FIVE), silent=True)
    assert hands.form.focusWidget() is hands.line.chip_of("silent")


def test_enter_behind_a_typed_time_closes_what_is_open(qtbot: QtBot) -> None:
    hands = Hands(qtbot, Step(title="Arrive", settings=Settings(time=Lasts(span=Span(shortest=300, longest=300)))))
    press(hands.line.chip_of("time"))

    write(hands.form.focusWidget(), "3")
    QTest.keyClick(hands.form.focusWidget(), Qt.Key.Key_Return)

    assert hands.settings.time == Lasts(span=Span(shortest=180, longest=180))
    assert hands.line.panel.isHidden()
    assert hands.form.focusWidget() is hands.line.chip_of("time")


def test_escape_closes_what_is_open_and_goes_back_to_its_chip(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())
    press(hands.line.chip_of("time"))

    QTest.keyClick(hands.form.focusWidget(), Qt.Key.Key_Escape)

    assert hands.line.panel.isHidden()
    assert hands.form.focusWidget() is hands.line.chip_of("time")


def test_a_name_that_can_be_none_is_told_and_goes_nowhere(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(time=Each(span=FIVE))))
    press(hands.line.chip_of("time"))

    write(hands.line.editor("time").role.field, "others")  # type: ignore[attr-defined]  # a TimeEditor

    assert hands.settings.time == Each(span=FIVE, role="other")
    assert "can't be a role's name" in hands.line.refused.text()


def test_a_role_from_an_earlier_step_is_one_press_away(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(time=Each(span=FIVE))), Scope({"client": "client"}, {}))
    press(hands.line.chip_of("time"))
    offered = hands.line.editor("time").role.known  # type: ignore[attr-defined]  # a TimeEditor

    press(offered[0])

    assert hands.settings.time == Each(span=FIVE, role="client")


def test_a_role_that_is_called_otherwise_is_called_so_in_all_of_its_step(qtbot: QtBot) -> None:
    text = "# P\n\n## One (each as client, others listen)\n\n### A (client speaks)\n"
    hands = Hands(qtbot, parse(text).practice.steps[0])
    press(hands.line.chip_of("time"))

    write(hands.line.editor("time").role.field, "giver")  # type: ignore[attr-defined]  # a TimeEditor

    assert hands.settings.time == Each(role="giver")
    assert hands.part(0).settings.voice == Voice(roles=("giver",))
    assert parse(replace_step(text, 0, hands.step)).findings == ()


def test_who_is_not_chosen_any_more_does_not_speak(qtbot: QtBot) -> None:
    chosen = Settings(chosen=(Chosen(role="scribe"),), voice=Voice(roles=("scribe",)), excepted=("scribe",))
    hands = Hands(qtbot, a_step(settings=chosen))

    hands.cross("chosen")

    assert hands.settings == Settings()


def test_choose_one_begins_with_two_options_and_goes_with_the_last(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())

    hands.add("choose_one", "Choose one")
    begun = hands.step
    for _ in range(2):
        hands.form.parts.rows[0].setFocus()
        QTest.keyClick(hands.form.parts.rows[0], Qt.Key.Key_Delete)

    assert len(begun.parts) == 2
    assert begun.settings.choose_one
    assert hands.step == a_step()


def test_an_option_may_be_a_whole_practice(qtbot: QtBot) -> None:
    step = a_step(settings=Settings(choose_one=True), parts=(Part(title="Walk", line=9),))
    hands = Hands(qtbot, step)

    hands.form.offer_practices(lambda: (CLOSING,))

    press(hands.form.parts.add_practice)
    QTest.keyClicks(hands.form.focusWidget(), "closing")
    QTest.keyClick(hands.form.focusWidget(), Qt.Key.Key_Return)

    assert hands.step.parts == (*step.parts, Part(include=Slug("closing-round")))
    assert hands.form.parts.rows[1].name == "All of “Closing round”"


def test_a_part_is_added_named_and_timed(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(time=Each())))

    press(hands.form.parts.add)
    QTest.keyClicks(hands.form.focusWidget(), "The client shares")
    press(hands.form.parts.form.line.quick["time"])
    QTest.keyClicks(hands.form.focusWidget(), "4")

    four = Span(shortest=240, longest=240)
    assert hands.step.parts == (Part(title="The client shares", settings=Settings(time=Lasts(span=four))),)


def test_parts_are_moved_doubled_and_taken_away_by_keys(qtbot: QtBot) -> None:
    parts = tuple(Part(title=title, line=9 + at) for at, title in enumerate("abc"))
    hands = Hands(qtbot, a_step(parts=parts))
    rows = hands.form.parts.rows

    QTest.keyClick(rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = [part.title for part in hands.step.parts]
    QTest.keyClick(rows[2], Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    doubled = [part.title for part in hands.step.parts]
    QTest.keyClick(rows[1], Qt.Key.Key_Delete)

    assert moved == ["b", "a", "c"]
    assert doubled == ["b", "a", "c", "c"]
    assert [part.title for part in hands.step.parts] == ["b", "c", "c"]


def test_a_role_of_the_step_is_known_to_its_parts(qtbot: QtBot) -> None:
    step = a_step(settings=Settings(time=Each(role="client")), parts=(Part(title="Share", line=9),))
    hands = Hands(qtbot, step)

    press(hands.form.parts.rows[0])

    assert hands.form.parts.form.line.known.roles == {"client": "client"}


def test_a_note_and_words_held_back_are_there_when_they_are_wanted(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())
    words = hands.form.head.words

    press(words.add_note)
    QTest.keyClicks(hands.form.focusWidget(), "Breathe.")
    press(words.add_held_back)
    QTest.keyClicks(hands.form.focusWidget(), "Now!")

    assert hands.step.words == Words(prompt="How are you?", host_note="Breathe.", held_back="Now!")
    assert not words.add_note.isVisible()


def test_a_second_language_is_kept_once_its_letters_are_there(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())

    press(hands.form.head.words.add_language)
    one = hands.form.head.words.language(0)
    write(one.field, "Como estas?")
    nothing_yet = list(hands.out)
    write(one.language, "pt")

    assert nothing_yet == []
    assert hands.step.words.translations == (Translation(language="pt", prompt="Como estas?"),)


def test_a_language_may_be_called_by_its_name(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())
    press(hands.form.head.words.add_language)
    one = hands.form.head.words.language(0)
    write(one.field, "Ola")

    write(one.language, "Portuguese")

    assert hands.step.words.translations == (Translation(language="pt", prompt="Ola"),)
    assert one.name.text() == "português"


def test_another_step_begins_from_its_beginning_with_nothing_open(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(words=Words(prompt="Hi", host_note="Only for the first")))
    press(hands.line.chip_of("time"))

    hands.form.show_step(Step(title="Next", line=20), NOBODY, ())

    assert hands.line.panel.isHidden()
    assert not hands.form.head.words.aside("host_note").isVisible()
    assert hands.form.head.words.prompt.words == ""
    assert hands.out == []


def test_the_step_that_comes_to_stand_where_one_was_taken_out_is_another(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(words=Words(prompt="Hi", host_note="Only for the first")))
    press(hands.line.chip_of("time"))

    hands.form.show_step(Step(title="Next", settings=Settings(time=Lasts(span=TEN)), line=7), NOBODY, ())

    assert hands.line.panel.isHidden()
    assert not hands.form.head.words.aside("host_note").isVisible()


def test_what_is_open_stays_open_when_a_change_is_undone(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())
    press(hands.line.chip_of("time"))
    QTest.keyClicks(hands.form.focusWidget(), "10")

    hands.form.show_step(a_step(), NOBODY, ())

    assert hands.line.open_field == "time"
    assert hands.line.chip_of("time").words == "5 min"
    assert hands.line.editor("time").span.longest.line.text() == "5 min"  # type: ignore[attr-defined]  # a TimeEditor


def test_an_included_practice_has_its_name_and_what_it_takes(qtbot: QtBot) -> None:
    step = parse("# P\n\n## [[check-in]] (optional)\n").practice.steps[0]
    hands = Hands(qtbot, step)

    hands.form.offer_practices(lambda: (CLOSING,))

    offers = hands.offers()
    write(hands.form.head.included, "closing round")
    QTest.keyClick(hands.form.head.included, Qt.Key.Key_Return)

    assert offers == ["Groups", "Keep or mix", "For some sizes"]
    assert hands.step == replace(step, include=Slug("closing-round"))
    assert not hands.form.head.title.isVisible()


def test_a_slip_is_told_and_mended_by_one_press(qtbot: QtBot) -> None:
    text = "# P\n\n## One (5 mim, silent)\n\nHi\n"
    reading = parse(text)
    hands = Hands(qtbot, reading.practice.steps[0], NOBODY, reading.findings)

    told = [label.text() for label in hands.form.head.faults.sentences]
    press(hands.form.head.faults.mends[0])

    assert told == ["“5 mim”: did you mean “5 min”?"]
    assert hands.settings == Settings(time=Lasts(span=FIVE), silent=True)
    assert replace_step(text, 0, hands.step) == "# P\n\n## One (5 min, silent)\n\nHi\n"


def test_what_can_not_be_read_is_left_out_by_one_press(qtbot: QtBot) -> None:
    text = "# P\n\n## One (5 min, whatever it is)\n"
    reading = parse(text)
    hands = Hands(qtbot, reading.practice.steps[0], NOBODY, reading.findings)

    with qtbot.waitSignal(hands.form.left_out) as told:
        press(hands.form.head.faults.mends[0])

    assert hands.out == []
    assert leave_out(text, *told.args) == "# P\n\n## One (5 min)\n"


def test_of_two_that_contradict_each_other_either_is_kept_by_one_press(qtbot: QtBot) -> None:
    text = "# P\n\n## One (5 min, 10 min)\n"
    reading = parse(text)
    hands = Hands(qtbot, reading.practice.steps[0], NOBODY, reading.findings)

    with qtbot.waitSignal(hands.form.left_out) as told:
        press(hands.form.head.faults.mends[0])
    press(hands.form.head.faults.mends[1])

    assert leave_out(text, *told.args) == "# P\n\n## One (5 min)\n"
    assert replace_step(text, 0, hands.step) == "# P\n\n## One (10 min)\n"


def test_one_stays_without_rounds_is_mended_by_one_press(qtbot: QtBot) -> None:
    reading = parse("# P\n\n## One (one stays)\n")
    hands = Hands(qtbot, reading.practice.steps[0], NOBODY, reading.findings)

    press(hands.form.head.faults.mends[0])

    assert hands.settings.repeat == Rounds(count=3)


def test_the_place_to_split_at_is_told_in_characters_of_the_prompt(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(words=Words(prompt="🙂 one\n\ntwo")))
    field = hands.form.head.words.prompt
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(3):
        field.moveCursor(QTextCursor.MoveOperation.Left)

    with qtbot.waitSignal(hands.form.split_requested) as told:
        press(hands.form.head.words.split)

    assert told.args == [len("🙂 one\n\n")]


def test_a_list_is_made_of_lines_and_goes_on_with_enter(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(words=Words()))
    field = hands.form.head.words.prompt
    write(field, "one")

    press(hands.form.head.words.list)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "two")

    assert hands.step.words.prompt == "- one\n- two"


def test_a_picture_is_asked_for_where_there_is_somebody_to_ask(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(words=Words(prompt="Look:")))
    words = hands.form.head.words
    before = words.picture.isVisible()
    hands.form.offer_pictures(lambda: ("my bowl.jpg", "a bowl of plums"))
    words.prompt.moveCursor(QTextCursor.MoveOperation.End)

    press(words.picture)

    assert not before
    assert hands.step.words.prompt == "Look:\n\n![a bowl of plums](<my bowl.jpg>)"


def test_a_title_that_is_left_does_not_look_as_if_it_were_still_to_be_written_over(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step())
    hands.form.activateWindow()
    qtbot.waitUntil(hands.form.isActiveWindow)
    hands.form.begin()
    selected = hands.form.head.title.textCursor().hasSelection()

    hands.form.head.words.prompt.setFocus()

    assert selected
    assert not hands.form.head.title.textCursor().hasSelection()


def test_what_can_be_added_stands_on_one_line_with_what_is_set(qtbot: QtBot) -> None:
    hands = Hands(qtbot, a_step(settings=Settings(silent=True)))

    chip, add = hands.line.chip_of("silent"), hands.line.quick["time"]

    # Its box makes it higher, as the style sheet draws it.
    chip.setFixedHeight(2 * add.height())
    QCoreApplication.processEvents()

    assert abs(chip.geometry().center().y() - add.geometry().center().y()) <= 1
