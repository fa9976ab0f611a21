"""The host's settings on the disk: one small JSON file, replaced whole, never half written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from microsol_desktop.failure import ExpectedFailure


def read_settings(path: Path) -> dict[str, object]:
    """What the host chose before; empty where nothing was, or where the file can't be understood.

    A file that can't be understood is set aside beside itself (`.broken`), so that nothing in it is lost.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError):
        _set_aside(path)
        return {}
    import json

    try:
        found = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        found = None
    if isinstance(found, dict):
        return found
    _set_aside(path)
    return {}


def write_settings(path: Path, settings: Mapping[str, object]) -> None:
    """Keep the settings: the new file is whole on the disk before it takes the old one's place.

    Raises ExpectedFailure where the disk refuses; the settings hold for as long as the program runs all the same.
    """
    import json

    from microsol_desktop.store.whole_file import replace_whole

    text = json.dumps(settings, ensure_ascii=False, indent=2, sort_keys=True)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_whole(path, text.encode("utf-8"))
    except OSError as refusal:
        raise ExpectedFailure(
            "settings-not-kept",
            "The settings can't be written to %1: %2.",
            "They hold until Microsol is closed; free some room on the disk, or make the folder writable.",
            (str(path), refusal.strerror or str(refusal)),
        ) from refusal


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".broken"))
    except OSError:
        # Where it can't even be renamed it can't be overwritten either: it stays as it is.
        return
