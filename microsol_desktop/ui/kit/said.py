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
