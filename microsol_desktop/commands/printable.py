"""Words for a terminal: a stranger's file or a name may hold what a terminal would obey."""

from __future__ import annotations

from unicodedata import category

_OBEYED = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Control characters, halves of characters, and what ends a line or a paragraph."""
_TURNING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""What makes a terminal write backwards. (What joins an emoji is let through.)"""


def printable(text: str, *, lines: bool = False) -> str:
    """A text with a mark in place of what a terminal would obey; with `lines`, its line breaks stay."""
    return "".join(
        "\ufffd" if (category(letter) in _OBEYED or letter in _TURNING) and not (lines and letter == "\n") else letter
        for letter in text
    )
