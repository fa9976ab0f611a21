"""The stage's letters: which font each face is, and how wide words are in it, counted in its size."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

from PySide6.QtGui import QFont, QFontMetricsF

from microsol_desktop.ui.fonts import DIGITS_FAMILY, PROMPT_FAMILY, TEXT_FAMILY, lining, tabular
from microsol_desktop.ui.stage.items import Face

_REFERENCE = 200
_SPACING = 0.06
_KEPT = 4096
_KEPT_WHOLE = 128
"""Answers that are kept: of a word or a line, and of a whole prompt, which weighs some kilobytes."""
_P = ParamSpec("_P")
_R = TypeVar("_R")
_FORGET: list[Callable[[], None]] = []

_CUTS = {
    Face.PROMPT: (PROMPT_FAMILY, QFont.Weight.Medium, False),
    Face.PROMPT_STRONG: (PROMPT_FAMILY, QFont.Weight.Bold, False),
    Face.PROMPT_EMPHASIS: (PROMPT_FAMILY, QFont.Weight.Normal, True),
    Face.SECOND: (PROMPT_FAMILY, QFont.Weight.Normal, False),
    Face.TEXT: (TEXT_FAMILY, QFont.Weight.Normal, False),
    Face.TEXT_STRONG: (TEXT_FAMILY, QFont.Weight.DemiBold, False),
    Face.CAPITALS: (TEXT_FAMILY, QFont.Weight.DemiBold, False),
    Face.DIGITS: (DIGITS_FAMILY, QFont.Weight.Light, False),
}


def measured(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Keep the answers of a function that rests on how wide words are, until the fonts change."""
    return _kept(function, _KEPT)


def composed(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """The same for one that answers with a whole prompt: each letter that is typed in the editor makes another."""
    return _kept(function, _KEPT_WHOLE)


def _kept(function: Callable[_P, _R], most: int) -> Callable[_P, _R]:
    kept = lru_cache(maxsize=most)(function)
    _FORGET.append(kept.cache_clear)
    # The same function to a reader of types; lru_cache would have it take anything.
    return cast("Callable[_P, _R]", kept)


def forget_measures() -> None:
    """Measure anew: fonts were registered after the first look at them."""
    for forget in _FORGET:
        forget()


@measured
def font(face: Face, pixels: int) -> QFont:
    """This face at this size. Unhinted, so that a line is as wide at every size as it was measured at one."""
    family, weight, italic = _CUTS[face]
    made = QFont(family)
    made.setWeight(weight)
    made.setItalic(italic)
    made.setPixelSize(pixels)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if face is Face.CAPITALS:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING * pixels)
    return tabular(made) if face in {Face.DIGITS, Face.TEXT} else lining(made)


@measured
def _metrics(face: Face) -> QFontMetricsF:
    return QFontMetricsF(font(face, _REFERENCE))


@measured
def width(text: str, face: Face) -> float:
    """How wide a stretch of text is, in multiples of its size."""
    return _metrics(face).horizontalAdvance(text) / _REFERENCE


@measured
def ascent(face: Face) -> float:
    """From the top of the tallest letters to the baseline, in multiples of the size."""
    return _metrics(face).ascent() / _REFERENCE


@measured
def descent(face: Face) -> float:
    """From the baseline to the foot of the deepest letters, in multiples of the size."""
    return _metrics(face).descent() / _REFERENCE


@measured
def capital(face: Face) -> float:
    """How tall a capital is, in multiples of the size."""
    return _metrics(face).capHeight() / _REFERENCE
