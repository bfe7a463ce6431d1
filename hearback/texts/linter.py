"""What every text must keep to; run by `make check` (rules C24, H15, R3, L3, L4, T18)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hearback.texts.catalogue import LANGUAGES, Catalogue, variables
from hearback.texts.segments import is_gsm7, segments

# What may stand in a text to a patient (rule H15). Anything else needs a reason and a reviewer.
ALLOWED = {
    *{"first_name", "clinic", "day", "time", "phone", "visits", "when_staff", "opens"},
    *{
        "options",
        "why",
        "no_date",
        "plan",
        "plans",
        "answer",
        "pay_link",
        "billing_phone",
        "how_to_pay",
    },
    # what the clinic published or approved
    *{"place", "address", "hours", "parking", "directions", "minutes", "provider"},
    *{"calendar_link", "contact_link", "chat_site"},
    *{"score", "reading"},  # as they were told to us
    *{"prep", "prep_time", "allowed", "approved"},
}
# What only a verified person is told, and the one-time code; in these texts and nowhere else.
TO_VERIFIED = {
    "bill_owed": {"amount", "due_on"},
    "bill_owed_late": {"amount", "due_on"},
    "bill_owed_by_days": {"amount", "bill_due"},
    "bill_owed_undated": {"amount"},
    "bill_lines": {"amount", "bill_lines"},
    "screening_due": {"screenings"},
    "identity_code": {"code"},
}
# The longest that each is expected to be, to count segments at their worst.
WORST = {
    "en": {
        "first_name": "Maximiliana",
        "clinic": "Riverside Family Clinic",
        "day": "Wed Sep 30",
        "time": "10:30 AM",
        "phone": "512-555-0100",
        "visits": "Wed Sep 30, 10:30 AM; Thu Oct 1, 11:00 AM",
        "when_staff": "Our staff will write or call you when we open, Mon Sep 28 at 8:00 AM.",
        "opens": "Mon Sep 28 at 8:00 AM",
        "options": "1) Wed Sep 30, 10:30 AM 2) Thu Oct 1, 11:00 AM 3) Mon Oct 5, 10:30 AM",
        "why": "That is all I can find for what you said.",
        "plan": "Blue Cross Blue Shield PPO",
        "plans": "Medicaid, Medicare, Ambetter, Blue Cross PPO, Humana Gold Plus",
        "answer": "We are open Monday to Friday, 8 AM to 5 PM.",
        "pay_link": "https://pay.riverside.example",
        "billing_phone": "512-555-0100",
        "how_to_pay": "You can pay at https://pay.riverside.example or call 512-555-0100.",
        "amount": "$12,345.67",
        "due_on": "Sep 30",
        "bill_due": "Mar 3, $120.00; Mar 17, $95.75; Apr 2, $1,040.00; 2 more",
        "bill_lines": "Mar 3, $120.00; Mar 17, $95.75; Apr 2, $1,040.00; 2 more",
        "screenings": "mammogram (last one Sep 12 2023); shingles shot",
        "code": "123456",
        "place": "Riverside Family Clinic",
        "address": "410 Mill Road, Suite 2, Austin",
        "hours": "Mon-Fri 8:00 AM-5:00 PM, Sat 9:00 AM-12:00 PM",
        "parking": "Park free of charge in the lot on Mill Road and come in by the side door.",
        "directions": "Take bus 10 to Mill Road. We are on the second floor.",
        "minutes": "15 minutes",
        "provider": "Dr. Ana Okafor",
        "prep": "Only clear liquids from Wed Sep 30, 8:00 AM. Nothing by mouth from 3:30 AM.",
        "prep_time": "Wed Sep 30, 8:00 AM",
        "approved": "Drink a lot of water the day before. Bring your card.",
        "allowed": "water, apple juice, clear broth",
        "score": "10",
        "reading": "120/80",
        "no_date": "Feb 30",
        "calendar_link": f"https://texts.riverside.example/calendar/{'x' * 38}.ics",
        "contact_link": f"https://texts.riverside.example/contact/{'x' * 36}.vcf",
        "chat_site": "https://www.riverside.example",
    },
    "es": {
        "first_name": "Maximiliana",
        "clinic": "Riverside Family Clinic",
        "day": "sábado 26 de septiembre",
        "time": "10:30 AM",
        "phone": "512-555-0100",
        "visits": "miércoles 30 de septiembre, 10:30 AM; jueves 1 de octubre, 11:00 AM",
        "when_staff": "Nuestro personal le escribe o le llama cuando abramos, "
        "lunes 28 de septiembre, 8:00 AM.",
        "opens": "lunes 28 de septiembre, 8:00 AM",
        "options": "1) miércoles 30 de septiembre, 10:30 AM 2) jueves 1 de octubre, 11:00 AM "
        "3) lunes 5 de octubre, 10:30 AM",
        "why": "Es todo lo que encuentro para lo que pidió.",
        "plan": "Blue Cross Blue Shield PPO",
        "plans": "Medicaid, Medicare, Ambetter, Blue Cross PPO, Humana Gold Plus",
        "answer": "Abrimos de lunes a viernes, de 8 AM a 5 PM.",
        "pay_link": "https://pay.riverside.example",
        "billing_phone": "512-555-0100",
        "how_to_pay": "Puede pagar en https://pay.riverside.example o llamar al 512-555-0100.",
        "amount": "$12,345.67",
        "due_on": "30 de septiembre",
        "bill_due": "3 de marzo, $120.00; 17 de marzo, $95.75; 2 de abril, $40.00; 2 más",
        "bill_lines": "3 de marzo, $120.00; 17 de marzo, $95.75; 2 de abril, $40.00; 2 más",
        "screenings": "mamografía (la última el 12 de septiembre de 2023); vacuna contra el VPH",
        "code": "123456",
        "place": "Riverside Family Clinic",
        "address": "410 Mill Road, Suite 2, Austin",
        "hours": "lunes a viernes 8:00 AM-5:00 PM, sábado 9:00 AM-12:00 PM",
        "parking": "Hay lugar gratis para su carro en Mill Road. Entre por la puerta de lado.",
        "directions": "Tome el bus 10 hasta Mill Road. Estamos en el piso dos.",
        "minutes": "15 minutos",
        "provider": "Dr. Ana Okafor",
        "prep": "Solo líquidos claros desde el miércoles 30 de septiembre, 8:00 AM.",
        "prep_time": "miércoles 30 de septiembre, 8:00 AM",
        "approved": "Tome mucha agua el día antes. Traiga su tarjeta.",
        "allowed": "agua, jugo de manzana, caldo claro",
        "score": "10",
        "reading": "120/80",
        "no_date": "31 de septiembre",
        "calendar_link": f"https://texts.riverside.example/calendar/{'x' * 38}.ics",
        "contact_link": f"https://texts.riverside.example/contact/{'x' * 36}.vcf",
        "chat_site": "https://www.riverside.example",
    },
}
# GSM-7 and UCS-2 segments at most, with the longest values.
LIMITS = {True: 2, False: 5}

# Words that the law or the provider takes for itself: never asked for as an answer (rule C24).
TAKEN = (
    r"stop|stopall|end|quit|cancel|revoke|optout|unsubscribe|yes|start|info|help|"
    r"alto|baja|parar|pare|fin|cancelar|s[ií]|inicio|ayuda"
)
ASKS = re.compile(
    rf"\b(reply|text|send|answer|type|responda|env[ií]e|mande|conteste|escriba)\s+(?:with\s+|con\s+)?"
    rf"[\"'“]?(?:{TAKEN})\b",
    re.IGNORECASE,
)
# These are about consent itself, and the law wants the words named.
ABOUT_CONSENT = {
    *{"stopped", "started", "help", "stop_how_web", "start_how_web", "stopped_web"},
    *{"stopped_rest", "stopped_visit", "stopped_survey", "stopped_campaign"},
    *{"onboarding", "onboarding_for"},
}
ABOUT_988 = re.compile(r"enviar AYUDA por texto al 988")
SHORTENERS = re.compile(r"\b(bit\.ly|tinyurl|goo\.gl|t\.co|ow\.ly|is\.gd)\b", re.IGNORECASE)
CLINICAL = re.compile(
    r"diabet|cancer|c[aá]ncer|oncolog|colonosc|mamogra|mammogra|biops|hiv|vih|psych|psiqui|"
    r"diagnos|balance|saldo|insulin|pregnan|embaraz",
    re.IGNORECASE,
)
MAX_GRADE = 6.0


@dataclass(frozen=True)
class Fault:
    key: str
    language: str
    what: str

    def __str__(self) -> str:
        return f"{self.language}.yml: {self.key}: {self.what}"


def faults(catalogue: Catalogue) -> Iterator[Fault]:
    """Everything wrong with the texts, missing counterparts first."""
    keys = {key for texts in catalogue.texts.values() for key in texts}
    for key in sorted(keys):
        for language in LANGUAGES:
            template = catalogue.texts[language].get(key)
            if template is None:
                yield Fault(key, language, "is missing; every text stands in both languages")
                continue
            for what in faults_of(key, template, language):
                yield Fault(key, language, what)
        pair = [catalogue.texts[language].get(key) for language in LANGUAGES]
        if all(pair) and len({frozenset(variables(t)) for t in pair if t}) > 1:
            yield Fault(key, "es", "has other variables than its English counterpart")


def faults_of(key: str, template: str, language: str) -> Iterator[str]:
    unknown = variables(template) - ALLOWED - TO_VERIFIED.get(key, set())
    if unknown:
        yield f"carries {sorted(unknown)}, which no text may (allowed: {sorted(ALLOWED)})"
        return
    if key not in ABOUT_CONSENT and ASKS.search(ABOUT_988.sub("", template)):
        yield "asks for a word that means an opt-out, opt-in or help; ask for a digit"
    if "!" in template or "¡" in template:
        yield "has an exclamation mark"
    if SHORTENERS.search(template):
        yield "has a public link shortener, which carriers filter"
    if CLINICAL.search(template):
        yield "names something clinical or an amount owed"
    yield from _measures(template, language)


def _measures(template: str, language: str) -> Iterator[str]:
    worst = template.format_map(WORST[language])
    count, limit = segments(worst), LIMITS[is_gsm7(worst)]
    if count > limit:
        yield f"takes {count} segments with long values, {limit} at most"
    score = grade(template.format_map(_neutral(language)), language)
    if score > MAX_GRADE:
        yield f"reads at grade {score:.1f}, {MAX_GRADE:.0f} at most"


# Values that are whole sentences, and are measured as such.
SENTENCES = (
    *("when_staff", "why", "how_to_pay", "answer"),
    *("parking", "directions", "prep", "approved"),
)


def _neutral(language: str) -> Mapping[str, str]:
    """Values that say nothing about how hard the words around them are."""
    sentences = {name: WORST[language][name] for name in SENTENCES}
    more = {name for names in TO_VERIFIED.values() for name in names}
    return dict.fromkeys(ALLOWED | more, "Ana") | sentences


def grade(text: str, language: str) -> float:
    """School grade: Flesch-Kincaid in English, Crawford's formula in Spanish."""
    sentences = max(1, len([part for part in re.split(r"[.?:;]+\s", text) if part.strip()]))
    words = re.findall(r"[^\W\d_]+", text)
    if not words:
        return 0.0
    beats = sum(_syllables(word, language) for word in words)
    if language == "es":
        per_hundred = 100 / len(words)
        return -0.205 * sentences * per_hundred + 0.049 * beats * per_hundred - 3.407
    return 0.39 * len(words) / sentences + 11.8 * beats / len(words) - 15.59


def _syllables(word: str, language: str) -> int:
    vowels = "aeiouáéíóúü" if language == "es" else "aeiouy"
    lower = word.lower()
    if language == "en" and len(lower) > 2 and lower.endswith("e") and not lower.endswith("le"):
        lower = lower[:-1]
    if language == "es":  # strong vowels part, a weak one joins its neighbour
        lower = re.sub(r"[iuü](?=[aeoáéó])|(?<=[aeoáéó])[iuü]", "", lower)
    count = len(
        re.findall(rf"[{vowels}]", lower)
        if language == "es"
        else re.findall(rf"[{vowels}]+", lower)
    )
    return max(1, count)
