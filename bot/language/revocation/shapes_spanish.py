"""Spanish endings by their shape: what ends, who ends it, and with which words.

The messages that somebody is to cut, leave out or keep to themselves, a list of any name, consent
taken back, a complaint that one has asked before, and what regions say for enough. PHRASES are in
the notation of phrases.py, SIGNS in that of signs.py; kinds not named here are in kinds_spanish.py.
"""

SHAPE_GROUPS_ES = {
    "mensajitos": """
        mensajes|mensaje|mensajitos|mensajito|textos|texto|textitos|recordatorios|recordatorio
        |avisos|avisitos|notificaciones|sms|msj|msjs|mensajes de texto|recados|alertas|spam
    """,
    "por este lado": """
        por aqui|por aca|por este medio|por este|por este numero|por este telefono|por este celular
        |por este cel|a este numero|a este telefono|a este celular|a este cel|a este|en este
        |por texto|por mensaje|por mensajes|por sms|por mensaje de texto|por esta via|al celular
    """,
    "vaina": """
        vaina|cosa|lista|listita|joda|pendejada|chingadera|madre|tontera|cuestion|huevada|wea
        |broma|verga|porqueria|lata|fregadera|cadena|tontada|eso|esto|ahi|relajo|jodienda
    """,
    "los": "los|las|sus|tus|estos|esos|tantos|tanto|el|ese|este|mas|de|tu|su|todos los|ya",
    "sacarme": """
        quitarme|sacarme|borrarme|eliminarme|retirarme|excluirme|removerme|omitirme|tacharme
        |desinscribirme|quitarnos|sacarnos|borrarnos|eliminarnos|excluirnos|quitarlo|desactivarme
    """,
    "si no": """
        o los|o voy|o llamo|o pongo|o denuncio|o bloqueo|o demando|o reporto|o les|o me quejo
        |o acudo|o te|o hablo con
    """,
}

