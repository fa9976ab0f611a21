"""Where things are: what ships with the program, what it keeps for itself, and the folder that hosts put files into."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure

HOME_VARIABLE = "MICROSOL_HOME"
"""An environment variable that puts everything the program keeps into one folder, as on a memory stick."""

PRACTICES_FOLDER = "Microsol practices"
RECORD = "record.sqlite"


class Places(NamedTuple):
    """The folders and files of one host on one computer. None of them need be there: `ensure` makes a folder."""

    data: Path
    config: Path
    practices: Path
    log: Path
    record: Path
    """The file of people, circles and gatherings."""

    @property
    def journal(self) -> Path:
        """The folder of the runs that have not ended: a file each."""
        return self.data / "journal"

    @property
    def versions(self) -> Path:
        """The folder of what practices were like before: a file each."""
        return self.data / "versions"

    @property
    def settings(self) -> Path:
        """The file of the host's choices."""
        return self.config / "settings.json"


def places(root: Path | None = None, record: Path | None = None) -> Places:
    """Where things are on this computer; all in `root` where one is given, or else in $MICROSOL_HOME.

    `record` is the record's file where the host keeps it elsewhere.
    """
    chosen = root or _from_environment(HOME_VARIABLE)
    if chosen:
        found = _in_one(chosen.expanduser().absolute())
    else:
        found = _on_linux() if sys.platform == "linux" else _elsewhere()
    return found if record is None else found._replace(record=record.expanduser().absolute())


def _in_one(folder: Path) -> Places:
    data = folder / "data"
    log = folder / "log" / "microsol.log"
    return Places(data, folder / "config", folder / PRACTICES_FOLDER, log, data / RECORD)


def shipped(name: str) -> Path:
    """The folder of this name that ships with the program: `practices` or `resources`.

    It is found alike in a frozen build, in an installed wheel (inside the package) and in a checkout (beside it).

    Raises:
        ExpectedFailure: where it is in none of them.

    """
    package = Path(__file__).parents[1]
    frozen = getattr(sys, "_MEIPASS", None)
    inside = [Path(frozen, package.name)] if frozen else []
    # Beside an installed package lie other people's: only a checkout has its own project file there.
    beside = [package.parent] if (package.parent / "pyproject.toml").is_file() else []
    for folder in (*inside, package, *beside):
        if (folder / name).is_dir():
            return folder / name
    raise ExpectedFailure(
        "shipped-folder-missing",
        "The folder “%1” that ships with Microsol is not there.",
        "Install Microsol again.",
        (name,),
    )


def ensure(folder: Path, *, private: bool = False) -> Path:
    """Make this folder where it is missing, and give it back; a private one can be entered by its owner alone.

    Raises:
        ExpectedFailure: where the disk refuses, or a file is in the way.

    """
    try:
        folder.mkdir(mode=0o700 if private else 0o777, parents=True, exist_ok=True)
    except OSError as refusal:
        raise ExpectedFailure(
            "folder-refused",
            "The folder %1 can't be made: %2.",
            "Free some room on the disk, make the folder above it writable, or move what is in its way.",
            (str(folder), refusal.strerror or str(refusal)),
        ) from refusal
    return folder


def _on_linux() -> Places:
    # As platformdirs has it, by the same rules (a test compares them): its import would take 10 to 15 ms of start-up.
    home = Path.home()
    config = _from_environment("XDG_CONFIG_HOME") or home / ".config"
    data = (_from_environment("XDG_DATA_HOME") or home / ".local" / "share") / "microsol"
    return Places(
        data,
        config / "microsol",
        _documents(home, config) / PRACTICES_FOLDER,
        (_from_environment("XDG_STATE_HOME") or home / ".local" / "state") / "microsol" / "log" / "microsol.log",
        data / RECORD,
    )


def _from_environment(variable: str) -> Path | None:
    value = os.environ.get(variable, "").strip()
    # The rules for these variables: a path that is not absolute counts as none.
    return Path(value) if value and (Path(value).is_absolute() or variable == HOME_VARIABLE) else None


def _documents(home: Path, config: Path) -> Path:
    """The host's documents in their own language: the desktop writes their name down in a file of its own."""
    try:
        lines = (config / "user-dirs.dirs").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        lines = []
    for line in lines:
        key, _, value = line.strip().partition("=")
        folder = Path(value.strip().strip('"').replace("$HOME", str(home), 1))
        if key == "XDG_DOCUMENTS_DIR" and folder.is_absolute():
            return folder
    return home / "Documents"


def _elsewhere() -> Places:
    from platformdirs import PlatformDirs

    folders = PlatformDirs("Microsol", appauthor=False)
    return Places(
        folders.user_data_path,
        folders.user_config_path,
        folders.user_documents_path / PRACTICES_FOLDER,
        folders.user_log_path / "microsol.log",
        folders.user_data_path / RECORD,
    )
