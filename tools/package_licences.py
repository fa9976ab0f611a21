"""Which licences ship, and the texts of them: `resources/licences/`, which the credits page shows.

`python -m tools.package_licences` takes the texts of the Python packages anew, from where they are installed. Every
package in the lock has its line in `credits.toml`, which a test holds, and so has every file of a frozen program.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from importlib.metadata import distribution
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "licences"
ONLY_MAKES = frozenset(
    {
        "altgraph",
        "macholib",
        "packaging",
        "pefile",
        "pycparser",
        "pyinstaller-hooks-contrib",
        "pywin32-ctypes",
        "setuptools",
    }
)
"""Of what the lock of `make package` names: those that make the program and are not in it."""


class Part(NamedTuple):
    """One thing that ships, as a line of `credits.toml` tells it."""

    name: str
    licence: str
    copyright: str
    texts: tuple[str, ...]
    """File names in `resources/licences/`, or paths from the top of the repository."""
    packages: tuple[str, ...] = ()
    """By the names that the lock has."""
    files: tuple[str, ...] = ()
    """Patterns over the paths in the frozen program's `_internal`."""


def parts() -> tuple[Part, ...]:
    """Everything that ships."""
    with (FOLDER / "credits.toml").open("rb") as file:
        told = tomllib.load(file)
    return tuple(_part(line) for line in told["part"])


def _part(line: dict[str, Any]) -> Part:
    lists = {key: tuple(line.get(key, ())) for key in ("texts", "packages", "files")}
    return Part(line["name"], line["licence"], line["copyright"], **lists)


def packages_in(lock: Path) -> frozenset[str]:
    """The packages that a lock names, whatever the system."""
    return frozenset(re.findall(r"^([a-z0-9._-]+)==", lock.read_text(encoding="utf-8"), flags=re.MULTILINE))


def without_a_line(packages: Iterable[str]) -> list[str]:
    """Those packages that no part names."""
    named = {package for part in parts() for package in part.packages}
    return sorted(set(packages) - named - ONLY_MAKES)


def files_without_a_line(files: Iterable[str]) -> list[str]:
    """Those files of a frozen program (paths in its `_internal`) that no part names."""
    patterns = [pattern for part in parts() for pattern in part.files]
    return sorted(file for file in files if not (_is_of_python(file) or any(fnmatch(file, each) for each in patterns)))


def _is_of_python(file: str) -> bool:
    """Whether it is a module of Python's own library."""
    path = PurePosixPath(file)
    return path.suffix == ".pyc" and path.parts[0].removesuffix(".pyc") in sys.stdlib_module_names


def texts_of(package: str) -> Iterator[tuple[str, str]]:
    """The licence texts that an installed package brings, each with the name that it has here."""
    for file in distribution(package).files or ():
        path = PurePosixPath(file)
        is_text = re.match(r"(?i)(licen[cs]e|copying|notice)", path.name) and ".dist-info" in path.parts[0]
        if is_text:
            name = path.name.removesuffix(".txt").removesuffix(".rst").replace("LICENSE", "").strip(".-_").lower()
            text = Path(str(file.locate())).read_text(encoding="utf-8")
            yield "-".join(part for part in (package, name) if part) + ".txt", text.replace("\r\n", "\n")


def main() -> None:
    """Write the packages' texts."""
    for part in parts():
        for package in part.packages:
            for name, text in texts_of(package):
                if name in part.texts:
                    (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
