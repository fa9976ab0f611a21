"""What can be wrong in a practice's text, as translators find it: a sentence for each kind, the core's own English."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

FINDINGS = {
    "backwards": QT_TRANSLATE_NOOP("Findings", "`%1` goes from more to less: write the shorter time first"),
    "bad-count": QT_TRANSLATE_NOOP("Findings", "`%1`: give a number from 1 to %2"),
    "bad-group-name": QT_TRANSLATE_NOOP("Findings", "groups can't be named `%1`: choose a name of their own"),
    "bad-holders": QT_TRANSLATE_NOOP("Findings", "`%1`: from 1 to %2 can hold a role"),
    "bad-language": QT_TRANSLATE_NOOP("Findings", "`%1`: write a language's letters, such as `en` or `pt-BR`"),
    "bad-level": QT_TRANSLATE_NOOP("Findings", "`%1`: write one or more of self, dyad, crew, congregation, network"),
    "bad-pace": QT_TRANSLATE_NOOP("Findings", "`%1`: write `host` or `clock`"),
    "bad-people": QT_TRANSLATE_NOOP(
        "Findings",
        "`%1` is nobody: write how many, the smaller number first, such as `for 3-5 people`",
    ),
    "bad-people-key": QT_TRANSLATE_NOOP("Findings", "`%1`: write how many it is for, such as `4`, `4-7` or `4+`"),
    "bad-role": QT_TRANSLATE_NOOP("Findings", "`%1` can't be a role's name: choose a word such as `scribe`"),
    "bad-rounds": QT_TRANSLATE_NOOP("Findings", "`%1`: there can be 1 to %2 rounds"),
    "bad-size": QT_TRANSLATE_NOOP("Findings", "`%1`: groups are of 2 to %2 people; for one person write `alone`"),
    "bad-time-of-day": QT_TRANSLATE_NOOP("Findings", "`%1`: write a time of day, such as `21:30`"),
    "bad-variant": QT_TRANSLATE_NOOP("Findings", "`%1`: write the name of another practice"),
    "chosen-twice": QT_TRANSLATE_NOOP("Findings", "`%1` is chosen twice: write `choose 2 %1`"),
    "clock-time-without-minutes": QT_TRANSLATE_NOOP("Findings", "`%1`: write the minutes too, `until %2:00`"),
    "code": QT_TRANSLATE_NOOP(
        "Findings",
        "there are no code blocks: the lines are shown as they stand, also this one, and a `##` counts",
    ),
    "conflict": QT_TRANSLATE_NOOP("Findings", "`%1` and `%2` say different things about the same: keep one of them"),
    "deep-heading": QT_TRANSLATE_NOOP(
        "Findings",
        "`%1` is no heading here: write `##` for a step, `###` for a part (it is shown as plain text)",
    ),
    "each-beside-time": QT_TRANSLATE_NOOP(
        "Findings",
        "`%1` and `%2` say different things about the same: did you mean `%3` or `%4`?",
    ),
    "empty-include": QT_TRANSLATE_NOOP("Findings", "`[[]]` names no practice: write its name in it, `[[check-in]]`"),
    "ends-before": QT_TRANSLATE_NOOP(
        "Findings",
        "it begins at `%2` and would be over at `%1`: write a later end, past midnight such as `0:30`",
    ),
    "error-in-include": QT_TRANSLATE_NOOP("Findings", "line %1 of `%2`: %3"),
    "figures-in-title": QT_TRANSLATE_NOOP("Findings", "`%1` is no setting, so it is part of the title"),
    "front-matter-open": QT_TRANSLATE_NOOP(
        "Findings",
        "the `---` here is never closed: write `---` below the last key",
    ),
    "group-name-taken": QT_TRANSLATE_NOOP("Findings", "groups can't be named `%1`: that is a setting already"),
    "html": QT_TRANSLATE_NOOP("Findings", "`%1`: HTML is not known (it is shown as plain text)"),
    "include-in-part": QT_TRANSLATE_NOOP(
        "Findings",
        "`[[%1]]` can be a part only under `choose one`: write `## [[%1]]`",
    ),
    "include-not-alone": QT_TRANSLATE_NOOP(
        "Findings",
        "a practice is included only where its name stands alone: as it is, this is a title",
    ),
    "include-unreadable": QT_TRANSLATE_NOOP("Findings", "`%1` can't be included: %2"),
    "includes-itself": QT_TRANSLATE_NOOP(
        "Findings",
        "this practice includes itself: %1; take one of these lines out",
    ),
    "includes-too-deep": QT_TRANSLATE_NOOP(
        "Findings",
        "`%1` includes practices more than %2 deep: write some of its steps out here",
    ),
    "indented-heading": QT_TRANSLATE_NOOP(
        "Findings",
        "a heading that is set in by four blanks is none: begin its line (it is shown as plain text)",
    ),
    "inline-code": QT_TRANSLATE_NOOP("Findings", "%1: code is not known (it is shown as plain text)"),
    "key-twice": QT_TRANSLATE_NOOP("Findings", "`%1` is said twice: only the first is read"),
    "lazy-line": QT_TRANSLATE_NOOP(
        "Findings",
        "this line belongs to the `[!%1]` above it: write `> ` before it, or a blank line between",
    ),
    "licence-changed": QT_TRANSLATE_NOOP(
        "Findings",
        "“%1” has been changed, and %2 lets nobody pass on a changed text: keep it among yourselves, or share"
        " it as it was.",
    ),
    "licence-closed": QT_TRANSLATE_NOOP(
        "Findings",
        "“%1” keeps all rights (%2): ask whoever holds them before you pass it on.",
    ),
    "licence-mixed": QT_TRANSLATE_NOOP(
        "Findings",
        "“%1” (%2) and “%3” (%4) can't be passed on as one text: share each by itself, or leave one out.",
    ),
    "licence-narrow-source": QT_TRANSLATE_NOOP(
        "Findings",
        "“%1” is made from a text under %2, and %3 allows more than that: write it in words of your own, or "
        "ask whoever wrote it.",
    ),
    "licence-none": QT_TRANSLATE_NOOP(
        "Findings",
        "“%1” names no licence, so nobody knows whether they may pass it on: write `license: %2`, or another one.",
    ),
    "licence-none-of-include": QT_TRANSLATE_NOOP(
        "Findings",
        "“%1” includes “%2”, which names no licence: ask whoever wrote it before you pass it on.",
    ),
    "licence-none-of-source": QT_TRANSLATE_NOOP(
        "Findings",
        "“%1” says where it is from, and no licence: look what its source allows, and write that as `license`.",
    ),
    "licence-of-include": QT_TRANSLATE_NOOP(
        "Findings",
        "“%1” includes “%2”, which is to be shared under the same licence: write `license: %3` in it too.",
    ),
    "licence-of-source": QT_TRANSLATE_NOOP(
        "Findings",
        "“%1” is made from a text under %2, which is to be shared under the same licence, and it says %3: "
        "write `license: %4`, or ask whoever wrote it.",
    ),
    "lies-too-deep": QT_TRANSLATE_NOOP("Findings", "`%1` lies more than %2 includes deep: write it out"),
    "long-front-matter": QT_TRANSLATE_NOOP("Findings", "what stands between `---` is longer than 16 KiB: shorten it"),
    "long-host-note": QT_TRANSLATE_NOOP(
        "Findings",
        "the host note here is longer than 8 KiB: shorten it, or make two steps of it",
    ),
    "long-prompt": QT_TRANSLATE_NOOP(
        "Findings",
        "the prompt here is longer than 8 KiB: shorten it, or make two steps of it",
    ),
    "many-pages": QT_TRANSLATE_NOOP(
        "Findings",
        "the prompt of `%1` takes more than one page (%2): shorten it, or let the host read it aloud",
    ),
    "maybe-setting": QT_TRANSLATE_NOOP(
        "Findings",
        "`%1` is no setting, so it is part of the title; did you mean `%2`?",
    ),
    "misplaced-settings": QT_TRANSLATE_NOOP(
        "Findings",
        "`%1` is part of the title here: move it to the end of the line if it is a setting",
    ),
    "missing-include": QT_TRANSLATE_NOOP(
        "Findings",
        "there is no practice `%1`: put `%1.md` beside this file, or look how it is spelled",
    ),
    "no-setting": QT_TRANSLATE_NOOP("Findings", "`%1`: that is no setting; leave it out, or move it into the title"),
    "no-step-title": QT_TRANSLATE_NOOP("Findings", "this heading has no title: the stage has nothing to call it"),
    "no-such-clock-time": QT_TRANSLATE_NOOP("Findings", "`%1`: a day goes from 0:00 to 23:59"),
    "no-time": QT_TRANSLATE_NOOP("Findings", "`%1` is no time at all: give a second at least, or write `open`"),
    "no-time-left": QT_TRANSLATE_NOOP(
        "Findings",
        "nothing is left for `%1`: the other parts take %2 of %3; give it a time, or the step a longer one",
    ),
    "no-title": QT_TRANSLATE_NOOP("Findings", "this practice has no title: write `# Title` above the first step"),
    "notes-too-long": QT_TRANSLATE_NOOP(
        "Findings", "These notes are longer than a practice can be. Paste one part of them after the other."
    ),
    "nothing-to-choose": QT_TRANSLATE_NOOP("Findings", "`choose one` wants options: write each as `###`"),
    "one-stays-once": QT_TRANSLATE_NOOP("Findings", "`one stays` wants rounds: add `3 rounds`"),
    "open-settings": QT_TRANSLATE_NOOP(
        "Findings",
        "`%1` is part of the title here: close it with `)` if it is a setting",
    ),
    "over-a-day": QT_TRANSLATE_NOOP("Findings", "`%1` is longer than a day: 24 h is the most"),
    "over-a-day-in-all": QT_TRANSLATE_NOOP(
        "Findings",
        "this practice takes longer than 24 h in all: make several evenings of it",
    ),
    "own-groups-turns": QT_TRANSLATE_NOOP(
        "Findings",
        "`own groups` have no turns: name a size such as `threes`, or leave the turns out",
    ),
    "part-in-include": QT_TRANSLATE_NOOP("Findings", "an included practice can't have parts: write `##`"),
    "part-without-step": QT_TRANSLATE_NOOP("Findings", "this part (`###`) has no step above it: write `##`"),
    "picture-not-shown": QT_TRANSLATE_NOOP("Findings", "`%1`: %2"),
    "refused-in-title": QT_TRANSLATE_NOOP("Findings", "%1; as it is, it is part of the title"),
    "remote-picture": QT_TRANSLATE_NOOP(
        "Findings",
        "`%1`: only pictures that lie beside the file are shown (it is shown as plain text)",
    ),
    "rule": QT_TRANSLATE_NOOP("Findings", "a line across is not known: leave it out (it is shown as plain text)"),
    "setting-beside-include": QT_TRANSLATE_NOOP(
        "Findings",
        "an included practice takes `optional`, `for 3-5 people` and a grouping: say the rest in its own file",
    ),
    "shared-beside-time": QT_TRANSLATE_NOOP(
        "Findings",
        "`%1` and `%2` say different things about the same: did you mean `%1 shared`?",
    ),
    "shared-what": QT_TRANSLATE_NOOP("Findings", "`shared` wants the time to share: write `15 min shared`"),
    "stray-line": QT_TRANSLATE_NOOP("Findings", "this line is not read: here every line is `key: what it says`"),
    "table": QT_TRANSLATE_NOOP("Findings", "tables are not known: write a list (it is shown as plain text)"),
    "too-large": QT_TRANSLATE_NOOP("Findings", "this file is larger than 256 KiB: make several practices of it"),
    "too-many-cues": QT_TRANSLATE_NOOP(
        "Findings",
        "this practice has more than %1 cues: ask for fewer rounds, or make several practices of it",
    ),
    "too-many-parts": QT_TRANSLATE_NOOP("Findings", "more than %1 parts: what follows is not read"),
    "too-many-settings": QT_TRANSLATE_NOOP(
        "Findings",
        "more than %1 settings in one heading: what follows is not read",
    ),
    "too-many-steps": QT_TRANSLATE_NOOP("Findings", "more than %1 steps: what follows is not read"),
    "two-titles": QT_TRANSLATE_NOOP(
        "Findings",
        "`# %1` is shown as plain text: the title is `%2`, as it says between `---`",
    ),
    "underlined": QT_TRANSLATE_NOOP(
        "Findings",
        "underlined headings are not known: write `## Title` for a step (it is shown as plain text)",
    ),
    "unknown-callout": QT_TRANSLATE_NOOP(
        "Findings",
        "`[!%1]` is shown as a plain quote: the quotes with a meaning are `[!host]`, "
        "`[!reveal]` and a language such as `[!pt]`",
    ),
    "unknown-key": QT_TRANSLATE_NOOP("Findings", "Microsol does not know `%1`, and keeps it as it is; it knows %2"),
    "unknown-role": QT_TRANSLATE_NOOP(
        "Findings",
        "nobody is called `%1` yet: name the role before, with `choose %1` or `each as %1`",
    ),
    "unknown-setting": QT_TRANSLATE_NOOP("Findings", "`%1`: did you mean `%2`?"),
    "warn-too-early": QT_TRANSLATE_NOOP("Findings", "`warn %1` never rings: there are %2 in all"),
    "words-beside-include": QT_TRANSLATE_NOOP(
        "Findings",
        "what stands under an included practice only the host sees: for the room, make a step of it",
    ),
}
"""By kind. A test holds that these are all there are, and that each is what the core says."""
