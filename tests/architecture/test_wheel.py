"""An installed Microsol has all that a checkout has. Built without any network, by the backend in the lock."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-t", "wheel", "-d", str(folder)]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        wheel.extractall(folder)
    return folder


def test_the_wheel_holds_practices_and_resources_inside_the_package(installed: Path) -> None:
    package = installed / "microsol_desktop"

    assert {file.name for file in (ROOT / "practices").glob("*.md")} == {
        file.name for file in (package / "practices").glob("*.md")
    }
    for folder in ("fonts", "icons/microsol", "themes"):
        assert {file.name for file in (ROOT / "resources" / folder).iterdir()} == {
            file.name for file in (package / "resources" / folder).iterdir()
        }


def test_the_wheel_carries_each_licence(installed: Path) -> None:
    licences = next(installed.glob("*.dist-info")) / "licenses"

    assert "MIT License" in (licences / "LICENSE").read_text(encoding="utf-8")
    assert "ShareAlike 4.0" in (licences / "practices" / "LICENSE").read_text(encoding="utf-8")
    assert "OPEN FONT LICENSE" in (licences / "resources" / "fonts" / "OFL.txt").read_text(encoding="utf-8")


def test_an_installed_microsol_finds_what_it_came_with(installed: Path, tmp_path: Path) -> None:
    said = says(installed, tmp_path, "print(*map(places.shipped, ['practices', 'resources']), sep='\\n')").splitlines()

    assert [Path(line) for line in said] == [
        installed / "microsol_desktop" / name for name in ("practices", "resources")
    ]


def test_an_installed_microsol_is_a_command(installed: Path, tmp_path: Path) -> None:
    entry_points = (next(installed.glob("*.dist-info")) / "entry_points.txt").read_text(encoding="utf-8")

    assert "microsol = microsol_desktop.__main__:main" in entry_points
    assert says(installed, tmp_path, "main(['--version'])").startswith("microsol ")


def says(installed: Path, folder: Path, question: str) -> str:
    """What the installed Microsol prints when it is asked from a folder that is no checkout."""
    question = f"from microsol_desktop.__main__ import main; from microsol_desktop.store import places; {question}"
    env = os.environ | {"PYTHONPATH": str(installed)}
    return subprocess.run(
        [sys.executable, "-c", question], cwd=folder, env=env, capture_output=True, text=True, check=True
    ).stdout


def test_the_source_archive_builds_the_same(built: Path, installed: Path, tmp_path: Path) -> None:
    archive = str(next(built.glob("*.tar.gz")))
    subprocess.run([sys.executable, "-m", "tarfile", "-e", archive, str(tmp_path)], check=True)
    unpacked = next(tmp_path.iterdir())

    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "again")]
    subprocess.run(command, cwd=unpacked, capture_output=True, check=True)

    with zipfile.ZipFile(next((tmp_path / "again").glob("*.whl"))) as wheel:
        again = {name for name in wheel.namelist() if not name.endswith("/")}
    assert again == {str(file.relative_to(installed)) for file in installed.rglob("*") if file.is_file()} - {
        str(file.relative_to(installed)) for file in installed.rglob("__pycache__/*")
    }
