"""What hosts ask the record: a function a question. Each reads, and is quick on an island's record too."""
