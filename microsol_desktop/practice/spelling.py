"""Words in another number, and words with a slip in them: "decisions", "trioka". Knows no practice."""

from __future__ import annotations

SHORTEST = 5
"""Letters: in a shorter word a slip makes too many others."""


def stem(word: str) -> str:
    """A word as one of it, by the commonest ends of English and Portuguese: "decisions", "decisoes", "stories".

    No grammar: it is only ever compared with what was made of other words in the same way.
    """
    if len(word) < 3 or not word.isalpha() or word.endswith(("ss", "us", "is")):
        return word
    for end, one in (("oes", "ao"), ("aes", "ao"), ("ies", "y"), ("s", "")):
        if word.endswith(end) and len(word) > len(end) + 1:
            return word[: -len(end)] + one
    return word


def is_a_slip(typed: str, meant: str) -> bool:
    """Whether one letter is missing, too many, another one, or two have changed places."""
    longer = max(len(typed), len(meant))
    if typed == meant or abs(len(typed) - len(meant)) > 1 or longer < SHORTEST:
        return False
    same = next((at for at, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other), longer - 1)
    rest, should = typed[same:], meant[same:]
    if len(typed) != len(meant):
        return rest[1:] == should if len(typed) > len(meant) else rest == should[1:]
    return rest[1:] == should[1:] or (rest[:2] == should[1::-1] and rest[2:] == should[2:])
