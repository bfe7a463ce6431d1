"""Training lines: no duplicates, no near-duplicates, no line under two acts, none from a measure.

`python -m tools.check_lines [FOLDER…]`: further folders whose *.jsonl files hold measuring lines.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from hearback.dialogue.training_lines import faults, lines_of, measured_in

ROOT = Path(__file__).resolve().parents[1]
LINES, HELD_OUT = ROOT / "data" / "nlu", ROOT / "data" / "held_out"
LANGUAGES = ("en", "es")
GATES = ("gate", "gate_second", "gate_third", "gate_fourth", "gate_fifth", "beside")


def main(arguments: Sequence[str]) -> int:
    found = []
    gates = [HELD_OUT / name for name in GATES]
    measured = list(measured_in([HELD_OUT, *gates, *(Path(folder) for folder in arguments)]))
    for language in LANGUAGES:
        lines = [
            line for file in sorted((LINES / language).glob("*.yml")) for line in lines_of(file)
        ]
        found += list(faults(lines, measured))
    for fault in found:
        print(fault)
    print(f"lines: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
