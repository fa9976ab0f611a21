"""What `make package` goes by, wherever it is made."""

from __future__ import annotations

import pytest

from tools import package


def test_a_source_that_came_without_git_has_a_time_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")

    made_at = package.made_at()

    assert made_at.isdigit()


def test_whoever_packs_for_others_says_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")

    assert package.made_at() == "1795305600"
