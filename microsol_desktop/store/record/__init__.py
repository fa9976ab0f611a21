"""The record: one SQLite file of what is worth remembering. All of its SQL is here, and rows never leave this room."""
