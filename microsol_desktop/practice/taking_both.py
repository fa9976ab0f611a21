"""Two texts that clash, put one below the other wherever they do: nothing of either is lost, and the host mends it."""

from __future__ import annotations

from io import StringIO

from microsol_desktop.practice.merging import Merged


def with_both(merged: Merged) -> str:
    """The merged text, with what the other side has below our own at each clash."""
    lines = list(StringIO(merged.text, newline=""))
    for clash in reversed(merged.clashes):
        after = clash.line - 1 + len(list(StringIO(clash.ours, newline="")))
        ends = "\r\n" if "\r\n" in merged.text else "\n"
        theirs = list(StringIO(clash.theirs, newline=""))
        if after < len(lines) and theirs and not theirs[-1].endswith(("\n", "\r")):
            theirs[-1] += ends
        if 0 < after <= len(lines) and theirs and not lines[after - 1].endswith(("\n", "\r")):
            lines[after - 1] += ends
        lines[after:after] = theirs
    return "".join(lines)
