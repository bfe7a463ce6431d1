"""The plainest dangers in languages that we do not write: chest, breath, wish to die, and the like.

Patients write them in their own language when it matters most. Found here, they are answered with
911 and 988; all else in those languages is for people. The notation of the lists is in phrases.py;
letters are folded, so Vietnamese counts with and without its marks.
"""

import re
import unicodedata
from collections.abc import Mapping

from bot.language.normalise import folded
from bot.language.phrases import Phrases, word_set

_LATIN = Phrases(
    {
        "pt": """
            (dor|dores|aperto|pressao|pontada|pontadas) .. peito
            peito (doendo|apertado|ta doendo|esta doendo|doi|doi muito)
            (nao|n|num) (consigo|consegue|to conseguindo|ta conseguindo|estou conseguindo|posso
                |esta conseguindo|da pra) .. respirar
            (nao|n) (respira|ta respirando|esta respirando|acorda|responde|ta respondendo)
            (falta de ar|sem ar|sufocando|me sufocando)
            (quero|queria|quer|vou|vai|vontade de|pensando em) [me|se] (morrer|matar|suicidar)
            (nao|n) (quero|aguento) mais viver
            (tirar|acabar com) [a] minha [propria] vida
            (convulsao|convulsoes)
            (sangrando|sangramento|sangue) .. (muito|nao para|demais|sem parar|forte)
            muito sangue
            (desmaiou|desmaiei|desmaiada|desmaiado|desacordado|desacordada)
            (ataque cardiaco|ataque do coracao|tendo um infarto|tendo um avc)
        """,
        "ht": """
            pa (ka|kapab|fouti) [fin] respire
            (pa respire|mal pou respire|toufe|ap toufe|souf kout)
            vle (mouri|touye tet|touye tet mwen|touye tet li)
            touye tet (mwen|mw|m)
            (lestomak|lestoma|pwatrin|pwatrinn) .. (mal|doule|sere|fe mal|fe m mal)
            (doule|mal) .. (lestomak|lestoma|pwatrin|pwatrinn)
            (konvilsyon|ap fe kriz|fe kriz malkadi|malkadi)
            (ap senyen|senyen anpil|pedi anpil san|san ap koule|anpil san)
            (pedi konesans|san konesans|endispoze|pa reveye|pa ka reveye|pa reponn)
        """,
        "vi": """
            (dau|tuc|nang|that) [o|that|qua] nguc
            nguc .. (dau|tuc)
            (kho|khong|ko|k|khg) [the] tho [duoc|noi]
            (ngat tho|ngung tho|nghet tho)
            (muon|dinh|se|chi muon) (chet|tu tu|tu sat|tu van)
            khong muon song
            (co giat|dong kinh)
            (chay mau|ra mau|mat mau) [rat] (nhieu|qua|khong cam|khong ngung|hoai)
            (bang huyet|xuat huyet|dot quy|nhoi mau)
            (bat tinh|ngat xiu|hon me|bi ngat|xiu roi|bi xiu)
        """,
        "fr": """
            mal (a|dans|au niveau de) [la|ma|sa] poitrine
            (douleur|douleurs|serrement|oppression) .. (poitrine|thoracique|thorax)
            (peux|peut|arrive|arrives|pouvons) (pas|plus|pas a|plus a) [bien|a] respirer
            (mal|difficulte|difficultes|peine) a respirer
            (ne|n) respire (pas|plus)
            (respire plus|jetouffe|il etouffe|elle etouffe)
            (veux|veut|voudrais|voulais|vais|va|envie de|envie d) (mourir|me tuer|me suicider
                |se suicider|se tuer|en finir|mettre fin)
            plus envie de vivre
            (il convulse|elle convulse|des convulsions)
            (fait|font) [des|une|ses] (convulsion|convulsions|convulsion febrile)
            (saigne|saignements|saignement) .. (beaucoup|enormement|trop|abondant|abondants)
            (hemorragie|arrete pas de saigner|crise cardiaque|fait un avc)
            (inconscient|est inconsciente|evanoui|evanouie|sans connaissance|perdu connaissance)
            (se reveille|reveille) (pas|plus)
        """,
        "tl": """
            (masakit|sumasakit|sakit|naninikip|paninikip|mabigat) .. dibdib
            dibdib .. (masakit|sumasakit|naninikip)
            (hindi|di|hirap|nahihirapan|hndi) .. (makahinga|huminga|humihinga)
            (gusto|gustong) .. (mamatay|magpakamatay)
            (magpakamatay|magpapakamatay)
            (ayoko|ayaw) .. mabuhay
            (kinukumbulsyon|nangingisay|kumbulsyon|kombulsyon|kinokombulsyon)
            (dumudugo|dinudugo|nagdudugo|pagdurugo) .. (sobra|malakas|marami|tumitigil|ayaw)
            (maraming|sobrang) dugo
            (nawalan ng malay|walang malay|nahimatay|hinimatay)
            (hindi|di) .. magising
        """,
        "ru": """
            (bol|boli|bolit) v grudi
            grud bolit
            ne (mogu|mozhet|mojet) dyshat
            (khochu|hochu|xochu) umeret
        """,
    }
)
# What denies the words that follow: "sem dor no peito", "khong dau nguc", "pas mal a la poitrine".
_DENIALS = word_set("sem nao nenhuma pa pas sans aucune khong ko hindi di walang wala net bez")
_DENIAL_REACH = 3  # words
_WRITTEN: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile(
        "(?<![没沒]有)(?<![无無不没沒])(?:"
        "胸[口部]?[很好太非常特别特別有点點]*[痛疼闷悶]|心口[痛疼]|心[脏臟][痛疼]|心[脏臟]病[发發]"
        "|[喘透][不唔]?[过過]?[不唔]?[气氣過过]|呼吸[不困]|[不没沒]能呼吸|[没沒]有?呼吸|[无無]法呼吸"
        "|[想要]死(?![你我妳他她])|自[杀殺]|不想活|抽搐|[癫癲][痫癇]|大出血|流[了]?[很好][多]血"
        "|血[止停]不|不停[地的]?流血|昏迷|昏倒|[晕暈]倒|失去[意知][识識觉覺]|叫不醒|中[风風]了?)"
    ),
    "ja": re.compile(
        "胸が(?:とても|すごく)?[痛苦]|息が?(?:でき|苦し)|呼吸が?(?:でき|苦し)|死にたい|自殺"
        "|けいれん|痙攣|血が止まら|出血が|意識が?(?:ない|ありません|を失)"
    ),
    "ko": re.compile(
        r"가슴\s?[이에]?\s?(?:너무|많이|정말)?\s?(?:아파|아프|아픕|답답|통증)|흉통|호흡\s?곤란"
        r"|숨[을이도]?\s?(?:못|안\s?쉬|쉴\s?수|쉬기|막|차)|죽고\s?싶|자살|경련|발작|출혈"
        r"|피[가를]\s?(?:많이|안\s?멈|멈추지|토)|의식[이을]?\s?(?:없|잃)|기절|쓰러[졌지]|심장마비"
    ),
    "ru": re.compile(
        r"(?<!нет )(?<!без )(?<!нету )\b(?:бол\w* (?:\w+ )?в груди|в груди (?:\w+ )?бол\w*"
        r"|груд\w+ (?:\w+ )?бол\w+|(?:не мо[гж]\w+|трудно|тяжело) (?:\w+ )?дышать|задыха\w+"
        r"|не дышит|хоч\w+ (?:\w+ )?умереть|не хоч\w+ (?:\w+ )?жить|покончить с собой"
        r"|самоуби\w+|убить себя|судорог\w*|кровотечени\w+|(?:сильно|много|ид[её]т|хлещет)"
        r" кров\w*|кровь не остан\w+|потерял\w* сознание|без сознания|не просыпается"
        r"|не приходит в себя|инфаркт|инсульт)"
    ),
    "ar": re.compile(
        "(?<!لا يوجد )(?<!بدون )(?:الم (?:شديد )?(?:في|ب) ?(?:ال)?صدر|صدري (?:ي|بي|ت)[ؤو]?[جل]\\w+"
        "|وجع (?:في )?(?:ال)?صدر|(?:لا|ما|مش|لم) ?(?:استطيع|اقدر|يقدر|تقدر|يستطيع|تستطيع|قادر|قادره"
        "|عارف) (?:ان |علي )?(?:ال)?[ايت]?ت?نفس|ضيق (?:في )?(?:ال)?(?:تنفس|نفس)|[لم]ا ?[يت]تنفس"
        "|(?:اريد|بدي|عايز|عايزه|عاوز|ابغي|ابي|حابب) (?:ان )?(?:ا|ي)?موت|انتحر|انتحار|اقتل نفسي"
        "|تشنج|نزيف|[اينبت]{1,2}نزف|(?:فقد|فاقد)\\w* (?:ال)?وعي|اغمي|غايب عن الوعي|ذبحه|جلطه)"
    ),
    "hi": re.compile(
        "(?:सीने|छाती) में (?:\\S+ )?दर्द|(?:सांस|साँस) (?:नहीं|लेने में)|मरना चाह|आत्महत्या|बेहोश"
        "|दौरा पड़|खून (?:बह|बंद नहीं|नहीं रुक)"
    ),
}
_ARABIC = str.maketrans({**dict.fromkeys("أإآ", "ا"), "ة": "ه", "ى": "ي", "ـ": None})
_ARABIC_MARKS = re.compile("[\u064b-\u0652]")


def danger_in_other_language(text: str) -> str | None:
    """The language in which danger is told; None: in none of them, or denied."""
    said = folded(text).replace("đ", "d")
    for hit in _LATIN.hits(said):
        before = said[: hit.start].split()[-_DENIAL_REACH:]
        if _DENIALS.isdisjoint(before):
            return hit.rule
    if text.isascii():
        return None
    written = _ARABIC_MARKS.sub("", unicodedata.normalize("NFKC", text).lower()).translate(_ARABIC)
    return next((name for name, told in _WRITTEN.items() if told.search(written)), None)
