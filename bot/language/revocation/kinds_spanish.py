"""Spanish kinds of words for the signs of subjects_spanish.py, which end texts.

A verb stands in all the forms in which it is asked or forbidden, put together from stem and ending.
The notation is in signs.py.
"""


def forms(stems: str, endings: str) -> str:
    """Every stem with every ending, as the entries of a kind; "-" is no ending."""
    return "|".join(
        f"{stem}{ending}".removesuffix("-") for stem in stems.split() for ending in endings.split()
    )


ASKED_AR = "e en es eis"
ASKED_IR = "a an as ais"
TOLD = "me nos le"  # whom: -me, -nos
REMOVED = "me nos lo la los las -"

# What is done with texts and with nothing else.
_WRITES = "|".join(
    [
        forms(
            "text texte texti mensaje mensaji contact molest notifiqu fastidi acos importun",
            ASKED_AR,
        ),
        forms("escrib insist jod", ASKED_IR),
    ]
)
_REMINDS = forms("avis recuerd pregunt", ASKED_AR)
# What is done with other things too: a kit, a bill, a prescription.
_SENDS = "|".join([forms("mand envi", ASKED_AR), forms("remit", ASKED_IR)])
_DOING = "|".join(
    [
        forms(
            "mand envi text texte texti mensaje contact molest avis notific record pregunt fastidi",
            "ar arme arnos arle ando andome andonos andole",
        ),
        forms("escrib insist remit recib", "ir irme irnos irle iendo iendome iendonos iendole"),
    ]
)
_COMES = "llegue|lleguen|llegar|llegarme|llegando|caigan|caiga|entren|entre|suene|suenen"
_SAYING = "quit saqu borr elimin tach retir desapunt desconect desactiv exclu remuev bloque"

