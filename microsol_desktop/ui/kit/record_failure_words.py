"""What can go wrong with the record, and with what comes into it and goes out, as translators find it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

RECORD_FAILURES = {
    "bringing-in-stopped": QT_TRANSLATE_NOOP(
        "Failures",
        "Stopped: nothing of it was brought in. Begin again whenever you like.",
    ),
    "bundle-broken": QT_TRANSLATE_NOOP(
        "Failures",
        "The circle in “%1” can't be read: the file is not whole. Ask for it once more.",
    ),
    "bundle-newer": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” was written by a newer Microsol. Open it with that one, or install it here.",
    ),
    "bundle-row-not-read": QT_TRANSLATE_NOOP("Failures", "Microsol can't read what it says."),
    "card-breaks-off": QT_TRANSLATE_NOOP("Failures", "The card breaks off before its end."),
    "card-is-group": QT_TRANSLATE_NOOP("Failures", "It is a list of people, and not a person."),
    "event-breaks-off": QT_TRANSLATE_NOOP("Failures", "The event breaks off before its end."),
    "event-not-read": QT_TRANSLATE_NOOP("Failures", "Microsol can't read when it is."),
    "file-not-read": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” can't be read: %2. Look whether it is still there, or choose another.",
    ),
    "file-not-recognised": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” is no table, no cards, no calendar and no circle that Microsol can read. Save it as CSV or "
        "vCard in the program that it comes from, and choose that.",
    ),
    "file-too-large": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” is too large for people, a calendar or a circle. Choose the file that was meant.",
    ),
    "gift-not-written": QT_TRANSLATE_NOOP("Failures", "“%1” can't be written: %2. Choose another folder."),
    "plain-files-newer": QT_TRANSLATE_NOOP(
        "Failures",
        "The folder “%1” was written by a newer Microsol. Open it with that one, or install it here.",
    ),
    "plain-files-not-written": QT_TRANSLATE_NOOP("Failures", "“%1” can't be written: %2. Choose another folder."),
    "plain-text-missing": QT_TRANSLATE_NOOP("Failures", "Its text is not in the folder."),
    "record-broken": QT_TRANSLATE_NOOP(
        "Failures",
        "%1 is damaged, or no record of Microsol's; it stays as it is. Move it elsewhere, and put the "
        "newest copy from %2 in its place, if there is one.",
    ),
    "record-busy": QT_TRANSLATE_NOOP(
        "Failures",
        "Another program has the record %1 for itself. Close that program, then try again.",
    ),
    "record-changed-since": QT_TRANSLATE_NOOP(
        "Failures",
        "This can't be taken back: what it changed has been changed again since. Change it by hand.",
    ),
    "record-is-folder": QT_TRANSLATE_NOOP(
        "Failures",
        "%1 is a folder, and a record is a file. Name a file in it: Microsol makes it.",
    ),
    "record-newer": QT_TRANSLATE_NOOP(
        "Failures",
        "The record %1 is of a newer Microsol, which keeps things in it that this one does not know. "
        "Open it with that one, or install it here.",
    ),
    "record-no-room": QT_TRANSLATE_NOOP(
        "Failures",
        "The disk is full, so the record can't be written. Nothing that was kept before is lost. Free "
        "some room, then do it again.",
    ),
    "record-refused": QT_TRANSLATE_NOOP(
        "Failures",
        "The record %1 can't be read or written: %2. Look whether the disk is there, and whether you may"
        " write to the file and its folder.",
    ),
    "rhythm-not-read": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” is no rhythm that Microsol can read. Choose one of the rhythms, such as every second week.",
    ),
    "row-name-too-long": QT_TRANSLATE_NOOP("Failures", "The name is longer than any name: the columns may be shifted."),
    "row-quote-not-closed": QT_TRANSLATE_NOOP("Failures", "A quotation mark in it is never closed."),
    "row-without-name": QT_TRANSLATE_NOOP(
        "Failures",
        "There is no name in it, and no other word that could stand for one.",
    ),
    "zone-not-known": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” is no time zone that this computer knows. Choose another, such as Atlantic/Azores.",
    ),
}
"""By kind, in the core's own English."""
