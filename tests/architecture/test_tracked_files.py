"""The repository speaks of the project alone, not of the machine that somebody wrote it on."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]

# With a letter in brackets, so that this file does not name them either.
PACKAGE_INDEXES = re.compile(r"pyp[i]\.org|pythonhoste[d]\.org|npmj[s]\.(?:org|com)|artifactor[y]")
SOMEBODYS_FOLDERS = re.compile(r"(?<![\w.~$}-])/(?:root|work|opt|tmp|home/\w+|Users/\w+)/")


def lines_that_match(pattern: re.Pattern[str], files: tuple[str, ...]) -> list[str]:
    found = []
    for file in files:
        try:
            text = (ROOT / file).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{file}:{n}: {line}" for n, line in enumerate(text.splitlines(), 1) if pattern.search(line)]
    return found


def test_no_file_names_a_package_index(tracked_files: tuple[str, ...]) -> None:
    assert lines_that_match(PACKAGE_INDEXES, tracked_files) == []


def test_no_file_names_a_folder_of_somebodys_machine(tracked_files: tuple[str, ...]) -> None:
    assert lines_that_match(SOMEBODYS_FOLDERS, tracked_files) == []


def test_a_folder_of_somebodys_machine_would_be_seen() -> None:
    assert SOMEBODYS_FOLDERS.search("see " + "/home/" + "ana/microsol")
    assert not SOMEBODYS_FOLDERS.search("see https://example.org/" + "work/")
