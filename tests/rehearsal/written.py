"""A small scenario to write steps and expectations into, with lines that can be counted."""

from pathlib import Path

from hearback.rehearsal.format import BadScenario, read_scenarios
from hearback.rehearsal.scenario import Scenario

SETUP = """\
    clinics: [riverside, harbor]
    now: "2026-04-14 10:30"
    patients:
      - {id: P1, name: "Ada Marsh", phone: "+15125550101", lang: en, dob: "1980-01-02"}
    appointments:
      - {id: A1, patient: P1, clinic: riverside, provider: "Dr. Vale", start: "2026-04-16 10:30"}
      - {id: A2, patient: P1, clinic: harbor, provider: "Dr. Vale", start: "2026-04-17 09:00"}
    open_slots:
      - {id: S1, clinic: riverside, provider: "Dr. Vale", start: "2026-04-20 09:30"}
"""
HEAD = """\
version: 1
scenarios:
- id: T1
  title: A try
  lang: en
  channel: sms
"""
FIRST_STEP = len((HEAD + "  setup:\n" + SETUP + "  steps:\n").splitlines()) + 1


def written(steps: str, *, setup: str = SETUP, head: str = HEAD, after: str = "") -> str:
    """`steps`: lines that begin at the margin."""
    indented = "".join(f"    {line}\n" for line in steps.strip("\n").splitlines())
    return f"{head}  setup:\n{setup}  steps:\n{indented}{after}"


def scenario(folder: Path, text: str) -> Scenario:
    path = folder / "one.yaml"
    path.write_text(text, encoding="utf-8")
    return read_scenarios(path).scenarios[0]


def problems(folder: Path, text: str) -> list[str]:
    """Without the path: "12: step 4: unknown key 'foo'"."""
    try:
        scenario(folder, text)
    except BadScenario as error:
        return [said.removeprefix(f"{folder / 'one.yaml'}:") for said in error.problems]
    return []


def wrong_step(folder: Path, text: str) -> list[str]:
    """The problems of a step, their lines counted from its own first line."""
    found = problems(folder, written(text))
    return [
        f"{int(said.split(':', 1)[0]) - FIRST_STEP + 1}:{said.split(':', 1)[1]}" for said in found
    ]
