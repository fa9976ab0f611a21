"""`microsol check`: a line for each finding, and 1 on any error."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from microsol_desktop.__main__ import main


def test_a_fine_file_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.md"
    path.write_text("# A\n\n## [[check-in]]\n\n## B (5 min)\n", encoding="utf-8")

    status = main(["check", str(path)])

    assert (status, capsys.readouterr().out) == (0, "")


def test_findings_are_told_with_file_line_and_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.md"
    path.write_text("# A\n\n## B (5 mim, silent)\n\n<b>\n", encoding="utf-8")

    status = main(["check", str(path)])

    assert status == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{path}:3:7: error: `5 mim`: did you mean `5 min`?",
        f"{path}:5:1: warning: `<b>`: HTML is not known (it is shown as plain text)",
    ]


def test_a_warning_alone_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.md"
    path.write_text("# A\n## B (5 mim)\n", encoding="utf-8")

    status = main(["check", str(path)])

    assert status == 0
    assert "warning" in capsys.readouterr().out


def test_one_error_among_many_files_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text("# A\n## B\n", encoding="utf-8")
    bad.write_text("## B\n", encoding="utf-8")

    status = main(["check", str(bad), str(good)])

    assert status == 1
    assert capsys.readouterr().out.count("\n") == 1


def test_a_file_that_is_not_there_is_told_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["check", str(tmp_path / "no.md")])

    assert status == 1
    assert f"{tmp_path / 'no.md'}:1:1: error: There is no file" in capsys.readouterr().out


def test_a_folder_is_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["check", "."])

    assert status == 1
    assert capsys.readouterr().out.startswith(".:1:1: error: . is no file. ")


def test_what_a_terminal_would_obey_is_not_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.md"
    path.write_text("# A\n## B (5 min, \x1b[31mred\x0c)\n", encoding="utf-8")

    main(["check", str(path)])

    answer = capsys.readouterr().out
    assert len(answer.splitlines()) == 1
    assert "`\ufffd[31mred" in answer


def test_checking_imports_no_qt(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# A\n## B (5 mim, silent)\n", encoding="utf-8")
    script = (
        "import sys; from microsol_desktop.__main__ import main; main(['check', sys.argv[1]]);"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'markdown_it'))])"
    )

    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "[]"


def test_a_picture_that_is_not_beside_the_file_is_a_warning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("my bowl.png", "bowl (1).png", "a_b.png"):
        (tmp_path / name).write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "words.png").write_text("I am no picture.", encoding="utf-8")
    there = "![a](<my bowl.png>) ![a](my%20bowl.png) ![a](<bowl (1).png>) ![a](a\\_b.png)"
    path = tmp_path / "a.md"
    path.write_text(
        f"# A\n\n## B (5 min)\n\n{there}\n\nSee ![a](bowl.png)\n\n> [!reveal]\n> ![b](words.png)\n", encoding="utf-8"
    )

    status = main(["check", str(path)])

    missing = "there is no such picture beside this file: put it there, or look how it is spelled"
    assert status == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{path}:7:5: warning: `bowl.png`: {missing}",
        f"{path}:10:3: warning: `words.png`: this is no picture that can be shown: save it as PNG, JPEG, WebP or GIF",
    ]


def test_a_prompt_that_is_too_long_for_one_page_of_the_stage_is_told(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.md"
    long = "Say what you see, and then what you would rather see. " * 30
    path.write_text(f"# A\n\n## Long (5 min)\n\n{long}\n\n## Short (5 min)\n\nOne word.\n", encoding="utf-8")

    status = main(["check", str(path)])

    (line,) = capsys.readouterr().out.splitlines()
    assert status == 0
    assert line.startswith(f"{path}:3:1: warning: the prompt of `Long` takes more than one page (")
