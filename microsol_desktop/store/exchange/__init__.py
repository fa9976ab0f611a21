"""In and out: what other programs and other hosts write, read into frozen values, and the record as files for them."""
