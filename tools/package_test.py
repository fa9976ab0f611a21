"""`make package-test`: the `.deb` on a bare Debian, as a host meets it.

Installed by apt alone; started with no Python there and no network; a practice to its prompt on the stage; a circle
kept in the record; a newer version over an older one; removed, with all that is the host's still there. As root: it
makes a Debian in a folder and goes into it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from microsol_desktop.store.portable import FOLDER
from tools import package, package_deb, system
from tools.package_contents import version
from tools.package_desktop import is_one_of_several, knows_circles
from tools.package_environment import ROOT
from tools.package_holds import fine, holds
from tools.package_host import Host, folder_to_share
from tools.package_older import DATA, has_all_of_the_older_home, write_an_older_home
from tools.package_older import HOME as OLDER_HOME
from tools.package_qt import starts_with_another_qt
from tools.package_root import HERE, HOME, NOBODY, BareRoot
from tools.system import say

OLDER = "0.0.9"
CREW = ROOT / "tests" / "packaging" / "crew.microsol"
BUNDLE = "Tuesday crew"
"""The circle in it."""
IN_TIME = 20.0
"""Seconds from the first start to a practice's prompt on the stage."""
INSTALLED, PACKED = 150e6, 45e6
"""Bytes, at most."""
WINDOW, CONSOLE, STAGE = "Microsol", "Console", "The stage — Microsol"
OWN = "Documents/Microsol practices"
KEPT = (DATA, ".config/microsol", OWN)
HOMES = (HOME, OLDER_HOME)


def main(words: list[str]) -> int:
    """Try everything; 0 if all went well. With `as-built` the package in `dist/` is taken as it is."""
    if os.geteuid() != 0:
        say("A bare Debian in a folder can only be made as root: sudo make package-test")
        return 2
    if system.provide(system.FOR_PACKAGE_TESTS, "what packages are tried with"):
        return 2
    if "as-built" not in words:
        package.main()
    newer = package.DIST / f"microsol_{version(ROOT)}_{package_deb.architecture()}.deb"
    if not newer.exists():
        say("There is no package in dist/ yet: make package, or leave as-built away.")
        return 2
    told_well(newer)
    is_small(newer)
    with ExitStack() as stack:
        root = BareRoot(HERE / "root", folder_to_share(stack))
        install(root, older(newer))
        has_no_python(root)
        host = Host(stack, root)
        write_a_practice(root)
        write_an_older_home(root)
        runs_a_practice(host, root)
        keeps_a_circle(host, root)
        upgrade(root, newer)
        is_as_it_was(host)
        has_all_of_the_older_home(host, root, WINDOW)
        starts_with_another_qt(host, root, WINDOW)
        knows_circles(root)
        is_one_of_several(root)
        remove(root)
        is_carried_about(host, root)
    say("All of it went well.")
    return 0


def told_well(file: Path) -> None:
    """What the system is told of the program, by the system's own rules."""
    share = _unpacked(file) / "usr" / "share"
    entries = [str(entry) for entry in share.rglob("*.desktop")]
    fine("desktop-file-validate", *entries)
    fine("appstreamcli", "validate", "--no-net", *map(str, share.rglob("*.metainfo.xml")))
    fine("lintian", "--allow-root", "--fail-on", "error,warning", str(file))


def is_small(file: Path) -> None:
    """The sizes that were promised."""
    control = subprocess.run(
        ["dpkg-deb", "--field", file, "Installed-Size"], capture_output=True, text=True, check=True
    )
    installed, packed = int(control.stdout) * 1024, file.stat().st_size
    holds(
        installed < INSTALLED and packed < PACKED, f"installed {installed / 1e6:.1f} MB, packed {packed / 1e6:.1f} MB"
    )


def older(newer: Path) -> Path:
    """The same program under a lower number."""
    file = HERE / f"microsol_{OLDER}.deb"
    control = _unpacked(newer) / "DEBIAN" / "control"
    told = control.read_text(encoding="utf-8").replace(f"Version: {version(ROOT)}\n", f"Version: {OLDER}\n")
    control.write_text(told, encoding="utf-8")
    if package_deb.pack(control.parents[1], file, package.made_at(), level=0).wait():
        raise SystemExit("The older package could not be packed.")
    return file


def install(root: BareRoot, file: Path) -> None:
    """By apt, which fetches what the package asks for."""
    updated = root.as_root("apt-get", "update")
    holds(updated.returncode == 0, "apt knows its packages", f"{updated.stdout}{updated.stderr}")
    _install(root, file)
    said = root.as_root("microsol", "--version").stdout.strip()
    holds(said.startswith("microsol "), f"apt install ./{file.name} is all it takes: {said}")


def has_no_python(root: BareRoot) -> None:
    """There is none, and the program brought none that could be started."""
    found = root.as_root(
        "find", "/usr/bin", "/usr/local/bin", "/usr/lib", "-name", "python3*", "-executable", "-type", "f"
    )
    holds(found.stdout == "", "there is no Python there")


def write_a_practice(root: BareRoot) -> None:
    """One of the host's own."""
    file = root.inside(f"{HOME}/{OWN}/ours.md")
    file.parent.mkdir(parents=True)
    file.write_text("# Our own round\n\n## Round (2 min each)\n\nHow are you?\n", encoding="utf-8")


