"""Spanish endings in few words, and those put as a question or in the voice of a region.

Those in `_BRIEF` mean the texts only where nothing else is said, but for names and courtesies
around them: "che, basta", "ya pues, cortenla". The notation of the rules is in phrases.py.
"""

from bot.language.phrases import listed, word_set

_AROUND = word_set(
    """
    ya che loco pues po pe hombre mujer tio tia joven mija mijo don doctor doctora señor senor
    senora senorita vecina hermano hermana hermanita compadre comadre mano bro parce causa vos
    weon wn huevon guey wey cabron pana chamo parcero marica primo prima mae diay vale nomas
    ustedes por favor porfa porfavor plis porfis please gracias muchas y pero oye oiga oigan mire
    miren ay bueno ok hey eh de verdad en serio todas altiro dale amigo amiga amigos
    """
)
_BRIEF = frozenset(
    listed(
        """
        basta | paren | pare | parad | paran | corten | cortenla | cortala | la cortan | cortarla
        aflojen | cesen | silencio | quiero silencio | punto final | hasta aqui llegamos
        baja definitiva | baja inmediata | la baja | quiero la baja | me doy de baja
        me borro | me salgo de esto | me bajo de esto | me desuscribo | desapuntame | desapuntenme
        borrame | borrenme | quitadme | sacadme | borradme | sacame | bajame | olvidame
        nunca mas | ni uno mas | ni uno solo mas | ninguno mas | no quiero mas
        no quiero ni uno mas | no autorizo mas
        ya no quiero mas | no los quiero | no los quiero mas | no quiero ninguno mas
        no quiero nada mas | no mande mas | no manden mas | no escriban | no textos | texto no
        textos no | sin mensajes | sin textos | que sea la ultima vez | que sea el ultimo
        que este sea el ultimo | ojala fuera el ultimo | ultimo aviso que recibo
        ni llamadas ni mensajes | ni mensajes ni llamadas | ni me escriban ni me llamen
        ni mensajes ni nada | solicito mi baja | alto ya | paren de una vez | pare de una vez
            | quitame
        no usen este numero | no usen mi numero
        quiero salirme | deseo salirme | me quiero salir | quisiera salirme
        dejame tranquila | dejame tranquilo | dejame quieto | dejame quieta | dejenme quieto
        dejenme quieta | que me dejeis tranquila | que me dejeis tranquilo | dejadme
        dejenos descansar | dejennos descansar | dejenme descansar | sueltenme | sueltame
        olvidense de mi | olvidate de mi | olvidaos de mi | olvidense que existo | olvidenme
        hagan de cuenta que no existo | no me busquen mas | no rompan mas | no jodan mas
        basta para mi | es spam | esto es spam | fin de los mensajes | chau mensajes
        adios mensajes | desactivenme | los bloqueo | los bloqueo hoy | bloqueado y reportado
        """
    )
)


def says_little_but_an_ending(words: str) -> bool:
    """words: the whole message in the one spelling of typed.py."""
    if words in _BRIEF:
        return True
    said = words.split()
    while said and said[-1] in _AROUND and " ".join(said) not in _BRIEF:
        said.pop()
    while said and said[0] in _AROUND and " ".join(said) not in _BRIEF:
        said.pop(0)
    return " ".join(said) in _BRIEF


GROUPS_BRIEF_ES = {
    "takes": """
        retira|retiran|retiren|retire|retiras|retires|saca|sacan|saquen|saque|sacas|saques|quita
        |quitan|quiten|quite|quitas|quites|borra|borran|borren|borre
        |borras|borres|elimina|eliminan|eliminen|elimine|eliminas|elimines|excluye|excluyan
        |excluyen|excluya|desapunta|desapuntan|desapunten|remueve|remuevan|desanotan|desanoten
    """,
    "to take": """
        quitar|sacar|borrar|eliminar|retirar|excluir|remover|desapuntar|desanotar|tachar
    """,
    "could": """
        puede|pueden|puedes|podes|podeis|podria|podrian|podrias|podriais|pudiera|pudieran
    """,
    "our": "la|las|los|el|su|sus|tu|tus|esa|esas|ese|esos|esta|estas|este|estos|vuestra|todos los",
    "roll": """
        mensajes|mensaje|lista|listas|avisos|avisitos|recordatorios|textos|notificaciones|sms|msj
        |msjs|mensajitos|recados|recaditos|alertas|envio|envios|envio masivo|mensajeria
        |base de datos|cadena|difusion|grupo de mensajes|sistema de mensajes|sistema de avisos
    """,
}

