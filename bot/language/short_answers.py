"""Messages that are only a yes, a no or a number, whatever they are dressed in."""

import re
from collections.abc import Iterator
from enum import StrEnum

from bot.language.normalise import folded, plain
from bot.language.phrases import listed, word_set


class Answer(StrEnum):
    YES = "yes"
    NO = "no"


class _Kind(StrEnum):
    YES = "yes"
    SO_BE_IT = "so_be_it"  # "ok", "fine": a yes, but with "thanks" only a receipt
    NO = "no"
    POLITE = "polite"
    THANKS = "thanks"


LONGEST = 10  # words; a longer message says more than yes or no

_WORDS: dict[_Kind, str] = {
    _Kind.YES: """
        yes|y|ye|yea|yeah|yeh|yep|yup|yap|yeap|yess|yas|yah|yass|yesh|yis|yus|ys|yse|eys|yees
        yessir|yes sir|yeppers|yes i do|yes i will|yes i am|yes i can|yes it is|yes that works
        yes we are|yes we will|yes that is correct|yes thats right|yes thats correct|yes it does
        yes thats me|yes that is me|yes this is|yes i would|yes id like that|sure|sure thing
        for sure|fo sho|sure does|of course|ofc|ofcourse|absolutely|definitely|definately|def
        certainly|surely|indeed|correct|thats correct|that is correct|right|thats right
        that is right|true|exactly|affirmative|roger|10 4|10 four|you bet|u bet|uh huh|uhuh|uhhuh
        mhm|mmhm|mm hmm|mmhmm|hell yes|heck yes|totally|please do|i do|i will|i am|i agree|agreed
        yes to that|do it|confirm|confirmed|i confirm|confirming|go ahead|lets do it|works for me
        that works|that works for me|that will work|sounds good|sounds good to me|sounds great
        id like that|i would|i accept|accept|accepted|yes go ahead|si|sii|see si|sip|sep|seh|sis
        sy|yes si|si si|simon|claro|claro que si|si claro|por supuesto|desde luego|si por supuesto
        seguro|si seguro|correcto|si correcto|es correcto|asi es|si asi es|exacto|exactamente
        afirmativo|cierto|es cierto|aja|ajam|ajaa|si senor|si senora|si quiero|si puedo|si acepto
        acepto|si me interesa|si soy yo|si soy|soy yo|si esta bien|si confirmo|confirmo|confirmado
        confirmada|confirmar|si confirmado|si confirmada|con gusto|si con gusto|si me funciona
        me funciona|si me sirve|me sirve|me parece bien|si adelante|adelante|hagale|si hagalo
        si se puede|simona|zi|cii|ci|yes thats me|thats me|yep thats me|sounds right|it is|it does
        indeed it is|i reckon so|fine by me|fine with me|please do so|affirm|you betcha|u betcha
        betcha|by all means|no objection|please proceed|totally|works 4 me|thats rite|mhm yes
        obvio|obviamente|efectivamente|en efecto|asi mero|eso es|eso mero|eso mismo|ese mismo
        esa misma|como no|claro como no|claro q si|que si|pues si|pos si|pos claro|sisi|sipo
        si vos|hagalo|haganlo|procedan|proceda|conforme|estoy de acuerdo|si dele|dele|ponle
        con mucho gusto|encantado|encantada|de ley|a huevo|sin duda|por supuesto si|segurisimo
    """,
    _Kind.SO_BE_IT: """
        ok|okay|okey|okie|oki|okk|kk|k|okok|ok then|alright|allright|aight|ight|all right|fine
        thats fine|that is fine|im fine with that|thats ok|thats okay|that is ok|its ok|its fine
        ok fine|good|thats good|very well|will do|works|okey dokey|oks|okis|de acuerdo|esta bien
        ta bien|tabien|sta bien|esta bueno|bueno|bien|muy bien|dale|va|vale|sale|orale|okei|listo
        perfect|perfecto|great|excellent|excelente|cool|awesome|super|vaya|vaya pues|very well
        de una|sale pues|si va|sale vale
    """,
    _Kind.NO: """
        no|n|nop|nope|nah|naw|nay|na|noo|nopes|nada|neh|non|nien|nein|no i dont|no i cant
        no i wont|no i do not|no i am not|no im not|no it isnt|no it is not|not really|no way
        negative|never|absolutely not|of course not|definitely not|certainly not|heck no|hell no
        nuh uh|uh uh|nuhuh|not me|no that is wrong|no thats wrong|thats wrong|thats not right
        incorrect|wrong|false|not now|not right now|no not now|no not really|not at all|i dont
        i do not|i dont want to|i dont think so|no i dont think so|dont think so|no thats not me
        not interested|i decline|decline|declined|id rather not|rather not|no quiero|no senor
        no senora|claro que no|por supuesto que no|para nada|de ninguna manera|nunca|jamas
        negativo|tampoco|no no|que no|nel|nones|ni modo que si|ahora no|ahorita no|por ahora no
        por el momento no|no por ahora|no por el momento|no ahorita|no ahora|no es correcto
        incorrecto|no es cierto|falso|no acepto|no me interesa|mejor no|no mejor no|pues no
        creo que no|no creo|yo no|no soy yo|no soy|de ningun modo|no lo creo|no deseo
        no me funciona|no me sirve|i would rather not|id rather not|i would not|i do not|nty|no ty
        dont need it|i dont need it|no need|no need to|not necessary|thats not necessary
        that is not necessary|no that is not necessary|it is not necessary|by no means
        that is incorrect|no that is incorrect|that isnt right|that is not right|hard no|lord no
        i dont believe so|dont believe so|naw|nyet|i pass|ill pass|no hace falta|no es necesario
        no sera necesario|no ocupo|no lo ocupo|no necesito|no lo necesito|que va|no que va
        en absoluto|nanai|ni ahi|ni loco|ni loca|eso no|ese no|esa no|no ese no|fijese que no
        fijate que no|no fijese|no fijate|no es asi|no kiero|no lo quiero|no la quiero|nel pastel
        paso|mejor paso|de ninguna forma|nada que ver|la verdad no|no eso no|es incorrecto
    """,
    _Kind.POLITE: """
        please|pls|plz|plse|por favor|porfavor|porfa|porfis|xfa|hi|hello|hey|hola|good morning
        good afternoon|good evening|good day|buenos dias|buenas tardes|buenas noches|buenas
        buen dia|sir|maam|mam|miss|doctor|doctora|doc|dr|senorita|senora|senor|lol|haha|hahaha
        jaja|jajaja|jeje|oh|ah|um|uh|well|pues|just|dear|hun|honey
        hon|sugar|sweetie|bro|dude|man|amiga|amigo|mija|mijo|mi amor|mi vida|corazon
        mi reina|veci|compa|mano|manito|friend|there|ya|im good|im all set|all set|im ok|im okay
        im fine|im all right|im alright|asi estoy bien|asi esta bien|estoy bien|hmm|mmm|ay|pos|po
        pue|vos|che|ma|wey|guey|ok so|then|entonces|im sorry
        sorry|perdon|disculpe|lo siento|muy amable|kindly|que tal
    """,
    _Kind.THANKS: """
        thanks|thank you|thank u|thankyou|thx|thnx|thanx|thks|tnx|tx|ty|tysm|tyvm
        thank you so much|thanks so much|thank you very much|many thanks|thanks again
        much appreciated|appreciate it|i appreciate it|gracias|muchas gracias|mil gracias|grax
        grasias|grcs|muchisimas gracias|le agradezco|se lo agradezco|god bless|bendiciones
        dios lo bendiga|dios la bendiga|thank you though|thanks though|thanks anyway|gracias igual
        gracias de todos modos
    """,
}
_KINDS = {phrase: kind for kind, lines in _WORDS.items() for phrase in listed(lines)}
_LONGEST_PHRASE = max(len(phrase.split()) for phrase in _KINDS)

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("👍👌✅✔☑🆗🙆💯", " yes "),
        **dict.fromkeys("👎❌✖🚫🙅❎", " no "),
        "➕": None,
    }
)

