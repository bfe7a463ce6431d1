"""Whether somebody says that they have nothing to measure with: no cuff, or one that is broken."""

import re

from bot.language.normalise import folded

_DEVICE = (
    r"(?:cuff|monitor|machine|device|meter|thing|battery|batteries|strips?|aparat\w*|tensiometro"
    r"|baumanometro|brazalete|maquin\w*|medidor|glucometro|esfigmo\w*|pilas?|bateria\w*|tiritas)"
)
_LACKS = (
    r"(?:(?:dont|do not|didnt|havent|no longer|never) (?:have|got|own|find)|cant find|lost|broke\w*"
    r"|busted|dead|died|not working|(?:wont|doesnt|dont|didnt|isnt|aint|stopped|quit) (?:work\w*"
    r"|turn\w*|inflat\w*|com\w*|fit)|left (?:it|my|the)|ran out|out of|need (?:a|an|new|another)"
    r"|its at|is at"
    r"|no tengo|no sirve|no funciona|no prende|no encuentro|no agarra|no jala|no infla|perdi|perdio"
    r"|se (?:me|le|nos) (?:descompuso|rompio|perdio|acab\w+|quedo|cayo|murio)|descompu\w*|rot[oa]"
    r"|rompi\w*|deje|preste|olvid\w*|sin|me falta\w*|necesito)"
)
_NOTHING = re.compile(
    rf"\b(?:{_LACKS}\b(?: \w+){{0,6}} {_DEVICE}|{_DEVICE}\b(?: \w+){{0,6}} {_LACKS}"
    rf"|no {_DEVICE}"
    r"|(?:dont|do not) (?:have|got|own) (?:one|anything|nothing|a way|any way)|no way (?:to|of)"
    r" (?:check|tak|measur)\w*|nothing to (?:check|take|measure)"
    r"|no tengo (?:con que|como|ningun\w*)"
    r"|no (?:hay|traigo) con que)\b"
)


def has_no_device(text: str) -> bool:
    return bool(_NOTHING.search(folded(text)))
