# Every task by name; `make help` lists them. The first run prepares .venv.

PYTHON ?= python3
BIN := .venv/bin
ARGS ?=
SCREENS ?= screens
EXACT = showcase/domain/*,showcase/services/*,showcase/storage/*,showcase/content/*,showcase/maps/*,showcase/planner/*,showcase/handout/*
TEXTS = $(BIN)/pyside6-lupdate showcase/ui $(wildcard showcase/ui/*.py) \
  -extensions qml -no-obsolete -locations none -source-language en_GB

.PHONY: help run test lint coverage bench screens texts ready lock
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: ready ## the kiosk, in a window; ARGS=--fullscreen fills the screen
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; \
	then $(BIN)/showcase run $(ARGS); \
	else echo "No display here: taking pictures of every screen into $(SCREENS)/ instead."; \
	$(BIN)/showcase demo --out $(SCREENS); fi

test: ready ## all tests, headless
	@QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software $(BIN)/python -m pytest $(ARGS)

lint: ready ## ruff, mypy, import contracts, qmllint
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/python tests/qmllint.py

coverage: ready ## what share of each layer the last `make test ARGS="--cov"` reached
	@$(BIN)/coverage report --skip-covered --fail-under=100 --include="$(EXACT)"
	@$(BIN)/coverage report --skip-covered --fail-under=90 --omit="$(EXACT)"

bench: ready ## the figures: start, touch to page, map, search, build, walks, memory
	@$(BIN)/python tests/benchmarks/run.py $(ARGS)

screens: ready ## a picture of every screen, into the folder SCREENS
	@$(BIN)/showcase demo --out $(SCREENS) $(ARGS)

texts: ready ## gather new interface texts into every file of resources/locale
	@$(TEXTS) -ts $(filter-out %_en.ts,$(wildcard resources/locale/showcase_*.ts))
	@$(TEXTS) -pluralonly -ts resources/locale/showcase_en.ts # English is the source

lock: ## pin every dependency anew, with hashes (needs uv)
	@uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-annotate --upgrade -q -o requirements.lock

ready:
	@$(PYTHON) bootstrap.py
