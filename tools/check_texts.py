"""Lints what we say to patients: the service's texts, and the words of domain.yml."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from hearback.texts.catalogue import LANGUAGES, Catalogue
from hearback.texts.linter import Fault, faults, faults_of

DOMAIN = Path(__file__).resolve().parents[1] / "domain.yml"
# Rasa's slots in a response, by the name that the linter allows.
SLOTS = {"{clinic_name}": "{clinic}", "{clinic_phone}": "{phone}"}


def domain_faults(domain: dict[str, Any]) -> Iterator[Fault]:
    """Every response stands in both languages, chosen by the slot, and passes the rules."""
    for key, variants in domain["responses"].items():
        spoken = {_language(variant): variant["text"] for variant in variants}
        for language in LANGUAGES:
            text = spoken.get(language)
            if text is None:
                yield Fault(key, language, "has no response for this language in domain.yml")
                continue
            for slot, name in SLOTS.items():
                text = text.replace(slot, name)
            for what in faults_of(key, text, language):
                yield Fault(key, language, f"in domain.yml {what}")


def _language(variant: dict[str, Any]) -> str | None:
    for condition in variant.get("condition", []):
        if condition.get("name") == "language":
            return str(condition["value"])
    return None


def main() -> int:
    found = [*faults(Catalogue.load()), *domain_faults(yaml.safe_load(DOMAIN.read_text()))]
    for fault in found:
        print(fault)
    print(f"texts: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