_CARDINALS = "zero one two three four five six seven eight nine ten"
_CARDENALES = "cero uno dos tres cuatro cinco seis siete ocho nueve diez"
_NUMBERS = {
    **{str(n): n for n in range(11)},
    **{f"0{n}": n for n in range(1, 10)},
    **{word: n for n, word in enumerate(_CARDINALS.split())},
    **{word: n for n, word in enumerate(_CARDENALES.split())},
    "una": 1, "un": 1, "won": 1, "too": 2, "tree": 3, "sinco": 5, "seiz": 6, "ciete": 7, "dies": 10,
}  # fmt: skip
_ORDINALS = {
    word: n
    for n, words in enumerate(
        (
            "first 1st 1o 1a 1ra 1ero 1era 1er primera primero primer frist",
            "second 2nd 2o 2a 2da 2do segunda segundo secend",
            "third 3rd 3o 3a 3ra 3ro tercera tercero tercer thrid",
            "fourth 4th 4o 4a 4ta 4to cuarta cuarto",
            "fifth 5th 5o 5a 5ta 5to quinta quinto",
            "sixth 6th 6a 6ta 6to sexta sexto",
        ),
        start=1,
    )
    for word in words.split()
}
_LEADING = word_set(
    "option options opcion opciones number numero num nro no choice slot press the la el lo los"
    " ill take i want pick choose select id like would quiero prefiero elijo escojo me quedo con"
    " tomo la give let me get have opt for go with lets do reply answer is prefer gustaria voy por"
    " seria mejor a an your my"
)
_LEADING_ONLY = word_set("option opcion number numero num nro no choice press reply answer opt")
_TRAILING = word_set(
    "please pls plz one option opcion por favor porfa is good works fine time slot thanks gracias"
    " thank you ty esta bien me sirve funciona choice hora horario ok for"
)
_NOT_A_CHOICE = re.compile(r"[$%€:/°]|\d[.,-]\d|-\d")


