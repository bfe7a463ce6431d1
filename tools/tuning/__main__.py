"""Tunes the encoder's layers to the acts, by the lines of data/nlu.

`python -m tools.tuning`: by all lines; writes bot/components/tuned_layers.npz. It takes most of an
hour on two cores, and is needed when lines were added, not at every training (docs/adr/0025).
`python -m tools.tuning --again`: two short rounds from the layers as they are, for lines that came
later; some minutes.
`python -m tools.tuning --left-out VOICE …`: by the others' lines; tells how those of these voices
are read, and with what `shares` (config.yml); writes nothing.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from random import Random

from bot.components.encoder import WEIGHTS, WEIGHTS_FILE, splitter, tokenizer_of
from bot.components.packed_weights import Packed, read_packed
from bot.components.tuned_layers import TunedLayers
from hearback.dialogue.training_lines import Line
from tools.tuning.beside import told_together
from tools.tuning.learning import AGAIN, WHOLE, Course, learnt, scores, some_of
from tools.tuning.lessons import Split, lines_in
from tools.tuning.network import Network

LINES = Path(__file__).resolve().parents[2] / "data" / "nlu"
SEED = 20


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="tools.tuning", description=__doc__)
    parser.add_argument("--left-out", nargs="+", default=[], metavar="VOICE")
    parser.add_argument("--again", action="store_true")
    wanted = parser.parse_args(arguments)
    left_out = set(wanted.left_out)
    lines = list(lines_in(LINES))
    if unknown := left_out - {line.voice for line in lines}:
        print(
            f"no lines of {', '.join(sorted(unknown))}: data/nlu names the voices", file=sys.stderr
        )
        return 2
    said = partial(_say, time.monotonic())
    others = [line for line in lines if line.voice not in left_out]
    said(f"{len(others)} lines to tune by")
    packed = _packed()
    split = _split(packed)
    network = Network(packed.weights, sorted({line.act for line in lines}))
    course = _begun(network, others, split, again=wanted.again)
    learnt(network, others, split, course, Random(SEED), said)
    if not left_out:
        network.tuned().save()
        said("Written. `make train` uses it.")
        return 0
    kept = [line for line in lines if line.voice in left_out]
    for row in told_together(others, kept, scores(network, kept, split), network.acts):
        said(row)
    return 0


def _begun(network: Network, lines: Sequence[Line], split: Split, *, again: bool) -> Course:
    batches = some_of(lines, network.acts, split)
    if not again:
        network.centred_on(batches)
        return WHOLE
    if (tuned := TunedLayers.load()) is None:
        raise SystemExit("Nothing has been tuned yet: leave out --again.")
    network.begun_with(tuned, batches)
    return AGAIN


def _packed() -> Packed:
    package = find_spec(WEIGHTS)
    if not package or not package.origin:
        raise SystemExit(f"{WEIGHTS} is not installed: tools/tuning/requirements.lock has it")
    return read_packed(Path(package.origin).parent / WEIGHTS_FILE)


def _split(packed: Packed) -> Split:
    table = splitter(tokenizer_of(packed))
    return lambda text: table.encode(text).ids


def _say(begun: float, words: str) -> None:
    print(f"{time.monotonic() - begun:6.0f} s  {words}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
