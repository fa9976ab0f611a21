"""What the room sees while a practice goes on."""

from __future__ import annotations

from microsol_desktop.desk.begin_wish import prompt_and_timer
from microsol_desktop.desk.card_desk import CardDesk
from microsol_desktop.flow.cards import CardKind
from microsol_desktop.ui.keys import Act
from tools.evenings import MORE_NAMES, K, Look, choosing, harvesting, in_threes, third_turn
from tools.picture_studio import Studio, settle
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
    evening = studio.evening("case-clinic")
    evening.press(*[K.Key_PageDown] * 3)
    evening.passes(40)
    return evening.on_tv


def move(studio: Studio) -> Look:
    evening = studio.evening("troika", people=MORE_NAMES)
    evening.press(*[K.Key_PageDown] * 2)
    evening.passes(20)
    return evening.on_tv


def groups(studio: Studio) -> Look:
    return in_threes(studio).on_tv


def rings(studio: Studio) -> Look:
    studio.put("two-circles-of-ours.md", studio.said(FACE_TO_FACE, FACE_TO_FACE_IN_PORTUGUESE))
    evening = studio.evening("two-circles-of-ours", people=MORE_NAMES)
    evening.press(*[K.Key_PageDown] * 3)
    evening.passes(12)
    return evening.on_tv


def options(studio: Studio) -> Look:
    return choosing(studio).on_tv


def harvest_shown(studio: Studio) -> Look:
    evening = harvesting(studio)
    evening.windows.console.do(Act.SHOW_HARVEST)
    settle()
    return evening.on_tv


def gestures(studio: Studio) -> Look:
    evening = third_turn(studio)
    CardDesk(evening.windows.desk).show(CardKind.GESTURES)
    settle()
    return evening.on_tv


def time_out(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.windows.console.do(Act.TIME_OUT)
    settle()
    return evening.on_tv


def over(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.windows.desk.end()
    settle()
    return evening.on_tv
