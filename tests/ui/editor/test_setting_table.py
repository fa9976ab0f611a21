"""Every kind of setting in the language's table can be made, and taken away again, by pressing and typing alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.model import (
    OTHERS,
    About,
    Each,
    EveryoneMeets,
    Fishbowl,
    Harvest,
    Lasts,
    Named,
    OneStays,
    Open,
    Part,
    Practice,
    Repeat,
    Rounds,
    Settings,
    Shared,
    Sized,
    Step,
    TwoCircles,
    Until,
    Warn,
)
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.settings.phrase import Refused, Scope, phrase
from microsol_desktop.practice.settings.read import read_phrase, write_settings
from microsol_desktop.practice.settings.table import TABLE
from microsol_desktop.practice.settings.times import write_seconds, write_span
from microsol_desktop.ui.editor.setting_course_editors import HarvestEditor, RepeatEditor
from microsol_desktop.ui.editor.setting_editor import OneOf
from microsol_desktop.ui.editor.setting_group_editors import FormationEditor, GroupingEditor, SizesEditor
from microsol_desktop.ui.editor.setting_role_editors import ChosenEditor, ExceptedEditor, VoiceEditor
from microsol_desktop.ui.editor.setting_time_editors import ExtensionsEditor, TimeEditor, WarnEditor
from tests.ui.editor.hands import Hands, press, write

ROLES = ("client", "holder", "case giver", "scribe", "note takers")
KNOWN = Scope({role: role for role in ROLES}, {"home pods": "home pods"})
EXAMPLES = [(kind.name, example) for kind in TABLE for example in kind.examples]


def meant(example: str) -> Settings:
    said = read_phrase(phrase(example), KNOWN)
    assert said is not None
    assert not isinstance(said, Refused)
    return Settings(**dict(said))  # type: ignore[arg-type]  # fields and their own values


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_each_example_is_made_by_hand_and_written_as_the_formatter_writes_it(
    qtbot: QtBot, kind: str, example: str
) -> None:
    wanted = meant(example)
    hands = Hands(qtbot, Step(title="A step", parts=parts_for(wanted), line=3), KNOWN)

    for field, make in MADE.items():
        if getattr(wanted, field) != getattr(Settings(), field):
            make(hands, getattr(wanted, field))

    made = hands.settings
    if isinstance(wanted.formation, OneStays):
        assert made.repeat == Rounds(count=3), "one stays wants rounds"
        made = Settings(formation=made.formation)
    assert made == wanted
    assert write_settings(made) in {example, write_settings(wanted)}
    text = format_practice(Practice(about=About(title="P"), steps=(*introducing(), hands.step)))
    assert parse(text).practice.steps[-1].settings == hands.settings


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_each_example_is_taken_away_by_its_cross(qtbot: QtBot, kind: str, example: str) -> None:
    wanted = meant(example)
    hands = Hands(qtbot, Step(title="A step", settings=wanted, parts=parts_for(wanted), line=3), KNOWN)

    for field in MADE:
        if getattr(wanted, field) != getattr(Settings(), field):
            hands.cross(field)

    assert hands.settings == Settings()
    assert all(chip.isHidden() for chip in hands.line.chips)


def parts_for(wanted: Settings) -> tuple[Part, ...]:
    return (Part(title="One", line=5), Part(title="Two", line=7)) if wanted.choose_one else ()


def introducing() -> tuple[Step, ...]:
    """An earlier step in which all names begin."""
    text = "# P\n\n## Roles (threes named home pods, choose " + " + ".join(ROLES) + ")\n"
    return parse(text).practice.steps


def make_time(hands: Hands, value: object) -> None:
    press(hands.line.quick["time"])
    editor = hands.line.editor("time")
    assert isinstance(editor, TimeEditor)
    press(editor.sort.button_of(type(value)))
    match value:
        case Lasts(span=span):
            write(editor.span.longest.line, write_span(span))
        case Each(span=span, role=role) | Shared(span=span, role=role):
            if span is None:
                press(editor.turn_has_no_time)
            else:
                write(editor.span.longest.line, write_span(span))
            if role:
                write(editor.role.field, role)
        case Until(hour=hour, minute=minute):
            write(editor.until, f"{hour}:{minute:02}")
        case _:
            assert value == Open()


def make_grouping(hands: Hands, value: object) -> None:
    if hands.line.quick["grouping"].isVisible():
        press(hands.line.quick["grouping"])
    editor = hands.line.editor("grouping")
    assert isinstance(editor, GroupingEditor)
    if isinstance(value, Sized):
        if value.size > 4:
            press(editor.sort.button_of("of"))
            write(editor.many.field, str(value.size))
        else:
            press(editor.sort.button_of(Sized(size=value.size)))
        if value.named:
            write(editor.name.field, value.named)
    else:
        assert isinstance(value, Named) or value is not None
        press(editor.sort.button_of(value))


def make_formation(hands: Hands, value: object) -> None:
    hands.add("formation", "Two circles")
    editor = hands.line.editor("formation")
    assert isinstance(editor, FormationEditor)
    press(editor.sort.button_of(type(value)))
    match value:
        case TwoCircles(move=move):
            write(editor.seats.field, str(move))
        case Fishbowl(inside=inside):
            write(editor.inside.field, str(inside))
        case _:
            assert value in {OneStays(), EveryoneMeets()}


def make_chosen(hands: Hands, value: object) -> None:
    hands.add("chosen", "Choose roles")
    editor = hands.line.editor("chosen")
    assert isinstance(editor, ChosenEditor)
    assert isinstance(value, tuple)
    for place, one in enumerate(value):
        if place:
            press(editor.another)
        write(editor.rows[place].name, one.role)
        write(editor.rows[place].count.field, str(one.count))


def make_voice(hands: Hands, value: object) -> None:
    hands.add("voice", "Who may speak")
    editor = hands.line.editor("voice")
    assert isinstance(editor, VoiceEditor)
    press(editor.roles.boxes[OTHERS])
    for role in value.roles:  # type: ignore[attr-defined]  # a Voice
        if role != OTHERS:
            press(editor.roles.boxes[role])
    press(editor.does.button_of(value.listens))  # type: ignore[attr-defined]  # a Voice


def make_excepted(hands: Hands, value: object) -> None:
    hands.add("excepted", "Who has no turn")
    editor = hands.line.editor("excepted")
    assert isinstance(editor, ExceptedEditor)
    assert isinstance(value, tuple)
    for name, box in editor.roles.boxes.items():
        if name in value and not box.isChecked():
            press(box)
    for name, box in editor.roles.boxes.items():
        if name not in value and box.isChecked():
            press(box)


def make_repeat(hands: Hands, value: object) -> None:
    hands.add("repeat", "Rounds")
    editor = hands.line.editor("repeat")
    assert isinstance(editor, RepeatEditor)
    match value:
        case Rounds(count=count):
            write(editor.rounds.field, str(count))
        case Repeat(span=None):
            press(editor.sort.button_of("enough"))
        case Repeat(span=span):
            press(editor.sort.button_of("while"))
            assert span is not None
            write(editor.span.longest.line, write_span(span))
        case _:
            raise AssertionError(value)


def one_of(field: str, name: str) -> Callable[[Hands, object], None]:
    def make(hands: Hands, value: object) -> None:
        hands.add(field, name)
        editor = hands.line.editor(field)
        assert isinstance(editor, OneOf)
        press(editor.choice.button_of(value))

    return make


def flag(field: str, name: str) -> Callable[[Hands, object], None]:
    def make(hands: Hands, value: object) -> None:
        hands.add(field, name)

    return make


def make_sizes(hands: Hands, value: object) -> None:
    hands.add("sizes", "For some sizes")
    editor = hands.line.editor("sizes")
    assert isinstance(editor, SizesEditor)
    if value.highest is None:  # type: ignore[attr-defined]  # a PeopleRange
        press(editor.people.ends)
    else:
        write(editor.people.highest.field, str(value.highest))  # type: ignore[attr-defined]  # a PeopleRange
    write(editor.people.lowest.field, str(value.lowest))  # type: ignore[attr-defined]  # a PeopleRange


def make_extensions(hands: Hands, value: object) -> None:
    hands.add("extensions", "More time, if they want it")
    editor = hands.line.editor("extensions")
    assert isinstance(editor, ExtensionsEditor)
    assert isinstance(value, tuple)
    for place, seconds in enumerate(value):
        if place:
            press(editor.another)
        write(editor.steppers[place].line, write_seconds(seconds))


def make_warn(hands: Hands, value: object) -> None:
    hands.add("warn", "A bell before the end")
    editor = hands.line.editor("warn")
    assert isinstance(editor, WarnEditor)
    assert isinstance(value, Warn)
    if value.before is None:
        press(editor.sort.button_of("half"))
    else:
        write(editor.before.line, write_seconds(value.before))


def make_harvest(hands: Hands, value: object) -> None:
    hands.add("harvest", "Harvest")
    editor = hands.line.editor("harvest")
    assert isinstance(editor, HarvestEditor)
    match value:
        case Harvest(per_group=int(count)):
            press(editor.sort.button_of("groups"))
            write(editor.per_group.field, str(count))
        case Harvest(heads=heads) if heads:
            press(editor.sort.button_of("heads"))
            write(editor.heads, ", ".join(heads))
        case _:
            assert value == Harvest()


MADE: dict[str, Callable[[Hands, object], None]] = {
    "time": make_time,
    "grouping": make_grouping,
    "mixing": one_of("mixing", "Keep or mix"),
    "formation": make_formation,
    "chosen": make_chosen,
    "voice": make_voice,
    "excepted": make_excepted,
    "repeat": make_repeat,
    "order": one_of("order", "Order of turns"),
    "supply": one_of("supply", "A prompt for each round"),
    "silent": flag("silent", "Silent"),
    "pause": one_of("pause", "A pause"),
    "optional": flag("optional", "Optional"),
    "sizes": make_sizes,
    "choose_one": flag("choose_one", "Choose one"),
    "extensions": make_extensions,
    "pace": one_of("pace", "When the time is up"),
    "bell": one_of("bell", "Other bells"),
    "warn": make_warn,
    "harvest": make_harvest,
}


def test_every_field_of_the_settings_is_made_here() -> None:
    assert set(MADE) == set(Settings.__dataclass_fields__)
