"""A text as a file can hold it."""

from __future__ import annotations

_INSTEAD = "\ufffd"


def plain_text(text: str) -> str:
    """The text without what no text file has: halves of characters, as a broken emoji leaves them, and zeros.

    Two halves that belong together become the one that they are; every other character stays.
    """
    if "\x00" in text:
        text = text.replace("\x00", _INSTEAD)
    try:
        # In one go: looking at each letter of a long practice would be felt at the keys.
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
