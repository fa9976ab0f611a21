from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def name_of(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]


def test_every_dependency_has_its_reason_in_the_architecture() -> None:
    architecture = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

    names = [name_of(requirement) for requirement in PROJECT["project"]["dependencies"]]

    assert [name for name in names if f"| `{name}` |" not in architecture] == []


def test_every_folder_at_the_top_has_its_place_in_the_architecture(tracked_files: tuple[str, ...]) -> None:
    architecture = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

    folders = {file.split("/")[0] for file in tracked_files if "/" in file}

    assert sorted(folder for folder in folders if f"| `{folder}/` |" not in architecture) == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock", "requirements-package.lock"])
def test_a_lock_names_every_dependency_with_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")

    wanted = [name_of(requirement).lower() for requirement in PROJECT["project"]["dependencies"]]
    pinned = re.findall(r"^([a-z0-9._-]+)==\S+(?: ;[^\\\n]*)? \\\n +--hash=sha256:", text, flags=re.MULTILINE)

    assert set(wanted) <= set(pinned)
    assert len(pinned) == len(re.findall(r"^\S", text, flags=re.MULTILINE))
    assert "//" not in text


def test_both_locks_agree() -> None:
    pins = [
        set(re.findall(r"^(\S+==\S+)", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE))
        for lock in ("requirements.lock", "requirements-dev.lock")
    ]

    assert pins[0] <= pins[1]
