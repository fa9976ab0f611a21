"""What Windows and macOS are told of the frozen program: its icon, its version, and which files it opens.

Knows only the standard library, as `build.spec` does, which hands it on.
"""

from __future__ import annotations

from pathlib import Path

from tools.package_contents import version
from tools.package_publisher import publisher


def icon(root: Path, system: str) -> str | None:
    """The file of the program's icon, on systems that want it inside the program."""
    files = {"win32": "microsol.ico", "darwin": "microsol.icns"}
    return str(root / "resources" / "icons" / "microsol" / files[system]) if system in files else None


def windows_version(root: Path) -> str:
    """A file that tells Windows what the program is, as PyInstaller reads it; gives its path."""
    number, who = version(root), publisher().name
    parts = (*map(int, number.split(".")), 0)
    told = {
        "CompanyName": who,
        "FileDescription": "Microsol",
        "FileVersion": number,
        "LegalCopyright": f"{who}, MIT licence",
        "OriginalFilename": "microsol.exe",
        "ProductName": "Microsol",
        "ProductVersion": number,
    }
    lines = ", ".join(f"StringStruct({name!r}, {words!r})" for name, words in told.items())
    file = root / "build" / "package" / "windows-version.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={parts}, prodvers={parts}, mask=0x3F, flags=0, OS=0x40004, "
        f"fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', [{lines}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
    return str(file)


def info_plist(root: Path) -> dict[str, object]:
    """What macOS is told of the program: which files it opens, and how gladly."""
    return {
        "CFBundleName": "Microsol",
        "CFBundleDisplayName": "Microsol",
        "CFBundleShortVersionString": version(root),
        "CFBundleVersion": version(root),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Microsol circle",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": ["io.github.microsol.circle"],
            },
            {
                "CFBundleTypeName": "Markdown",
                "CFBundleTypeRole": "Editor",
                # One among others, and never the one that opens every such file.
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["net.daringfireball.markdown"],
            },
        ],
        "LSApplicationCategoryType": "public.app-category.lifestyle",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{publisher().name}, MIT licence",
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "io.github.microsol.circle",
                "UTTypeDescription": "Microsol circle",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": ["microsol", "microsol-circle"]},
            }
        ],
    }
