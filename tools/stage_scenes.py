"""What the room sees while a practice goes on."""

from __future__ import annotations

from microsol_desktop.desk.begin_wish import prompt_and_timer
from microsol_desktop.desk.card_desk import CardDesk
from microsol_desktop.flow.cards import CardKind
from microsol_desktop.ui.keys import Act
from tools.at_rest import settle
from tools.evenings import MORE_NAMES, Look, at_cue, choosing, harvesting, in_threes, third_turn
from tools.picture_studio import Studio
from tools.picture_texts import FACE_TO_FACE, FACE_TO_FACE_IN_PORTUGUESE


def prompt_alone(studio: Studio) -> Look:
    prompt = studio.said("What is alive in you right now?", "O que está vivo em ti agora?")
    evening = studio.begin(prompt_and_timer(prompt, 10, studio.said("Together", "Em conjunto"), 7, studio.language))
    evening.passes(95)
    return evening.on_tv


def arrival(studio: Studio) -> Look:
    return studio.evening("check-in", hosts="Ana").on_tv


def turn(studio: Studio) -> Look:
    return third_turn(studio).on_tv


def silence(studio: Studio) -> Look:
    return at_cue(studio, "case-clinic", 3, 40).on_tv


def move(studio: Studio) -> Look:
    return at_cue(studio, "troika", 2, 20, people=MORE_NAMES).on_tv


def groups(studio: Studio) -> Look:
    return in_threes(studio).on_tv


def rings(studio: Studio) -> Look:
    studio.put("two-circles-of-ours.md", studio.said(FACE_TO_FACE, FACE_TO_FACE_IN_PORTUGUESE))
    return at_cue(studio, "two-circles-of-ours", 3, 12, people=MORE_NAMES).on_tv


def options(studio: Studio) -> Look:
    return choosing(studio).on_tv


def harvest_shown(studio: Studio) -> Look:
    evening = harvesting(studio)
    evening.does(Act.SHOW_HARVEST)
    return evening.on_tv


def gestures(studio: Studio) -> Look:
    evening = third_turn(studio)
    CardDesk(evening.windows.desk).show(CardKind.GESTURES)
    settle()
    return evening.on_tv


def time_out(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.does(Act.TIME_OUT)
    return evening.on_tv


def over(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.windows.desk.end()
    settle()
    return evening.on_tv
