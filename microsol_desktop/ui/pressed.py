"""Which key was meant by a press, on any keyboard layout: by its sign, or by its place on the keyboard.

A clicker knows no signs: it presses the places at which an American keyboard has its B and its full stop, and what the
layout makes of them is anything. Knows no window.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import Qt

K = Qt.Key


class Press(NamedTuple):
    """A key as it was pressed. `scan` and `virtual` are what the platform calls the physical key."""

    key: int
    control: bool = False
    other_modifier: bool = False
    repeats: bool = False
    scan: int = 0
    virtual: int = 0
    platform: str = ""
    shift: bool = False


# Where each letter and sign lies on a keyboard, as Linux numbers the keys (Windows' scan codes are the same; X adds 8).
_ROWS = ((2, "123456789"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_BY_SCAN = {start + place: ord(sign) for start, row in _ROWS for place, sign in enumerate(row)} | {
    12: int(K.Key_Minus),
    13: int(K.Key_Equal),
    52: int(K.Key_Period),
}
# macOS numbers them in the order in which the first Macintosh wired them (kVK_ANSI_A and so on).
_BY_MAC_CODE = (
    dict(enumerate(b"ASDFHGZXCV"))
    | dict(zip((11, 12, 13, 14, 15, 16, 17, 31, 32, 34, 35, 37, 38, 40, 45, 46), b"BQWERYTOUIPLJKNM", strict=True))
    | dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25), b"123456789", strict=True))
    | {24: int(K.Key_Equal), 27: int(K.Key_Minus), 47: int(K.Key_Period)}
)

_NO_LATIN = range(0x80, 0x01000000)
"""Keys whose sign is no Latin letter: Cyrillic, Greek, Hebrew, Arabic... Above are the keys without a sign."""
_LATIN = range(0x21, 0x80)
_PLACES = frozenset(b"123456789") | {int(K.Key_B), int(K.Key_Period)}
"""What counts by its place also where a layout has Latin letters: a clicker's two, and digits under other signs."""


def key_meant(press: Press, meant: Collection[int]) -> int:
    """The key by its sign; by its place where the layout has no Latin letters, or the sign is none of those `meant`.

    With Shift a sign was chosen on purpose, so that the place alone says nothing.
    """
    if press.key in _NO_LATIN:
        return _in_place_of_no_latin(press)
    if press.key in _LATIN and press.key not in meant and not (press.shift or press.control):
        place = _by_place(press)
        return place if place in _PLACES else press.key
    return press.key


def _in_place_of_no_latin(press: Press) -> int:
    if press.platform == "windows" and ord("A") <= press.virtual <= ord("Z"):
        return press.virtual
    return _by_place(press)


def _by_place(press: Press) -> int:
    match press.platform:
        case "windows":
            return _BY_SCAN.get(press.scan, press.key)
        case "cocoa":
            return _BY_MAC_CODE.get(press.virtual, press.key)
        case _:
            return _BY_SCAN.get(press.scan - 8, press.key)
