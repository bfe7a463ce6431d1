"""Whether somebody asks about another person's affairs, or gives another's birth date: pure."""

from bot.language.normalise import folded
from bot.language.patterns import any_of

_WHO = (
    r"(?:husband|wife|hubby|spouse|mom|moms|mum|mother|mama|dad|dads|father|son|daughter|brother|sister"
    r"|grandma|grandpa|grandmother|grandfather|grandson|granddaughter|uncle|aunt|boyfriend"
    r"|girlfriend|fiance|partner|kid|child|baby|cousin|nephew|niece|friend|roommate|neighbor"
    r"|esposo|esposa|marido|mujer|mama|papa|madre|padre|hijo|hija|hermano|hermana|abuel[oa]|abuelit[oa]"
    r"|ti[oa]|novi[oa]|pareja|suegr[oa]|ni[nñ][oa]|bebe|prim[oa]|sobrin[oa]|niet[oa]|amig[oa]|mami|papi"
    r"|cu[nñ]ad[oa]|jef[oa])s?"
)
_OURS = r"(?:my|our|his|her|their|mi|nuestr[oa]|la|el|de mi|de la|del)"
_AFFAIR = (
    r"(?:balance|bill|bills|account|statement|charges?|copay|payment|test|tests|results?|screenings?"
    r"|shots?|vaccines?|records?|chart|appointments?|appts?|visit)"
)
_AFFAIR_ES = (
    r"(?:cuenta|saldo|factura|cobro|recibo|deuda|estudios?|resultados?|vacunas?|cita|citas|expediente"
    r"|pruebas?)"
)
# "My husband's balance", "la cuenta de mi mamá", "how much does my dad owe".
_AFFAIRS = any_of(
    rf"""
    (?:my|our) {_WHO} {_AFFAIR}
    {_AFFAIR} (?:of|for|on|belongs? to) (?:my|our) {_WHO}
    (?:does|do|did|is) (?:my|our) {_WHO} (?:still )?(?:owe|due|have)
    (?:my|our) {_WHO} (?:owes?|got a bill|got billed|received a bill|was (?:billed|charged))
    {_AFFAIR_ES} (?:de|para) (?:mi|nuestr[oa]) {_WHO}
    (?:debe|deben|tiene|le toca a) (?:mi|nuestr[oa]) {_WHO}
    mi {_WHO} (?:debe|recibio|tiene (?:un|una) (?:cobro|cuenta|factura)|le (?:llego|cobraron))
    a mi {_WHO} le (?:llego|cobraron|toca|mandaron)
    """
)
# "Her bday is", "he was born", "ella nació": in the first person these are another's as well.
_THEIR_DATE = any_of(
    rf"""
    (?:his|her|their|hers) (?:\w+ )?(?:dob|d o b|bday|b day|birthday|birthdate|birth date
    |date of birth|birth)
    (?:he|she|they|{_WHO}) (?:was|is|were) born
    (?:hes|shes) born
    (?:my|our) {_WHO} (?:\w+ ){{0,2}}(?:dob|bday|birthday|birthdate|date of birth|born)
    (?:el|ella|ellos|ellas) (?:nacio|es del|nacieron)
    (?:dob|bday|birthday|birthdate|date of birth) (?:of|for) (?:my|our) {_WHO}
    (?:mi|nuestr[oa]) {_WHO} nacio
    nacio (?:el|en)
    (?:fecha de nacimiento|cumple\w*) de (?:el|ella|mi)
    """
)


def asks_about_another(text: str) -> bool:
    """Whether what is asked for is another's: their bill, their tests."""
    return bool(_AFFAIRS.search(folded(text)))


def dates_another(text: str) -> bool:
    """Whether a birth date in it is said to be another's."""
    return bool(_THEIR_DATE.search(folded(text))) or asks_about_another(text)
