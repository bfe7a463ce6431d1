"""The bot's own files: every text in both languages, plain and short, and a rule for every act."""

import re

import pytest
import yaml

from tests.bot.places import ROOT

DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text())
RULES = [
    rule
    for path in sorted((ROOT / "data" / "rules").glob("*.yml"))
    for rule in yaml.safe_load(path.read_text())["rules"]
]
CLINIC = {"clinic_name": "Lakeside Family Clinic", "clinic_phone": "555-010-0100"}
TEXTS = [
    pytest.param(variant, id=f"{name} {variant['condition'][0]['value']}")
    for name, variants in DOMAIN["responses"].items()
    for variant in variants
]


@pytest.mark.parametrize("variant", TEXTS)
def test_text_fits_one_message_and_does_not_shout(variant: dict[str, str]) -> None:
    filled = variant["text"].format(**CLINIC)

    assert len(filled) <= 160
    assert "!" not in filled
    assert "¡" not in filled


@pytest.mark.parametrize("variant", TEXTS)
def test_text_only_names_what_the_service_tells(variant: dict[str, str]) -> None:
    assert set(re.findall(r"{(\w+)}", variant["text"])) <= set(DOMAIN["slots"])


@pytest.mark.parametrize("name", DOMAIN["responses"])
def test_text_exists_once_in_each_language(name: str) -> None:
    conditions = [variant["condition"] for variant in DOMAIN["responses"][name]]

    assert [[one["value"] for one in condition] for condition in conditions] == [["en"], ["es"]]


def test_every_act_has_exactly_one_rule() -> None:
    ruled = [rule["steps"][0]["intent"] for rule in RULES]

    assert sorted(ruled) == sorted([*DOMAIN["intents"], "nlu_fallback"])


def test_rules_only_use_what_the_domain_has() -> None:
    used = {rule["steps"][1]["action"] for rule in RULES}

    assert used == {*DOMAIN["actions"], *DOMAIN["responses"]}


def test_thanks_never_run_an_action() -> None:
    [rule] = [rule for rule in RULES if rule["steps"][0]["intent"] == "thanks"]

    assert rule["steps"][1:] == [{"action": "utter_thanks"}]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_act_has_sixty_examples_in_each_language(language: str) -> None:
    counted = dict.fromkeys(DOMAIN["intents"], 0)
    for path in (ROOT / "data" / "nlu" / language).glob("*.yml"):
        for group in yaml.safe_load(path.read_text())["nlu"]:
            counted[group["intent"]] += len(group["examples"].splitlines())

    assert min(counted.values()) >= 60, counted
