"""`microsol check`: read practice files and say what is wrong in them, where, and how it is mended."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from microsol_desktop.commands.printable import printable
from microsol_desktop.commands.prompt_pages import prompt_pages
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.check import check
from microsol_desktop.practice.reading import Finding, Severity
from microsol_desktop.store.places import places, shipped
from microsol_desktop.store.practice_folders import library_for_file
from microsol_desktop.system.picture_files import keeps_from_being_shown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which files to read."""
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help="a practice's file")
    parser.epilog = (
        "Prints a line for each finding, FILE:LINE:COLUMN: error|warning: what, and the mend. "
        "Exits 1 where there is an error, 0 otherwise."
    )


def run(args: argparse.Namespace) -> int:
    """Check each file; 1 on any error."""
    failed = [_check_file(path) for path in args.files]
    return 1 if any(failed) else 0


def _check_file(path: Path) -> bool:
    """Print what is found in a file. Whether there is an error in it."""
    try:
        slug, library = library_for_file(path, shipped("practices"), places().practices)
        found = library.find(slug)
        pictures = partial(keeps_from_being_shown, str(path.absolute().parent))
        findings = check(found.text if found else "", slug, library, pages=prompt_pages, pictures=pictures)
    except ExpectedFailure as failure:
        print(f"{path}:1:1: {Severity.ERROR}: {failure}")
        return True
    for finding in findings:
        print(_line(path, finding))
    return any(finding.severity is Severity.ERROR for finding in findings)


def _line(path: Path, finding: Finding) -> str:
    return f"{path}:{finding.line}:{finding.column}: {finding.severity}: {printable(finding.sentence)}"
