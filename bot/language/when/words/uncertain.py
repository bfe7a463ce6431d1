"""Words that are about time only beside certain others: "may", "sat", "una", "menos".

Letters are those of tokens.py.
"""

BUT = frozenset(["but", "pero", "though", "however", "aunque"])
RATHER = frozenset(["rather", "prefiero", "preferiria"])  # "but I'd rather Friday"
ONE = {"en": {"a", "an"}, "es": {"un", "una", "unos", "unas"}}
_AT_AN_END = frozenset(["earliest", "soonest", "latest"])
_LATER = frozenset(["mas tarde de", "mas tarde del"])
_FEW = frozenset(["unos", "unas"])


def letter_beside(letter: str, word: str, before: str, after: str, lang: str) -> str:
    """The letter of an uncertain word beside its neighbours; "" leaves it out."""
    if letter == "v":
        return "P" if before in "WD" else "x"
    if letter == "-" and before == "E":  # "late-morning"
        return ""
    if letter == "." and word == "." and after in "|&":  # "the 1st. or the 2nd."
        return ""
    if letter == "." and before in "WMUA" and word == ".":  # an abbreviation's
        return "" if after in "NOMTCPA,t@" else "."
    if letter == "m" and (after in "WDKUGPabn" or before + after == "W."):  # "y el viernes menos"
        return "X"
    if word in _FEW and after == "N":  # "unos 10 dias"
        return ""
    if word in ONE[lang] and after not in "UH":
        is_hour = word == "una" and (before in "@lFfBtua&|-" or after in "&mk")
        # "en dos semanas, un viernes": the article of a day says nothing
        return letter if is_hour else "x" if lang == "es" and after != "W" else ""
    return (_english if lang == "en" else _spanish)(letter, word, before, after)


def _english(letter: str, word: str, before: str, after: str) -> str:
    match word:
        case "than" if after in "WDP" and before not in "abRL":
            return "X"
        case "over" if after in "WDP" and before in "WDP":  # "Thursday over Friday"
            return "X"
        case "before" | "b4" if before == "x" and after == ".":  # "so before."
            return "<"
        case "aft" if after == "N":  # "tmrw aft 3"
            return "a"
        case "one" if after not in "UHNk" and before in "OhnzDPWCNRLEx":
            return "x"
        case "may" if not (before == after == "."):
            return letter if before in "inbautoEFBNOM,-/|&gy" or after in "NO" else "x"
        case "sun" if before == "h":
            return "x"
        case "sat" if before == "x" and after not in "|PNCT.,><":  # "so only sat or sun"
            return "x"
    return _to_one_side(letter, word, before, after)


def _to_one_side(letter: str, word: str, before: str, after: str) -> str:
    """ "815 earliest", "gone till the 28th"."""
    if word == "gone" and after in "uNOenhWD":
        return "Q"
    if word in _AT_AN_END and before in "NCAks":
        return "<" if word == "latest" else ">"
    if word in _AT_AN_END and after in "NC@" and letter != "a":  # "earliest 10"
        return "b" if word == "latest" else "a"
    return letter


def _spanish(letter: str, word: str, before: str, after: str) -> str:
    match word:
        case "dia" if after in "NO" and before not in "NO":
            return "y"
        case "que" | "q" if after in "WDh" and before in "W_":  # "mejor jueves que viernes"
            return "X"
        case "a mas tardar" | "lo mas temprano" if after == "." and before in "WNOMCAD":
            return "<" if letter == "b" else ">"  # "el viernes a más tardar"
        case "antes" if before in "xq" and after == ".":  # "asi que antes"
            return "<"
        case "full" if before not in "WDP" or after not in ".,&":  # "full time"
            return "x"
        case "mar" if before in "NOf":
            return "M"
        case "ago" if not (before in "NOfi-/" or after in "NO"):  # "como le ago"
            return "x"
        case "reyes" | "vienes" if before not in ("abu" if word == "reyes" else "hnef@&|,"):
            return "x"  # a name, and "you come"
    if letter == "g" and before == "n":  # "esta semana de lunes a viernes"
        return "U"
    latest = word in _LATER and before in "lh"  # "la mas tarde del jueves"
    goes_on = word == "adelante" and before not in "NCDWMOGAKk,"  # "siga adelante"
    return "x" if latest or goes_on else letter
