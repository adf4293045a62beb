# `make help` lists the jobs. Each sets up what it needs by itself: see scripts/setup.sh.
.DEFAULT_GOAL := help
.PHONY: help run test check format screens bench bundle wheel reference translations lock clean setup

PYTHON := .venv/bin/python
export UV_SYSTEM_CERTS ?= 1
# Where there is no display Qt draws into memory; `make run` alone wants a real one.
ifeq ($(shell uname -s)$(DISPLAY)$(WAYLAND_DISPLAY),Linux)
OFFSCREEN := QT_QPA_PLATFORM=offscreen
endif

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## open the program (ARGS="--lang ru" passes arguments)
	@sh scripts/setup.sh runtime
	@$(PYTHON) -m scripts.translations compile
	@$(PYTHON) -m nqs_desktop $(ARGS)

setup: ## the environment of the developer, in .venv
	@sh scripts/setup.sh dev
	@$(PYTHON) -m scripts.translations compile

test: setup ## all tests (ARGS="tests/domain -x" picks some)
	@$(PYTHON) -m pytest $(ARGS)

check: setup ## style, types, layers, translations
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports
	$(PYTHON) -m scripts.translations check

format: setup ## put the code into the one style
	$(PYTHON) -m ruff check --fix-only .
	$(PYTHON) -m ruff format .

screens: setup ## a picture of every page and report, into build/screens/
	$(OFFSCREEN) $(PYTHON) -m scripts.screens $(ARGS)

bench: setup ## how fast and how large, as ratios
	$(OFFSCREEN) $(PYTHON) -m bench $(ARGS)

wheel: setup ## the installable package, into dist/
	$(PYTHON) -m hatchling build -t wheel

bundle: ## the one-folder program, into dist/nqs-desktop/, started once and made to print
	@sh scripts/setup.sh bundle
	@$(PYTHON) -m scripts.translations compile
	$(PYTHON) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller packaging/nqs-desktop.spec
	$(PYTHON) -m pytest -m bundle tests/test_packaging.py

reference: setup ## resources/*.csv anew from the source documents (ARGS names their folder)
	$(PYTHON) -m scripts.build_reference $(ARGS)

translations: setup ## the strings of the windows into translations/*.ts, and those compiled
	$(PYTHON) -m scripts.translations update
	$(PYTHON) -m scripts.translations compile

lock: ## requirements/*.txt anew from *.in
	@sh scripts/lock.sh

clean: ## remove what was built (not .venv)
	rm -rf build dist translations/*.qm .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
