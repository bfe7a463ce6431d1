"""The days of the week as they are typed, in short and misspelt, from Monday on."""

ENGLISH_WEEKDAYS = """
    mon monday mondy munday monady mday
    tue tues tuesday tus teusday tuseday tuesady tusday tuesdy tuesd
    wed weds wednesday wensday wenesday wendesday wendsday wednsday wednesdy wedensday wedn
    thu thur thurs thursday thrusday thrs thirsday thusday thursdy thersday
    fri friday fryday firday fridy
    sat saturday satruday saterday satday
    sun sunday sundy
"""
# "Wensdays": a whole name, however it is spelled, has a plural.
ENGLISH_IN_PLURAL = "\n".join(
    " ".join(name + "s" for name in names.split() if name.endswith("y") and len(name) > 4)
    for names in ENGLISH_WEEKDAYS.strip().splitlines()
)
SPANISH_WEEKDAYS = """
    lunes lun lune luns luness lnes lunecito lunesito
    martes mar mart marte mares mtes martez martecito martesito
    miercoles mier mie mierc miercole mircoles miecoles mierkoles mierco miercolito miercolitos
    jueves jue juev jueve juebes guebes jeves juevecito juevesito
    viernes vie vier vierne biernes vienes viernez viernecito viernesito
    sabado sab savado sabdo sabadito
    domingo dom domigo domngo domin dominguito
"""

# English names by ear, from Monday on.
BY_EAR = (
    ("mundey", "mondee"),
    ("toosday", "toozday", "chewsday", "choosday", "tewsday", "twosday", "toosdy"),
    ("wenzday", "wenday", "wensdee", "wendsdy", "winsday", "wedsday"),
    ("thurzday", "therzday", "thersdy", "thirzday"),
    ("fridey", "frieday", "fryedy"),
    ("satterday", "sattaday", "sadurday", "saddurday", "saturdey", "satiday"),
    ("sundey", "sonday"),
)
