# Two commands do everything: `make ask Q="what you feel"` and `make test`.
SHELL := /bin/sh
VENV ?= .venv
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
Q ?= my upper lip has been twitching for a week
export Q

SOURCES := cli.py $(shell find ingest search -type f ! -name '*.pyc')

.PHONY: ask test style lint clean

ask: $(VENV)/.core
	@$(VENV)/bin/curbside ask "$$Q"

test: $(VENV)/.dev style
	$(VENV)/bin/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

style: $(VENV)/.dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

# The tests check the types, too.
lint: style
	$(VENV)/bin/mypy

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "curbside needs Python 3.11 or later: install it, or name it with PYTHON=..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "$(PYTHON) cannot make an environment: install its venv module (Debian: apt install python3-venv)"; exit 1; }

# Not editable: pip compiles what it copies, and every start is the faster for it.
$(VENV)/.core: $(VENV)/bin/python pyproject.toml $(SOURCES)
	@test -e $(VENV)/.dev || { echo "installing curbside into $(VENV)" >&2; \
		$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check .; }
	@touch $@

# torch is named first and capped: uncapped it brings gigabytes of CUDA.
$(VENV)/.dev: $(VENV)/bin/python pyproject.toml
	@echo "installing what the tests need into $(VENV)" >&2
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check 'torch>=2.4,<2.14' --editable '.[dev,eval]'
	@touch $@

clean:
	rm -rf $(VENV) index dist .pytest_cache .mypy_cache .ruff_cache
