"""Awake from one word to the next, with a system that is only played."""

from __future__ import annotations

from queue import SimpleQueue
from threading import Event

from microsol_desktop.system.awake import Awake, LetGo

LONG = 60.0


class System:
    """Does as it is asked, if it does, and keeps what became of it."""

    def __init__(self, *, listens: bool = True) -> None:
        self.did: SimpleQueue[str] = SimpleQueue()
        self.listens = listens
        self.answers = Event()
        self.answers.set()
        self.was_asked = Event()

    def take(self) -> LetGo | None:
        self.was_asked.set()
        self.answers.wait(LONG)
        self.did.put("taken" if self.listens else "refused")
        return self.let_go if self.listens else None

    def let_go(self) -> None:
        self.did.put("let go")

    def next(self) -> str:
        return self.did.get(timeout=LONG)


def nobody(works: bool) -> None:
    pass


def test_it_is_taken_once_however_often_it_is_wished() -> None:
    system = System()
    awake = Awake(system.take, nobody)

    awake.hold(on=True)
    did = [system.next()]
    for on in (True, True, False):
        awake.hold(on)
    did.append(system.next())
    awake.close()

    assert did == ["taken", "let go"]
    assert system.did.empty()


def test_from_word_to_word() -> None:
    system = System()
    awake = Awake(system.take, nobody)
    did = []

    for on in (True, False, True):
        awake.hold(on)
        did.append(system.next())
    awake.close()

    assert [*did, system.next()] == ["taken", "let go", "taken", "let go"]


def test_whether_it_works_is_told() -> None:
    told: SimpleQueue[bool] = SimpleQueue()
    ours, theirs = Awake(System().take, told.put), Awake(System(listens=False).take, told.put)

    heard = []
    for awake in (ours, theirs):
        awake.hold(on=True)
        heard.append(told.get(timeout=LONG))
        awake.close()

    assert heard == [True, False]


def test_what_was_never_held_begins_nothing() -> None:
    system = System()
    awake = Awake(system.take, nobody)

    awake.hold(on=False)
    awake.close()

    assert system.did.empty()


def test_nobody_waits_for_a_system_that_does_not_answer() -> None:
    system = System()
    system.answers.clear()
    told: SimpleQueue[bool] = SimpleQueue()
    awake = Awake(system.take, told.put)

    awake.hold(on=True)
    system.was_asked.wait(LONG)
    awake.hold(on=False)
    awake.close()
    system.answers.set()

    assert system.next() == "taken"
    assert system.next() == "let go"
    assert told.empty()
