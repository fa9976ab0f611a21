"""Make the translations: `python -m tools.make_translations` (or `make translations`) after any sentence has changed.

Qt's own lupdate finds the sentences of the program and brings `resources/translations/microsol_LANGUAGE.ts` up to
date: what is new waits there unfinished for a translator (Qt Linguist, or any editor), what is gone goes. Then
lrelease makes of each what the program loads. Those are kept in the repository beside their sources, so that a
checkout, a wheel and a frozen build find the same files, and nobody needs a tool to start Microsol.

Two come of each: what the interface says, and what the stage says, which speaks the practice's language.
"""

from __future__ import annotations

import copy
import os
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

from microsol_desktop.store.whole_file import replace_whole
from tools.bootstrap import ROOT

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"pt": "pt_PT"}
"""The letters in the files' names, and the locale whose plurals are meant."""

OF_THE_STAGE = frozenset({"Stage", "Places"})
"""The contexts of what the room reads."""

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
GUESSES = ("sametext", "similartext")
"""What lupdate would translate by likeness: a wrong sentence is worse than an English one."""


def main() -> None:
    for language in LANGUAGES:
        source = FOLDER / f"microsol_{language}.ts"
        text = brought_up_to_date(language, source.read_text("utf-8") if source.is_file() else "")
        replace_whole(source, text.encode("utf-8"))
        keep(FOLDER, compiled_from(language, text))
        strings, missing = text.count("<message"), text.count("unfinished")
        print(f"{source.name}: {strings} strings, {missing} untranslated")


def keep(folder: Path, compiled: dict[str, bytes]) -> None:
    """Put the files there that the program loads, each in one piece.

    A program that runs meanwhile reads them where they lie on the disk, for as long as it runs: written over, they
    would take it down in the middle of a word. So it keeps the old ones.
    """
    for name, data in compiled.items():
        replace_whole(folder / name, data)


def brought_up_to_date(language: str, text: str) -> str:
    """This translation with exactly the program's sentences, sorted, without lines or paths."""
    sources = sorted((ROOT / "microsol_desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listed, made = Path(folder, "sources.lst"), Path(folder, "made.ts")
        listed.write_text("\n".join(str(one) for one in sources), "utf-8")
        if text:
            made.write_text(text, "utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language"]
        options.append(LANGUAGES[language])
        for guess in GUESSES:
            options += ["-disable-heuristic", guess]
        _qt("lupdate", *options, f"@{listed}", "-ts", str(made))
        return _sorted(ET.parse(made).getroot())  # noqa: S314 - our own file


def compiled_from(language: str, text: str) -> dict[str, bytes]:
    """The files that the program loads, by name. What Qt says on its own buttons goes with the interface."""
    whole = ET.fromstring(text)  # noqa: S314 - our own file
    qt = ET.fromstring((FOLDER / f"qt_{language}.ts").read_text("utf-8"))  # noqa: S314 - our own file
    stage, rest = copy.deepcopy(whole), copy.deepcopy(whole)
    for context in whole.findall("context"):
        name = context.findtext("name")
        tree = rest if name in OF_THE_STAGE else stage
        tree.remove(next(one for one in tree.findall("context") if one.findtext("name") == name))
    rest.extend(qt.findall("context"))
    return {f"microsol_{language}.qm": _compiled(rest), f"stage_{language}.qm": _compiled(stage)}


def _compiled(tree: ET.Element) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "one.ts"), Path(folder, "one.qm")
        source.write_text(HEAD + ET.tostring(tree, "unicode"), "utf-8")
        _qt("lrelease", "-silent", str(source), "-qm", str(made))
        return made.read_bytes()


def _sorted(tree: ET.Element) -> str:
    """As text, in an order that no edit of the program changes."""
    contexts = sorted(tree.findall("context"), key=lambda one: one.findtext("name") or "")
    for context in contexts:
        tree.remove(context)
        messages = sorted(context.findall("message"), key=lambda one: one.findtext("source") or "")
        for message in messages:
            context.remove(message)
        context.extend(messages)
    tree.extend(contexts)
    ET.indent(tree, "    ")
    return HEAD + ET.tostring(tree, "unicode") + "\n"


def _qt(tool: str, *options: str) -> None:
    """Run one of the tools that come with Qt for Python."""
    program = shutil.which(tool, path=Path(PySide6.__path__[0]))
    if program is None:
        raise FileNotFoundError(f"{tool} should come with PySide6, and is not there")
    # Without a word where it is not UTF-8, in which all our files are.
    subprocess.run([program, *options], check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})


if __name__ == "__main__":
    main()
