"""`microsol rehearse`: every screen of a practice as pictures and a page to leaf through, without any display."""

from __future__ import annotations

import argparse
import html
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.commands.answers import people_from, seed_from
from microsol_desktop.commands.source import load
from microsol_desktop.failure import ExpectedFailure

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from microsol_desktop.flow.events import Started
    from microsol_desktop.flow.moment import Wall
    from microsol_desktop.flow.run import Run
    from microsol_desktop.practice.model import Slug

SMALLEST, LARGEST = 320, 7680
PART_OF_TIME = 0.38
"""Each cue is drawn when this part of its time has passed, so that the ring shows what it does."""


class Picture(NamedTuple):
    """One file of the rehearsal: its name, and what is to be read below it."""

    file: str
    caption: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which practice, for how many, where to, and how the pictures look."""
    parser.add_argument("practice", metavar="PRACTICE", help="a practice's name (check-in), or the path of a file")
    parser.add_argument("--people", metavar="N", help="how many are here, 1 to 1,000")
    parser.add_argument("--names", metavar='"Ana, Bento"', help="who is here, in seating order")
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder that the pictures go to")
    parser.add_argument("--size", metavar="1920x1080", default="1920x1080", help="their size in pixels")
    parser.add_argument("--seed", metavar="S", default="0", help="the same seed gives the same groups; 0 by itself")
    parser.add_argument("--theme", metavar="hearth", default="hearth", help="hearth, daylight or contrast")


def run(args: argparse.Namespace) -> int:
    """Draw the pictures and the page; raises ExpectedFailure where that can't be done."""
    people = people_from(args.people, args.names)
    seed = seed_from(args.seed)
    width, height = size_from(args.size)
    # Before Qt is loaded: there may be no display, and none is needed.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSize

    from microsol_desktop.flow.events import Started

    slug, texts, beside = load(args.practice)
    started = Started(
        at=0.0,
        slug=slug,
        texts=tuple(texts.items()),
        people=people,
        seed=seed,
        wall=0.0,
        utc_offset=0,
        beside=beside,
    )
    out = _folder(args.out)
    pictures = draw_all(started, out, QSize(width, height), args.theme)
    _write(out / "index.html", page(slug, pictures))
    print(f"{len(pictures)} pictures in {out}; leaf through them in {out / 'index.html'}")
    return 0


def size_from(typed: str) -> tuple[int, int]:
    """Width and height in pixels.

    Raises:
        ExpectedFailure: it is no size, or none that a picture can have.
    """
    match = re.fullmatch(r"([0-9]{3,4})[x×X*]([0-9]{3,4})", typed.strip())
    if match is None or not all(SMALLEST <= int(side) <= LARGEST for side in match.groups()):
        raise ExpectedFailure(
            "no-picture-size",
            f"`--size {typed}` is no size of a picture.",
            f"Write it like this: `--size 1920x1080`, from {SMALLEST} to {LARGEST}.",
        )
    return int(match[1]), int(match[2])


def draw_all(started: Started, out: Path, size: QSize, theme_name: str) -> tuple[Picture, ...]:
    """Draw every cue and page of a practice into this folder.

    Raises:
        ExpectedFailure: the practice can't be run, the theme is unknown, or the disk refuses.
    """
    from PySide6.QtWidgets import QApplication

    from microsol_desktop.store.places import shipped
    from microsol_desktop.ui.stage.background import ground
    from microsol_desktop.ui.stage.picture import draw, pages_of
    from microsol_desktop.ui.theme import THEME_NAMES, load_stage_fonts, load_theme
    from microsol_desktop.ui.tongues import Tongues

    if theme_name not in THEME_NAMES:
        raise ExpectedFailure(
            "theme-unknown", f"There is no theme called “{theme_name}”.", f"There are {', '.join(THEME_NAMES)}."
        )
    application = QApplication.instance() or QApplication(["microsol"])
    resources = shipped("resources")
    load_stage_fonts(resources / "fonts")
    theme = load_theme(resources / "themes", theme_name)
    behind = ground(size, theme)
    pictures: list[Picture] = []
    tongues = Tongues(resources / "translations")
    for wall in walls(started):
        tongues.speak_to_room(wall.language)
        pages = pages_of(wall, size.width() / size.height())
        for number in range(pages):
            picture = _named(wall, len(pictures) + 1, number, pages)
            image = draw(replace(wall, page=number), size, theme, behind=behind)
            if not image.save(str(out / picture.file)):
                raise _refused(out / picture.file)
            pictures.append(picture)
    tongues.fall_silent()
    del application
    return tuple(pictures)


