"""From pasted notes to a practice: readable rules, one table for each sort of thing, and nothing dropped."""
