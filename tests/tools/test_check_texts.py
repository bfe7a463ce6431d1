"""Each fault in the words of domain.yml is found in a small bad example."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tools import check_texts
from tools.check_texts import domain_faults


def variant(language: str | None, text: str) -> dict[str, Any]:
    if language is None:
        return {"text": text}
    return {"text": text, "condition": [{"type": "slot", "name": "language", "value": language}]}


def domain(*variants: dict[str, Any]) -> dict[str, Any]:
    return {"responses": {"utter_x": list(variants)}}


GOOD = domain(
    variant("en", "Hi, this is {clinic_name}. Call {clinic_phone}."),
    variant("es", "Hola, le escribe {clinic_name}. Llame al {clinic_phone}."),
)


def test_good_words_have_no_faults() -> None:
    assert list(domain_faults(GOOD)) == []


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        pytest.param(
            domain(variant("en", "See you.")), "es.yml: utter_x: has no response", id="no Spanish"
        ),
        pytest.param(
            domain(variant(None, "See you."), variant("es", "Hola.")),
            "en.yml: utter_x: has no response",
            id="not chosen by language",
        ),
        pytest.param(
            domain(variant("en", "See you!"), variant("es", "Hola.")),
            "in domain.yml has an exclamation mark",
            id="exclamation mark",
        ),
        pytest.param(
            domain(variant("en", "Reply YES."), variant("es", "Hola.")),
            "asks for a word",
            id="asks for a word",
        ),
        pytest.param(
            domain(variant("en", "Hi {last_name}."), variant("es", "Hola.")),
            "last_name",
            id="a slot that must not travel",
        ),
        pytest.param(
            domain(variant("en", "See you for your diabetes."), variant("es", "Hola.")),
            "something clinical",
            id="clinical",
        ),
    ],
)
def test_a_fault_is_found(broken: dict[str, Any], fault: str) -> None:
    (found,) = domain_faults(broken)

    assert fault in str(found)


def test_the_check_fails_when_it_finds_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "domain.yml"
    file.write_text(yaml.safe_dump(domain(variant("en", "See you."))))
    monkeypatch.setattr(check_texts, "DOMAIN", file)

    assert check_texts.main() == 1
    assert "texts: 1 faults" in capsys.readouterr().out


def test_our_own_words_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert check_texts.main() == 0
    assert "texts: 0 faults" in capsys.readouterr().out
