"""Other words under a heading: only the sort of words that is another is written anew, where it stood before."""

from __future__ import annotations

from microsol_desktop.practice.format import quoted, write_words
from microsol_desktop.practice.lines import Section, comment_lines
from microsol_desktop.practice.model import Words
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.page import Lines, Page, Piece, Row, bare_line, laid_out
from microsol_desktop.practice.read_about import first_title
from microsol_desktop.practice.words import HOST, PROMPT, REVEAL, read_words, runs_of, trimmed

_ABOVE = "above"
_TITLE = "title"
_ORDER = (_ABOVE, _TITLE, PROMPT)


def with_words(page: Page, above: Lines, body: Lines, words: Words, *, titled: bool = False) -> Lines:
    """The lines above (a heading's) and those below it, without blank ones at the end, saying other words.

    `titled` tells that a `# Title` line stands among those below, which is no words and stays.
    """
    bare = [bare_line(line) for line in body]
    title = first_title(bare, 0)[1] if titled else -1
    kinds, row = _cut(above, body, bare, title)
    said = _read(bare, titled=titled)
    for kind in _kinds(said, words):
        if _said(said, kind) != _said(words, kind):
            _say(page, kinds, row, kind, _said(words, kind))
    lines = laid_out(page, row.pieces)
    if _read([bare_line(line) for line in lines[len(above) :]], titled=titled) == words:
        return lines
    return _all_anew(page, above, body[title : title + 1] if titled else (), words)


def _read(bare: list[str], *, titled: bool) -> Words:
    lines = list(bare)
    if titled:
        lines[first_title(lines, 0)[1]] = ""
    return read_words(lines, Section(0, 0, 0, len(lines), 0), comment_lines(lines), Notes())


def _kinds(*all_words: Words) -> list[str]:
    languages = dict.fromkeys(one.language for words in all_words for one in words.translations)
    return [PROMPT, *languages, REVEAL, HOST]


def _said(words: Words, kind: str) -> str:
    if kind in {PROMPT, HOST, REVEAL}:
        return {PROMPT: words.prompt, HOST: words.host_note, REVEAL: words.held_back}[kind]
    return next((one.prompt for one in words.translations if one.language == kind), "")


def _cut(above: Lines, body: Lines, bare: list[str], title: int) -> tuple[list[str], Row]:
    """The lines as pieces, a sort of words each, and of which sort they are."""
    words = [line if at != title else "" for at, line in enumerate(bare)]
    stretches = [] if title < 0 else [(title, title + 1, _TITLE)]
    for run in runs_of(words, 0, len(words), comment_lines(words), Notes()):
        halves = ((run.first, title), (title + 1, run.end)) if run.first < title < run.end else ((run.first, run.end),)
        for first, end in halves:
            filled = [at for at in range(first, end) if words[at].strip()]
            if filled:
                stretches.append((filled[0], filled[-1] + 1, run.kind))
    stretches.sort()
    firsts = [first for first, _, _ in stretches] + [len(body)]
    pieces = [Piece(above, body[: firsts[0]])]
    pieces += [Piece(body[first:end], body[end : firsts[at + 1]]) for at, (first, end, _) in enumerate(stretches)]
    return [_ABOVE, *(kind for _, _, kind in stretches)], Row(pieces, at_end=True)


def _say(page: Page, kinds: list[str], row: Row, kind: str, text: str) -> None:
    """Let one sort of words say something else, or nothing."""
    places = [at for at, one in enumerate(kinds) if one == kind]
    if text and not places:
        at = 1 + max((at for at, one in enumerate(kinds) if _rank(one) <= _rank(kind)), default=0)
        kinds.insert(at, kind)
        row.put_in(at, Piece(page.of(_written(kind, text))))
        return
    if text and kind == PROMPT:
        places, text = _without_the_same(row, places, text)
    if text:
        place = places.pop(0)
        row.pieces[place] = row.pieces[place]._replace(lines=_kept(page, row.pieces[place].lines, _written(kind, text)))
    for place in reversed(places):
        kinds.pop(place)
        row.take_out(place)


def _without_the_same(row: Row, places: list[int], text: str) -> tuple[list[int], str]:
    """Of a prompt that stands in several places, those that say something else now, and what."""
    places = list(places)
    for end in (0, -1):
        while len(places) > 1:
            same = trimmed([bare_line(line) for line in row.pieces[places[end]].lines])
            if not (text.startswith(f"{same}\n\n") if end == 0 else text.endswith(f"\n\n{same}")):
                break
            text = (text[len(same) :] if end == 0 else text[: -len(same)]).strip("\n")
            places.pop(end)
    return places, text


def _rank(kind: str) -> int:
    if kind in _ORDER:
        return _ORDER.index(kind)
    return len(_ORDER) + (REVEAL, HOST).index(kind) + 1 if kind in {REVEAL, HOST} else len(_ORDER)


def _written(kind: str, text: str) -> list[str]:
    return (text if kind == PROMPT else quoted(kind, text)).split("\n")


def _kept(page: Page, old: Lines, new: list[str]) -> Lines:
    """New lines; those at both ends that are as before keep their very bytes."""
    most = min(len(old), len(new))
    head = next((at for at in range(most) if bare_line(old[at]) != new[at]), most)
    most -= head
    tail = next((at for at in range(most) if bare_line(old[-1 - at]) != new[-1 - at]), most)
    return (*old[:head], *page.of(new[head : len(new) - tail]), *old[len(old) - tail :])


def _all_anew(page: Page, above: Lines, title: Lines, words: Words) -> Lines:
    """All words in the order in which Microsol writes them, for where one sort could not be changed by itself."""
    written = write_words(words)
    pieces = [Piece(above), Piece(title), Piece(page.of(written.split("\n") if written else []))]
    filled = [piece for piece in pieces if piece.lines]
    return laid_out(page, [*filled[:-1], filled[-1]._replace(gap=())]) if filled else ()
