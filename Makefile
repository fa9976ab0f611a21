# `make run` starts Microsol, `make test` tries everything. Both begin by making ready what they need.
# PYTHON=python3.12 says which Python to take; ARGS="..." is handed on.

.PHONY: run test soak bench format translations locks wheel package package-test clean always
.DEFAULT_GOAL := run

run: .venv/ready-to-run
	@sh tools/run $(ARGS)

test: .venv/ready-to-test
	@.venv/bin/python -m tools.verify $(ARGS)

# What takes long: kills by the hundred, fuzzing by the hour.
soak: .venv/ready-to-test
	@.venv/bin/python -m tools.verify soak $(ARGS)

# How fast it is, beside the floor that Qt itself sets.
bench: .venv/ready-to-test
	@.venv/bin/python -m bench $(ARGS)

format: .venv/ready-to-test
	@.venv/bin/ruff format
	@.venv/bin/ruff check --fix

# After a sentence of the program has changed: it waits in resources/translations for its Portuguese.
translations: .venv/ready-to-test
	@.venv/bin/python -m tools.make_translations

wheel: .venv/ready-to-test
	@.venv/bin/python -m hatchling build -t sdist -t wheel

# What people install who have no Python, into dist/: on Linux a .deb and a .tar.xz that runs from a memory stick.
package:
	@python=$$(sh tools/find-python "$(PYTHON)") && "$$python" -m tools.package $(ARGS)

# The .deb on a bare Debian that is made for it: installed, run, upgraded, removed. As root, a few minutes.
package-test:
	@python=$$(sh tools/find-python "$(PYTHON)") && "$$python" -m tools.package_test $(ARGS)

# Take newer dependencies: by hand, with a look at what changed. Needs uv.
locks:
	@uv lock --upgrade --quiet
	@$(EXPORT) --no-dev --group build -o requirements.lock
	@$(EXPORT) --no-dev --group package -o requirements-package.lock
	@$(EXPORT) --group dev -o requirements-dev.lock

EXPORT := uv export --quiet --frozen --no-emit-project --no-header --no-annotate

clean:
	rm -rf .venv build dist rehearsal .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps: with nothing changed since, the second run starts at once.
.venv/ready-to-run: requirements.lock
.venv/ready-to-test: requirements-dev.lock
.venv/ready-to-%: pyproject.toml tools/bootstrap.py tools/system.py
	@python=$$(sh tools/find-python "$(PYTHON)") && "$$python" -m tools.bootstrap $*

# With a Python asked for by name, `.venv` may be of another one: the bootstrap looks.
ifdef PYTHON
.venv/ready-to-run .venv/ready-to-test: always
endif