def walls(started: Started) -> Iterator[Wall]:
    """What the room sees at each cue, from the arrival card to the last; of a choice, all that can come of it."""
    from microsol_desktop.flow.begin import begun
    from microsol_desktop.flow.better import thorough
    from microsol_desktop.flow.reduce import reduce

    yield from _walls_from(thorough(reduce(None, begun(started))), 0.0, until=0)


def _walls_from(run_: Run, now: float, *, until: int) -> Iterator[Wall]:
    """From here on until so many cues are left."""
    from microsol_desktop.flow.choosing import choosing
    from microsol_desktop.flow.events import Advanced
    from microsol_desktop.flow.now import moment
    from microsol_desktop.flow.reduce import reduce

    while not run_.ended and len(run_.schedule.cues) - run_.index > until:
        yield moment(run_, now + (run_.cue.seconds or 0) * PART_OF_TIME).wall
        after = len(run_.schedule.cues) - run_.index - 1
        ways = [reduce(run_, choosing(run_, option.number, now)) for option in run_.cue.options]
        for way in ways[:-1]:
            if len(way.schedule.cues) - way.index > after:
                yield from _walls_from(way, now, until=after)
        now += 0 if ways else run_.cue.seconds or 0
        run_ = ways[-1] if ways else reduce(run_, Advanced(at=now))


def _named(wall: Wall, number: int, page_: int, pages: int) -> Picture:
    from microsol_desktop.ui.stage.words import heading

    title = wall.cue.part or wall.cue.title
    turn = f", turn {wall.cue.key.turn} of {wall.cue.turns}" if wall.cue.turns and wall.cue.groups is None else ""
    sheet = f", page {page_ + 1} of {pages}" if pages > 1 else ""
    caption = heading(wall).replace("  ·  ", " · ")
    return Picture(f"{number:03d}-{slug_of(title)}.png", f"{caption}{turn}{sheet}")


def slug_of(title: str) -> str:
    """A title as a part of a file's name, safe on every system."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "untitled"


def page(slug: Slug, pictures: tuple[Picture, ...]) -> str:
    """The page to leaf through: arrow keys, a click, and nothing from anywhere else."""
    figures = "\n".join(
        f'<figure id="p{number}"{"" if number == 1 else " hidden"}><img src="{html.escape(picture.file)}" alt="'
        f'{html.escape(picture.caption)}" loading="lazy">'
        f"<figcaption>{number} / {len(pictures)} · {html.escape(picture.caption)}</figcaption></figure>"
        for number, picture in enumerate(pictures, start=1)
    )
    return _PAGE.replace("@TITLE@", html.escape(str(slug))).replace("@FIGURES@", figures)


def _folder(typed: str) -> Path:
    if not typed.strip():
        raise ExpectedFailure("no-folder", "`--out` names no folder.", "Write it like this: `--out pictures`.")
    out = Path(os.path.expanduser(typed))  # noqa: PTH111 - Path's own raises where ~somebody is nobody
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise ExpectedFailure(
            "folder-refused",
            f"The folder {out} can't be made: {fault.strerror}.",
            "Name another one with `--out`.",
        ) from fault
    return out


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as fault:
        raise _refused(path) from fault


def _refused(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        "file-refused", f"{path} can't be written.", "Is the disk full, or the folder someone else's?"
    )


_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; \
style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>@TITLE@</title>
<style>
  body { margin: 0; background: #14110f; color: #d8ccc0; font: 18px/1.5 system-ui, sans-serif; text-align: center; }
  figure { margin: 0; }
  img { max-width: 100vw; max-height: calc(100vh - 4rem); cursor: pointer; }
  figcaption { padding: 0.8rem; }
  nav button { position: fixed; bottom: 0.7rem; font: inherit; color: inherit; background: none;
    border: 1px solid #6b5f55; border-radius: 8px; padding: 0.2rem 0.9rem; }
  #back { left: 1rem; } #next { right: 1rem; }
</style>
@FIGURES@
<nav><button id="back" aria-label="Back">←</button><button id="next" aria-label="Next">→</button></nav>
<script>
  const figures = [...document.querySelectorAll("figure")];
  let now = Math.max(0, figures.findIndex((figure) => "#" + figure.id === location.hash));
  function show(to) {
    figures[now].hidden = true;
    now = Math.min(figures.length - 1, Math.max(0, to));
    figures[now].hidden = false;
    history.replaceState(null, "", "#" + figures[now].id);
  }
  show(now);
  document.getElementById("back").onclick = () => show(now - 1);
  document.getElementById("next").onclick = () => show(now + 1);
  figures.forEach((figure) => (figure.firstChild.onclick = () => show(now + 1)));
  addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[event.key];
    if (by) { event.preventDefault(); show(now + by); }
    if (event.key === "Home") show(0);
    if (event.key === "End") show(figures.length - 1);
  });
</script>
</html>
"""
