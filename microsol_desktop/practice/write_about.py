"""The front matter as Microsol writes it: valid YAML, one key a line, in the order of the table of keys."""

from __future__ import annotations

from datetime import time

from microsol_desktop.practice.about import About, PeopleRange
from microsol_desktop.practice.figures import write_people
from microsol_desktop.practice.read_about import KEYS, Key

_ALWAYS_QUOTED = frozenset("[]{}>|*&!%@`#,?:-\"'= \t")
_WORDS_OF_YAML = frozenset({"true", "false", "yes", "no", "on", "off", "null", "~", "y", "n"})
_USUAL = About()


def write_about(about: About) -> str:
    """All lines from `---` to `---`. What is as usual (an empty source, English) is left out; the title is not."""
    lines = ["---", *(line for key in KEYS for line in write_key(about, key))]
    lines += (_unknown(name, value) for name, value in about.unknown)
    return "\n".join([*lines, "---"])


def write_key(about: About, key: Key) -> list[str]:
    """The line of one key; none where it says what is usual anyway."""
    value = getattr(about, key.field)
    if value == getattr(_USUAL, key.field) and key.field != "title":
        return []
    return [f"{key.name}: {_written(value)}"]


def _written(value: object) -> str:
    match value:
        case bool():
            return "clock" if value else "host"
        case PeopleRange():
            return write_people(value)
        case time():
            return f"{value.hour}:{value.minute:02}"
        case tuple():
            return "[" + ", ".join(_quoted_if_needed(str(item), listed=True) for item in value) + "]"
        case _:
            return _quoted_if_needed(str(value), listed=False)


def _unknown(name: str, value: str) -> str:
    """A key that is none of ours, as it was read."""
    return f"{name}: {value}" if value and not value.startswith("\n") else f"{name}:{value}"


def _quoted_if_needed(text: str, *, listed: bool) -> str:
    if not needs_quotes(text, listed=listed):
        return text
    told = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(_escaped(character) for character in told) + '"'


def _escaped(character: str) -> str:
    if character in {"\n", "\t", "\r"}:
        return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}[character]
    if character.isprintable() or (character.isspace() and ord(character) > 0xA0):
        return character if ord(character) not in {0x2028, 0x2029} else f"\\u{ord(character):04x}"
    return f"\\u{ord(character):04x}" if ord(character) <= 0xFFFF else character


def needs_quotes(text: str, *, listed: bool) -> bool:
    """Whether YAML, or we, would read a bare text as something else."""
    if not text or text != text.strip() or text[0] in _ALWAYS_QUOTED or text.lower() in _WORDS_OF_YAML:
        return True
    if ": " in text or " #" in text or text.endswith(":") or not text.isprintable():
        return True
    return listed and any(character in "[]{},\"'" for character in text)
