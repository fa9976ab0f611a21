"""The command line. Each command builds only what it needs, and the app is begun before anything is parsed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = {
    "run": "straight to the stage with a practice",
    "check": "read practice files and say what is wrong in them, and where",
    "plan": "what a practice becomes for so many people, as a table or as JSON",
    "mix": "rounds of small groups in which people who have met least come together",
    "rehearse": "draw every screen of a practice into pictures, without any display",
}
"""The commands, and what each is for. Each lives in `commands/` under its name."""

DATA = "--data"
"""What the record's file is named after: people, circles and gatherings."""

PORTABLE = "--portable"
"""Keeps everything beside the program, as on a memory stick."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Microsol as it was called, and give its exit status: 0 fine, 1 faults found, 2 it could not be done."""
    from microsol_desktop.failure import ExpectedFailure

    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        try:
            return _called_with(words)
        finally:
            _flush()
    except ExpectedFailure as failure:
        from microsol_desktop.commands.printable import printable

        print(f"microsol: {printable(str(failure))}", file=sys.stderr)
        if is_read_by_nobody(words):
            from microsol_desktop.app.not_opened import show_failure

            show_failure(failure)
        return 2
    except BrokenPipeError:
        # Whoever read our output has gone away (`| head`): nothing is wrong, and nobody is left to be told.
        _drop_output()
        return 0
    except OSError as refusal:
        import errno

        if refusal.errno != errno.ENOSPC:
            raise
        _drop_output()
        print("microsol: The disk is full, so not all could be written. Make room, then try again.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def is_read_by_nobody(words: list[str]) -> bool:
    """Whether it was started with a double click, so that what is printed is lost."""
    is_on_a_terminal = sys.stderr is not None and sys.stderr.isatty()
    return getattr(sys, "frozen", False) and not is_on_a_terminal and not any(word in COMMANDS for word in words)


def _flush() -> None:
    """Write out what was printed while it can still be said that it can't be. A windowed build has no output at all."""
    if sys.stdout is not None:
        sys.stdout.flush()


def _drop_output() -> None:
    """Let what can't be written go, or Python would try once more at its end and complain."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _let_every_letter_out() -> None:
    """Print a `?` for a letter that the terminal's alphabet lacks (on Windows, or in a bare container)."""
    import io

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _called_with(words: list[str]) -> int:
    if PORTABLE in words or _is_called_portable():
        from microsol_desktop.store.portable import keep_beside_the_program

        keep_beside_the_program()
        words = [word for word in words if word != PORTABLE]
    if not words or words[0].partition("=")[0] == DATA or not (words[0] in COMMANDS or words[0].startswith("-")):
        return _open_app(words)
    if words[0] == "--version":
        from microsol_desktop import __version__

        print(f"microsol {__version__}")
        return 0
    if words[0] in COMMANDS:
        return _command(words[0], words[1:])
    return _explain(words)


def _is_called_portable() -> bool:
    """Whether it was started by its second name, which means the same as the option: on a stick nobody types."""
    import os

    return os.path.splitext(os.path.basename(sys.executable or ""))[0] == "microsol-portable"  # noqa: PTH119, PTH122


def _open_app(words: list[str]) -> int:
    import gc

    from microsol_desktop.failure import ExpectedFailure

    # Qt's classes are so many that Python would look fifty times for what can go, and find nothing (6 ms). From the
    # first window on `system/collecting.py` looks.
    gc.disable()
    record, words = _record_in(words)
    if len(words) > 1:
        raise ExpectedFailure(
            "one-file-at-a-time",
            "Microsol opens one file, and was given %1.",
            "Name one practice file, or none: `microsol FILE`.",
            (str(len(words)),),
        )
    from microsol_desktop.system.plain_imports import import_plainly

    import_plainly()
    from microsol_desktop.app import open_home

    return open_home(words[0] if words else None, record)


def _record_in(words: list[str]) -> tuple[Path | None, list[str]]:
    """The record's file, where one is named, and the words that are left."""
    from microsol_desktop.failure import ExpectedFailure

    named = [place for place, word in enumerate(words) if word.partition("=")[0] == DATA]
    if not named:
        return None, words
    at = named[0]
    _, is_one_word, path = words[at].partition("=")
    end = at + 1 if is_one_word else at + 2
    path = path or "".join(words[at + 1 : end])
    if not path or len(named) > 1:
        raise ExpectedFailure(
            "record-not-named",
            "After --data comes the one file of the record.",
            "Name it: `microsol --data FILE`; it is made where there is none.",
        )
    from pathlib import Path

    return Path(path), words[:at] + words[end:]


def _command(name: str, words: list[str]) -> int:
    import argparse
    import importlib

    module = importlib.import_module(f"microsol_desktop.commands.{name}")
    parser = argparse.ArgumentParser(
        prog=f"microsol {name}", description=COMMANDS[name][:1].upper() + COMMANDS[name][1:] + "."
    )
    module.add_arguments(parser)
    _let_every_letter_out()
    status: int = module.run(parser.parse_args(words))
    return status


def _explain(words: list[str]) -> int:
    import argparse

    listed = "\n".join(f"  {name:<10} {purpose}" for name, purpose in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="microsol",
        usage="microsol [--portable] [--data RECORD] [FILE] | microsol COMMAND ... | microsol --version",
        description="Microsol shows a circle its prompt on the TV and, quietly, the time.",
        epilog=f"commands (each explains itself with --help):\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="a practice file, or a circle's, to open in the app")
    parser.add_argument(DATA, metavar="RECORD", help="the record's file; it is made where there is none")
    parser.add_argument(PORTABLE, action="store_true", help="keep everything in a folder beside the program")
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    parser.parse_args(words)
    return 0


if __name__ == "__main__":
    sys.exit(main())
