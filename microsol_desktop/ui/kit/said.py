"""What the core has to say, in the host's language. All its sentences are read only when there is one to say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from microsol_desktop.failure import ExpectedFailure, Sentence, filled
from microsol_desktop.practice.reading import Finding


def said_of(failure: ExpectedFailure) -> str:
    """What went wrong, and what to do about it."""
    return said(failure.said)


def said_of_finding(finding: Finding) -> str:
    """What is wrong in a practice's text, without its line."""
    return said(finding.said)


def told_of_finding(finding: Finding) -> str:
    """The same as a line of its own."""
    words = quoted(said_of_finding(finding))
    return words[:1].upper() + words[1:]


def quoted(sentence: str) -> str:
    """What stands in the file to the letter is marked for people, not for machines."""
    pieces = sentence.split("`")
    if not len(pieces) % 2:
        return sentence
    quotes = QCoreApplication.translate("Words", "“%1”")
    return "".join(filled(quotes, (piece,)) if at % 2 else piece for at, piece in enumerate(pieces))


def said(sentence: Sentence) -> str:
    """A sentence of the core's; in its English where no translation has it."""
    arguments = tuple(said(one) if isinstance(one, Sentence) else one for one in sentence.arguments)
    return filled(_words(sentence), arguments)


def _words(sentence: Sentence) -> str:
    from microsol_desktop.ui.kit.failure_words import FAILURES
    from microsol_desktop.ui.kit.finding_words import FINDINGS

    for context, words in (("Failures", FAILURES), ("Findings", FINDINGS)):
        if sentence.kind in words:
            return QCoreApplication.translate(context, str(words[sentence.kind]))
    return sentence.english
