"""What a screen reader finds on the accessibility bus: for test_on_the_bus, run by the Python that has pyatspi.

Reads lines of JSON: `{"see": []}` tells all that is shown in the program's windows, `{"press": [window, name]}` presses
a button there, or ticks a tick, `{"write": [window, name, words]}` writes into a field. Answers each with one line of
JSON. Knows nothing of Microsol or of Qt.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

pyatspi: Any = import_module("pyatspi")

PROGRAM = "Microsol"
DEEPEST = 40
PRESSES = ("Press", "Toggle")

Thing = Any
"""Something on the bus."""


def windows() -> list[Thing]:
    """The program's windows that are shown."""
    desktop = pyatspi.Registry.getDesktop(0)
    programs = [one for one in desktop if one is not None and one.name == PROGRAM]
    return [window for program in programs for window in program if window is not None and is_shown(window)]


def is_shown(one: Thing) -> bool:
    """Whether it can be seen, or could be if one scrolled there."""
    return bool(one.getState().contains(pyatspi.STATE_SHOWING))


def within(one: Thing, deep: int = 0) -> list[Thing]:
    """It and all in it that is shown, as whoever listens comes by it."""
    inner = [child for child in one if child is not None and is_shown(child)] if deep < DEEPEST else []
    return [one, *(found for child in inner for found in within(child, deep + 1))]


def told(one: Thing) -> dict[str, object]:
    """What is said of one thing."""
    state = one.getState()
    place = one.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return {
        "name": one.name,
        "role": one.getRoleName(),
        "description": one.description,
        "labels": [relation.getTarget(0).name for relation in one.getRelationSet() if is_label(relation)],
        "takes focus": bool(state.contains(pyatspi.STATE_FOCUSABLE)),
        "ticked": bool(state.contains(pyatspi.STATE_CHECKED)),
        "place": [place.x, place.y, place.width, place.height],
    }


def is_label(relation: Thing) -> bool:
    """Whether it leads to what something is called by."""
    return bool(relation.getRelationType() == pyatspi.RELATION_LABELLED_BY)


def see() -> dict[str, list[dict[str, object]]]:
    """All windows by their names."""
    return {window.name: [told(one) for one in within(window)] for window in windows()}


def press(window: str, name: str) -> bool:
    """Whether there was such a button, and it was pressed."""
    there = [one for shown in windows() if shown.name == window for one in within(shown) if one.name == name]
    return any(does(one) for one in there if one.getState().contains(pyatspi.STATE_ENABLED))


def write(window: str, name: str, words: str) -> bool:
    """Whether there was such a field, and this stands in it now."""
    there = [one for shown in windows() if shown.name == window for one in within(shown) if one.name == name]
    fields = [one for one in there if "EditableText" in one.get_interfaces()]
    return bool(fields) and bool(fields[0].queryEditableText().setTextContents(words))


def does(one: Thing) -> bool:
    """Whether it is something to be pressed, and has been."""
    if "Action" not in one.get_interfaces():
        return False
    action = one.queryAction()
    able = [number for number in range(action.nActions) if action.getName(number) in PRESSES]
    return bool(able) and bool(action.doAction(able[0]))


def main() -> None:
    """Answer until there is nothing more to be asked."""
    wishes: dict[str, Callable[..., object]] = {"see": see, "press": press, "write": write}
    for line in sys.stdin:
        ((wish, arguments),) = json.loads(line).items()
        answer: object
        try:
            answer = wishes[wish](*arguments)
        except Exception as fault:  # noqa: BLE001 - what goes while it is looked at is looked at again
            answer = {"fault": [repr(fault)]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