KINDS_ES = {
    "niega": "no|nunca|jamas|tampoco|ni|nadie",
    "ya no": "ya no|nunca mas|nunca|jamas|tampoco|ya nunca|ya ni",
    "escriban": _WRITES,
    "avisen": forms("avis recuerd", ASKED_AR),
    "recuerden": _REMINDS,
    "manden": _SENDS,
    "lo que se pide": "|".join([_WRITES, _REMINDS, _SENDS]),
    "mandando": _DOING,
    "acaben": forms(
        "cancel cort termin apag apagu desactiv silenci evit anul fren bloque par elimin quit",
        "en enme ennos ar arme arnos",
    )
    + "|suspendan|suspender|suspenderme|detengan|detener|interrumpan|interrumpir|cesen|cesar",
    "mandarme": "|".join(
        [
            forms(
                "mand envi text texte texti mensaje contact molest avis notific record",
                "arme arnos",
            ),
            "escribirme|escribirnos|insistir|mandarlos|enviarlos|usarlo|ocuparlo",
        ]
    ),
    "llegue": _COMES,
    "siga": "siga|sigan|sigas|esten|estes|anden|ande|andes|vuelvan a|vuelva a|vuelvas a"
    "|volvais a|volvas a|sigais|esteis",
    "quiere": """
        quiero|quiere|queremos|quieren|quisiera|deseo|desea|deseamos|acepto|aceptamos|autorizo
        |autorizamos|consiento|permito|interesa|interesan|kiero|gusta|gustaria
    """,
    "hace falta": """
        hace falta|hay necesidad|hay por que|hay porque|hay para que|hay razon|tiene caso
        |tiene sentido|tienen por que|tiene por que|tienen que|tiene que|es necesario|necesito
        |ocupo|necesitamos|ocupamos|requiero|sirve|le veo uso|le veo caso
    """,
    "avisos": """
        mensaje|mensajes|mensajito|mensajitos|mensajeria|texto|textos|textito|textitos|text|texts
        |recordatorio|recordatorios|avisos|un aviso|otro aviso|su aviso|ni aviso|cada aviso|avisito
        |avisitos|notificacion|notificaciones|sms
        |notificasiones|msj|msjs|recado|recados|recadito|recaditos|alerta|alertas|reminders
        |reminder|messages|encuesta|encuestas|comunicaciones|updates|cositas|testos|cosas de la
        |teksto|mensages
    """,
    "esto": "esto|eso|estos|estas cosas|esas cosas|esta cosa|estas cositas|de estos|de esos",
    "aparato": """
        telefono|celular|cel|movil|aparato|fon|phone|telefonito|mi numero|este numero
        |mi linea|esta linea|mi cell
    """,
    "su numero": """
        mi numero|este numero|mi telefono|este telefono|mi celular|este celular|mi cel|este cel
        |mi movil|este movil|my number|my phone|mi phone|mi number|el numero|mi linea|esta linea
        |ese numero|mi cell|mi num|mis datos|el celular
    """,
    "por aqui": """
        por aqui|este medio|esta via|a este numero|a este telefono|a este celular|a este cel
        |a mi celular|a mi telefono|a mi cel|al celular|al telefono|al cel|al movil|por texto
        |por mensaje|por sms|por escrito|este aparato|mi movil|por celular|a este movil
        |por mensajes|por aca|por el movil|por el celular|por el telefono|por el cel|en el celular
        |en el telefono|en mi telefono|en mi celular|a este aparato|a esta linea|aqui de nuevo
        |aqui otra vez|aqui nunca
    """,
    "mas": "mas|otro|ninguno|ni uno|ni una|nada|otra vez|mas nada|nada mas|otra de estas",
    "quiten": "|".join(
        [
            forms(_SAYING, "eme enme enos ennos elo enlo ela enla elos enlos elas enlas"),
            forms("quit sac borr elimin tach retir desapunt desconect", "ame anos adme alo ala"),
            "saqueme|saquenme|baje me|bajenme|bajeme|bajame|bajennos|quitadme|sacadme|borradme",
            "remuevanme|removerme|excluyanme|excluyame|olvidenme|sueltenme|cancelenme|retirenme",
        ]
    ),
    "escribieran": "|".join(
        [
            forms("mand envi text texte avis contact molest record", "aran aras ara"),
            forms("escrib insist", "ieran ieras iera"),
            "llegaran|llegara",
        ]
    ),
    # Asked for, not told: "me quitaron" is what happened.
    "to remove": forms("quit sac borr elimin retir", "ar arme arnos arlo arla arle aran"),
    "quitar": "|".join(
        [
            forms(
                "quit saqu borr elimin tach retir olvid suelt desconect pierd", "e en es ele enle"
            ),
            forms("quit sac borr elimin tach retir olvid suelt", "a ar"),
            forms("suprim omit exclu", "a an ir yan ya"),
            "delete|remove|olvidense|olvidarse|desocupen|dejen libre",
        ]
    ),
    "de donde": """
        su lista|sus listas|tu lista|esa lista|su sistema|el sistema|ese sistema|su system|su list
        |tu list|esta lista|directorio|envios|sus envios|su base|base de datos|ficheros|sus datos
        |su compu|su computadora|la maquinita|la libreta|su directorio|esa vaina|eso|esto|todo
        |su programa|esta cosa|esta lista de|lo suyo|group text|sus registros|sus contactos
    """,
    "por donde": """
        como|con quien|a quien|donde|de que manera|de que forma|alguna manera|alguna forma
        |que palabra|la palabra|palabra magica|que tecla|alguna opcion|boton|habra manera
        |hay manera|hay forma|hay modo|que tengo que|que hay que|se puede|quien hay que
    """,
    "otro medio": """
        llamadas|carta|cartas|correo postal|por correo|correo|papel|en papel|en persona|postal
        |por telefono|portal|email|correo electronico|el fijo|al fijo|por carta|via postal
    """,
    "solo": """
        solo|nomas|unicamente|solamente|mejor|nada mas|prefiero|preferiria|preferimos|exclusivamente
        |como antes|y ya|de siempre
    """,
    "harta": """
        harto|harta|hartos|hartas|cansaron|cansado|cansada|aburrido|aburrida|aburrieron|chole
        |fastidiado|fastidiada|fastidian|agobian|agobia|saturan|satura|saturado|estresa|estresan
        |hasta el copete|hasta la coronilla|hasta el gorro|hasta la madre|volver loca|volver loco
        |enfadaron|enfadado|enfadada|jartaron|encabronan
    """,
    "pereza": """
        flojera|pereza|asco|ladilla|mamera|pesadilla|plaga|pesados|pesaos|jartera|hueva|lata
        |fastidio|bombardeo|cansancio
    """,
    "ruido": """
        sonadera|avisadera|mandadera|textadera|timbradera|insistidera|pitido|timbrazo|ruidito
        |recordadera|preguntadera|molestadera|mensajeadera|sonar
    """,
    "basta": """
        ya no|basta|no mas|paren|pare|parenle|parele|dejen|ya estuvo|quitenme|saquenme|borrenme
        |quiteme|saqueme|borreme|quitame|sacame|borrame|me borran|me quitan|me sacan|ya paren
        |fuera|retirenme|apaguen|ninguno|ahorrenme|mejor ninguno|ni uno mas|ya parenlo|parenlo
        |no me manden|no me tiren|no me los manden|no me los mandes|no quiero mas|bajenle
    """,
}
