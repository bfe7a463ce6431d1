"""The plainest dangers are heard in languages that we do not write, with and without marks."""

import pytest

from bot.language.danger.other_languages import danger_in_other_language
from bot.language.danger.safety import Danger, danger


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "tô com muita dor no peito"),
        ("pt", "estou com falta de ar"),
        ("pt", "não consigo respirar"),
        ("pt", "quero morrer"),
        ("pt", "minha filha desmaiou"),
        ("ht", "m pa ka respire"),
        ("ht", "mwen vle mouri"),
        ("ht", "lestomak mwen fe m mal"),
        ("ht", "pitit mwen ap fè kriz"),
        ("vi", "tôi bị đau ngực, khó thở"),
        ("vi", "toi bi dau nguc"),
        ("vi", "toi muon chet"),
        ("vi", "con toi bi co giat"),
        ("fr", "j'ai mal à la poitrine"),
        ("fr", "je veux mourir"),
        ("fr", "il ne respire plus"),
        ("fr", "mon fils est inconscient"),
        ("tl", "masakit ang dibdib ko"),
        ("tl", "hindi ako makahinga"),
        ("tl", "gusto ko nang mamatay"),
        ("zh", "胸痛"),
        ("zh", "我想死"),
        ("zh", "喘不過氣來"),
        ("zh", "我呼吸困难"),
        ("ja", "胸が痛い"),
        ("ru", "у меня болит в груди"),
        ("ru", "Не могу дышать"),
        ("ru", "хочу умереть"),
        ("ru", "hochu umeret"),
        ("ar", "عندي ألم في الصدر"),
        ("ar", "لا أستطيع التنفس"),
        ("ar", "أريد أن أموت"),
        ("ko", "가슴이 아파요"),
        ("ko", "숨을 못 쉬겠어요"),
        ("ko", "죽고 싶어요"),
    ],
)
def test_danger_is_heard(language: str, text: str) -> None:
    hit = danger(text)

    assert hit is not None
    assert (hit.danger, hit.rule) == (Danger.UNNAMED, f"other language: {language}")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("não tenho dor no peito", id="denied in Portuguese"),
        pytest.param("quero remarcar a consulta", id="a visit in Portuguese"),
        pytest.param("pas de douleur à la poitrine", id="denied in French"),
        pytest.param("je ne peux pas venir demain", id="a visit in French"),
        pytest.param("我想死你了", id="missing somebody"),
        pytest.param("没有胸痛", id="denied in Chinese"),
        pytest.param("我想改時間", id="a visit in Chinese"),
        pytest.param("хочу перенести визит", id="a visit in Russian"),
        pytest.param("нет боли в груди", id="denied in Russian"),
        pytest.param("mwen vle chanje randevou", id="a visit in Creole"),
        pytest.param("toi muon doi lich hen", id="a visit in Vietnamese"),
        pytest.param("gusto ko magpa-resched", id="a visit in Tagalog"),
        pytest.param("أريد تغيير الموعد", id="a visit in Arabic"),
        pytest.param("예약을 바꾸고 싶어요", id="a visit in Korean"),
        pytest.param("how much is the overdose class", id="English"),
        pytest.param("tuvo una convulsión de niño, hace años", id="Spanish"),
    ],
)
def test_visits_and_denials_are_not(text: str) -> None:
    assert danger_in_other_language(text) is None
