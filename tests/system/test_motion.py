from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.system.motion import less_motion_wanted


@pytest.mark.parametrize(
    ("platform", "said", "wanted"),
    [
        ("linux", "false\n", True),
        ("linux", "true\n", False),
        ("linux", "", False),
        ("darwin", "1\n", True),
        ("darwin", "0\n", False),
        ("darwin", "", False),
    ],
)
def test_the_system_is_asked_whether_things_should_keep_still(
    tmp_path: Path, platform: str, said: str, *, wanted: bool
) -> None:
    answer = less_motion_wanted(platform=platform, answer=lambda _: said, environment={"HOME": str(tmp_path)})

    assert answer is wanted


@pytest.mark.parametrize(
    ("written", "wanted"), [("AnimationDurationFactor=0", True), ("AnimationDurationFactor=0.5", False)]
)
def test_the_other_linux_desktop_writes_its_wish_into_a_file(tmp_path: Path, written: str, *, wanted: bool) -> None:
    (tmp_path / "kdeglobals").write_text(f"[KDE]\n{written}\n", encoding="utf-8")

    answer = less_motion_wanted(platform="linux", answer=lambda _: "", environment={"XDG_CONFIG_HOME": str(tmp_path)})

    assert answer is wanted


def test_windows_moves_unless_it_says_otherwise() -> None:
    assert less_motion_wanted(platform="win32") is False


def test_this_system_can_be_asked() -> None:
    assert less_motion_wanted() in {True, False}
