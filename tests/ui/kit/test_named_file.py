"""What is typed into a dialog for saving."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.ui.kit.named_file import named_file


@pytest.mark.parametrize("typed", ["ours.md", "ours.MD", "ours.txt"])
def test_a_name_with_an_ending_is_taken_as_it_is(tmp_path: Path, typed: str) -> None:
    (tmp_path / typed).touch()

    assert named_file(str(tmp_path / typed), ".md", ".txt") == tmp_path / typed


def test_a_name_without_one_gets_it_and_a_dot_within_is_none(tmp_path: Path) -> None:
    assert named_file(str(tmp_path / "v1.2 plan"), ".md") == tmp_path / "v1.2 plan.md"


def test_a_file_that_nobody_was_asked_about_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "ours.md").touch()
    (tmp_path / "ours 2.md").touch()

    assert named_file(str(tmp_path / "ours"), ".md") == tmp_path / "ours 3.md"
