"""Who and what is meant, for good: the record's keys, the same on every laptop that a bundle of it comes to.

They are UUIDs of version 7, handed in by whoever makes something new. `flow` has numbers of its own for the people of
one run; the two never meet but where a gathering is taken over into the record.
"""

from __future__ import annotations

from typing import NewType
from uuid import UUID

PersonKey = NewType("PersonKey", UUID)
PlaceKey = NewType("PlaceKey", UUID)
CircleKey = NewType("CircleKey", UUID)
MembershipKey = NewType("MembershipKey", UUID)
InvitationKey = NewType("InvitationKey", UUID)
SeasonKey = NewType("SeasonKey", UUID)
GatheringKey = NewType("GatheringKey", UUID)
HarvestKey = NewType("HarvestKey", UUID)
OfferKey = NewType("OfferKey", UUID)
CallKey = NewType("CallKey", UUID)
TieKey = NewType("TieKey", UUID)
HealthNoteKey = NewType("HealthNoteKey", UUID)
ReachedOutKey = NewType("ReachedOutKey", UUID)
BatchKey = NewType("BatchKey", UUID)
