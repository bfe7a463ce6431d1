"""The page's pure functions under Node, and its colours."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
STYLE = HERE.parents[1] / "simulators/twilio/page/phone.css"
AA = 4.5


@pytest.mark.skipif(shutil.which("node") is None, reason="Node is not installed")
def test_view_functions_pass_their_own_tests() -> None:
    ran = subprocess.run(
        ["node", "--test", str(HERE / "phone_view.test.mjs")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout[-4000:]


def colours() -> dict[str, tuple[str, str]]:
    pairs = re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", STYLE.read_text())
    return {name: (light, dark) for name, light, dark in pairs}


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [pytest.param(0, id="light"), pytest.param(1, id="dark")])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "paper"),
        ("ink", "surface"),
        ("ink", "theirs"),
        ("ink", "quiet-soft"),
        ("ink", "fresh"),
        ("ink", "sunken"),
        ("muted", "paper"),
        ("muted", "surface"),
        ("muted", "sunken"),
        ("muted", "quiet-soft"),
        ("muted", "fresh"),
        ("on-accent", "accent"),
        ("good", "good-soft"),
        ("good", "surface"),
        ("good", "fresh"),
        ("wait", "wait-soft"),
        ("wait", "surface"),
        ("wait", "fresh"),
        ("bad", "bad-soft"),
        ("bad", "surface"),
        ("bad", "fresh"),
        ("accent", "good-soft"),
    ],
)
def test_words_stand_out_from_their_ground(text: str, ground: str, theme: int) -> None:
    known = colours()

    assert contrast(known[text][theme], known[ground][theme]) >= AA


@pytest.mark.parametrize("theme", [pytest.param(0, id="light"), pytest.param(1, id="dark")])
def test_white_words_stand_out_from_the_patients_bubble(theme: int) -> None:
    assert contrast("#ffffff", colours()["mine"][theme]) >= AA


@pytest.mark.parametrize("theme", [pytest.param(0, id="light"), pytest.param(1, id="dark")])
@pytest.mark.parametrize("ground", ["paper", "surface"])
def test_edges_of_controls_can_be_seen(ground: str, theme: int) -> None:
    known = colours()

    assert contrast(known["edge"][theme], known[ground][theme]) >= 3