def short_answer(text: str) -> Answer | int | None:
    """YES, NO, the number chosen (1-9; 0-10 when it stands alone), or None when more is said.

    "Thanks" is no confirmation, and neither is "ok thanks".
    """
    words = folded(plain(text).translate(_SIGNS)).split()
    if not words or len(words) > LONGEST:
        return None
    answer = _yes_or_no(words)
    return answer if answer else _number(words, plain(text), with_ordinals=True)


def is_receipt(text: str) -> bool:
    """Whether it says no more than "ok": heard, and neither a yes nor a no by itself."""
    words = folded(plain(text).translate(_SIGNS)).split()
    if not words or len(words) > LONGEST:
        return False
    kinds = set(_kinds(words))
    return _Kind.SO_BE_IT in kinds and kinds <= {_Kind.SO_BE_IT, _Kind.POLITE}


_HEARD = frozenset(
    listed(
        """
        got it|gotcha|i got it|ok got it|got u|sounds good|sounds great|sounds good to me|will do
        noted|understood|i understand|makes sense|good to know|no problem|no worries|np|ok cool
        cool cool|ok ill wait|ill wait|i will wait|ok i will wait|waiting|ill be waiting|you too
        u too|same to you|likewise|you as well|have a good one|have a good day|have a nice day
        see you|see ya|see you then|see u then|see you there|ok see you then|ok see you|lovely
        wonderful|nice|very good|k cool|kool|bet|word|aight bet|ok bet|cool beans|perf|roger that
        igualmente|igual|usted tambien|ustedes tambien|tambien usted|a usted tambien|entendido
        entiendo|enterado|enterada|de acuerdo|quedo al pendiente|quedo pendiente|quedo en espera
        espero|aqui espero|ok espero|ok aqui espero|me espero|lo espero|les espero|espero entonces
        ahi nos vemos|nos vemos|que tenga buen dia|que tengan buen dia|buen dia|bonito dia
        buenisimo|genial|chido|sale pues|ya|ya vi|ok ya|anotado|hecho|que bien|que bueno|excelente
        """
    )
)
_MARKS = re.compile(r"[🙏👍👌🙂😊😀😃😄😁❤️♥💕💙💚💛🧡💜🤗☺️✅🙌👏🏻🏼🏽🏾🏿\s.!]+")


def only_hears(text: str) -> bool:
    """Whether it only says that our answer came: "ok", "got it", "igualmente", a folded hand."""
    if _MARKS.fullmatch(text) and not text.isspace():
        return True
    said = folded(text)
    if is_receipt(text) or said in _HEARD:
        return True
    words = said.split()
    kinds = set(_kinds(words)) if words and len(words) <= LONGEST else {None}
    return kinds <= {_Kind.SO_BE_IT, _Kind.POLITE, _Kind.THANKS} and kinds != {_Kind.POLITE}


_YES_FIRST = word_set("ok okay yes yeah yep sure alright bueno si claro sale orale well then pues")


def number_after_yes(text: str) -> int | None:
    """ "Ok one", "sí, la 2": the number that a yes picks."""
    first, _, rest = folded(text).partition(" ")
    return bare_number(rest) if rest and first in _YES_FIRST else None


def bare_number(text: str) -> int | None:
    """A number said as a number: "2", "option 2"; not "the second", which may be a date."""
    words = folded(text).split()
    return _number(words, plain(text), with_ordinals=False) if len(words) <= LONGEST else None


def _yes_or_no(words: list[str]) -> Answer | None:
    kinds = set(_kinds(words))
    if None in kinds:
        return None
    said_yes = _Kind.YES in kinds or (_Kind.SO_BE_IT in kinds and _Kind.THANKS not in kinds)
    if _Kind.NO in kinds:
        return None if kinds & {_Kind.YES, _Kind.SO_BE_IT} else Answer.NO
    return Answer.YES if said_yes else None


def _kinds(words: list[str]) -> Iterator[_Kind | None]:
    """The message as known phrases, the longest first; None where it says something else."""
    place = 0
    while place < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - place), 0, -1):
            kind = _KINDS.get(" ".join(words[place : place + length]))
            if kind:
                yield kind
                place += length
                break
        else:
            yield None
            return


def _number(words: list[str], said: str, *, with_ordinals: bool) -> int | None:
    if _NOT_A_CHOICE.search(said):
        return None
    core = list(words)
    leading = _LEADING if with_ordinals else _LEADING_ONLY
    while core[1:] and (core[0] in leading or _KINDS.get(core[0]) is _Kind.POLITE):
        core.pop(0)
    while core[1:] and core[-1] in _TRAILING:
        core.pop()
    if len(set(core)) != 1:  # "2 2" is 2
        return None
    number = _NUMBERS.get(core[0])
    if number is None and with_ordinals:
        number = _ORDINALS.get(core[0])
    alone = core == words
    return number if number is None or alone or 1 <= number <= 9 else None
