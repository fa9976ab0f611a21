"""Words as they are, written as a practice's text has to have them. Knows text only."""

from __future__ import annotations

_MARKS = frozenset("\\`*_{}[]()#+-.!<>|~&")


def literal(typed: str) -> str:
    """What was typed, as Markdown that shows it to the letter: no star turns into emphasis, no dash into a list."""
    lines = (line.strip() for line in typed.splitlines())
    return "\n\n".join("".join(f"\\{c}" if c in _MARKS else c for c in line) for line in lines if line)
