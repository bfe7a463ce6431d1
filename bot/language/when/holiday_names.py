"""What patients call the holidays of holidays.py."""

ENGLISH_HOLIDAYS = {
    "christmas": "christmas|xmas|christmas day|x mas",
    "christmas_eve": "christmas eve|xmas eve",
    "new_year": "new years|new years day|new year",
    "new_years_eve": "new years eve|nye",
    "black_friday": "black friday",
    "thanksgiving": "thanksgiving|turkey day|thanksgiving day",
    "labor_day": "labor day|labour day",
    "memorial_day": "memorial day",
    "independence_day": "independence day|fourth of july",
    "valentine": "valentines|valentines day|valentine day",
    "halloween": "halloween",
    "easter": "easter|easter sunday",
    "mlk": "mlk day|martin luther king day",
    "presidents": "presidents day",
    "mothers_day": "mothers day",
    "fathers_day": "fathers day",
    "veterans": "veterans day",
    "columbus": "columbus day|indigenous peoples day",
    "juneteenth": "juneteenth",
    "good_friday": "good friday",
    "st_patrick": "st pattys|st pattys day|st paddys day|st patricks|st patricks day"
    "|saint patricks day",
}

SPANISH_HOLIDAYS = {
    "christmas": "navidad|la navidad|dia de navidad",
    "christmas_eve": "nochebuena|noche buena",
    "new_year": "ano nuevo|el ano nuevo",
    "new_years_eve": "fin de ano|vispera de ano nuevo|nochevieja",
    "thanksgiving": "accion de gracias|dia de accion de gracias|el dia de accion de gracias"
    "|thanksgiving|san given",
    "labor_day": "labor day|dia del trabajo|el dia del trabajo|dia del trabajador",
    "memorial_day": "memorial day",
    "valentine": "san valentin|dia de san valentin|dia de los enamorados",
    "halloween": "halloween",
    "easter": "domingo de pascua|pascua",
    "good_friday": "viernes santo",
    "epiphany": "dia de reyes|el dia de reyes|los reyes|reyes",
    "mothers_day": "dia de las madres|el dia de las madres",
    "fathers_day": "dia del padre|el dia del padre",
    "columbus": "dia de la raza|el dia de la raza|columbus day",
    "dead": "dia de los muertos|el dia de los muertos|dia de muertos|el dia de muertos",
    "veterans": "dia de los veteranos|el dia de los veteranos|veterans day",
    "presidents": "dia de los presidentes|el dia de los presidentes",
}
