"""The part of PySide that is Python: compiled once, when Microsol is frozen, and not at each start.

PySide carries it as source inside a library and compiles it whenever a program starts: 3 400 lines, a sixth of the time
to the first paint. Where a folder of this name lies beside Shiboken, it is taken from there instead. Knows only the
standard library, and asks the PySide of the environment that freezes.
"""

from __future__ import annotations

import py_compile
import subprocess
import sys
from pathlib import Path

FOLDER = "shiboken6/files.dir"
"""Where PySide looks, beside everything else that is frozen."""
WRITE_DOWN = """
import sys
import PySide6.QtCore
sys.modules["signature_bootstrap"].prepare_zipfile()[1].zfile.extractall(sys.argv[1])
"""
"""What PySide does itself where it is asked for that folder (`SBK_EMBED=0`), into one that is not PySide's own."""


def compiled_support(folder: Path) -> list[tuple[str, str]]:
    """Compile it into this folder: each module's file, and the folder that it has to lie in.

    With its asserts and docstrings, as PySide compiles it: it goes by some of them.
    """
    written = folder / "support"
    # Where PySide has come to keep it otherwise this stops the build: without it the program starts late.
    subprocess.run([sys.executable, "-I", "-c", WRITE_DOWN, str(written)], check=True)
    modules = sorted((written / "shibokensupport").rglob("*.py"))
    return [(_compiled(module, module.relative_to(written)), _place(module.relative_to(written))) for module in modules]


def _compiled(source: Path, name: Path) -> str:
    """One module: nothing in it says where or when it was compiled."""
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compiled = source.with_suffix(".pyc")
    py_compile.compile(
        str(source), str(compiled), name.as_posix(), doraise=True, optimize=0, invalidation_mode=unchecked
    )
    return str(compiled)


def _place(name: Path) -> str:
    return f"{FOLDER}/{name.parent.as_posix()}"
