"""A desktop that can be asked to stay awake, on the session's bus, for test_awake_on_the_bus: says what it is asked.

It forgets whoever holds it awake when they leave the bus, as all desktops do.
"""

from __future__ import annotations

from jeepney import DBus, HeaderFields, MatchRule, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.ScreenSaver"


def main() -> None:
    """Answer until the bus goes."""
    bus = open_dbus_connection()
    leaving = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    bus.send_and_get_reply(DBus().AddMatch(leaving.serialise()))
    bus.send_and_get_reply(message_bus.RequestName(NAME))
    print("ready", flush=True)
    serve(bus)


def serve(bus: DBusConnection) -> None:
    """Every call is told in a line, and every holder that leaves."""
    holder = ""
    while True:
        message = bus.receive()
        fields = message.header.fields
        member, sender = fields.get(HeaderFields.member), fields.get(HeaderFields.sender)
        if message.header.message_type is MessageType.signal:
            if member == "NameOwnerChanged" and message.body[0] == holder and not message.body[2]:
                print("holder left", flush=True)
                holder = ""
        elif member == "Inhibit":
            holder = sender
            print("held", *message.body, flush=True)
            bus.send(new_method_return(message, "u", (7,)))
        elif member == "UnInhibit":
            print("let go", *message.body, flush=True)
            bus.send(new_method_return(message))
        elif message.header.message_type is MessageType.method_call:
            bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))


if __name__ == "__main__":
    main()
