"""How screenings are called in a message, and the values of its texts.

A name is told only to a verified person, or to somebody who said it first (rule H15).
"""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.screening.model import Screening
from hearback.screening.queries import due_for
from hearback.texts.catalogue import Catalogue
from hearback.texts.telling import date_told

NAMES: Mapping[str, Mapping[str, str]] = {
    "mammogram": {"en": "mammogram", "es": "mamografía"},
    "colonoscopy": {"en": "colonoscopy", "es": "colonoscopia"},
    "stool_test": {"en": "home stool test", "es": "prueba de heces en casa"},
    "pap_smear": {"en": "Pap test", "es": "Papanicolaou"},
    "lung_ct": {"en": "lung scan", "es": "tomografía del pulmón"},
    "diabetes": {"en": "blood sugar test", "es": "prueba de azúcar"},
    "a1c": {"en": "A1c test", "es": "prueba A1c"},
    "eye_exam": {"en": "eye exam", "es": "examen de los ojos"},
    "foot_exam": {"en": "foot exam", "es": "examen de los pies"},
    "kidney_test": {"en": "kidney test", "es": "prueba de los riñones"},
    "bone_density": {"en": "bone density test", "es": "densitometría"},
    "flu_shot": {"en": "flu shot", "es": "vacuna contra la gripe"},
    "covid_shot": {"en": "COVID shot", "es": "vacuna contra el COVID"},
    "shingles_shot": {"en": "shingles shot", "es": "vacuna contra la culebrilla"},
    "pneumonia_shot": {"en": "pneumonia shot", "es": "vacuna contra la neumonía"},
    "tetanus_shot": {"en": "tetanus shot", "es": "vacuna contra el tétanos"},
    "hpv_shot": {"en": "HPV shot", "es": "vacuna contra el VPH"},
    "rsv_shot": {"en": "RSV shot", "es": "vacuna contra el VSR"},
}
LAST = {"en": "last one {day} {year}", "es": "la última el {day} de {year}"}


def name_of(kind: str, language: str) -> str:
    names = NAMES.get(kind)
    return names[language] if names else kind.replace("_", " ")


async def due_values(
    session: AsyncSession, patient_id: str, language: str, texts: Catalogue
) -> Mapping[str, str]:
    due = await due_for(session, UUID(patient_id))
    return {"screenings": "; ".join(_told(each, language) for each in due)}


def _told(screening: Screening, language: str) -> str:
    name, last = name_of(screening.kind, language), screening.last_done_on
    if last is None:
        return name
    told = LAST[language].format(day=date_told(last, language), year=last.year)
    return f"{name} ({told})"
