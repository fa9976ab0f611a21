"""What the keys and the buttons of a run ask of its desk."""

from __future__ import annotations

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.moment import Phase
from microsol_desktop.ui.console.buttons import END_TURN
from microsol_desktop.ui.keys import Act

MINUTE = 60


def press(desk: RunDesk, act: object) -> bool:
    """Let the desk do what a button means where that is more than its key; False where it is the same."""
    if act == END_TURN:
        desk.end_turn()
    elif act is Act.PAUSE and desk.moment.wall.phase is Phase.PAUSED:
        desk.begin_or_resume()
    else:
        return False
    return True


def operate(desk: RunDesk, act: Act) -> bool:
    """Let the desk do what was meant; False where it is no affair of the desk's."""
    match act:
        case Act.NEXT:
            desk.advance()
        case Act.BACK:
            desk.go_back()
        case Act.BEGIN:
            desk.begin_or_resume()
        case Act.PAUSE:
            desk.pause()
        case Act.BLANK:
            desk.toggle_blank()
        case Act.LONGER:
            desk.extend(MINUTE)
        case Act.SHORTER:
            desk.extend(-MINUTE)
        case Act.GRANT:
            desk.grant()
        case Act.PASS:
            desk.pass_turn()
        case Act.BELL:
            desk.ring()
        case Act.TIME_OUT:
            desk.time_out()
        case Act.RESTART:
            desk.restart()
        case Act.SKIP:
            desk.skip()
        case Act.REVEAL:
            desk.reveal()
        case Act.UNDO:
            desk.take_back()
        case Act.END:
            desk.end()
        case _:
            return False
    return True
