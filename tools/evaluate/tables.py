"""The tables of the report, for a page and for a terminal."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.figures import AtLeast, AtMost
from tools.evaluate import acts
from tools.evaluate.acts import Judged, Share
from tools.evaluate.calibration import reliability
from tools.evaluate.diet import Beside
from tools.evaluate.figures import OWN, RULES, Figure
from tools.evaluate.measure import Measured, confidences
from tools.evaluate.noise import Noise
from tools.evaluate.speed import Speed

HELD = {True: "yes", False: "**no**", None: ""}
MOST_CONFUSIONS = 20
EXAMPLES = 2
LONGEST_EXAMPLE = 110


@dataclass(frozen=True)
class Table:
    """name: of the block in the page that it fills. worded: the columns that are no numbers."""

    name: str
    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    worded: tuple[int, ...] = (0,)

    def as_markdown(self) -> str:
        rule = ["---" if n in self.worded else "---:" for n in range(len(self.head))]
        rows = [[cell.replace("|", "\\|") for cell in row] for row in self.rows]
        return "\n".join(f"| {' | '.join(row)} |" for row in (self.head, rule, *rows))

    def as_text(self) -> str:
        rows = [[cell.replace("**", "") for cell in row] for row in (self.head, *self.rows)]
        widths = [max(len(row[n]) for row in rows) for n in range(len(self.head))]
        lines = [
            "  ".join(
                cell.ljust(width) if n in self.worded else cell.rjust(width)
                for n, (cell, width) in enumerate(zip(row, widths, strict=True))
            ).rstrip()
            for row in rows
        ]
        return "\n".join([self.title, *(f"  {line}" for line in lines)])


def all_tables(
    found: Measured, figures: Sequence[Figure], speed: Speed | None, beside: Beside | None
) -> list[Table]:
    own = found.own()
    tables = [
        targets(figures),
        by_act(own),
        layers(own),
        confusions([one for judged in own.values() for one in judged]),
        calibration(own),
        lengths(found),
        writers(own),
    ]
    return [*tables, *([speeds(speed)] if speed else []), *([diets(beside)] if beside else [])]


def targets(figures: Sequence[Figure]) -> Table:
    """A row for each set and figure; the two languages beside each other."""
    by_row: dict[tuple[str, str], dict[str, Figure]] = {}
    for one in figures:
        if one.what in RULES:
            by_row.setdefault((one.set, one.what), {})[one.language] = one
    order = sorted(by_row, key=lambda row: (row[0] not in OWN, row[0], list(RULES).index(row[1])))
    rows = [[f"{name}: {what}", *_target_row(by_row[name, what])] for name, what in order]
    head = ("", "English", "Spanish", "Lines", "Wanted", "Held")
    return Table("figures", "Figures (%)", head, rows)


def _target_row(of: Mapping[str, Figure]) -> Iterator[str]:
    pair = [of.get(language) for language in ("en", "es")]
    yield from (f"{one.value:.1f}" if one else "" for one in pair)
    yield " + ".join(str(one.of) for one in pair if one)
    yield _wanted([one for one in pair if one])
    held = [one.holds for one in pair if one and one.holds is not None]
    yield HELD[all(held) if held else None]


def _wanted(pair: Sequence[Figure]) -> str:
    """ "≥ 96, 95" where the languages differ."""
    bounds = [one.target for one in pair]
    values = list(dict.fromkeys(f"{t.value:g}" for t in bounds if isinstance(t, AtLeast | AtMost)))
    if not values:
        return ""
    sign = "≥" if isinstance(bounds[0], AtLeast) else "≤"
    return f"{sign} {', '.join(values)}"


def by_act(own: Mapping[str, Sequence[Judged]]) -> Table:
    found = {language: acts.recall(judged) for language, judged in own.items()}
    precise = {language: acts.precision(judged) for language, judged in own.items()}
    names = sorted({act for shares in found.values() for act in shares})
    rows = [
        [act, *(cell for lang in own for cell in _act_cells(found[lang], precise[lang], act))]
        for act in names
    ]
    head = ["Act", *(f"{lang} {what}" for lang in own for what in ("recall", "precision", "lines"))]
    return Table("acts", "Acts: recall and precision (%)", head, rows)


def _act_cells(
    found: Mapping[str, Share], precise: Mapping[str, Share], act: str
) -> tuple[str, str, str]:
    lines = found[act].of if act in found else 0
    return shown(found.get(act)), shown(precise.get(act)), str(lines)


def layers(own: Mapping[str, Sequence[Judged]]) -> Table:
    rows = []
    for language, judged in own.items():
        for layer, share in acts.by_layer(judged).items():
            rows.append([f"{layer}, {language}", str(share.of), shown(share)])
    return Table("layers", "Who decided", ("Layer", "Lines", "Right (%)"), rows)


def confusions(judged: Sequence[Judged]) -> Table:
    rows = [
        [f"{label} read as {act}", str(len(lines)), _examples(lines)]
        for label, act, lines in acts.confusions(judged)[:MOST_CONFUSIONS]
    ]
    return Table("confusions", "Most frequent mistakes", ("", "Lines", "For example"), rows, (0, 2))


def _examples(lines: Sequence[Judged]) -> str:
    shortest = sorted(lines, key=lambda one: len(one.line.text))[:EXAMPLES]
    return " · ".join(f"“{_short(one.line.text)}”" for one in shortest)


def _short(text: str) -> str:
    """On one line. Backticks and brackets would be read as marks of the page."""
    words = " ".join(text.split()).translate(str.maketrans("`[]<>", "'()()"))
    return words if len(words) <= LONGEST_EXAMPLE else words[:LONGEST_EXAMPLE].rstrip() + "…"


def calibration(own: Mapping[str, Sequence[Judged]]) -> Table:
    rows = []
    for language, judged in own.items():
        by_model = [one for one in judged if one.answer.decided_by == "model"]
        for one in reliability(confidences(by_model)):
            name = f"{language}, about {one.confidence:.2f}"
            rows.append([name, str(one.lines), f"{100 * one.right:.1f}"])
    head = ("Confidence of the model", "Lines", "Right (%)")
    return Table("calibration", "Calibration of the model", head, rows)


def lengths(found: Measured) -> Table:
    by_noise = {noise: found.own(noise) for noise in Noise}
    rows = []
    for language in by_noise[Noise.NONE]:
        shares = {noise: acts.by_length(own[language]) for noise, own in by_noise.items()}
        for length, plain in shares[Noise.NONE].items():
            cells = [shown(by_length[length]) for by_length in shares.values()]
            rows.append([f"{length}, {language}", str(plain.of), *cells])
    head = ("Length", "Lines", *(str(noise) for noise in Noise))
    return Table("length", "Acts right by length and typing (%)", head, rows)


def writers(own: Mapping[str, Sequence[Judged]]) -> Table:
    rows = [
        [f"{writer}, {language}", str(share.of), shown(share)]
        for language, judged in own.items()
        for writer, share in acts.by_writer(judged).items()
    ]
    return Table("writers", "Acts right by voice", ("Voice", "Lines", "Right (%)"), rows)


def speeds(speed: Speed) -> Table:
    rows = [
        ["10,000 messages by the command, its start included (s)", f"{speed.ten_thousand:.0f}"],
        *([f"one message, {layer}: p50 (ms)", f"{ms:.2f}"] for layer, ms in speed.p50_ms.items()),
    ]
    return Table("speed", "Speed", ("", ""), rows)


SIDES = ("diet", "same", "ours")


def diets(beside: Beside) -> Table:
    rows = [
        [
            f"{how}, {language}",
            *(f"{beside.shares[f'{side}/{how}/{language}']:.1f}" for side in SIDES),
        ]
        for how in ("alone", "all layers")
        for language in ("en", "es")
    ]
    title = (
        f"Beside DIET, {beside.date}, commit {beside.commit}: acts right (%), "
        f"{beside.lines} lines of each act in each language learnt"
    )
    few = f"{beside.lines} lines of an act"
    heads = ("Acts right (%)", f"DIET, {few}", f"Hearback, {few}", "Hearback, all lines")
    return Table("diet", title, heads, rows)


def shown(share: Share | None) -> str:
    return "" if share is None or share.percent is None else f"{share.percent:.1f}"
