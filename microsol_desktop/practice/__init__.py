"""The practice language: a Markdown file in, a practice out, and back. Knows text only."""
