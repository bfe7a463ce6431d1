"""Each danger that the check of our code looks for is found in a small bad example."""

from pathlib import Path

import pytest

from tools import check_code

OPENING = '"""What it is for."""\n'


def faults(root: Path, name: str, source: str) -> list[str]:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source)
    return list(check_code.faults(file))


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(check_code, "ROOT", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "source", "fault"),
    [
        pytest.param("hearback/a.py", "x = 1\n", "without a sentence", id="no docstring"),
        pytest.param("bot/language/a.py", OPENING + "\n" * 301, "longer than 300", id="too long"),
        pytest.param(
            "hearback/consent/a.py",
            OPENING + "import os\nx = os.environ['A']\n",
            "reads the environment",
            id="environment",
        ),
        pytest.param(
            "hearback/consent/a.py",
            OPENING + "import os\nx = os.getenv('A')\n",
            "reads the environment",
            id="environment by getenv",
        ),
        pytest.param(
            "hearback/cli/a.py", OPENING + "session.commit()\n", "line 2: commits", id="commit"
        ),
        pytest.param(
            "hearback/consent/a.py",
            OPENING + "db.begin()\n",
            "line 2: opens a transaction",
            id="transaction of a service",
        ),
        pytest.param(
            "hearback/cli/a.py",
            OPENING + "log.info(f'sent to {number}')\n",
            "line 2: logs a text put together",
            id="log line put together",
        ),
        pytest.param(
            "simulators/a.py",
            OPENING + "log.warning('to ' + number)\n",
            "line 2: logs a text put together",
            id="log line added up",
        ),
    ],
)
def test_a_danger_is_found(root: Path, name: str, source: str, fault: str) -> None:
    found = faults(root, name, source)

    assert len(found) == 1
    assert fault in found[0]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        pytest.param("hearback/__init__.py", "", id="empty package"),
        pytest.param("hearback/cli/a.py", OPENING + "import os\nos.environ\n", id="command line"),
        pytest.param("hearback/inbound/pipeline.py", OPENING + "db.begin()\n", id="an edge"),
        pytest.param("simulators/a.py", OPENING + "db.begin()\n", id="not our service"),
        pytest.param("hearback/a.py", OPENING + "log.info('sent', id=1)\n", id="constant event"),
        pytest.param(
            "hearback/a.py", OPENING + "console.info(f'{x}')\n", id="something that is no log"
        ),
        pytest.param(
            "bot/language/danger/words_english.py", OPENING + "\n" * 301, id="a list of phrases"
        ),
    ],
)
def test_what_is_right_is_let_through(root: Path, name: str, source: str) -> None:
    no_faults: list[str] = []
    assert faults(root, name, source) == no_faults


def test_the_check_fails_when_it_finds_something(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    faults(root, "hearback/a.py", "x = 1\n")

    assert check_code.main() == 1
    assert "hearback/a.py: opens without a sentence" in capsys.readouterr().out


def test_the_check_passes_when_there_is_nothing_to_find(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    faults(root, "hearback/a.py", OPENING)

    assert check_code.main() == 0
    assert "code: 0 faults" in capsys.readouterr().out
