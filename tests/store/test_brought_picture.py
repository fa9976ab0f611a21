"""A picture lies beside its practice: one that does already stays, another is copied over nobody's file."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.brought_picture import bring_picture


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "practices"
    (made / "pictures").mkdir(parents=True)
    return made


def test_one_that_lies_there_is_written_as_it_lies(home: Path) -> None:
    picture = home / "pictures" / "bowl.png"
    picture.write_bytes(b"plums")

    assert bring_picture(picture, home) == "pictures/bowl.png"
    assert [path.name for path in home.iterdir()] == ["pictures"]


def test_one_from_elsewhere_is_copied_beside_the_file(tmp_path: Path, home: Path) -> None:
    picture = tmp_path / "my bowl.png"
    picture.write_bytes(b"plums")

    written = bring_picture(picture, home)

    assert written == "my bowl.png"
    assert (home / written).read_bytes() == b"plums"


def test_another_of_that_name_keeps_its_own_and_the_same_one_is_not_copied_twice(tmp_path: Path, home: Path) -> None:
    (home / "bowl.png").write_bytes(b"figs")
    picture = tmp_path / "bowl.png"
    picture.write_bytes(b"plums")

    written = [bring_picture(picture, home), bring_picture(picture, home)]

    assert written == ["bowl-2.png", "bowl-2.png"]
    assert (home / "bowl.png").read_bytes() == b"figs"


def test_one_that_is_gone_is_told(tmp_path: Path, home: Path) -> None:
    with pytest.raises(ExpectedFailure, match=r"bowl\.png"):
        bring_picture(tmp_path / "bowl.png", home)

    assert [path.name for path in home.iterdir()] == ["pictures"]