PHRASES_ES = {
    "es: con los mensajes": """
        (al carajo|al diablo|al cuerno|al infierno|a la mierda|a la chingada|a la verga
            |a la porra|a freir esparragos|a la goma) [con] (sus|los|estos|esos|tantos) {mensajitos}
        (no|nunca|jamas) [les|le] (he|hemos) (dado|autorizado) [mi|el|ningun] [permiso
            |consentimiento] (para|de|pa|a) [que] [me|nos] (escriban|manden|contacten|texteen
            |envien|escribir|escribirme|mandar|mandarme)
        (ya no|no mas|basta|alto|filo|chao|chau|adios|bye|hasta nunca|ya fue|ya estuvo|ya ta bueno
            |ya esta bueno|ya esta bien|nanai|cero
            |fuera|corten|cortenla|cortala|paren|parenla|suficiente|hasta aqui|aguanten|calmense
            |calmate|relajense|bajenle|quietos|tranquilos) [gracias|por favor
            |porfa|ya|no] (con|de|a) [<los>] {mensajitos}
        {por este lado} (ya no|nada|cero|ya nada|ninguno|nunca|jamas|no|ni uno|ya ni uno) [mas]
            [por favor|gracias|porfa|les pido|eh] $
        (no|ya no|ni|tampoco) [me|nos|le] (hablen|hable|hables|busquen|digan|contacten|marquen
            |saluden|contesten) [ya|mas|nada] por (mensaje|mensajes|texto|textos|sms|aqui|aca
            |este medio|mensajito|mensajitos)
        (no|ya no) [me|nos|le] (hagan|haga|anden|den) (llegar|mandar|llegando|mandando) [mas]
            [<los>] {mensajitos}
        (no|ya no) [me|nos] (manden|mande|mandes|envien|envie) (eso|esto|esas cosas|estas cosas
            |esas tonterias|tonterias|babosadas|pendejadas|letras|letreros|cosas|esas babosadas
            |esas pendejadas) [ya|mas
            |por favor|porfa|gracias] $
        (no|nunca|jamas) [les|le] (di|doy|dimos) [mi|el|ningun] permiso (para|de|pa) [que] [me
            |nos] (mandaran
            |escribieran|textearan|enviaran|mandar|mandarme)
        (mensajes|textos|avisos|recordatorios|sms) [a mi|mejor] (no|ni uno|ninguno|cero) [quiero
            |por favor|gracias|porfa] $
        (mejor|ya|y|pues) ni me (escriban|manden|texteen|molesten|busquen|contacten|avisen|escriba)
            [mas|por favor] $
        (puse|mande|conteste|escribi|respondi|envie) [ya|la palabra|el|un] (stop|alto|baja
            |pare) ... (nada
            |siguen|sigue|veces|no funciono|no sirve|no paran|otra vez)
        sin mas {mensajitos}
        fuera de (la|su|esa|tu|esta) lista
        (borrate|salte|salganse|vayanse|largo|largate|bajense|fuera) de mi (celu|celular|telefono
            |cel|movil|linea|numero)
        (paso|pasamos) (de|con) [<los>] {mensajitos}
    """,
    "es: me sacan": """
        (me|nos) (sacan|saca|sacas|sacais|quitan|quita|quitas|quitais|borran|borra|borras|borrais
            |eliminan|elimina|eliminais|bajan|retiran|saquen|quiten|borren) (de|del) [la|esa|esta
            |ese|este|su|toda esa|toda esta] {vaina} (de|con) [<los>] {mensajitos}
        (me|nos) (sacan|quitan|borran|eliminan|sacais|quitais|borrais|eliminais|dais de baja
            |dan de baja|bajan) [ya|de ahi|de una vez] {si no}
        (me|nos) (sacais|quitais|borrais|eliminais|dais de baja) [ya|de ahi|de una vez|por favor
            |de la lista|de vuestra lista|del listado] $
        {mensajitos} ... (favor de|favor|pueden|podrian|bondad de|gusta|gustaria) {sacarme} [ya
            |por favor|porfa|gracias|de ahi|de aqui|de eso] $
        {sacarme} (de|del) [<los>|la|esa|esta|su|vuestra] (lista|listas|listado|difusion|base
            |sistema|grupo|<mensajitos>|lista de difusion|base de datos|registro)
        (prescindir|prescindo|prescindimos|despedirme|despedirnos|librarme|librarnos|zafarme
            |salirme|bajarme|olvidarme) de [<los>] {mensajitos}
        (eviten|evite|evitad|evitar|evitenme|evitenos|omitan|omita|omitir|ahorrense|ahorrese
            |ahorrenme|ahorrenos|guardense|guardese|metanse|dejense de|ahorrarse) [el|la|de]
            [mandar|mandarme|enviar|enviarme] [<los>] {mensajitos}
        (quiten|quite|borren|saquen|saque) [me] (el|los|ese|esos|este
            |estos) {mensajitos} que me (llegan
            |llega|mandan|manda)
    """,
    "es: ya lo dije": """
        (puse|marque|conteste|dije|avise|firme|pedi|escribi) [que|claro] que no (queria|quiero
            |quisiera|deseaba|queriamos|aceptaba) [recibir|que me mandaran|los|sus] {mensajitos}
        (van|ya van|es la|por|llevo) (dos|tres|cuatro|cinco|varias|mil|segunda|tercera|cuarta) (vez
            |veces) que [les|le|ya|se los|lo] [pido|digo|pedi] [que] (me quiten|me saquen|me borren
            |no me|paren|ya no|dejen)
    """,
}

# What is asked for by a threat; "si no paran" is no wish that they go on.
THREATS_ES = """
    (bloqueo|bloquear|reporto|reportar|denuncio|denunciar|demando|demandar|bloquearlos|reportarlos
        |denunciarlos|demandarlos) .. si (no|siguen|vuelven|me|insisten|continuan) [me] [paran
        |dejan|vuelven|siguen|quitan|borran|sacan|hacen caso]
    si (no|me) (paran|dejan|pararan|siguen|vuelven|quitan|borran|sacan) ... (bloqueo|bloquear
        |reporto|reportar|denuncio|denunciar|demando|demandar|abogado|bloquearlos|reportarlos)
"""

