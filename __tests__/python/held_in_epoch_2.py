"""Runs a script, and lets it go on from its first epoch only once a run's events tell of it.

held_in_epoch_2.py STORE SCRIPT: whoever ran it has heard of the first epoch before the second one
ends, or the script fails.
"""

import runpy
import sys
import time
from pathlib import Path

import sluice

store, script = sys.argv[1:]
log = sluice.log
held = False


def heard() -> bool:
    return any('"epoch"' in file.read_text() for file in Path(store).rglob("events.jsonl"))


def log_and_wait(*values, **more) -> None:
    global held
    log(*values, **more)
    if held:
        return
    held = True
    until = time.monotonic() + 120
    while not heard():
        if time.monotonic() > until:
            raise RuntimeError("nobody has heard of the first epoch")
        time.sleep(0.02)


sluice.log = log_and_wait
sys.argv = [script]
sys.path.insert(0, str(Path(script).resolve().parent))
runpy.run_path(script, run_name="__main__")
