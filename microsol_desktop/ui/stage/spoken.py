"""The moment as one sentence, for people who listen to a screen reader instead of looking at the stage."""

from __future__ import annotations

from microsol_desktop.flow.moment import Phase, Standing, Wall
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage import words
from microsol_desktop.ui.stage.asked import prompt
from microsol_desktop.ui.stage.card_pages import spoken_card
from microsol_desktop.ui.stage.harvest import spoken_harvest
from microsol_desktop.ui.stage.people import small_groups
from microsol_desktop.ui.stage.words import length, translate


def spoken(wall: Wall) -> str:
    """What is under way, what is asked, who speaks, who is next, and how long it takes."""
    if wall.blank:
        return translate("Stage", "The stage is black.")
    if wall.phase is Phase.ENDED:
        return translate("Stage", "The gathering has ended.")
    if wall.card is not None:
        return spoken_card(wall.card)
    if wall.time_out_left is not None:
        return translate("Stage", "A moment of silence")
    if wall.harvest is not None:
        return spoken_harvest(wall.harvest)
    said = [
        words.heading(wall) or wall.cue.title,
        written(wall),
        *(remark.sentence for remark in words.remarks(wall)),
        *_people(wall),
    ]
    if wall.cue.kind is CueKind.TITLE:
        said += [words.hosted(wall), words.begins(wall)]
    elif wall.clock.planned:
        said.append(length(wall.clock.planned))
    if wall.phase is Phase.PAUSED:
        said.append(translate("Stage", "Paused"))
    return ". ".join(part.rstrip(" .") for part in said if part) + "."


def written(wall: Wall) -> str:
    """The prompt as plain words."""
    if not wall.cue.prompts and not wall.revealed:
        return ""
    return " ".join("".join(text for text, _ in word.pieces) for chunk in prompt(wall) for word in chunk.words)


def _people(wall: Wall) -> list[str]:
    if small_groups(wall.cue):
        return []
    speaks = [person for person, standing in wall.standings.items() if standing is Standing.SPEAKS]
    said = [fill(translate("Stage", "%1 speaks"), wall.names[person]) for person in speaks if person in wall.names]
    upcoming = words.upcoming(wall)
    if upcoming is not None:
        said.append(fill(translate("Stage", "Next: %1"), wall.names.get(upcoming, "")))
    return said
