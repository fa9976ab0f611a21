"""Who gives Microsol out is told once, in the project's own file, and what is not known is left out."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tools.package_publisher import NOBODYS, publisher, store_page

MADE_AT = "1795305600"
KNOWN = """\
[project]
authors = [{ name = "Ana & Bento", email = "post@example.net" }]

[project.urls]
Homepage = "https://example.net/"
Issues = "https://example.net/faults"
Pictures = "https://example.net/pictures"
"""


@pytest.fixture(autouse=True)
def _no_wishes_of_the_builders(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DEBFULLNAME", "DEBEMAIL"):
        monkeypatch.delenv(name, raising=False)


def told(folder: Path, text: str) -> Path:
    file = folder / "pyproject.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_what_is_not_known_is_left_out(tmp_path: Path) -> None:
    who = publisher(told(tmp_path, '[project]\nauthors = [{ name = "Ana" }]\n'))

    page = ET.fromstring(store_page(MADE_AT, "1.2.3", who))  # noqa: S314 - our own file

    assert who.maintainer == f"Ana <{NOBODYS}>"
    assert [page.find(tag) for tag in ("url", "screenshots")] == [None, None]


def test_what_is_known_is_told_everywhere(tmp_path: Path) -> None:
    who = publisher(told(tmp_path, KNOWN))

    page = ET.fromstring(store_page(MADE_AT, "1.2.3", who))  # noqa: S314 - our own file

    assert who.maintainer == "Ana & Bento <post@example.net>"
    assert page.findtext("developer_name") == "Ana & Bento"
    assert {url.attrib["type"]: url.text for url in page.iter("url")} == {
        "homepage": "https://example.net",
        "bugtracker": "https://example.net/faults",
    }
    assert next(image.text for image in page.iter("image")) == "https://example.net/pictures/stage-turn-hearth-en.png"


def test_debians_own_variables_are_heard_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBEMAIL", "ana@example.net")

    assert publisher(told(tmp_path, KNOWN)).maintainer == "Ana & Bento <ana@example.net>"


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstreamcli")
@pytest.mark.parametrize("project", ['[project]\nauthors = [{ name = "Ana" }]\n', KNOWN])
def test_program_shops_find_no_fault(tmp_path: Path, project: str) -> None:
    page = tmp_path / "io.github.microsol.Microsol.metainfo.xml"
    page.write_text(store_page(MADE_AT, "1.2.3", publisher(told(tmp_path, project))), encoding="utf-8")

    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", "--no-color", str(page)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout
