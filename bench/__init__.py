"""What is fast is measured here, side by side with the floor: `make bench`. Nothing here is a test."""
