"""Which gatherings under way know somebody: their journals name those who are there, until they end."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from microsol_desktop.store.journal_lines import SUFFIX, values_of
from microsol_desktop.store.let_go import SUFFIX as LET_GO


def journals_naming(folder: Path, name: str, key: UUID) -> tuple[str, ...]:
    """The titles of the gatherings whose journals have this person in them, by their key or by their name."""
    wanted = (key.hex.encode(), str(key).encode(), json.dumps(name).encode())
    return tuple(
        title
        for journal in _journals(folder)
        if (told := _read(journal)) and any(word in told for word in wanted) and (title := _title(told))
    )


def _journals(folder: Path) -> Iterable[Path]:
    if not folder.is_dir():
        return ()
    return sorted(path for path in folder.iterdir() if path.name.endswith((SUFFIX, SUFFIX + LET_GO)))


def _read(journal: Path) -> bytes:
    try:
        return journal.read_bytes()
    except OSError:
        return b""


def _title(told: bytes) -> str:
    values = values_of(told.partition(b"\n")[0] + b"\n") or {}
    return str(values.get("title") or "?")
