"""What can go wrong, as translators find it: a sentence for each kind, the core's own English."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from microsol_desktop.ui.kit.record_failure_words import RECORD_FAILURES

FAILURES = RECORD_FAILURES | {
    "already-open": QT_TRANSLATE_NOOP(
        "Failures",
        "Microsol is open already, and there can be one gathering at a time on the TV. "
        "Begin the practice in its window, or close that first.",
    ),
    "already-open-record": QT_TRANSLATE_NOOP(
        "Failures",
        "Microsol is open already, with the record that it was started with. Close it, then start it "
        "with the other record.",
    ),
    "apart-and-together": QT_TRANSLATE_NOOP(
        "Failures",
        "Two people are to be kept apart and to stay together. Take one of the two wishes back.",
    ),
    "cant-keep-apart": QT_TRANSLATE_NOOP(
        "Failures",
        "No way was found to keep all pairs apart that are to be. Ask for smaller groups, or keep fewer apart.",
    ),
    "cant-spread-hosts": QT_TRANSLATE_NOOP(
        "Failures",
        "No way was found to give each group its own host. Name fewer hosts, or let fewer stay together.",
    ),
    "folder-refused": QT_TRANSLATE_NOOP(
        "Failures",
        "The folder %1 can't be made: %2. Free some room on the disk, make the folder above "
        "it writable, or move what is in its way.",
    ),
    "found-in-line": QT_TRANSLATE_NOOP("Failures", "Line %1: %2"),
    "harvest-group-full": QT_TRANSLATE_NOOP(
        "Failures",
        "This group has as many lines as the practice asks for (%1). "
        "Choose another group, or put one of its lines otherwise.",
    ),
    "harvest-not-saved": QT_TRANSLATE_NOOP("Failures", "“%1” can't be written: %2. Choose another folder."),
    "harvest-too-long": QT_TRANSLATE_NOOP(
        "Failures",
        "A line of the harvest has %1 letters at most; this one has %2. Make it shorter, or two lines of it.",
    ),
    "harvest-too-many": QT_TRANSLATE_NOOP(
        "Failures",
        "The harvest has %1 lines, and no room for more. Take lines out that say the same.",
    ),
    "includes-include": QT_TRANSLATE_NOOP(
        "Failures",
        "Practices include each other more than %1 deep: %2. Write some of these steps out where they are included.",
    ),
    "journal-in-use": QT_TRANSLATE_NOOP(
        "Failures",
        "This gathering is under way in another window of Microsol. Go on with it there, or close that window first.",
    ),
    "journal-newer": QT_TRANSLATE_NOOP(
        "Failures",
        "This gathering was begun with a newer Microsol. Go on with it there, or install that version here.",
    ),
    "journal-no-beginning": QT_TRANSLATE_NOOP(
        "Failures",
        "Of this gathering nothing was saved that could go on. Begin it anew.",
    ),
    "journal-no-room": QT_TRANSLATE_NOOP(
        "Failures",
        "The gathering can't be saved just now (%1). It goes on; make room on the disk, and "
        "Microsol saves everything by itself.",
    ),
    "journal-none": QT_TRANSLATE_NOOP("Failures", "This file is no gathering of Microsol's. Choose another one."),
    "journal-not-read": QT_TRANSLATE_NOOP("Failures", "The gathering can't be opened again (%1). Begin it anew."),
    "journal-not-written": QT_TRANSLATE_NOOP(
        "Failures",
        "The gathering can't be saved just now (%1). It goes on; Microsol saves everything as "
        "soon as it may write there.",
    ),
    "journal-slow": QT_TRANSLATE_NOOP(
        "Failures",
        "The disk does not answer: what happens now is not saved yet. The gathering goes on; "
        "Microsol saves it as soon as the disk is back.",
    ),
    "no-display": QT_TRANSLATE_NOOP(
        "Failures",
        "There is no display here to open a window on. Start Microsol on a desktop, or draw a "
        "practice into pictures: microsol rehearse --help.",
    ),
    "no-groups-to-change": QT_TRANSLATE_NOOP(
        "Failures",
        "There are no small groups here whose people could be moved. Move people once a step in small groups has come.",
    ),
    "no-picture": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” is no picture that can be shown. Choose a PNG, JPEG, WebP or GIF file of up to 20 MB.",
    ),
    "no-step-for-so-many": QT_TRANSLATE_NOOP(
        "Failures",
        "None of its steps is for %1. Say how many are here, or change what its steps are for.",
    ),
    "no-steps-yet": QT_TRANSLATE_NOOP(
        "Failures",
        "It has no steps yet. Write one as a line that begins with ##, as in “## Talk (5 min)”.",
    ),
    "no-such-group": QT_TRANSLATE_NOOP("Failures", "There is no group of that number. Choose one that is shown."),
    "no-time-for-part": QT_TRANSLATE_NOOP(
        "Failures",
        "In “%1” nothing is left of its time for “%2”. Give the step more time, or its other parts less.",
    ),
    "nobody-left": QT_TRANSLATE_NOOP("Failures", "Then nobody would be here. End the gathering instead."),
    "not-in-a-group": QT_TRANSLATE_NOOP(
        "Failures", "That person is in none of these groups. Choose somebody who is shown in one."
    ),
    "parties-too-large": QT_TRANSLATE_NOOP(
        "Failures",
        "Those who stay together don't fit into groups of this size. Ask for larger groups, "
        "or let fewer stay together.",
    ),
    "picture-not-brought": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” can't be put beside the practice: %2. Put it there by hand, or choose another.",
    ),
    "portable-not-frozen": QT_TRANSLATE_NOOP(
        "Failures",
        "This Microsol can't be carried about: it is not in a folder of its own. Use the one that is unpacked, or "
        "name a folder in %1.",
    ),
    "practice-gone": QT_TRANSLATE_NOOP("Failures", "The practice “%1” is no longer there. Choose another."),
    "practice-gone-from-disk": QT_TRANSLATE_NOOP(
        "Failures",
        "%1 is no longer in its folder: somebody moved or removed it. "
        "It is written there again with your next change, or save it elsewhere.",
    ),
    "practice-grew-too-large": QT_TRANSLATE_NOOP(
        "Failures",
        "A practice holds 256 KiB of text, and this would be more. Make several practices of it.",
    ),
    "practice-has-errors": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” has an error in line %2 (%3). Mend it in the file; `microsol check %1.md` lists all there is.",
    ),
    "practice-missing": QT_TRANSLATE_NOOP(
        "Failures",
        "There is no practice called “%1” here. Put its file into the practices folder, or "
        "take out the line that includes it.",
    ),
    "practice-no-file": QT_TRANSLATE_NOOP("Failures", "%1 is no file. Choose a text file whose name ends in .md."),
    "practice-no-text": QT_TRANSLATE_NOOP(
        "Failures",
        "%1 is no text file. A practice is a text file whose name ends in .md.",
    ),
    "practice-no-room": QT_TRANSLATE_NOOP(
        "Failures",
        "%1 can't be saved: the disk is full. Make room on it, or save it elsewhere.",
    ),
    "practice-not-read": QT_TRANSLATE_NOOP(
        "Failures",
        "%1 can't be read: %2. Look at the file's permissions and its disk.",
    ),
    "changed-elsewhere-too": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” was changed elsewhere too. Open it in the editor and say which is to stand.",
    ),
    "practice-not-saved": QT_TRANSLATE_NOOP(
        "Failures",
        "%1 can't be saved: %2. Look at the file's permissions and its disk.",
    ),
    "practice-not-there": QT_TRANSLATE_NOOP(
        "Failures",
        "There is no file %1. Look whether its name is spelled right.",
    ),
    "practice-read-only": QT_TRANSLATE_NOOP(
        "Failures",
        "%1 may not be written to. Save it under another name, or let the file be written to.",
    ),
    "practice-too-large": QT_TRANSLATE_NOOP(
        "Failures",
        "%1 is larger than 256 KiB, and no practice is that long. Make several practices of "
        "it, or choose another file.",
    ),
    "ring-of-includes": QT_TRANSLATE_NOOP(
        "Failures",
        "A practice includes itself: %1. Take one of these lines out of its file.",
    ),
    "settings-not-kept": QT_TRANSLATE_NOOP(
        "Failures",
        "The settings can't be written to %1: %2. They hold until Microsol is closed; free "
        "some room on the disk, or make the folder writable.",
    ),
    "shipped-folder-missing": QT_TRANSLATE_NOOP(
        "Failures",
        "The folder “%1” that ships with Microsol is not there. Install Microsol again.",
    ),
    "theme-unreadable": QT_TRANSLATE_NOOP(
        "Failures",
        "The theme “%1” can't be read from %2. Install Microsol again.",
    ),
    "times-of-other-steps": QT_TRANSLATE_NOOP(
        "Failures",
        "“%1” has other steps by now. Its times stay as they are: change them in the editor.",
    ),
    "too-long": QT_TRANSLATE_NOOP(
        "Failures",
        "With so many people this practice takes more than 24 hours. Let people take their "
        "turns in small groups, or make its times shorter.",
    ),
    "too-many-steps-in-all": QT_TRANSLATE_NOOP(
        "Failures",
        "With all that it includes, the practice has more than %1 steps (in “%2”). Include "
        "less, or make two practices of it.",
    ),
    "too-many-turns": QT_TRANSLATE_NOOP(
        "Failures",
        "With so many people this practice has more than %1 turns and steps. Let people take "
        "their turns in small groups, or take some rounds out.",
    ),
    "version-lost": QT_TRANSLATE_NOOP(
        "Failures",
        "This version can't be read any more. Choose the one before it, or the one after.",
    ),
    "versions-not-kept": QT_TRANSLATE_NOOP(
        "Failures",
        "Earlier versions can't be kept just now: %1. The practice itself is saved; "
        "make room on the disk, and they are kept again.",
    ),
    "wish-nobody": QT_TRANSLATE_NOOP(
        "Failures",
        "Nobody here is called “%1”. Write the name as it is shown, or the number of a seat without a name.",
    ),
    "wish-stands-alone": QT_TRANSLATE_NOOP(
        "Failures", "“%1” stands alone, and a wish takes two. Write it like this: Ana + Bento."
    ),
}
"""By kind. A test holds that these are all there are, and that each is what the core says."""
