"""`make package`: Microsol as other people install it, in `dist/`.

On Linux a `.deb` and a `.tar.xz` that is unpacked anywhere; on Windows and macOS the folder that the recipes in
`packaging/` go on from. `python -m tools.package bare` freezes a bare window in the same way, for `make bench`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools import package_deb, package_portable
from tools.package_contents import FROM_THE_SYSTEM, version
from tools.package_environment import BUILD, ROOT, make_ready, runs
from tools.package_licences import files_without_a_line
from tools.package_publisher import ID, publisher, store_page
from tools.system import say

FROZEN = BUILD / "frozen"
MICROSOL = FROZEN / "microsol"
BARE = FROZEN / "bare-window"
DIST = ROOT / "dist"


def main(what: str = "all") -> None:
    """Make what is asked for: `frozen`, `bare` or `all`."""
    freeze(bare=what == "bare")
    if what != "all" or sys.platform != "linux":
        return
    DIST.mkdir(exist_ok=True)
    # For the recipes of AppImage and Flatpak, which take it as it is.
    (BUILD / f"{ID}.metainfo.xml").write_text(store_page(made_at(), version(ROOT), publisher()), encoding="utf-8")
    # Packing takes a minute and one core each: both at once.
    packing = [begin(MICROSOL, DIST, made_at()) for begin in (package_portable.begin, package_deb.begin)]
    for file, process in packing:
        if process.wait():
            raise SystemExit(f"{file.name} could not be packed; what is written above says why.")
        say(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.1f} MB")
    say(f"Installed: {size_of(MICROSOL) / 1e6:.1f} MB")


def freeze(*, bare: bool = False) -> Path:
    """Have PyInstaller make the folder with the program, and look whether each file in it has its licence told."""
    python = make_ready()
    made = BARE if bare else MICROSOL
    shutil.rmtree(made, ignore_errors=True)
    say(f"Freezing {made.name} into {made.relative_to(ROOT)}: half a minute.")
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(FROZEN), "--workpath", str(BUILD / f"work-{made.name}"), "build.spec"]
    # What is compiled is the same each time it is compiled of the same.
    if not runs([*command, *(["--", "--bare"] if bare else [])], PYTHONHASHSEED="0", SOURCE_DATE_EPOCH=made_at()):
        raise SystemExit("Microsol could not be frozen; what is written above says why.")
    inside = made / "_internal"
    _forget_paths(inside)
    if not bare:
        _stop_if_not_whole(python, inside)
    if sys.platform == "linux":
        _stop_if_lacking(made, bare=bare)
    unclaimed = files_without_a_line(file.relative_to(inside).as_posix() for file in files_in(inside))
    if unclaimed:
        raise SystemExit(f"No line in resources/licences/credits.toml says whose these are: {', '.join(unclaimed)}")
    return made


def _stop_if_not_whole(python: Path, inside: Path) -> None:
    """Fail a build in which a page could not be opened."""
    command = [str(python), "-I", "-S", "-OO", str(ROOT / "tools" / "package_imports.py"), str(inside)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"Not all of it can be imported from what was frozen:\n{done.stdout}{done.stderr}")


def _forget_paths(inside: Path) -> None:
    """Take out of the libraries where on this computer they would look for others: here they lie side by side."""
    for file in inside.rglob("*.so*") if sys.platform == "linux" else ():
        told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
        paths = [line.split()[1] for line in told.splitlines() if line.split()[:1] in (["RUNPATH"], ["RPATH"])]
        if not file.is_symlink() and any(path.startswith("/") for path in paths):
            subprocess.run(["chrpath", "--delete", str(file)], stdout=subprocess.DEVNULL, check=True)


def _stop_if_lacking(made: Path, *, bare: bool) -> None:
    """Fail a build that found less than what every desktop lacks: it would start here and not elsewhere."""
    wanted, _ = package_deb.stands_on(made)
    inside = {file.name for file in made.rglob("*")}
    lacking = sorted(wanted - inside - set(FROM_THE_SYSTEM))
    if lacking and not bare:
        raise SystemExit(f"These libraries are not on this computer, or new: {', '.join(lacking)}. Install them.")


def files_in(folder: Path) -> Iterator[Path]:
    """Every file, at any depth."""
    return (file for file in sorted(folder.rglob("*")) if file.is_file() or file.is_symlink())


def size_of(folder: Path) -> int:
    """Bytes, as files hold them."""
    return sum(file.lstat().st_size for file in files_in(folder))


def made_at() -> str:
    """The instant of the last change that was kept, in seconds: the same source makes the same packages."""
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if asked:
        return asked
    return _kept_at() or str(int((ROOT / "pyproject.toml").stat().st_mtime))


def _kept_at() -> str:
    """What git says of it; nothing where there is none, as in a source that was unpacked."""
    if shutil.which("git") is None:
        return ""
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return said.stdout.strip()


if __name__ == "__main__":
    main(*sys.argv[1:2])
