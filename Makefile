# Two commands matter: `make demo` and `make test`. Everything else is for people who change it.
.DELETE_ON_ERROR:
.PHONY: help install demo up train tune test test-slow eval bench bench-short check lint format lock clean

PORT ?= 8080
UV := $(shell command -v uv 2>/dev/null || echo $(CURDIR)/.tools/bin/uv)
# The service also runs on later Pythons: make test SERVICE_PYTHON=3.13
SERVICE_PYTHON ?= 3.11
PY := .venv/bin/python
RASA_PY := bot/.venv/bin/python
export PYTHONPATH := $(CURDIR)
ifdef CI
export UV_NO_PROGRESS := 1
endif

help:
	@echo "make demo [PORT=8080]  start everything with an invented clinic and a phone simulator"
	@echo "make test              every test that a bare clone can run"
	@echo "make check             make lint, and the fast tests"
	@echo "make lint              format, lint, types, imports, texts, docs"
	@echo "make eval              how well messages are understood, beside the last release"
	@echo "make bench             measures, side by side with a stock Rasa (make bench-short: two minutes)"
	@echo "make train             train the language model if its inputs changed"
	@echo "make tune              tune the sentence encoder to the lines (most of an hour; docs/adr/0025)"
	@echo "make up                start the service for a clinic (docs/operations.md)"

# --- environments -------------------------------------------------------------------------------
$(CURDIR)/.tools/bin/uv:
	@echo "Getting uv"
	@python3 -m venv .tools
	@.tools/bin/python -m pip install --quiet uv

# A development environment holds all that the service needs, so `demo` is content with it.
.venv/installed: requirements.lock | $(UV)
	@if [ -f .venv/developing ] && [ .venv/developing -nt requirements-dev.lock ]; then \
	  touch $@; \
	else \
	  echo "Installing the service"; \
	  [ -x $(PY) ] || $(UV) venv --quiet --python $(SERVICE_PYTHON) .venv; \
	  $(UV) pip sync --python .venv --require-hashes requirements.lock && touch $@; \
	fi

.venv/developing: requirements-dev.lock | $(UV)
	@echo "Installing the service and the tools to test it"
	@[ -x $(PY) ] || $(UV) venv --quiet --python $(SERVICE_PYTHON) .venv
	@$(UV) pip sync --python .venv --require-hashes requirements-dev.lock
	@touch $@ .venv/installed

bot/.venv/installed: bot/requirements.lock | $(UV)
	@if [ -f bot/.venv/developing ] && [ bot/.venv/developing -nt bot/requirements-dev.lock ]; then \
	  touch $@; \
	else \
	  echo "Installing Rasa (2.6 GB of libraries, once)"; \
	  [ -x $(RASA_PY) ] || $(UV) venv --quiet --python 3.11 bot/.venv; \
	  $(UV) pip sync --python bot/.venv --require-hashes bot/requirements.lock && touch $@; \
	fi

bot/.venv/developing: bot/requirements-dev.lock | $(UV)
	@echo "Installing Rasa and the tools to test it (2.6 GB of libraries, once)"
	@[ -x $(RASA_PY) ] || $(UV) venv --quiet --python 3.11 bot/.venv
	@$(UV) pip sync --python bot/.venv --require-hashes bot/requirements-dev.lock
	@touch $@ bot/.venv/installed

install: .venv/installed bot/.venv/installed

# Torch is large, and only tuning needs it.
.tuning/installed: tools/tuning/requirements.lock | $(UV)
	@[ -x .tuning/bin/python ] || $(UV) venv --quiet --python 3.11 .tuning
	@$(UV) pip sync --python .tuning --require-hashes tools/tuning/requirements.lock
	@touch $@

# --- running ------------------------------------------------------------------------------------
demo: install
	@bin/hearback demo --port $(PORT)

up: install
	@bin/hearback up --port $(PORT)

train: install
	@bin/hearback train

# AGAIN=1: some minutes, for lines that came later. LEFT_OUT="one_voice another": measure with these
# voices left out instead, and write nothing.
tune: .tuning/installed
	@.tuning/bin/python -m tools.tuning $(if $(AGAIN),--again) $(if $(LEFT_OUT),--left-out $(LEFT_OUT))

# --- checking -----------------------------------------------------------------------------------
# What starts whole services, or a browser, needs the machine for itself.
SIDE_BY_SIDE = -m "not slow and not browser" -n auto --dist loadfile

check: lint
	$(PY) -m pytest $(SIDE_BY_SIDE)

lint: .venv/developing bot/.venv/developing
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy hearback actions bot/language bot/model_hash.py simulators tools benchmarks tests --exclude '(tests/bot|tools/tuning)'
	$(PY) -m mypy --python-executable $(RASA_PY) bot tools/tuning
	.venv/bin/lint-imports --no-cache
	$(PY) -m tools.check_texts
	$(PY) -m tools.check_lines
	$(PY) -m tools.check_code
	$(PY) -m tools.check_docs
	$(PY) -m tools.check_migrations
	$(PY) -m tools.check_widget

test: .venv/developing bot/.venv/developing train
	$(PY) -m pytest $(SIDE_BY_SIDE)
	$(PY) -m pytest -m "slow or browser"
	$(PY) -m tools.with_servers $(RASA_PY) -m pytest -c bot/pytest.ini --rootdir . tests/bot

# Understanding beside the last release, the long fault run, and a simulated week: an hour.
test-slow: test
	$(PY) -m tools.evaluate --check --without-speed
	$(PY) -m tests.faults.run --patients 2000 --seed 7
	$(PY) -m tests.week.run --patients 2000 --seed 5

# How well messages are understood; docs/understanding.md. HEARBACK_EVAL=FOLDER measures further lines too.
eval: install
	@$(PY) -m tools.evaluate

# Side by side with a stock Rasa; docs/performance.md says what is measured and how.
bench: install
	@$(PY) -m benchmarks

bench-short: install
	@$(PY) -m benchmarks --short

format: .venv/developing
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

lock: | $(UV)
	$(UV) pip compile pyproject.toml --universal --generate-hashes --python-version 3.11 -o requirements.lock
	$(UV) pip compile pyproject.toml --extra dev --universal --generate-hashes --python-version 3.11 -o requirements-dev.lock
	cd bot && $(UV) pip compile pyproject.toml --override overrides.txt --generate-hashes --python-version 3.11 -o requirements.lock
	cd tools/tuning && $(UV) pip compile requirements.in --generate-hashes --python-version 3.11 -o requirements.lock
	cd bot && $(UV) pip compile pyproject.toml --extra dev --override overrides.txt --generate-hashes --python-version 3.11 -o requirements-dev.lock

clean:
	rm -rf .venv bot/.venv .tools models .rasa
