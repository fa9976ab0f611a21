"""Notes that a practice is being made of: kept on the disk until it is made, so that they are there again."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.from_notes.places import Correction, Place
from microsol_desktop.practice.model import Settings
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.settings.read import write_settings
from microsol_desktop.store.places import ensure
from microsol_desktop.store.whole_file import replace_whole

if TYPE_CHECKING:
    from microsol_desktop.store.worker import Worker

FILE = "notes.json"


class Draft(NamedTuple):
    """What was pasted, and what the host said of its lines."""

    text: str
    corrections: Mapping[int, Correction]


NOTHING = Draft("", {})


class NotesDraft:
    """The one that there is, in a folder. A disk that refuses loses nothing that is on the screen: nobody is told."""

    def __init__(self, folder: Path, worker: Worker) -> None:
        self._path = folder / FILE
        self._worker = worker
        self._wanted: deque[Draft] = deque(maxlen=1)

    def read(self) -> Draft:
        """What was kept; nothing where nothing was, or where it can't be understood."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            return Draft(str(found["text"]), {int(at): _read(one) for at, one in found["said"].items()})
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
            return NOTHING

    def keep(self, draft: Draft) -> None:
        """Have this on the disk soon; where there are no words in it, nothing of what was kept is left there."""
        self._wanted.append(draft)
        self._worker.do(self._write)

    def _write(self) -> None:
        if not self._wanted:
            return
        draft = self._wanted.pop()
        with suppress(OSError, ExpectedFailure):
            if not draft.text.strip():
                self._path.unlink(missing_ok=True)
                return
            said = {str(at): _written(one) for at, one in draft.corrections.items()}
            ensure(self._path.parent, private=True)
            replace_whole(self._path, json.dumps({"text": draft.text, "said": said}).encode())


def _written(said: Correction) -> dict[str, str | None]:
    settings = None if said.settings is None else write_settings(said.settings)
    return {"place": said.place, "settings": settings}


def _read(found: Mapping[str, str | None]) -> Correction:
    place, settings = found["place"], found["settings"]
    return Correction(None if place is None else Place(place), None if settings is None else _settings(settings))


def _settings(written: str) -> Settings:
    """Settings as they stand behind a step's title."""
    (step,) = parse(f"---\ntitle: A\n---\n\n## A ({written})\n").practice.steps
    return step.settings
