"""Whether somebody says that they have nothing to measure with: no cuff, or one that is broken."""

import re

from bot.language.normalise import folded

_DEVICE = (
    r"(?:cuff|monitor|machine|device|meter|aparat\w*|tensiometro|baumanometro|brazalete|maquin\w*"
    r"|medidor|glucometro|esfigmo\w*|pilas|tiritas)"
)
_LACKS = (
    r"(?:(?:dont|do not|didnt|havent|no longer|never) (?:have|got|own)|cant find|lost|broke\w*"
    r"|busted|dead|died|not working|(?:wont|doesnt|dont|didnt|isnt|aint|stopped|quit) (?:work\w*"
    r"|turn\w*|inflat\w*|fit)|left (?:it|my|the)|need (?:a|an|new|another)|its at|is at"
    r"|no tengo|no sirve|no funciona|no prende|no encuentro|no agarra|no jala|no infla|perdi|perdio"
    r"|se (?:me|le|nos) (?:descompuso|rompio|perdio|acab\w+|quedo|cayo|murio)|descompu\w*|rot[oa]"
    r"|rompi\w*|deje|preste|olvid\w*|sin|me falta\w*|necesito)"
)
_MEASURE = r"(?:check|tak|measur|medir|tomar|checar|revisar|sacar)\w*"
_NOTHING = re.compile(
    rf"\b(?:{_LACKS}\b(?: \w+){{0,6}} {_DEVICE}|{_DEVICE}\b(?: \w+){{0,6}} {_LACKS}|no {_DEVICE}"
    r"|out of (?:test )?(?:strips|batteries)"
    rf"|(?:dont|do not) (?:have|got|own) (?:anything|a way|any way) to {_MEASURE}"
    rf"|no way (?:to|of) {_MEASURE}|nothing to {_MEASURE}|no (?:tengo|hay|traigo) (?:con que|como)"
    rf" {_MEASURE})\b"
    r"|\b(?:(?:dont|do not) (?:have|own) (?:one|it)|no (?:tengo|hay|traigo) con que)$"
)


def has_no_device(text: str) -> bool:
    return bool(_NOTHING.search(folded(text)))
