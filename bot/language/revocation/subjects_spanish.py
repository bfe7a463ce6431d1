"""Spanish signs that end texts, by what is said: forbidden, removed, asked about, in law, tired.

The kinds are in kinds_spanish.py, the notation is in signs.py.
"""

SUBJECTS_ES = {
    "forbidden": """
        niega > escriban > mas
        niega > (joroben|jorobe|jorobes|jorobando|frieguen|friegue|fregando|chinguen|chingando|jodan
            |jodiendo|lata|fastidiando) > (con) > avisos
        (no me|no nos|ya no me) > (lleguen|llegue|vengan|venga|caigan) > (mas) > avisos
        (no me|no nos|ya no me) > (llamen|llame|llames|marquen|busquen|hablen) > (ni) > escriban
        (ya no me|ya no nos|que ya no) > (vengan|venga|caigan) > avisos
        niega > hace falta > recuerden > (mis citas|las citas|mis consultas|mis visitas|de citas)
        niega > (ganas|interes) > (recib*|estar recibiendo|seguir recibiendo|que me manden)
            + (mensajes|avisos|recordatorios|textos|esto|estos)
        niega > recuerden > mas
        niega > manden > (otro|otra de|ninguno|ni uno|nada|otra vez)
        (dije|pedi|dicho|pedido|dijimos) & niega > (mandar*|mandaran|escribieran|enviaran
            |textearan|avisaran|molestaran|llegara|llegaran) & (siguen|sigue|todavia|aun)
        niega > lo que se pide + avisos
        niega > lo que se pide + por aqui
        ya no > lo que se pide & avisos
        ya no > escriban
        ya no > avisen
        ya no > siga > mandando
        niega > siga > mandando
        ya no > (pongan|pongas|ponga|tiren|tires|caigan|llenen|echen|carguen) + avisos
        niega > (pongan|pongas|ponga|tiren|tires|caigan|llenen|echen|carguen) + avisos
        (ya no me|ya no nos|ya no le|que no me|que no le) > llegue > (nada|mas|otro|ninguno|ni uno)
        (ya no me|ya no nos|ya no le) > (lleguen)
        ya no > siga > llegue
        (no sigan|no siga) & avisos
        (parenle|parele|ya parenle) > (con|a) > (eso|esto) + (mandando|preguntando|estar|avisando)
        (dejen|deje|dejaran|dejara) > (de) > (llegar|llegarme|entrar|caer|caerme|sonar)
        niega > (vuelvan a|vuelva a|vuelvas a) > (ofrecer|buscar|usar|ocupar*|molestar*) + (por aqui
            |aparato|este medio|cosas)
        niega > (timbren|timbre|friegues|friegue|den lata|deis la lata) + (mas|mensajes|movil)
        niega > (usen|ocupen|use) > (mas) > (para)
        por aqui > niega > quiere > (nada|mas|ninguno|ni uno|avisos)
        ya no > (suene|suenen|siga sonando|sigan sonando)
        (que ya no me|que ya no|ya no me) > (salgan|salga|entren|aparezcan) + (avisos|esto|aparato)
        (quisiera|gustaria|preferiria|agradeceria|pediria|rogaria|suplicaria|ojala) > niega
            > escribieran
        niega > (quisiera|gustaria|quiero) > escribieran
        niega > hace falta > recuerden + (nunca|jamas)
        (no me|ya no me) > lo que se pide > (nunca|jamas|nada de nada)
        (tampoco) > quiere > (sus|los|esos|mas) > avisos
        niega > quiere > (es que|que) > (me) > recuerden > mas
        niega > quiere > (estar|seguir) > (inscrito|inscrita|registrado|registrada|apuntada|suscrito
            |suscrita)
        (ni uno) > (mas|ma) + (recados|mensajes|avisos|oyo|oiga|de estos|quiero)
        (no quiero|no deseo) > (ni uno|ni una|una sola) > (comunicacion|mensaje|aviso)
        niega > (suene|suenen|vibre|entren) + (mas|ustedes|clinica)
        (ni) > (cita|eso|texto|una|por aqui|mensaje|uno|aviso) + (ni) > avisos
        (ni) > avisos + (ni) > avisos
        (ni por aqui|ni por texto|ni por mensaje) + (ni por)
        (nada) > (mas avisos) > por aqui
        (nada a|nada por|nada de nada a|nada de esto a) > (este) > (numero|celular|telefono|cel
            |medio)
        (nada de) > avisos > por aqui
        (ya no mas|no mas) > (whatsap*|promociones|notificaciones|updates|de estas promociones)
        (puse|conteste|mande|di|respondi|escribi) + (alto|baja|stop|pare) & (siguen|sigue
            |no funciono|llegaron|llegando)
        (dile|digale|diganle) > (a) > (sistema|robot|computadora|maquina) + (olvide|deje|pare|no)
        niega > (tiren|tire|tires|caigan|llenen) + (mas|celular|telefono|nada)
    """,
    "not wanted": """
        niega > quiere > siga > mandando
        niega > quiere > siga > llegue
        niega > quiere > llegue + (mas|avisos|esto|por aqui|otro)
        niega > quiere > (recibir|recibiendo|seguir recibiendo) + (mas|esto|otro|nada)
        niega > quiere > (recibir|recibiendo) + avisos
        ya no > quiere > llegue
        ya no > quiere > (recibir|recibirlos|recibiendo|resivir|que aparezca)
        ya no > quiere > lo que se pide
        ya no > quiere > (sigan|siga)
        niega > quiere > (saber) + avisos
        niega > quiere > escriban
        niega > quiere > recuerden + (por aqui|avisos)
        niega > quiere > manden + (por aqui|avisos|nada|mas|esto)
        niega > quiere + esto + aparato
        (dont want|do not want|dont need) + (esto|estos|sus) + aparato
        (cero|nada de|pocas) > (ganas|interes) + (recib*|mensajes|textos|avisos|esto)
    """,
    "not needed": """
        ya no > hace falta > lo que se pide
        ya no > hace falta > mandando
        ya no > hace falta > siga > mandando
        ya no > hace falta > (sigan|siga)
        ya no > hace falta > avisos
        niega > hace falta > escriban
        niega > hace falta > mandarme
        avisos > (ya no) > (corresponden|sirven|interesan|aplican|tocan)
        (no me|no nos) > (acomoda*|agrada*|late|laten|conviene*|gusta|gustan|sirve|sirven) + avisos
        ya no > hace falta > mandarme
        niega > hace falta > (sigan|siga)
        niega > hace falta > (seguir|seguirme|estar|estarme) > mandando
        niega > hace falta > manden + (avisos|esto|mas|por aqui)
        (sin) > (sus|tus|mas|los) > avisos & (vivir|estoy bien|feliz|adelante|chance|mejor
            |quiero|prefiero)
        (bien|feliz|vivo|vivir|tranquilo|tranquila|pero|y) > (sin) > avisos + (gracias|vivo
            |bien|feliz|vida|tranquil*)
        aparato & (no es) > (para) > avisos
    """,
    "removed": """
        quiten > (de|del) > de donde
        quiten > avisos
        acaben > avisos
        avisos > (se acaben|se terminen|paren|cesen|desaparezcan|se cancelen|se suspendan)
        (podria|podrian|puede|pueden|podrias|posible|pido|ruego|agradeceria|mejor|gustaria) > niega
            > mandarme
        quiten > (de|del) > (sus|tus|los|estos|esos|las) > avisos
        quitar > su numero
        quitar > (mi nombre) & (me llega|me llegan|mensajes|avisos|lista|de ahi)
        (quede|quedar|quedo|dejar|dejen) > (fuera) & avisos
        (dejen|deje|deja|dejar) > (de) > (usar|ocupar|utilizar) > su numero
        (los|las) > (pueden|puede|podrian) > (quitar|parar|apagar|cancelar|detener) & avisos
        (quitarlos|pararlos|apagarlos|cancelarlos|detenerlos) & avisos
        to remove > (de) > (los|sus|tus|la) > avisos
        to remove > (de) > (sus|la|su) > (envios|mensajeria|lista de)
        niega > (quede|aparezca|figure) + su numero
        (baja) > su numero
        (ponganle|pongan|ponganme|poner|cambienle|pongame|pongale) > (que|como que|a) > (no)
            & avisos
        (lista) > (de) > (los que) > (no quieren|no quieran)
        (borrenme|borreme|quitenme|quiteme) > (el|mi) > (numero|celular|telefono)
        (soltar|suelten|suelta|suelte|omitan|supriman|retiren) > su numero
        (fuera) > su numero
        (dame|dadme|denme|deme|dem|dar|darme|den|quiero) > (baja) & avisos
        (no) > (estar|estoy|seguir|quedar|inscrito|inscrita|participar) > avisos
        (no) > (estar|seguir|quedar|participar) + avisos + (lista|sistema|programa|esto|servicio)
        (no) > (cuenten|contar|cuente) > (conmigo) + avisos
        (no) > (tomen en cuenta|incluyan|incluir|incluirme|anoten|apunten) & avisos
        (renuncio|renunciar|desafiliar|desafiliarme|desapuntarme|borrarme|salirme) > (a|de) + avisos
        (dejen|deje|dejenme|dejame|deja) > su numero > (en paz|tranquilo|quieto)
        (dejen|deje|dejenme|dejame|deja) > (tranquilita|tranquila|tranquilo|quieto) + aparato
        (apaguen|apague|desactiven|silencien|desactive|silencie) > (eso|esto|esos|estos)
        (dejen|deje|deja|paren|dejense) > (de) > (spam*|blow*|ghost*|insist*|record*|avis*|pregunt*)
        (no usen|no use|no ocupen|no vuelvan a usar|no volver a usar) > (este|mi) > aparato
    """,
    "the way out asked for": """
        por donde & niega > (me|nos|le) > llegue
        por donde & niega > (recibir|recibo|recibirlos) + (mas|esto|avisos|nada|estos)
        por donde + niega > (participar|estar en|recibir) + (avisos|esto)
        por donde & (dejen|deje|dejar) > (de) > (llegar*|recibir|mand*|escrib*|avis*|texte*)
        por donde + (apaga|apago|apagar|desactiva|desactivo|desactivar|cancela|silencia|silencio
            |desconecta) + (mensajes|textos|avisos|recordatorios|notificaciones|esta cosa|esto)
        por donde & (palabra|tecla|boton) & (callen|termine|pare|paren)
        por donde + (pare|paren|callen|se callen|termine|se acabe|parar) + (esto|ustedes|avisos)
        por donde + (poner|escribir|pongo|escribo|apretar|aprieto) + (pare|paren|callen|termine)
        por donde & (no los quiero|no lo quiero|ya no los quiero) & avisos
        por donde + (desactiven|me quiten|me saquen|me borren|me den de baja) & avisos
        por donde > (me salgo|salirme|me borro|me doy de baja) & avisos
    """,
    "other ways": """
        solo + otro medio & niega > (texto|textos|mensaje|mensajes|sms|por texto|por mensaje)
        solo + otro medio & (nada|ningun|ni) > (de|texto|mensaje|sms|por) > avisos
        solo + otro medio & (ningun|ni un) > (texto|mensaje|sms|aviso)
        (prefiero|preferiria|preferencia) > (no|ser contactad*) + (no) > (por texto|por mensaje
            |por sms|recibir)
        (preferencia) + niega > (recibir) + (comunicaciones|mensajes|por aqui)
        (pagar|pago|cobran|caro) & avisos & (carta|cartas|papel) > (mejor|y ya|como antes)
        (por aqui|a este numero|por texto|por mensaje) > (ya no|nada mas ya no|ni me)
        (suficiente|me basta|me enteró|me entero) & (por aqui ya no|por texto ya no)
    """,
    "tired of them": """
        harta > (con|de) > avisos
        harta > (con|de) > ruido
        harta > (con|de|con ustedes y|con sus|con tanto|con tanta|de tanto|de tanta) > avisos
        harta + avisos & basta
        harta + ruido
        pereza > (de|con|tanto|sus) > avisos & basta
        pereza > (sus|con sus|con esos|con estos) > avisos
        pereza > avisos & basta
        (ya chole|ya chale|chole) > (con) > (ustedes|sus|los|tanto)
        (parenle|parele|bajenle|bajele|ya parenle) > (a|con|de) > (su|sus|tanto|tanta) > avisos
        (parenle|parele|bajenle|bajele) + avisos
        (hasta aqui|se acaba|se acabo|se acaban) + avisos
        (hasta aqui) > (llego|llega|llegamos|llegaron) & avisos
        (ponganle|pongan|ponle) > (fin) > (a) > (esto|eso|sus)
        (terminen|termine|acaben) > (con|esto|eso) + (esto|mensajes|avisos|textos)
        (que) > (esto|eso) > (pare|cese)
        (que sea|que este sea|sea|es) > (el ultimo|la ultima|ultimo|ultima) + (que me manda*
            |que me mande*|que quiero|que me llega*|que recib*|que me escrib*)
        (cobran|cuesta|gasta|gastan|come|comen|acaban|sale|cobra|pago|prepago|saldo|recarga)
            + avisos & basta
        (cada|por cada) > (aviso|texto|mensaje) > (me come|me sale|me cuesta)
        (done|im done) > (con) > (estos|los|sus) > avisos
        (cada|por cada) > avisos + (minutos|saldo|centavos|cobran|me come|me sale|recarga|plan)
        (cobran|pago|cobra) > (por) > (cada) > (uno|mensaje|texto|aviso) & (ahorren*|ninguno)
        (mejor) > (ninguno|ninguna) & (mensajes|textos|avisos|cobran|me llegan)
    """,
    "in law": """
        (derecho|ejerzo|acojo) + (oposicion|oponerme|no ser contactad*|supresion|no ser molestad*)
        (supresion|eliminacion|borrado|cese|cesacion) > (de) > (mi|mis|las|los|sus) > (telefono
            |numero|movil|celular|datos|comunicaciones|mensajes|envios)
        (cese|cesen|cesar) > (comunicaciones|mensajes|envios|avisos|contacto)
        (abstenerse|abstenganse|abstengase|abstener|absteneos) + (enviar*|remitir*|contactar*
            |mandar*|escribir*|avisos|comunicaciones|mensajes)
        (consentimiento|autorizacion|permiso) + (sin efecto|anulo|anulado|se cancela|cancelado
            |deniego|niego|no ratifico|caducado|se acabo|retirado|revocado) & avisos
        (sin efecto|anulo|deniego|no ratifico|se cancela|se acabo) > (el|la|mi) > (consentimiento
            |autorizacion|permiso)
        (considerara|considerado|considerare|sera|seria) > (acoso|hostigamiento)
        (ya no|ya no les|ya no le) > (autorizo|autorizamos|consiento|doy permiso)
        niega > (consiento|autorizo|ratifico|acepto|permito) + (envio|envios|uso|avisos|contacto
            |esta via|este medio|comunicaciones) + (mas|este medio|celular|telefono|numero|movil
            |avisos|comunicaciones|esta via)
        (me opongo|oposicion) + (numero|telefono|celular|movil|mensajes|sms|comunicaciones)
        (lista robinson)
        (en lo sucesivo|en adelante|de ahora en adelante|a partir de hoy) & (nada de|sin|ningun
            |ningunos) > avisos
    """,
    "in mockery": """
        niega > (es) > (buzon|periodico|basurero|tablon)
        (ghostear|ghosteen|ghosteenme|ghostearme|spamear|spamearme|spameen)
        (nadie|quien) > (los|lo|se los|les|te|se) > (pidio|pregunto) + avisos
        avisos & (nadie|quien) > (los|lo|se lo|les) > (pidio) & (bye|adios|ya|no)
        (vayan|vayanse|vete|andate) + (abuela|esparragos|otro lado) + avisos
        (textear*|mandenle*|texteen) > (a|esto a) > (su|tu) > (abuela|abuelita)
        (hagan|haga|haz|hagame|haganme) > (de cuenta|cuenta que|como que|el favor de olvidar)
            & aparato & (no existe|no existo|no me tienen|no me tienes|existe)
        (olviden|olvidense|olvidarse|olvida|olvide|olvidar) > (de mi|de que|que existo|que este)
            & aparato
        (me escriben|me textean|me mandan) > (mas) > (que) & basta
        (sobran|sobrando|me salen sobrando) & avisos
        (descansar|vacaciones) > (de) > (ustedes)
        (se olviden de mi|olvidense de mi)
        su numero > (ya no es|no es) > (para) > (eso|esto|estas|esas|estos)
        (santa paz) & (dejen|deje|que me)
        (ya bloquee|bloquee) > su numero
        (bloqueado|bloqueados) > (quedas|quedan|estan|queda)
        (modo no molestar|no molestar) & (ustedes|siempre|avisos)
        (me|los|las|te|quedas|quedan) > (bloqueo|bloqueado|bloqueados|bloquear) & avisos
        (denme|dame|deme|dejenme) > (chance|descansar|respirar|paz) + (avisos|notificaciones
            |recordatorios|mensajes|textos)
    """,
}
