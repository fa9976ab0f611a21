"""A practice's text as a field can show it, and the way back: no character of the text is lost by being shown.

Qt's fields have one kind of line end, count in UTF-16, and take some characters for their own. So a text is shown with
plain line ends and a stand-in for each of those, and an edit is carried over to the text as it is: what was not
touched stays to the byte. Knows nothing of Qt.
"""

from __future__ import annotations

import re
from bisect import bisect_right

MARK = "\ufeff"
_STAND_INS = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"},
    0x7F: "\u2421",
    0x2028: "\u2424",
    0x2029: "\u00b6",
    0xFDD0: "\u25a1",
    0xFDD1: "\u25a1",
    0xFEFF: "\u25a1",
    0xFFFC: "\u25a1",
    0xFFFE: "\u25a1",
}
_HALF = "\ufffd"
"""In place of half of a pair: a field would make of two of them another letter, or none."""
_SPECIAL = re.compile("[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ufdd0\ufdd1\ufeff\ufffc\ufffe\ud800-\udfff]")
_UNEVEN = re.compile("\r\n|[\U00010000-\U0010ffff]")
"""What is of another length in the text than in the field."""
_CELLS = re.compile(r"\r\n|[\s\S]")
_ENDS = re.compile(r"\r\n|\r|\n")


class Shown:
    """A text, and how it stands in a field. Places in the field are counted in UTF-16, those in the text in letters."""

    def __init__(self, text: str) -> None:
        self.text = text
        begin = len(MARK) if text.startswith(MARK) else 0
        body = text[begin:]
        self.field = shown(body)
        self._in_text, self._in_field = [begin], [0]
        if not body.isascii() or "\r" in body:
            self._note_uneven(body, begin)

    def _note_uneven(self, body: str, begin: int) -> None:
        """Note behind each piece of uneven length where one is: between them both count alike."""
        ahead = 0
        for found in _UNEVEN.finditer(body):
            ahead += -1 if found[0] == "\r\n" else 1
            self._in_text.append(begin + found.end())
            self._in_field.append(found.end() + ahead)

    @property
    def newline(self) -> str:
        """How new lines of this text end: as most of the others do."""
        if "\r\n" in self.text:
            return "\r\n"
        return "\r" if "\r" in self.text and "\n" not in self.text else "\n"

    def place_in_text(self, place: int) -> int:
        """Where in the text a place of the field is."""
        before = bisect_right(self._in_field, place) - 1
        return min(self._in_text[before] + place - self._in_field[before], len(self.text))

    def place_in_field(self, at: int) -> int:
        """Where in the field a place of the text is."""
        before = max(0, bisect_right(self._in_text, at) - 1)
        return max(0, self._in_field[before] + at - self._in_text[before])

    def edited(self, place: int, removed: int, put: str, meant: str | None = None) -> str:
        """The text once so much was removed at this place of the field, and this came there.

        A field may tell of more than was changed: what is alike at both ends stays as it is. `meant` is what was pasted
        where that can't be shown as it is.
        """
        at, end = self.place_in_text(place), self.place_in_text(place + removed)
        cells = _CELLS.findall(self.text[at:end])
        if meant is not None and put == shown(meant):
            middle, head, tail = meant, 0, 0
        else:
            head, tail = _alike([shown(cell) for cell in cells], put)
            middle = put[head : len(put) - tail]
            if not middle and head + tail == len(cells):
                return self.text
        before = self.text[:at] + "".join(cells[:head])
        after = "".join(cells[len(cells) - tail :]) + self.text[end:]
        return before + _kept_apart(before, _ENDS.sub(self.newline, middle), after) + after


def shown(text: str) -> str:
    """A piece of a text as a field can hold it: a character for each, and one for a line end of two."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _SPECIAL.search(text) is None:
        return text
    return _SPECIAL.sub(lambda found: _STAND_INS.get(ord(found[0]), _HALF), text)


def long_in_field(text: str) -> int:
    """How long a piece of what is shown is in the field, in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _alike(old: list[str], new: str) -> tuple[int, int]:
    """How many are the same at the beginning, and how many of the rest at the end."""
    most = min(len(old), len(new))
    head = next((at for at in range(most) if old[at] != new[at]), most)
    most -= head
    tail = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    return head, tail


def _kept_apart(before: str, middle: str, after: str) -> str:
    """The new piece so that no two line ends become one where they come to meet."""
    if before.endswith("\r") and middle.startswith("\n"):
        middle = "\r" + middle
    if after.startswith("\n") and (before + middle).endswith("\r"):
        middle += "\r"
    return middle
