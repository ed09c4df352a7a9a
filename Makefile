# Two commands do everything: `make run` and `make test`. Each makes .venv and installs what it needs.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench audit

run: .venv/run
	$(BIN)/streamlit run server.py

test: .venv/test
	$(BIN)/ruff check .
	$(BIN)/python -m pytest -n auto --dist worksteal

bench: .venv/test
	$(BIN)/python -m benchmarks

check: .venv/run
	$(BIN)/python -m database check

# Needs the network; makes an environment of its own in build/audit.
audit:
	$(PYTHON) -m benchmarks.audit

.venv/run: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

.venv/test: requirements-dev.txt requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch .venv/run $@
