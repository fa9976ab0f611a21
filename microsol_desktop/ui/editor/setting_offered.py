"""Which settings are still to be had, and what each does, in the host's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from microsol_desktop.practice.model import Settings
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.ui.editor.setting_fit import BESIDE_AN_INCLUDE
from microsol_desktop.ui.editor.setting_offers import GROUPS, Offer, OfferGroup
from microsol_desktop.ui.editor.setting_words import UNSET


def offered(settings: Settings, known: Scope, *, included: bool = False) -> tuple[OfferGroup, ...]:
    """What is not set yet, in groups; of an included practice only what it takes."""
    groups = []
    for group in GROUPS:
        offers = tuple(one for one in group.offers if _is_free(one, settings, known, included=included))
        if offers:
            groups.append(OfferGroup(group.name, offers))
    return tuple(groups)


def _is_free(offer: Offer, settings: Settings, known: Scope, *, included: bool) -> bool:
    if included and offer.field not in BESIDE_AN_INCLUDE:
        return False
    if offer.needs_roles and not known.roles:
        return False
    return bool(getattr(settings, offer.field) == getattr(UNSET, offer.field))


def said_of_offer(words: object) -> str:
    """An offer's words in the host's language."""
    return QCoreApplication.translate("Offers", str(words))


def what_it_does(field: str) -> str:
    """One line on what a setting does."""
    told = [offer.does for group in GROUPS for offer in group.offers if offer.field == field]
    return said_of_offer(_OF_ALL_SORTS.get(field) or told[0])


_OF_ALL_SORTS = {
    "time": QT_TRANSLATE_NOOP("Offers", "How long it takes, and whether people have turns."),
    "formation": QT_TRANSLATE_NOOP("Offers", "Two circles, a fishbowl, tables that travel, everyone meeting everyone."),
}
"""Where a setting has sorts that are offered apart."""
