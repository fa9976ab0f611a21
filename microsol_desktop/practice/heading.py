"""Reading one heading: its title, the practice it includes, and the settings in its last parentheses."""

from __future__ import annotations

import unicodedata
from typing import Any, NamedTuple

from microsol_desktop.failure import Sentence
from microsol_desktop.practice.lines import without_closing_marks
from microsol_desktop.practice.model import Each, Lasts, Settings, Slug
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.parentheses import Piece, finer, last_parentheses, pieces, unescape
from microsol_desktop.practice.settings.phrase import Phrase, Refused, Said, Scope, Value, phrase
from microsol_desktop.practice.settings.read import introduce, read_phrase

MOST_SETTINGS = 32


class Heading(NamedTuple):
    """What a heading says. `where` tells in which column (from 1) each setting's field was set."""

    title: str
    settings: Settings
    include: Slug | None
    where: dict[str, int]


class _Understood(NamedTuple):
    """A piece of the parentheses and what it says."""

    piece: Piece
    said: Said

    @property
    def is_setting(self) -> bool:
        """Whether it makes its parentheses settings, be it a wrong one."""
        return self.said is not None and not (isinstance(self.said, Refused) and not self.said.counts)


def read_heading(raw: str, line: int, scope: Scope, notes: Notes) -> Heading:
    """Read a heading's line (its number counts from 1). Names that it introduces are added to the scope."""
    marks = len(raw) - len(raw.lstrip(" "))
    marks += len(raw[marks:]) - len(raw[marks:].lstrip("#"))
    body = without_closing_marks(raw[marks:])
    start = marks + len(body) - len(body.lstrip())
    text = body.strip()
    found = last_parentheses(text)
    if found is None:
        _look_for_misplaced_settings(text, start, line, scope, notes)
        return _headed(text, Settings(), {}, line, start, notes)
    opens, closes = found
    cut = pieces(text[opens + 1 : closes], start + opens + 1)
    if len(cut) > MOST_SETTINGS:
        notes.error(
            "too-many-settings",
            line,
            cut[MOST_SETTINGS].at + 1,
            "more than %1 settings in one heading: what follows is not read",
            str(MOST_SETTINGS),
        )
    understood = _understand(cut[:MOST_SETTINGS], scope)
    title = text[:opens].rstrip()
    _look_for_misplaced_settings(title, start, line, scope, notes)
    # An included practice has no title of its own that its parentheses could belong to.
    if not any(one.is_setting for one in understood) and not (understood and _is_include(title)):
        _warn_of_near_misses(understood, line, scope, notes)
        return _headed(text, Settings(), {}, line, start, notes)
    settings, where = _settle(understood, line, scope, notes)
    return _headed(title, settings, where, line, start, notes)


def said_beside(raw: str, title: str) -> str | None:
    """What stands in the last parentheses of a heading's line, where they are no part of this title."""
    text = without_closing_marks(raw.lstrip(" ").lstrip("#")).strip()
    found = last_parentheses(text)
    if found is None or unescape(text[: found[0]].rstrip()) != title:
        return None
    return text[found[0] + 1 : found[1]]


def _headed(title: str, settings: Settings, where: dict[str, int], line: int, start: int, notes: Notes) -> Heading:
    if not _is_include(title):
        if title.startswith("[[") and "]]" in title:
            notes.warning(
                "include-not-alone",
                line,
                start + 1,
                "a practice is included only where its name stands alone: as it is, this is a title",
            )
        return Heading(unescape(title), settings, None, where)
    slug = read_slug(title[2:-2].partition("|")[0])
    if not slug:
        notes.error("empty-include", line, start + 1, "`[[]]` names no practice: write its name in it, `[[check-in]]`")
    return Heading("", settings, slug, where)


def _is_include(title: str) -> bool:
    return title.startswith("[[") and title.endswith("]]")


def read_slug(text: str) -> Slug:
    """A practice's name as it is typed in a link, with or without `.md`, in one Unicode form."""
    return Slug(unicodedata.normalize("NFC", " ".join(text.split()).removesuffix(".md")))


def _understand(cut: list[Piece], scope: Scope) -> list[_Understood]:
    """What each piece says. Names may be used in the very heading that introduces them, before or after."""
    known = len(scope.roles), len(scope.groups)
    first = [one for piece in cut for one in _read(piece, scope)]
    for one in first:
        if isinstance(one.said, tuple) and not isinstance(one.said, Refused):
            introduce(one.said, scope)
    if (len(scope.roles), len(scope.groups)) == known:
        return first
    return [
        one if isinstance(one.said, tuple) and not isinstance(one.said, Refused) else again
        for one in first
        for again in [_Understood(one.piece, read_phrase(phrase(one.piece.text), scope))]
    ]


def _read(piece: Piece, scope: Scope) -> list[_Understood]:
    whole = _Understood(piece, read_phrase(phrase(piece.text), scope))
    if whole.said is not None or "," not in piece.text:
        return [whole]
    parts = [_Understood(part, read_phrase(phrase(part.text), scope)) for part in finer(piece)]
    return parts if all(part.said is not None for part in parts) else [whole]


