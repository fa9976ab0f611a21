"""What can go wrong, in two kinds: the world's fault, said in one sentence, and ours. Below every room."""

from __future__ import annotations


class ExpectedFailure(Exception):
    """The world's fault (a missing file, a full disk): one sentence of what, one of what to do about it.

    `kind` names the case for the interface, which says it in the host's language; `what` and `hint` are the English
    sentences for logs and the command line.
    """

    def __init__(self, kind: str, what: str, hint: str = "") -> None:
        super().__init__(f"{what} {hint}".strip())
        self.kind = kind
        self.what = what
        self.hint = hint
