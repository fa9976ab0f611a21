"""What the systems are told of Microsol, and the recipes of its installers: read, and tried as far as they can be."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from argparse import ArgumentParser
from configparser import ConfigParser
from importlib import import_module
from pathlib import Path

import pytest

from microsol_desktop import __version__
from microsol_desktop.__main__ import COMMANDS, PORTABLE
from microsol_desktop.ui.home.front_door import CIRCLE_FILES
from tools.package_contents import shipped_files, version
from tools.package_told import info_plist
from tools.package_windows import command

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
ID = "io.github.microsol.Microsol"
WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
# What a browser, a mail program and a file manager would hand over.
CIRCLE = "application/vnd.microsol.circle+json"


def entry(name: str) -> dict[str, str]:
    told = ConfigParser(interpolation=None, strict=True)
    # Its keys have capitals that count.
    told.optionxform = str  # type: ignore[assignment, method-assign]
    told.read(LINUX / name, encoding="utf-8")
    return dict(told["Desktop Entry"])


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"needs {program}")


def test_the_packages_have_the_programs_version() -> None:
    assert version(ROOT) == __version__


def test_everything_that_a_host_reads_or_hears_is_in_them() -> None:
    shipped = {Path(file) for file, _ in shipped_files(ROOT)}

    wanted = {
        file
        for pattern in ("practices/*.md", "resources/fonts/*", "resources/sounds/*.wav", "resources/themes/*.toml")
        for file in ROOT.glob(pattern)
    }
    wanted |= set(ROOT.glob("resources/translations/*.qm")) | set(ROOT.glob("resources/icons/*.svg"))
    assert wanted <= shipped


def test_the_desktop_entry_opens_circles_and_leaves_markdown_alone() -> None:
    told = entry(f"{ID}.desktop")

    assert told["Exec"] == "microsol %f"
    assert told["MimeType"] == f"{CIRCLE};"
    assert told["Terminal"] == "false"


def test_the_entry_for_markdown_is_read_last_and_is_no_second_microsol_in_the_menu() -> None:
    told = entry("zz.microsol.practice.desktop")

    assert told["MimeType"] == "text/markdown;"
    assert told["NoDisplay"] == "true"
    assert told["InitialPreference"] == "0"


def test_a_circles_file_is_known_by_how_microsol_ends_its_name() -> None:
    kinds = ET.parse(LINUX / f"{ID}.xml").getroot()  # noqa: S314 - our own file
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"

    patterns = {glob.attrib["pattern"] for glob in kinds.iter(f"{space}glob")}

    assert patterns == {f"*{ending}" for ending in CIRCLE_FILES}
    assert [kind.attrib["type"] for kind in kinds.iter(f"{space}mime-type")] == [CIRCLE]


def test_the_store_page_is_whole_in_both_languages() -> None:
    told = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()  # noqa: S314 - our own file
    language = "{http://www.w3.org/XML/1998/namespace}lang"

    for tag in ("summary", "p", "li"):
        spoken = [each.attrib.get(language, "en") for each in told.iter(tag)]
        assert spoken.count("en") == spoken.count("pt") > 0
    assert [each.text for each in told.iter("launchable")] == [f"{ID}.desktop"]


def test_the_manual_tells_every_command_and_option() -> None:
    manual = (LINUX / "microsol.1").read_text(encoding="utf-8")

    missing = []
    for name, purpose in COMMANDS.items():
        told = manual.partition(f"\n.SS microsol {name}")[2].partition("\n.S")[0]
        parser = ArgumentParser()
        import_module(f"microsol_desktop.commands.{name}").add_arguments(parser)
        options = set(re.findall(r"--[a-z]+", parser.format_usage()))
        missing += [f"{name} {each}" for each in options if not re.search(rf"\n\.BI? {each}\b", told)]
        missing += [] if purpose.partition(",")[0].lower() in told.lower() else [name]
    assert missing == []
    assert f"\n.B {PORTABLE}\n" in manual


SCRIPTS = [*sorted(PACKAGING.rglob("*.sh")), LINUX / "debian" / "postinst", LINUX / "debian" / "postrm"]


@pytest.mark.parametrize("script", SCRIPTS, ids=[script.name for script in SCRIPTS])
def test_a_script_is_one_that_sh_reads(script: Path) -> None:
    done = subprocess.run(["sh", "-n", str(script)], capture_output=True, text=True, check=False)

    assert done.stderr == ""


def test_the_rule_about_other_programs_for_markdown(tmp_path: Path) -> None:
    script = (LINUX / "debian" / "postinst").read_text(encoding="utf-8")
    (tmp_path / "postinst").write_text(script.replace("/usr/share/applications", str(tmp_path)), encoding="utf-8")
    offer = tmp_path / "zz.microsol.practice.desktop"
    markdown = "text/plain;text/markdown;"

    offered = []
    # Desktops take the first by name: beside one that comes later Microsol would be that.
    for name, told in (("an", "text/plain;"), ("an", markdown), ("zzz", markdown), ("an", "")):
        editor = tmp_path / f"{name}.editor.desktop"
        editor.write_text(f"[Desktop Entry]\nMimeType={told}\n", encoding="utf-8")
        subprocess.run(["sh", str(tmp_path / "postinst"), "triggered"], env={"PATH": "/usr/bin:/bin"}, check=True)
        offered.append(offer.is_symlink())
        editor.unlink()

    assert offered == [False, True, False, False]


def test_whoever_removes_it_is_told_where_the_hosts_things_are(tmp_path: Path) -> None:
    script = (LINUX / "debian" / "postrm").read_text(encoding="utf-8")
    script = script.replace("/home/*", f"{tmp_path}/home/*").replace("/usr/share/applications", str(tmp_path))
    (tmp_path / "postrm").write_text(script, encoding="utf-8")
    kept = [tmp_path / "home" / place for place in ("ana/.config/microsol", "rui é/Documentos/Microsol practices")]
    for folder in kept:
        folder.mkdir(parents=True)

    told = []
    for word in ("remove", "purge"):
        command = ["sh", str(tmp_path / "postrm"), word]
        done = subprocess.run(command, env={"PATH": "/usr/bin:/bin"}, capture_output=True, encoding="utf-8", check=True)
        told.append([line.strip() for line in done.stdout.splitlines() if str(tmp_path) in line])

    assert told == [[str(folder) for folder in kept], []]


@needs("desktop-file-validate")
def test_the_desktop_entries_are_as_desktops_want_them() -> None:
    entries = [str(file) for file in LINUX.glob("*.desktop")]

    done = subprocess.run(["desktop-file-validate", *entries], capture_output=True, text=True, check=False)

    assert done.stdout + done.stderr == ""


@needs("makensis")
def test_the_installer_for_windows_compiles(tmp_path: Path) -> None:
    frozen = tmp_path / "microsol"
    (frozen / "_internal").mkdir(parents=True)
    for name in ("microsol.exe", "microsol-cli.exe", "_internal/base_library.zip"):
        (frozen / name).write_bytes(b"stands in for it")
    out = tmp_path / "microsol-1.0.0-setup.exe"

    done = subprocess.run(command("makensis", frozen, out), capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert out.read_bytes().startswith(b"MZ")


def test_windows_takes_back_all_that_it_was_told_and_no_folder_of_a_hosts() -> None:
    script = (PACKAGING / "windows" / "microsol.nsi").read_text(encoding="utf-8")
    _, _, uninstalling = script.partition('Section "Uninstall"')

    removed = re.findall(r'RMDir /r "([^"]+)"', uninstalling)

    assert removed == [r"$INSTDIR\_internal"]
    for kind in (".microsol", ".microsol-circle", "Microsol.Circle", "Microsol.Practice"):
        assert rf'DeleteRegKey HKCU "${{CLASSES}}\{kind}"' in uninstalling
    assert r'"${CLASSES}\.md" ""' not in script


def test_macos_is_told_of_both_kinds_of_files() -> None:
    told = info_plist(ROOT)

    ranks = {kind["LSHandlerRank"]: kind["LSItemContentTypes"] for kind in told["CFBundleDocumentTypes"]}  # type: ignore[attr-defined]
    assert ranks == {"Owner": ["io.github.microsol.circle"], "Alternate": ["net.daringfireball.markdown"]}
    assert plistlib.loads(plistlib.dumps(told)) == told


def test_macos_grants_no_microphone_no_camera_and_no_network() -> None:
    granted = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())

    assert not any(word in name for name in granted for word in ("device", "network", "personal-information"))


def test_whatever_the_workflow_starts_is_there() -> None:
    modules = re.findall(r"-m (tools\.\w+)", WORKFLOW)
    scripts = re.findall(r"packaging/[\w/.-]+\.(?:sh|ps1)", WORKFLOW)

    assert modules
    assert scripts
    assert [module for module in modules if not (ROOT / f"{module.replace('.', '/')}.py").exists()] == []
    assert [script for script in scripts if not (ROOT / script).exists()] == []


def test_the_workflow_releases_only_what_was_tried_on_every_system() -> None:
    jobs = re.findall(r"^  (\w+):$", WORKFLOW.partition("\njobs:\n")[2], flags=re.MULTILINE)

    assert jobs == ["linux", "windows", "macos", "release"]
    assert "needs: [linux, windows, macos]" in WORKFLOW
    assert "\t" not in WORKFLOW
    assert WORKFLOW.count("${{") == WORKFLOW.count("}}")