def _settle(understood: list[_Understood], line: int, scope: Scope, notes: Notes) -> tuple[Settings, dict[str, int]]:
    """Put together what all pieces say, and tell what is unknown, refused or said in two ways."""
    values: dict[str, Any] = {}
    by: dict[str, Piece] = {}
    for piece, said in understood:
        column = piece.at + 1
        if isinstance(said, Refused):
            refused = _beside_another_time(said, piece, understood)
            notes.error(refused.kind, line, column, refused.sentence, *refused.arguments)
        elif said is None:
            _unknown(piece, line, scope, notes)
        else:
            for field, value in said:
                _set(values, by, (field, value), piece, line, notes)
    return Settings(**values), {field: piece.at + 1 for field, piece in by.items()}


def _beside_another_time(refused: Refused, piece: Piece, understood: list[_Understood]) -> Refused:
    """`each, shared` and `15 min, shared` say two things about the time: name both."""
    if refused.kind != "shared-what":
        return refused
    for other, said in understood:
        if said is None or isinstance(said, Refused) or said[0][0] != "time":
            continue
        if isinstance(said[0][1], Lasts):
            return Refused(
                "shared-beside-time",
                "`%1` and `%2` say different things about the same: did you mean `%1 shared`?",
                (other.text, piece.text),
            )
        return Refused(
            "conflict",
            "`%1` and `%2` say different things about the same: keep one of them",
            (other.text, piece.text),
        )
    return refused


def _set(values: dict[str, Any], by: dict[str, Piece], said: Value, piece: Piece, line: int, notes: Notes) -> None:
    field, value = said
    if field not in values:
        values[field], by[field] = value, piece
    elif field in {"chosen", "excepted"}:
        values[field] += tuple(one for one in value if one not in values[field])  # type: ignore[attr-defined]
    elif values[field] != value:
        refused = _contradiction(values[field], value, by[field], piece)
        notes.error(refused.kind, line, piece.at + 1, refused.sentence, *refused.arguments)


def _contradiction(first: object, second: object, by_first: Piece, by_second: Piece) -> Refused:
    both = (by_first.text, by_second.text)
    for lasts, each, time in ((first, second, by_first), (second, first, by_second)):
        if isinstance(lasts, Lasts) and isinstance(each, Each) and each.span is None:
            role = f" as {each.role}" if each.role else ""
            return Refused(
                "each-beside-time",
                "`%1` and `%2` say different things about the same: did you mean `%3` or `%4`?",
                (*both, f"{time.text} each{role}", f"{time.text} shared{role}"),
            )
    return Refused("conflict", "`%1` and `%2` say different things about the same: keep one of them", both)


def _unknown(piece: Piece, line: int, scope: Scope, notes: Notes) -> None:
    nearest = _nearest(piece.text, scope, notes)
    if nearest:
        notes.error("unknown-setting", line, piece.at + 1, "`%1`: did you mean `%2`?", piece.text, nearest)
    else:
        notes.error(
            "no-setting",
            line,
            piece.at + 1,
            "`%1`: that is no setting; leave it out, or move it into the title",
            piece.text,
        )


def _nearest(text: str, scope: Scope, notes: Notes) -> str:
    if notes.suggestions_left <= 0:
        return ""
    notes.suggestions_left -= 1
    from microsol_desktop.practice.settings.suggest import nearest

    return nearest(text, scope)


def _warn_of_near_misses(understood: list[_Understood], line: int, scope: Scope, notes: Notes) -> None:
    """Nothing in the parentheses is a setting: they are the title's. Say where something in them looks like a slip."""
    for piece, said in understood:
        if isinstance(said, Refused):
            refused = Sentence(said.kind, said.sentence, said.arguments)
            notes.warning("refused-in-title", line, piece.at + 1, "%1; as it is, it is part of the title", refused)
        elif piece.text[0] in "0123456789":
            _warn_of_figures(piece, _nearest(piece.text, scope, notes), line, notes)


def _warn_of_figures(piece: Piece, nearest: str, line: int, notes: Notes) -> None:
    if nearest:
        notes.warning(
            "maybe-setting",
            line,
            piece.at + 1,
            "`%1` is no setting, so it is part of the title; did you mean `%2`?",
            piece.text,
            nearest,
        )
    else:
        notes.warning(
            "figures-in-title",
            line,
            piece.at + 1,
            "`%1` is no setting, so it is part of the title",
            piece.text,
        )


def _look_for_misplaced_settings(text: str, start: int, line: int, scope: Scope, notes: Notes) -> None:
    """Warn of settings that are not closed, or that something follows: `## Check in (5 min`, or `(5 min).` and more."""
    opens = text.rfind("(")
    if opens < 0 or text[:opens].endswith("\\"):
        return
    inside, closed, _ = text[opens + 1 :].partition(")")
    cut = pieces(inside, start + opens + 1)
    nobody = Scope(dict(scope.roles), dict(scope.groups))
    if not cut or not all(isinstance(read_phrase(_of(piece), nobody), tuple) for piece in cut[:20]):
        return
    column = start + opens + 1
    if closed:
        notes.warning(
            "misplaced-settings",
            line,
            column,
            "`%1` is part of the title here: move it to the end of the line if it is a setting",
            f"({inside})",
        )
    else:
        notes.warning(
            "open-settings",
            line,
            column,
            "`%1` is part of the title here: close it with `)` if it is a setting",
            f"({inside}",
        )


def _of(piece: Piece) -> Phrase:
    return phrase(piece.text)
