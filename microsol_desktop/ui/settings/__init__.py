"""The page of the host's own choices."""