SHAPE_KINDS_ES = {
    "avisos suyos": """
        mensaje|mensajes|mensajito|mensajitos|texto|textos|textito|textitos|recordatorio
        |recordatorios|avisos|avisitos|notificacion|notificaciones|sms|msj|msjs|recados|alertas
        |mensaje de texto|mensajes de texto|msgs
    """,
    "ya": "ya|pues ya|neta ya",
    "harto de": """
        mamado|mamada|podrido|podrida|loco|loca|mareado|mareada|jodido|jodida|obstinado|obstinada
        |amargado|amargada|ladillado|ladillada|encabronado|encabronada|hinchado|hinchada|chato
        |chata|hasta aqui|hasta la madre|hasta la coronilla|hasta el gorro|hasta el cono
        |hasta las narices|hasta el tope|hasta el copete|enfermo|enferma|verde|de los nervios|frita
        |frito|cabreado|cabreada|atormentado|atormentada
    """,
    "cortas": """
        cortas|corta|corten|corte|cortan|apagas|apaga|apague|apaguen|apagan|quitas|quita|quite
        |quiten|quitan|paras|paren|cancelas|cancela|cancele|cancelen|suspende|suspendes|suspenden
        |suspendan|borra|borren|saca|saquen|elimina|eliminen|desactiva|desactiven
        |desactive|dejen de mandar|deje de mandar
    """,
}

SHAPES_ES = {
    "ended": """
        (cortenla|cortela|cortala|corten ya|parenla) & (maquina|robot|computadora
            |recordando|recuerde|recuerden|recordatorio*|mensaj*|avis*)
        avisos suyos > (me los|me lo|me las|nos los|se los|se lo) > cortas
        avisos suyos > (los|lo) > (quiten|corten|apaguen|paren|cancelen|suspendan|eliminen
            |desactiven)
        (tienen|tiene|traen|trae|tienes) > harto de > (con|de|por) > avisos suyos
        (tienen|tiene|traen|trae|tienes) > harto de > (con|de) > (tanto|tanta|tantos|tantas)
            > avisos suyos
        (solicito|pido|deseo|ruego|prefiero|prefiere|elijo|opto por|decido|decidi|decidimos|quisiera
            |preferimos) > niega > (recibir|ser contactado|ser contactada|tener|que me lleguen)
            + avisos suyos
        (abstengan|abstenga|abstenganse|abstengase) > (de) + (remitir*|enviar*|mandar*|contactar*
            |escribir*|avisos|seguir)
        (solicito|pido|exijo|requiero|ruego) > (cancelacion|suspension|baja|cese|eliminacion|retiro
            |supresion|terminacion) > (de|del|a) + avisos suyos
        (consideren|considerar|considere|tomen|tome|tomar) > (este|esto) + (mi baja|mi renuncia
            |mi solicitud de baja)
        ya > (cansan|aburren|hartan|fastidian|joden|chingan|enfadan|agobian) > (con|los|sus|estos)
            > avisos suyos
        (bye|adios|chao|chau|me salgo|hasta nunca) & (tanto|tanta|puro|puros) > avisos suyos
        (me quitaran|me sacaran|me borraran|me dieran de baja|me eliminaran) & (y nada|nada|siguen
            |sigan|todavia|aun)
        (me acuerdo|buena memoria|lo apunto|lo anoto|tengo agenda|tengo calendario|la app
            |la aplicacion) & niega > hace falta > recuerden
        su numero > (no lo usen|no lo ocupen|ya no lo usen|no lo use|no lo utilicen)
        (apaguenle|apaguele|parenle|cortenle|bajenle) > (a) > (eso|esto) & avisos suyos
        (dejen|deje|dejenme) > (descansar|en paz) > aparato
        (nunca|no|jamas) > (firme|autorice|acepte|di permiso) + (me texteen|me escriban|me textearan
            |me escribieran|me manden mensajes|me mandaran mensajes|usaran mi telefono
            |usaran mi numero|usen mi numero|usen mi telefono)
        (nunca|no|jamas) > (acepte|autorice|consenti|firme|pedi|pedimos|aceptamos) > (esto|estos
            |estas cosas) & (ya no|quitenme|saquenme|borrenme|paren|basta)
        (desfirmar*|anularlo|deshacerlo|revertirlo|revocarlo|echarme para atras|arrepenti) & (firme
            |acepte|autorice|inscribi|apunte) & avisos suyos
    """,
    "anger": """
        (spam) & (no lo quiero|no los quiero|no quiero|quitenme|saquenme|borrenme|fuera|bloqueados
            |bloqueado|bloqueada|basta|paren|los bloqueo|bloqueo|ya no)
    """,
}
