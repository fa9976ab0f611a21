from __future__ import annotations

import pytest

from tools.verify import Count, main


def test_the_last_line_counts_in_plain_words() -> None:
    assert str(Count(passed=12, failed=3)) == "12 passed, 3 failed"


def test_what_was_skipped_is_counted_where_there_is_any() -> None:
    assert str(Count(passed=12, skipped=1)) == "12 passed, 0 failed, 1 skipped"


def test_a_check_that_fails_alone_fails_the_whole(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tools.verify.CHECKS", {"lint": ["-c", "import sys; sys.exit('a line too long')"]})
    monkeypatch.setattr(pytest, "main", lambda _options, **_plugins: pytest.ExitCode.OK)

    status = main([])

    said = capsys.readouterr().out.splitlines()
    assert status == 1
    assert said == ["lint: FAILED", "a line too long", "", "0 passed, 1 failed"]


def test_tests_that_can_not_even_be_read_are_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tools.verify.CHECKS", {})
    monkeypatch.setattr(pytest, "main", lambda _options, **_plugins: pytest.ExitCode.USAGE_ERROR)

    status = main([])

    assert status == 1
    assert capsys.readouterr().out == "0 passed, 1 failed\n"
