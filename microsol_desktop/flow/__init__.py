"""A practice running: who sits with whom, what comes when, what has happened. Knows no clock, no disk, no Qt."""
