"""The editor: one practice as cards and as its text, changed in place."""
