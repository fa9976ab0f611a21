"""Words as they are compared, whoever typed them and however. Light: lists are searched with it at every key."""

from __future__ import annotations


def plain(text: str) -> str:
    """Words as they are compared: in small letters, without accents."""
    if text.isascii():
        return text.lower()
    import unicodedata

    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
