# `make demo` and `make test` set everything up from a fresh clone; they need Python 3.11+ and no more.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PROMPT ?= The old mare
MODEL := goldens/models/stable-tales
# Processes for the tests and the goldens; the compiler uses cores of its own.
JOBS ?= 2

PYTEST = $(BIN)/python -m pytest -q -n $(JOBS) --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help

.PHONY: help
help: ## Show the targets.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 12

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Stablehand needs Python 3.11 or newer; name one with: make PYTHON=python3.x" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'

$(VENV)/installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@ $(VENV)/installed

.PHONY: demo
demo: $(VENV)/installed ## Set up, and write text from the small model.
	$(BIN)/stablehand run $(MODEL) "$(PROMPT)" --max-tokens 120

.PHONY: runtime
runtime: | $(BIN)/python ## Set up what runs compiled modules, without the compiler.
	$(BIN)/python -m pip install --quiet --group runtime
	$(BIN)/python -m pip install --quiet --no-deps --editable .

.PHONY: test
test: lint types vulkan unit goldens ## Set up, and run every check.

.PHONY: vulkan
vulkan: $(VENV)/installed-dev ## Install a Vulkan device in software where there is none and the system allows it (VULKAN=skip: never).
	@VULKAN=$(VULKAN) tests/vulkan_device.sh $(BIN)/python

.PHONY: lint
lint: $(VENV)/installed-dev ## Check style.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

.PHONY: types
types: $(VENV)/installed-dev ## Check types.
	$(BIN)/mypy

.PHONY: unit
unit: $(VENV)/installed-dev ## Run the tests.
	$(PYTEST) -m 'not long'

# What a choice costs in quality takes seconds for each; `make long` checks all of them.
QUALITY := small.quality.all-bf16 small.quality.q4_0.q8 small-256.quality.q6_k

.PHONY: goldens
goldens: $(VENV)/installed-dev ## Check the goldens, of quality a few.
	$(BIN)/stablehand golden check --jobs $(JOBS) --without quality
	$(BIN)/stablehand golden check --jobs $(JOBS) $(QUALITY)

.PHONY: long
long: $(VENV)/installed-dev ## Run all tests, with twice as many drawn examples, and check all goldens (half an hour).
	$(PYTEST) --hypothesis-profile=long
	$(BIN)/stablehand golden check --jobs $(JOBS)

.PHONY: performance
performance: $(VENV)/installed-dev ## Measure (minutes, on an idle machine) and write docs/performance.md; PEER=python with llama-cpp-python.
	$(BIN)/python benchmarks/compare.py --write $(if $(PEER),--peer-python $(PEER))

.PHONY: docs
docs: $(VENV)/installed-dev ## Write the tables of docs that follow from the repository.
	$(BIN)/python docs/tables.py

.PHONY: targets
targets: $(VENV)/installed-dev ## Compile every graph for every target (an hour; again, what has changed) and write docs/targets.md.
	$(BIN)/python docs/matrix.py $(TARGETS)
	$(BIN)/python -m pip install --quiet --group ptx
	$(BIN)/python docs/ptx.py

.PHONY: sweep
sweep: $(VENV)/installed-dev ## Convert all 2^32 patterns of f32 and compare (some 10 minutes).
	$(BIN)/python tests/loader/sweep.py

.PHONY: stress
stress: $(VENV)/installed-dev ## Kill writers of the module cache (a minute).
	$(BIN)/python tests/compiler/stress.py

# Seconds for each target.
FUZZ_SECONDS ?= 60

.PHONY: fuzz
fuzz: $(VENV)/installed-dev ## Fuzz the readers of files, guided by coverage (FUZZ_SECONDS for each, 60 unless given).
	$(BIN)/python -m pip install --quiet --group fuzz
	$(BIN)/python tests/fuzz/fuzz.py --seconds $(FUZZ_SECONDS)

.PHONY: model
model: $(VENV)/installed-dev ## Train the small model again (minutes); MODEL_NAME=stable-tales-256 for the other.
	$(BIN)/python goldens/training/train.py $(MODEL_NAME)

.PHONY: clean
clean: ## Remove what was set up.
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info build