RULES_BRIEF_ES = {
    "me sacan de la lista": """
        (me|nos|la|lo|los|las|le) {takes} (de|del) [<our>] {roll}
        (me|nos|la|lo|los|las|le) {could} {to take} (de|del) [<our>] (esto|eso|<roll>)
        {could} {to take} a mi (mama|papa|madre|padre|abuela|abuelo|esposa|esposo|hijo|hija) (de
            |del) [<our>] {roll}
        (quiten|saquen|borren|eliminen|retiren|quite|saque|borre|retire) a mi (mama|papa|madre|padre
            |abuela|abuelo|esposa|esposo|hijo|hija) (de|del) [<our>] {roll}
        (no|ya no) (quiero|deseo|quisiera|queremos) (pertenecer|ser parte|formar parte|estar|seguir
            |aparecer
            |figurar) (a|de|en) [<our>] (grupo|lista|listas|<roll>)
        no (me|nos|le|lo|la) (tengan|incluyan|incluya|metan|pongan|anoten|agreguen|apunten) en
            [<our>] {roll}
        (mi numero|este numero|mi telefono|mi celular|mi cel|mi movil|mis datos|mi contacto)
            [ya|por favor] (borrenlo|borrelo|borralo|quitenlo|quitelo|quitalo|saquenlo|saquelo
            |sacalo|eliminenlo|eliminelo|retirenlo|retirelo|borrenlos|quitenlos|eliminenlos)
        (mi numero|mis datos|mi celular|mi telefono|mi nombre) fuera de [<our>] {roll}
        no cuenten con (mi numero|este numero|mi celular|este celular|mi telefono)
        (sacame|omitanme|omitame|omitanos|exceptuenme|excluyanos|excluyanme
            |excluyame|sacadme|quitame|quitadme|borrame|borradme|bajame|bajadme|quitenos|saquenos
            |quitennos|saquennos|quitela|quitelo|saquela|saquelo|borrela|borrelo|quitenla|quitenlo
            |saquenla|saquenlo|borrenla|borrenlo) (de|del) [<our>] {roll}
        (retirarme|retirarnos|desafiliarme|desanotarme|desapuntarme|desuscribirme|salirme
            |salirnos|zafarme) (de|del) [<our>] {roll}
        (me retiro|me desanoto|me desapunto|me bajo|me salgo|me borro) (de|del) [<our>] {roll}
        (como|donde|por donde) me (desanoto|desapunto|desuscribo|borro de) [de] [esto|aqui|<roll>]
    """,
    "dejenme tranquilo": """
        no [me|nos] (rompan|rompas|hueveen|huevees|hinchen|hinches|jodan|jodas) mas
        (cortala|cortenla|corten|cortar|cortarla|aflojen|paren|parala|parenla) [ya] con [<our>
            |tantos|tanto] {roll}
        (no|ya no) (lo|los|las) quiero [mas] (en|a) (mi|este|el) (celular|telefono|movil|cel|numero)
        (dejen|deje|deja|dejad|paren|pare|dejense) de [estar] (hostig*|atosig*|acos*|incordi*
            |importun*|persegu*|bombarde*)
        nunca mas (un|otro|una|otra) (mensaje|aviso|texto|recordatorio|sms|notificacion)
        ni (un|una) [solo|sola] (mensaje|aviso|texto|recordatorio|sms|notificacion) mas
        (carta|cartas|llamadas|correo|papel) y no [por] (mensajes|mensaje|textos|texto|sms)
        (den|doy|dar|demos) por (terminad*|cancelad*|finalizad*) [<our>] {roll}
        (suspendame|suspendanme|cancelame|canceleme|cancelenme|quiteme|quitenme|quitame|anulenme
            |cortenme|apaguenme|desactivenme|desactiveme) [ya] [el servicio de|la suscripcion a
            |<our>] {roll}
        (cancela|cancelen|cancele|cancelar|anulen|anula) [ya] [mi|la|esta] (suscri*)
        (dejenme|dejeme|dejame|dejenos|dejennos|dejadme|dejadnos) [ya] (en paz|tranquila|tranquilo
            |tranquilos) [ya|de|con|por|que] $
        no quiero saber [ya] nada mas de (ustedes|vosotros)
        (no|ya no) quiero [recibir|ver] (ni uno|ninguno) [solo] mas
        (no|ya no) quiero (nada suyo|nada de ustedes)
        (ya|mejor|hoy|ahora|mismo) los bloqueo
        los (bloqueo|voy a bloquear) $
    """,
    "no presto conformidad": """
        no estoy de acuerdo (con|en) (recibir|que me manden|que me escriban
            |seguir recibiendo) [<our>] {roll}
        (no|nunca|jamas) [les|le|os] (di|doy|dimos|damos|preste) [mi|ningun] (consentimiento
            |conformidad)
        (no|nunca|jamas) [les|le|os] (di|doy|dimos|damos) [mi] permiso (de|para|pa) [que] [me] (usar
            |usen|escribir|escribirme|escriban|mandar|mandarme|manden|mensajes|textos|esto|textear
            |contactar|contactarme)
        (desisto|declino|rechazo|desautorizo|renuncio) [a|de] [recibir|el uso de] [<our>] (mi linea
            |mi numero|mi telefono|mi celular|mi movil|<roll>)
        (me opongo a que|prohibo que|no acepto que|no permito que|no consiento que) [me|nos
            |le] {manden}
        (mensajes|textos|avisos|sms|recordatorios|notificaciones) (ninguno|ninguna|jamas) $
        (pero|quedarme|preferiria|prefiero|vivir) sin [<our>] (mensajes|avisos|textos
            |recordatorios|notificaciones|alertas)
    """,
}
