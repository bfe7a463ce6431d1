"""Whether words tell of danger that is over: long ago, somebody's history, or gone since.

Long ago is enough unless something says that it goes on. What was yesterday or last week is only
over where the message says so: "last week my incision opened" is danger, "… but it healed" is not.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence

from bot.language.patterns import any_of

_LONG_AGO = any_of(
    r"""
    (?:years?|yrs?|months?) (?:ago|back)
    last (?:year|yr|mo|month|summer|winter|spring|fall|march|april|june|july|august
    |september|october|november|december|january|february|christmas)
    (?:back )?(?:in|from) (?:(?:19|20)\d\d|0\d)
    follow(?:ing)? up (?:for|on|of|after|to|from)
    seguimiento
    back in (?!here|the (?:er|hospital))
    (?:in|from) (?:may|march|april|june|july|jan|feb|aug|sept|oct|nov|dec|august|september
    |october|november|december|january|february|high school|college|grade school
    |middle school|my (?:teens|twenties|thirties|20s|30s))
    (?:en|de|del) (?:el )?(?:19|20)\d\d
    (?:en|de) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre
    |noviembre|diciembre|la prepa|la universidad|mi juventud|mi pueblo cuando)
    as an? (?:little )?(?:kid|child|baby|infant|teen\w*|girl|boy|youngster)
    since (?:i|he|she) was (?:an? |little|born|young|\d)
    in (?:his|her|my|their) (?:(?:early|late|mid) )?\d\ds
    in the (?:spring|summer|winter)
    (?:before|around|over) (?:xmas|christmas|thanksgiving|easter)
    at (?:my|his|her) last
    had (?:it )?at (?:age )?\d\d
    when (?:i|he|she|they|we) (?:was|were)
    history of
    before (?:\w+ ){1,2}years?
    (?:many|some|few) years
    hace (?:\w+ ){0,2}(?:anos?|meses)
    hace (?:\w+ ){0,2}un mes(?! que)
    (?:ano|mes|verano|invierno|otono) pasado
    (?:navidad|semana santa|primavera) pasada
    a los (?:\w+ ){1,2}anos
    antecedentes? de
    cuando (?:yo )?(?:era|tenia|vivia|estaba embarazada)
    (?:my|her|his) (?:first|last|second|previous|other) (?:pregnancy|birth|delivery|labor
    |kid|child|baby|surgery|tooth extraction|extraction|procedure|colonoscopy)
    (?:primer|ultimo|segundo|otro) (?:parto|embarazo)
    (?:primera|ultima) cesarea
    una vez(?! mas)
    once(?! (?:more|again|every|a|i|he|she|we|the))
    (?:the )?last time
    la (?:otra vez|vez pasada|ultima vez)
    used to
    (?:for|been) (?:\w+ )?(?:years|months)
    from when|back when
    the night (?:he|she|i)
    late (?:husband|wife|mother|father|mom|dad|brother|sister)
    mi difunt[oa]
    antes (?:si |yo )?(?:me|le|tenia|sufria|pensaba|queria|intentaba)
    (?:years?|yrs?) behind (?:me|us|him|her)
    in (?:the )?(?:war|vietnam|korean war|gulf war)
    (?:once |back )in (?:kindergarten|preschool|elementary|\d(?:st|nd|rd|th) grade)
    in (?:kindergarten|preschool|elementary|\d(?:st|nd|rd|th) grade)(?=.*\b(?:(?:hes|shes|im) \d+
    |fine since|years ago|since then)\b)
    de (?:nin[oa]|bebe|chic[oa]|joven|chiquit[oa]|adolescente)
    """
)
_RISK = re.compile(
    r"\b(?:(?:high(?:er)?|at|my|our|more) risk|runs in (?:the|my)|in (?:my|our) family"
    r"|en (?:mi|la|nuestra) familia|(?:tengo|mas|mi|corro) riesgo|family (?:hx|history))\b"
)
_LATELY = any_of(
    r"""
    yesterday
    last (?:week|night|nite|weekend)
    (?:days?|weeks?|wks?) ago
    the other (?:day|night)
    (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day
    tues|weds|thurs
    fire (?:dept|department|men|man|fighters?|company) (?:said|checked|found|fixed|cleared)
    this (?:week|morning)
    earlier|ayer|anoche|antier|la semana pasada
    hace (?:\w+ ){0,2}(?:dias|semanas?)
    el otro dia
    el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)
    esta manana
    """
)
_OVER = re.compile(
    r"\b(?:(?:its|it is|all|they are|theyre) gone"
    r"|(?:its|it|hes|shes|im|all|is|are|were|been|was|feel|feels|feeling|doing|got|sees|otherwise)"
    r" (?:better|fine|healed|ok|okay|good|great|over|normal|cleared|well)|went away|came out"
    r" (?:fine|ok|okay|on its own)|(?:has |is )?(?:healed|stopped on its own)|stopped now"
    r"|it stopped|fixed (?:it|him|her|me)|back to (?:normal|himself|herself|(?:his|her) old self)"
    r"|(?:not|isnt|aint) anymore|turned out"
    r"|all (?:good|clear|better)|was cleared"
    r"|(?:they|er|doctor|doc|doctors|he|she) said (?:its|it is|it was|that it was)"
    r" (?:just |only )?(?:reflux|heartburn|gas|a pulled muscle|indigestion|anxiety)"
    r"(?!.* (?:but|though|except|cant)\b)"
    r"|(?:dijeron|dijo) que (?:era|es|fue) (?:solo |nomas )?(?:reflujo|acidez|gases|agruras|un aire"
    r"|ansiedad)(?!.* (?:pero|aunque)\b)"
    r"|(?:way )?behind me|xrayed|x rayed"
    r"|pero (?:ya )?(?:bien|estoy bien|esta bien|paro|salio|paso)|ya (?:se )?(?:me |le )?(?:quito"
    r"|paso|salio|paro|sano|bajo|fue|mejoro|alivio|cerro)|ya lo (?:supere|trabaje)"
    r"|(?:ya|pero|ahora|hoy) (?:ya |ahora |hoy |todo )?(?:estoy|esta|ando|anda|me siento"
    r"|se siente|miro|veo|ve) (?:muy )?(?:bien|mejor|normal)|ya no(?! (?:puedo|puede|aguanto"
    r"|respira|quiero|quiere|responde|reacciona|despierta|siento|siente|habla|se mueve)))\b"
)
_WELL_NOW = r"(?! (?:\w+ )?(?:needs?|fine|good|ok|okay|well|healthy|better|great|just)\b)"
_BIEN_AHORA = r"(?! (?:ya )?(?:tiene|esta bien|estoy bien|necesita|anda bien|toca|quiero)\b)"
# What says anywhere in the message that it is now.
_AGAIN = re.compile(
    r"\b(?:(?<!fine )(?<!great )(?<!good )(?<!ok )(?<!better )(?<!well )(?<!therapist )"
    r"(?<!control )"
    rf"now{_WELL_NOW}"
    r"|again|worse|tonight|(?<!years )(?<!months )back(?! in| to| on| then)|happening"
    rf"|ahora{_BIEN_AHORA}|ahorita|otra vez|de nuevo|peor|volvio)\b"
)
# "He is eight now" speaks of no danger now.
_AGE = re.compile(
    r"\b(?:is|hes|shes|im|was) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|grown"
    r"|an adult)"
    r" (?:years old )?now\b|\bya tiene (?:\d+|\w+) anos\b"
)
# What says so only where the danger itself is told.
_GOES_ON = re.compile(
    r"\b(?:(?<!gone )(?<!fine )(?<!better )(?<!good )today"
    r"|still(?! (?:need|want|have to|count|take|get|see"
    r"|do|doing|in|on|go))"
    r"|(?<!none )(?<!ever )(?<!nothing )(?<!clean )(?<!sober )(?<!free )(?<!fine )(?<!good )"
    r"(?<!havent had one )(?<!hasnt had one )(?<!havent had any )(?<!hasnt had any )"
    r"since(?! (?:i|he|she) was (?:an? |little|born|young|\d))"
    r"(?! then (?:ive |i |he |she |hes |shes |im |has |have |been )*(?:see|seeing|sees|seen|take"
    r"|takes|taking|on|fine|good|ok|okay|nothing|none)\b)"
    r"|started|(?:im|hes|shes)(?! (?:totally |completely |all |just |much |perfectly |back )*"
    r"(?:careful|home|back to normal|normal|himself|herself|doing|been fine|been good|fine|good"
    r"|ok|okay|great|better|clean|sober|here"
    r"|scheduled|due|calling|asking|wondering|a |on (?:the|my|a|meds)|seeing (?:dr|the|my)|in"
    r" (?:pt|therapy|rehab)))|morning|keeps?(?! (?:the|my|taking)\b)|cant"
    r"|hoy|todavia|sigue(?! (?:en|con|yendo|tomando))|siguen|sigo(?! (?:en|con|yendo|tomando))"
    r"|desde(?! entonces| eso\b| ese dia| hace (?:\w+ ){0,2}(?:anos|meses)\b)"
    r"|estoy(?! (?:bien|limpi\w+|mejor|perfect\w+"
    # with whom, and not how
    r"|con mis? (?:abuel|mam|pap|herman|hij|ti[oa]|prim|niet|suegr|espos|marid)))"
    r"|esta(?! (?:bien|mejor|controlad\w+|sanit\w+)))\b"
)
# Of what somebody died: "he had a stroke and passed away", "murió de un infarto".
_DIED = any_of(
    r"""
    (?:died|passed(?: away| on)?) (?:from|of) (?:\w+ ){0,3}\w+
    (?:he|she|they|mom|dad|mother|father|husband|wife|brother|sister|son
    |daughter) had (?:\w+ ){1,5}(?:and|then) (?:\w+ ){0,2}(?:died|passed)
    (?:le dio|les dio|dio|tuvo|sufrio) (?:un|una) (?:\w+ ){1,5}y (?:\w+ ){0,2}(?:murio
    |fallecio|nos fue)
    (?:murio|fallecio) (?:de|por) (?:\w+ ){0,2}\w+
    """
)
_STROKE = re.compile(
    r"\b(?:face|speech|words|arm|side|numb|vision|cara|boca|habla|brazo|lado|vista)\b"
)


def is_over(
    text: str,
    starts: Sequence[int],
    places: Collection[int],
    *,
    of_mind: bool,
    lingers: bool = False,
) -> bool:
    """text: simple words. starts: where clauses begin. places: where the words of danger stand.

    of_mind: suicide and self-harm, which count as over only when the writer says so as well.
    lingers: an overdose or a grip on the neck, which may kill days after all seems well.
    """
    if _AGAIN.search(_AGE.sub("", text)):
        return False
    clauses = {bisect_right(starts, place) for place in places}
    if not of_mind and any(_in_clause(found, starts, clauses) for found in _GOES_ON.finditer(text)):
        return False
    long_ago = any(_near(found, starts, clauses) for found in _LONG_AGO.finditer(text))
    over = _OVER.search(text) is not None
    if of_mind:
        return long_ago and over
    if any(found.start() <= min(places) <= found.end() for found in _DIED.finditer(text)):
        return True
    if long_ago or _RISK.search(text):
        return True
    return over and not lingers and bool(_LATELY.search(text)) and not _STROKE.search(text)


def _in_clause(found: re.Match[str], starts: Sequence[int], clauses: Collection[int]) -> bool:
    return bisect_right(starts, found.start()) in clauses


def _near(found: re.Match[str], starts: Sequence[int], clauses: Collection[int]) -> bool:
    """ "Last year, I had a stroke"; but not "throat closing, epipen expired in 2019"."""
    own = bisect_right(starts, found.start())
    return own in clauses or own + 1 in clauses
