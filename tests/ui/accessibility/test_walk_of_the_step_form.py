"""The forms of the editor, with whatever is open in them: all has a name, an order, and a rim when it is reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.practice.model import (
    About,
    Each,
    Part,
    PeopleRange,
    Settings,
    Sized,
    Span,
    Step,
    Translation,
    Words,
)
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.editor.about_form import AboutForm
from microsol_desktop.ui.editor.setting_offers import GROUPS
from microsol_desktop.ui.editor.step_form import StepForm
from microsol_desktop.ui.theme import dress, load_theme
from tests.ui.accessibility import walk

KNOWN = Scope({"client": "client", "scribe": "scribe"}, {"home pods": "home pods"})
WORDS = Words(
    prompt="What holds you back?",
    host_note="Breathe.",
    held_back="Now listen.",
    translations=(Translation(language="pt", prompt="O que te prende?"),),
)
STEP = Step(
    title="Troika",
    settings=Settings(time=Each(span=Span(shortest=120, longest=180), role="client"), grouping=Sized(size=3)),
    words=WORDS,
    parts=(Part(title="The client shares", line=20), Part(title="The others think aloud", line=22)),
    line=7,
)


def a_step() -> StepForm:
    form = StepForm()
    form.show_step(STEP, KNOWN, ())
    return form


def with_a_part_open() -> StepForm:
    form = a_step()
    form.parts.open_part(0)
    return form


def with_all_that_can_be_added() -> StepForm:
    form = a_step()
    form.head.line.add.click()
    form.head.line.adding.questions[1].click()
    return form


def with_faults() -> StepForm:
    form = StepForm()
    reading = parse("# P\n\n## One (5 mim, 10 min, 3 min, whatever)\n\nHi\n")
    form.show_step(reading.practice.steps[0], KNOWN, reading.findings)
    return form


def about() -> AboutForm:
    form = AboutForm()
    form.show_about(replace(About(title="A"), people=PeopleRange(lowest=3, highest=7)))
    form.show_introduction(WORDS)
    return form


def changing(field: str) -> Callable[[], QWidget]:
    def made() -> QWidget:
        form = StepForm()
        offer = next(one for group in GROUPS for one in group.offers if one.field == field)
        settings = Settings(**{field: offer.value(KNOWN)})  # type: ignore[arg-type]  # a field and its own value
        form.show_step(replace(STEP, settings=settings), KNOWN, ())
        form.head.line.chip_of(field).click()
        return form

    return made


OPENED: dict[str, Callable[[], QWidget]] = {
    "step": a_step,
    "part": with_a_part_open,
    "adding": with_all_that_can_be_added,
    "faults": with_faults,
    "about": about,
}
FORMS = OPENED | {field: changing(field) for field in Settings.__dataclass_fields__}


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> QWidget:
    dress(qapp, load_theme(shipped("resources") / "themes", "hearth"))
    made = FORMS[request.param]()
    qtbot.addWidget(made)
    made.resize(400, 1_600)
    made.show()
    walk.settled()
    return made


def test_everything_has_a_name_an_order_and_a_rim(form: QWidget) -> None:
    reached = walk.stops(form)

    found = {
        "nameless": walk.nameless(form),
        "miscalled": walk.miscalled(reached),
        "left out": walk.left_out(form, reached),
        "out of order": walk.out_of_order(form, reached),
        "read out of order": walk.read_out_of_order(form),
        "unseen": walk.unseen(form, reached),
    }
    assert {what: where for what, where in found.items() if where} == {}
