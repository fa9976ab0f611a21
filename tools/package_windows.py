"""`python -m tools.package_windows`: the installer for Windows of what was frozen there, by makensis.

Wants NSIS (https://nsis.sourceforge.io): on the path, or where its own installer puts it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.package import DIST, MICROSOL
from tools.package_contents import version
from tools.package_environment import ROOT
from tools.package_publisher import publisher
from tools.system import say

SCRIPT = ROOT / "packaging" / "windows" / "microsol.nsi"


def main() -> None:
    """Make `dist/microsol-VERSION-setup.exe`."""
    program = _makensis()
    if program is None:
        raise SystemExit("There is no makensis on this computer. Install NSIS 3, then try again.")
    DIST.mkdir(exist_ok=True)
    out = DIST / f"microsol-{version(ROOT)}-setup.exe"
    if subprocess.run(command(program, MICROSOL, out), check=False).returncode:
        raise SystemExit("The installer could not be made; what is written above says why.")
    say(f"dist/{out.name}: {out.stat().st_size / 1e6:.1f} MB")


def command(program: str, frozen: Path, out: Path) -> list[str]:
    """What compiles the installer: a warning of its is a fault."""
    who = publisher()
    told = {"VERSION": version(ROOT), "SOURCE": str(frozen), "OUT": str(out), "PUBLISHER": who.name}
    if who.homepage:
        told["HOMEPAGE"] = who.homepage
    # The same words for Windows' makensis and for Debian's, which takes a slash for the beginning of a path.
    sign = "/" if sys.platform == "win32" else "-"
    options = [f"{sign}V2", f"{sign}WX", *(f"{sign}D{name}={value}" for name, value in told.items())]
    return [program, *options, str(SCRIPT)]


def _makensis() -> str | None:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    return shutil.which("makensis") or (str(usual) if usual.is_file() else None)


if __name__ == "__main__":
    main()
