"""What can go wrong, in two kinds: the world's fault, said in one sentence, and ours. Below every room."""

from __future__ import annotations

from typing import NamedTuple


class Sentence(NamedTuple):
    """Something to be said to a host: a kind to translate it by, and its English for logs and the command line.

    `arguments` stand where the English has `%1`, `%2`...; one that is a sentence itself is translated by its own kind.
    """

    kind: str
    english: str
    arguments: tuple[str | Sentence, ...] = ()

    def __str__(self) -> str:
        return filled(self.english, self.arguments)


class ExpectedFailure(Exception):
    """The world's fault (a missing file, a full disk): one sentence of what, one of what to do about it.

    `kind` names the case for the interface, which says it in the host's language with its `arguments`; `what` and
    `hint` are the English for logs and the command line, with `%1`, `%2`... where the arguments stand.
    """

    def __init__(self, kind: str, what: str, hint: str = "", arguments: tuple[str | Sentence, ...] = ()) -> None:
        self.said = Sentence(kind, f"{what} {hint}".strip(), arguments)
        super().__init__(str(self.said))
        self.kind = kind
        self.arguments = arguments
        self.what = filled(what, arguments)
        self.hint = filled(hint, arguments)


def filled(words: str, arguments: tuple[object, ...]) -> str:
    """The words with `%1`, `%2`... replaced in one go, so that a name with a "%2" in it stays as it is."""
    before, *pieces = words.split("%")
    return before + "".join(_put_in(piece, arguments) for piece in pieces)


def _put_in(piece: str, arguments: tuple[object, ...]) -> str:
    place = "123456789".find(piece[0]) if piece else -1
    return f"{arguments[place]}{piece[1:]}" if 0 <= place < len(arguments) else f"%{piece}"
