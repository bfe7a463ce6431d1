"""English words about time, each with its place in the grammar (the letters are in tokens.py)."""

from bot.language.when.model import Part
from bot.language.when.nodes import Clock, Day, Daypart, Edge, Half, Length, Said, Shift, Unit
from bot.language.when.words.holiday_names import ENGLISH_HOLIDAYS
from bot.language.when.words.lexicon import Lexicon, counted, lexicon
from bot.language.when.words.lexicon_by_ear import ENGLISH_BY_EAR
from bot.language.when.words.lexicon_hurried import ENGLISH_HURRIED
from bot.language.when.words.lexicon_reasons import ENGLISH_REASONS
from bot.language.when.words.lexicon_turns import ENGLISH_TURNS
from bot.language.when.words.lexicon_work import ENGLISH_WORK
from bot.language.when.words.weekday_names import ENGLISH_IN_PLURAL, ENGLISH_WEEKDAYS

_MONTHS = """
    jan january januray janurary
    feb february febuary feburary februrary febr
    mar march
    apr april aprl arpil
    may
    jun june
    jul july
    aug august agust
    sep sept september septmber
    oct october
    nov november
    dec december decmber
"""
_CARDINALS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
"""
_ORDINALS = """
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
"""

ENGLISH: Lexicon = lexicon(
    ENGLISH_TURNS,
    ENGLISH_REASONS,
    ENGLISH_HURRIED,
    ENGLISH_BY_EAR,
    ENGLISH_WORK,
    counted("W", ENGLISH_WEEKDAYS),
    counted("W", ENGLISH_IN_PLURAL, first=7),
    counted("M", _MONTHS, first=1),
    counted("N", "\n".join(_CARDINALS.split())),
    counted("O", "\n".join(_ORDINALS.split())),
    [
        ("N", 20, "twenty"),
        ("N", 30, "thirty"),
        ("N", 40, "forty|fourty"),
        ("N", 50, "fifty"),
        ("O", 30, "thirtieth"),
        ("O", 9, "nineth"),
        ("O", 12, "twelveth"),
        ("z", -1, "last"),
        ("N", 1, "a|an"),
        ("N", 2, "couple|couple of|a couple|a couple of|pair of|a pair of"),
        ("N", 3, "a few|few"),
        ("D", Day(offset=0), "today|2day|tday|todday|this day"),
        (
            "D",
            Day(offset=1),
            "tomorrow|tmrw|tmr|tmw|2moro|2morrow|2mrw|tomoro|tomorow|tommorow|tommorrow|tmorrow|tomorro"
            "|2mrow|2morow|2marrow|2morro|2maro|tmrow|tmmrw|tomrw|tomarrow|tommrow|tomm|tom|morrow"
            "|tmro|tmrrw|tmoro",
        ),
        (
            "D",
            Day(offset=2),
            "day after tomorrow|the day after tomorrow|day after tmrw|day after tmr|overmorrow"
            "|day after 2moro",
        ),
        ("D", Day(of_visit=True), "same day|the same day|that day|that same day|same date"),
        (
            "S",
            Clock(0, of_visit=True),
            "same time|the same time|that time|that same time|same hour",
        ),
        (
            "V",
            None,
            "my appointment|my appt|my visit|the appointment|the appt|the visit|appointment",
        ),
        ("V", None, "my current appointment|appt|my current appt|that appointment|current time"),
        ("C", Clock(12, exact=True), "noon|noonish|midday|mid day|12 noon|high noon|noontime"),
        ("C", Clock(0, exact=True), "midnight|mid night"),
        ("P", Daypart(Part.MORNING), "morning|mornin|morn|am hours|forenoon"),
        ("P", Daypart(Part.MORNING), "in the am|in the a m|the am"),
        (
            "P",
            Daypart(Part.MORNING, plural=True),
            "mornings|any morning|every morning|most mornings",
        ),
        ("P", Daypart(Part.MORNING, today=True), "this morning"),
        ("P", Daypart(Part.MORNING, Edge.EARLY), "first thing|first thing in the morning"),
        (
            "P",
            Daypart(Part.MORNING, Edge.EARLY),
            "bright and early|crack of dawn|first appointment|early am|1st thing|1st appt"
            "|when u open|when you open|when yall open|when you guys open|as soon as you open"
            "|as soon as u open|at opening|first appointment of the day|first slot of the day"
            "|first appt|1st thing in the morning|1st appointment",
        ),
        ("P", Daypart(Part.MORNING, Edge.LATE), "mid morning|midmorning|late am"),
        (
            "P",
            Daypart(Part.LUNCH),
            "lunch|lunchtime|lunch time|lunch hour|lunch break|midday break",
        ),
        (
            "P",
            Daypart(Part.AFTERNOON),
            "in the pm|in the p m|the pm|afternoon|afternoonish|aft|aftn|afternoonz|afternoon time",
        ),
        (
            "P",
            Daypart(Part.AFTERNOON),
            "arvo|afternn|aftrnoon|aftnoon|after noon|aternoon|afternon",
        ),
        ("P", Daypart(Part.AFTERNOON, plural=True), "afternoons|any afternoon|every afternoon"),
        ("P", Daypart(Part.AFTERNOON, today=True), "this afternoon|this aft"),
        ("P", Daypart(Part.AFTERNOON, Edge.MIDDLE), "mid afternoon|midafternoon"),
        (
            "P",
            Daypart(Part.AFTERNOON, Edge.LATE),
            "last appointment of the day|last appt of the day|last slot of the day"
            "|before you close|before u close|before yall close|right before closing|at closing"
            "|end of day|end of the day|the end of the day|the end of day|eod|cob"
            "|close of business",
        ),
        ("P", Daypart(Part.EVENING), "evening|eve|evenin|dinnertime|dinner time|evning"),
        ("P", Daypart(Part.EVENING, plural=True), "evenings|any evening|every evening"),
        ("P", Daypart(Part.EVENING, today=True), "this evening|this eve"),
        ("P", Daypart(Part.EVENING, Edge.EARLY), "after hours"),
        ("P", Daypart(Part.EVENING, Edge.EARLY, event=True), "after work|after my shift"),
        ("P", Daypart(Part.AFTERNOON, Edge.MIDDLE, event=True), "after school"),
        ("P", Daypart(Part.NIGHT), "night|nite|nighttime|night time"),
        ("P", Daypart(Part.NIGHT, plural=True), "nights|any night|every night"),
        ("P", Daypart(Part.NIGHT, today=True), "tonight|tonite|2nite|2night|tnite|this night"),
        ("A", Half.AM, "am|a m"),
        ("A", Half.PM, "pm|p m"),
        ("J", (Length(45, Unit.MINUTE),), "three quarters of an hour"),
        ("*", Said(lengths=(Length(0, Unit.MINUTE),)), "right now|just now|immediately"),
        ("H", 15, "quarter|a quarter|qtr|qrt"),
        ("H", 30, "half|a half"),
        ("U", Unit.MINUTE, "minute|minutes|min|mins|mnts"),
        ("U", Unit.HOUR, "hour|hours|hr|hrs|h"),
        ("U", Unit.DAY, "day|days|d|dys"),
        (
            "U",
            Unit.WORKDAY,
            "business day|business days|working day|working days|work day|work days",
        ),
        ("U", Unit.WEEK, "week|weeks|wk|wks|weeek|wek|weeks time|wks time"),
        ("U", Unit.FORTNIGHT, "fortnight|fortnights"),
        ("U", Unit.MONTH, "month|months|mo|mos|mnth|mth|mths|monht"),
        ("U", Unit.YEAR, "year|years|yr|yrs"),
        ("U", Unit.WEEKEND, "weekend|week end|wknd|wkend|weekned"),
        ("K", Unit.WEEKEND, "weekends|any weekend|every weekend|on the weekends|week ends|wkends"),
        (
            "K",
            Unit.WORKWEEK,
            "weekday|weekdays|any weekday|workdays|week day|week days|during the week",
        ),
        ("n", Shift.THIS, "this|ths|current|the current|dis"),
        ("n", Shift.NEXT, "next|nxt|nex|the next|nest week|net"),
        ("n", Shift.FOLLOWING, "the following|following"),
        ("n", Shift.COMING, "coming|upcoming|this coming|this upcoming|the coming|this next"),
        ("n", Shift.COMING, "nearest|soonest|this very"),
        ("Y", Shift.AFTER_NEXT, "after next|after the next|after next one|after the next one"),
        ("p", None, "ago|yesterday|since|previous|last night|earlier today|back then"),
        ("i", None, "in|within about|during|in about|in another"),
        ("w", None, "within|within the next"),
        ("w", None, "in less than|within the upcoming|in under"),
        ("F", None, "from|starting|starting at|starting from|beginning|effective"),
        ("d", None, "for|for at least|for about|for the past|for over|for the last"),
        ("t", None, "to"),
        ("u", None, "thru|through|throughout|until|till|til|untill|up to|up until"),
        ("b", None, "before|b4|bfore|prior to|befor|earlier than|sooner than|bef|not after"),
        ("a", "including", "as of|starting on|beginning on"),
        ("a", "not", "no earlier than|not before|no sooner than|not earlier than|not until|not b4"),
        ("a", "not", "no earlier then|not till|not til"),
        ("b", "including", "by|no later than|not later than|at the latest by|no later then"),
        ("b", None, "any time before|anytime before|sometime before"),
        ("a", None, "after|aftr|later than|past|any time after|aftre"),
        ("a", None, "anytime after|sometime after|later then"),
        (
            ">",
            None,
            "so anytime after|so any time after that|or later|onwards|onward|and later|or after"
            "|and on|or any time after",
        ),
        (">", "then", "so after that|after then"),
        ("<", None, "or earlier|or before|and earlier|or sooner|at the latest"),
        ("R", None, "from now|from today|hence|later|from this point|in the future"),
        ("B", None, "between|btwn|b w|b/w|bt|in between|btw|betw|anywhere between|bw|bet"),
        ("&", None, "and|n|plus|as well as"),
        ("_", None, "maybe|perhaps"),
        ("_", "rather", "rather"),
        ("|", None, "or|alternatively|or maybe"),
        ("o", None, "of"),
        ("h", None, "the|teh|da"),
        ("j", None, "on|onn"),
        ("@", "about", "about|bout"),
        ("@", None, "at|at either|around|arround|arond|aroun|approximately|approx|round|circa"),
        ("@", None, "roughly|atound|arnd|abt|close to|as close to|right around|somewhere around"),
        ("@", None, "near to|closer to"),
        ("@", None, "at about|at around|near|like around|by around|right at"),
        (
            "X",
            None,
            "not|except|besides|but not|other than|anything but|any day but|any time but",
        ),
        (
            "X",
            None,
            "any time except|anytime except|any day except|except for|never|not on|anytime but",
        ),
        ("X", None, "no on|but no|excluding|apart from|not at|not in the|not for|avoid|all but"),
        ("X", None, "everything but|every day but|every day except|instead of|rather than"),
        ("X", "no", "no"),
        ("x", None, "no problem|why not|whether or not|no worries"),
        (
            "Q",
            "mine",
            "i work|im working|on vacation|away|traveling|travelling|i have class|i have work"
            "|i have school|have to work|have another appointment|out of the country",
        ),
        (
            "Q",
            None,
            "cant|cannot|can not|cant do|cant make|wont|couldnt|unable|unavailable|not available"
            "|not free|doesnt"
            "|busy"
            "|not able|cancel|not gonna|out of town|dont"
            "|isnt|miss|missing",
        ),
        ("E", Edge.EARLY, "early|earlyish|beginning of|start of|first part of|the beginning of"),
        ("E", Edge.EARLY, "the start of|start the|early part of"),
        ("E", Edge.FIRST_HALF, "first half of|the first half of"),
        (
            "E",
            Edge.SECOND_HALF,
            "back half of|the back half of|the second half of|later half of|second half of",
        ),
        ("E", Edge.MIDDLE, "mid|midweek|middle of|the middle of|midway through"),
        ("E", Edge.LATE, "late|latter part of|lateish|later part of|the later part of"),
        ("E", Edge.END, "end of|the end of|tail end of|close of"),
        ("E", Edge.REST, "rest of|the rest of|remainder of|rest the|the remainder of|rest of my"),
        ("L", Edge.LATER, "later time|a later time|later in|later on|later on in"),
        ("L", Edge.EARLIER, "earlier time|an earlier time|earlier|sooner|earlier in"),
        ("k", None, "oclock|o clock|sharp|on the dot|oclok"),
        ("s", None, "ish"),
        (
            "g",
            None,
            "week of|the week of|w c|wk of|week commencing|w/c",
        ),
        ("g", None, "week from the"),
        ("e", None, "any|every|each|all|most"),
        (
            "",
            None,
            "please|pls|plz|just|like|possibly|um|uh|say|uhh|hmm|kinda|exactly",
        ),
        (
            "",
            None,
            "sometime|anytime|any time|some time|only|preferably|either on|ideally|probably",
        ),
        ("y", None, "the day|day of"),
        ("x", None, "second one|last one|first one|this one|that one|no one|one of|the one"),
        ("=", 1, "the one after|the one after that|the next one|next one|nxt one|one after that"),
        ("=", 1, "the following one|following one|the one following|the one that follows"),
        ("=", 2, "the one after next"),
        ("=", -1, "the one before|the one before that"),
        ("x", None, "at all|at least|by the way|on my way|at home|no more|by phone|by text"),
        (
            "x",
            None,
            "years old|year old|months old|weeks pregnant|days old|month old|week old|yrs old",
        ),
        ("x", "born", "birthday|dob|bday|born|date of birth|d o b"),
    ],
    holidays=ENGLISH_HOLIDAYS,
    in_short={"afta": "after", "aftr": "after", "b4": "before"},
    misspellable="""
        monday tuesday wednesday thursday friday saturday sunday january february august september
        october november december tomorrow morning afternoon evening tonight between before after
        weekend mondays tuesdays wednesdays thursdays fridays saturdays sundays wensday wensdays
        wendsdays thersday thersdays
    """,
    real="""
        mourning warning moaning toning money sundae sunny fridays tonights octobers remember member
        boning corning horning evenings alter afters befores weekends sundaes
    """,
)