def runs_a_practice(host: Host, root: BareRoot) -> None:
    """From the first start to a prompt."""
    began = time.monotonic()
    with host.running():
        host.press(WINDOW, "Begin")
        first = host.press(CONSOLE, "Begin:").removeprefix("Begin: ")
        prompt = host.read(STAGE, first).splitlines()[-1]
        took = time.monotonic() - began
        host.picture("stage")
    holds(took < IN_TIME, f"a prompt on the stage {took:.1f} s after the first start, without a network: {prompt}")
    journals = list(root.inside(f"{HOME}/.local/share/microsol/journal").glob("*"))
    holds(bool(journals), "the gathering is in its journal, though the program was killed")


def keeps_a_circle(host: Host, root: BareRoot) -> None:
    """A circle's file from another host, opened and kept."""
    given = root.inside(f"{HOME}/{CREW.name}")
    shutil.copyfile(CREW, given)
    with host.running(f"{HOME}/{CREW.name}"):
        host.press(WINDOW, "Bring it in")
        host.read(WINDOW, "was brought in")
    holds(root.inside(f"{HOME}/.local/share/microsol/record.sqlite").exists(), "a circle is in the record")


def upgrade(root: BareRoot, file: Path) -> None:
    """The newer over the older."""
    before = _marks(root)
    _install(root, file)
    said = root.as_root("dpkg-query", "--show", "--showformat=${Version}", "microsol").stdout
    holds(said != OLDER and _marks(root) == before, f"upgraded from {OLDER} to {said}, nothing of the host's touched")


def is_as_it_was(host: Host) -> None:
    """After the upgrade, the gathering that was under way and the circle."""
    with host.running():
        host.read(WINDOW, "Go on")
        host.read(WINDOW, "Our own round")
        host.press(WINDOW, "Circles")
        host.read(WINDOW, BUNDLE)
        host.picture("after the upgrade")
    holds(True, "the gathering that was under way, the host's own practice and the circle are there")


def remove(root: BareRoot) -> None:
    """The program goes, the host's things stay, and where they are is said: removed, or purged at once."""
    before = _marks(root)
    places = [f"{home}/{kept}" for home in sorted(HOMES) for kept in KEPT]
    for word in ("remove", "purge"):
        said = root.as_root("apt-get", word, "--yes", "microsol").stdout
        told = [line.strip() for line in said.splitlines() if line.startswith("  /")]
        left = [place for place in ("/usr/lib/microsol", "/usr/bin/microsol") if root.inside(place).exists()]
        holds(
            not left and _marks(root) == before, f"apt {word}: the program is gone, and nothing of the host's with it"
        )
        holds(told == places, f"apt {word} says where that is: {', '.join(told)}", said)
        if word == "remove":
            _install(root, next(root.inside("/srv").glob(f"microsol_{version(ROOT)}_*.deb")))


def is_carried_about(host: Host, root: BareRoot) -> None:
    """The one that is only unpacked: what it keeps is beside it."""
    before = _marks(root)
    stick = root.inside("/media/stick")
    stick.mkdir()
    archive = next(package.DIST.glob(f"microsol-{version(ROOT)}-linux-*.tar.xz"))
    subprocess.run(["tar", "--extract", "--file", archive, "--directory", stick], check=True)
    folder = next(stick.iterdir())
    with host.running(program=f"/media/stick/{folder.name}/microsol-portable"):
        host.read(WINDOW, "Microsol data can't be made")
    holds(True, "on a stick that can't be written to, a window says so")
    for place in (stick, *stick.rglob("*")):
        os.chown(place, NOBODY, NOBODY, follow_symlinks=False)
    with host.running(program=f"/media/stick/{folder.name}/microsol-portable"):
        host.press(WINDOW, "Begin")
        host.press(CONSOLE, "Begin:")
        host.read(CONSOLE, "Next:")
    kept = [file for file in (folder / FOLDER).rglob("*") if file.is_file()]
    holds(kept and _marks(root) == before, f"unpacked on a stick it keeps its {len(kept)} files there")


def _install(root: BareRoot, file: Path) -> None:
    there = root.inside(f"/srv/{file.name}")
    if file != there:
        shutil.copyfile(file, there)
    done = root.as_root("sh", "-c", f"cd /srv && apt-get install --yes ./{file.name}")
    if done.returncode:
        raise SystemExit(f"apt could not install it:\n{done.stdout}{done.stderr}")


def _unpacked(file: Path) -> Path:
    """The package's files, and what dpkg is told of it in `DEBIAN`."""
    folder = HERE / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    HERE.mkdir(parents=True, exist_ok=True)
    subprocess.run(["dpkg-deb", "--raw-extract", str(file), str(folder)], check=True)
    return folder


def _marks(root: BareRoot) -> dict[str, str]:
    """Every file of the host's, by what is in it."""
    folders = (root.inside(f"{home}/{kept}") for home in HOMES for kept in KEPT)
    files: Iterable[Path] = (file for folder in folders for file in sorted(folder.rglob("*")))
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files if file.is_file()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
