from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?!https?:|mailto:|#)([^)#\s]+)")


def test_what_a_text_points_to_is_there(tracked_files: tuple[str, ...]) -> None:
    broken = [
        f"{file}: {target}"
        for file in tracked_files
        if file.endswith(".md")
        for target in LINK.findall((ROOT / file).read_text(encoding="utf-8"))
        if not (ROOT / file).parent.joinpath(target).exists()
    ]

    assert broken == []
