"""Spanish words that revoke consent to texts; the notation is in phrases.py."""

GROUPS_ES = {
    "a quien": """
        me|nos|mi mama|mi papa|mi esposo|mi esposa|mi hijo|mi hija|mi madre|mi padre|este numero
        |este telefono|este celular|mi telefono|mi celular|aqui|mi numero|mi abuela|mi abuelo
    """,
    "mensajes": """
        mensajes|mensaje|mensages|mensage|textos|texto|recordatorios|recordatorio
        |notificaciones|sms|avisos|alertas|msj|msjs|mjs|mensajitos|mensajes de texto
        |suscripcion|comunicaciones|propaganda|publicidad|spam
    """,
    "mandar": """
        mandar|mandarme|mandarnos|mandando|mandandome|enviar|enviarme|enviando|enviandome
        |escribir|escribirme|escribiendo|escribiendome|molestar|molestarme|molestando
        |molestandome|textear|textearme|texteando|texteandome|contactar|contactarme|mensajear
        |mensajearme|fastidiar|fastidiarme|joder|jodiendo|chingar|chingando|fregar|fregando
        |llamarme|acosar|acosarme|insistir
    """,
    "manden": """
        manden|mande|mandes|envien|envie|envies|escriban|escriba|escribas|texteen|textee
        |textees|contacten|contacte|contactes|molesten|moleste|molestes|notifiquen|mandar
        |enviar|escribir|molestar|contactar|textear|mensajeen|mensajee|manda|anden mandando
        |esten mandando|esten molestando|sigan mandando|sigan enviando|sigan escribiendo
        |sigan molestando|siga mandando|siga escribiendo|vuelvan a escribir|vuelvan a mandar
        |vuelva a escribir|vuelva a mandar|vuelvan a contactar|vuelvan a textear
    """,
    "sus": """
        mas|sus|los|estos|esos|tus|mas de sus|mas de estos|mas de esos|ningun|ninguno|ningunos
        |tantos|de sus|de estos|mis|los de|mas los|el|este|tu|su|la|con los|con sus|con estos
        |con tantos|con los de|de tantos|de los|ningun otro|otro|a los|todos los|todos sus
        |todos estos
    """,
}

RULES_ES = {
    "no me manden": """
        (el telefono|el celular|el cel|mi celular|este celular|este cel) (no|jamas|nunca) [por favor
            |gracias|porfa] $
        (por aqui|por este medio|a este numero|a este cel|a este celular|a este telefono|por texto
            |textos|mensajes|sms|notificaciones|recordatorios|mensajitos) [ya] (no|jamas|nunca
            |nunca mas|ya nada) [mas] [por favor|gracias|porfa|ok] $
        (no|ya no) [me|nos|le|les|se] [los|las|lo] (manden|mande|mandes|envien|envie|envies|mandar
            |enviar|manda
            |mandenme|manda) [a] [<a quien>] [mas|ya|nada|por favor|porfa|plis] $
        no [me|nos|le|les] [anden|esten|sigan|vuelvan a|vuelva a|siga|ande|este] (mandando|enviando
            |escribiendo
            |texteando|mandar|escribir|enviar|textear|tirando|mandarle|escribirle|mandarme
                |escribirme
            |escribirnos|molestar|molestarme|contactar|contactarme) [mas|ya|sus|los
                |mas sus] [<mensajes>|recados
            |textos|nada|eso|esto|a]
        no [me|nos|le|les] (tiren|tire|echen|pongan|avisen) [ya] [mas] {mensajes}
        (dejen|deje|paren|pare) de (escribirle|mandarle|textearle|mandarles|escribirles
            |textiarle) [mensajes] [a]
            [mi]
        no (vuelvan|vuelva|vuelvas) a (escribirme|escribirnos|mandarme|mandarnos|contactarme
            |molestarme
            |textearme|escribir|enviarme|molestar|mandar)
        no (escriban|escriba|manden|mande|envien|texteen|mensajeen|contacten) [mas|mensajes|nada
            |mas mensajes
            |textos] [a|aqui|por] {a quien}
        no [me|nos] [vuelvan a] (escribais|envieis|mandeis|contacteis|molesteis|escribas|escriban
            |escriba|textees
            |texteen|mensajeen|joda|jodan|fastidien|chinguen) [mas|ya|a este|por favor|aqui|mano
                |nunca|nada]
        (no|ya no) (quiero|kiero|queremos|quiere|quieren|deseo|desea|necesito|ocupo) [recibir|mas
            |ya|tener|sus|de
            |na de|nada de|los|que lleguen|ver|leer|que me lleguen|recibir mas] [<sus>] {mensajes}
        (mi|el|la|ella) (mama|papa|esposo|esposa|hijo|hija|abuela|abuelo|madre|padre
            |senora) [ya] no (quiere|desea
            |necesita|entiende|sabe de) [recibir|mas|sus|los|ya] {mensajes}
        (ya no|no) (quiero|kiero) nada [mas] (de ustedes|con ustedes|de mensajes|por mensaje
            |de esto)
        (prefiero|prefiere|quisiera|quiero|pido|gustaria|ruego|mejor) [le|les|os
            |que] [ya] [que] [me] no [me|nos|le] (manden|mande|envien|escriban|escriba|escribais
            |texteen|contacten|molesten|lleguen|llegue) [mas|ya|por]
        (quiero|quisiera|pido|ruego|gustaria|deseo) que [me|ya|no] [ya|me|no] (quiten|quitaran
            |saquen|sacaran|borren|borraran|eliminen|eliminaran|cesen|paren|dejen) [de|los|sus|mi
            |este] [los|las|la|sus] (<mensajes>|lista|numero|celular|telefono
            |informacion de contacto|contacto|datos)
        (quiero|quisiera|pido|ruego|gustaria|deseo) que [ya] (me|nos) [ya] (quiten|quitaran|saquen
            |sacaran|borren|borraran|eliminen|eliminaran|desuscriban) [ya|por favor|porfa|gracias
            |punto|punto gracias
            |de ahi|de aqui|de esto|de eso] $
        (quiero|quisiera|pido|ruego|gustaria|deseo) que [ya] [me|nos] (den de baja|desuscriban|cesen
            |paren)
        (ruego|pido|solicito|exijo) [que] (cesen|paren|dejen|detengan|suspendan) [los|sus
            |estos] {mensajes}
        no [me|nos] (gustan|gusta|interesan|interesa|sirven) [recibir|que me manden] [los|sus|estos
            |tantos] {mensajes}
        (que|y que) (no|ya no) [me|nos|le] (manden|escriban|texteen|lleguen|llegue|envien|mande
            |escriba) [mas|ya
            |ningun|ni un] [<mensajes>] [mas]
        (no autorizo|no doy permiso|no di permiso|no les di permiso|nunca autorice
            |no di autorizacion
            |nunca pedi|yo no pedi) [que|para|para que|estos|sus|los|a] [que] [me] (<mensajes>
                |manden|escriban
            |mandaran|escribieran|texteen)
        (revoco|retiro|retirar|revocar|cancelo|quito) [el|mi|todo] [mi] (consentimiento|permiso
            |autorizacion)
        no (me|nos|le) (contacten|contacte|contactes|busquen) [mas|por mensaje|por texto|por sms
            |por aqui|ya]
        (hagame|haganme|hazme) el favor de no (mandarme|escribirme|enviarme|mandar|textearme
            |molestarme)
        (favor|favor de|por favor) [de] no (enviar|mandar|escribir|mandarme|enviarme|textear
            |mandarnos|escribirme|escribirnos|textearme|contactarme) [mas|ya|mas] [<mensajes>
            |nada|a]
        no [me|nos|le|les] {manden} [ya] [<sus>] [<sus>] {mensajes}
        no [me|nos|le|les] (manden|mande|mandes|envien|envie|envies|mandar|enviar) [ya] (mas
            |nada|nada mas|mas nada|ni uno mas)
        (ya|por favor|porfavor|porfa) no [me|nos|le|les] (manden|mande|mandes|envien
            |envie) [por favor|porfa|gracias] $
        no [me|nos] (escriban|escriba|escribas|texteen|textee|textees|contacten|contacte
            |contactes|molesten|moleste|molestes|mensajeen|mensajee|busquen|anden molestando
            |esten molestando|sigan molestando|siga molestando|sigan escribiendo
            |vuelvan a escribir|vuelva a escribir|vuelvan a contactar|vuelvan a mandar)
        no quiero [ya|mas] que [me|nos|le] {manden}
        no (quiero|kiero|deseo|queremos|quisiera|necesito|me interesa|me interesan|autorizo
            |acepto) [ya|mas] [recibir|que me manden|seguir recibiendo|resivir|resibir|tener
            |que me lleguen|que me esten mandando|que sigan mandando|que me envien
            |estar recibiendo|ver|leer] [<sus>] [<sus>] {mensajes}
        no (quiero|deseo) (recibir|seguir recibiendo) [mas|ya] (nada|mas|esto|estos)
        no (doy|di|tienen|tiene) [mi|su] (permiso|consentimiento|autorizacion) [para|de] [que
            |mandar|mandarme|me|enviarme|enviar|escribirme|contactarme]
        (retiro|revoco|quito) mi (consentimiento|permiso|autorizacion)
    """,
    "dejen de escribir": """
        (dejen|deje|deja|paren|pare|parenle|dejad|parad|dejate
            |dejense) [ya] [de] [estar] (escribirle|mandarle
            |molestarle|escribirles|mandarnos|escribirnos|enviarme|enviarnos|textiarme|textiar
                |textearme|texteando|mandando|escribiendo
            |molestar|escribir|joder|contactarme|contactarnos|mandarme|mensajearme)
        (parenle|parele|parale|bajenle|basta|ya basta|ya estuvo|ya esta bueno|ya fue
            |ya estuvo bueno) [con|de|ya] [sus
            |los|tantos|estos] {mensajes}
        (dejen|deje|dejenme|dejenos) (la jodienda|la chingadera|la molestadera|de joder
            |la jod*) [con] [los|sus] [<mensajes>]
        (desactiven|desactive|desactivar|suspendan|suspenda|cancelen|cancele|cancelad|quiten|quite
            |apaguen|eliminen
            |anulen|detengan|corten) [ya] [<sus>] (notificaciones|avisos|recordatorios|mensajes
                |textos|alertas|sms)
        (stop|no more|no mas|ya no|basta de) [ya] [los|mandando|sending|sus|the|con los|mas
            |de] (mensajes|texts|textos
            |mensages|messages|recados|mensajitos)
        stop (mandando|mandar|enviando|texteando|textearme|escribiendo|escribirme|molestando|enviar)
        (deja|dejen|para|paren|deje) de (textearme|textear|textiarme|mandarme) [stop]
        (cesen|cese|cesar|detener|detengan|parad|paren|pare) [ya] [con] [los|sus|estos|todos los|el
            |de] (mensajes|envios|textos
            |recordatorios|avisos|sms|envio|recados)
        (deje|dejen) de (mandar|enviar) (recados|cosas|eso|esto)
        (les|ya les|ya|le) dije que (pararan|paren|dejaran|dejen|no me escriban|no manden|alto
            |ya no)
        (quiero|quisiera) (salirme|salir|zafarme) de (esto|eso|los mensajes|la lista|esta lista
            |su lista|esto de los mensajes|estos mensajes)
        (deje|dejen|deja|dejenme|dejame|dejeme|dejense|pare|paren|para|parenle|parale|basta
            |dejar|favor) de [estar|estarme|andar|seguir] {mandar}
        (quiero|pido|gustaria|por favor|porfavor) [que] (dejen|paren|pare|deje|dejar) [de] {mandar}
        (deje|dejen|deja|paren|pare|basta|basta de|basta con|stop|alto|alto a|parenle|ya|no mas
            |cancele|cancelen
            |cancelar|cancela|detener|detengan|detenga|desactivar|desactiven|desactive|eliminar
            |quitar|quiten|anular|suspender|suspendan|suspenda|terminen
            |bloquear) [ya] [<sus>] [<sus>] {mensajes}
        (dejenme|dejeme|dejame|dejennos|dejen) (en paz|tranquilo|tranquila|solo|sola|de molestar
            |de chingar|de joder)
        no mas [<sus>] {mensajes}
    """,
    "quitenme de la lista": """
        (quitenme|quiteme|quitame|saquenme|saqueme|sacame|borrenme|borreme|borrame|bajenme|bajeme
            |eliminenme|elimineme
            |sacadme|quitadme|borradme|eliminadme|kitenme|sacarme|quitarme|borrarme) [ya] (de ahi
                |de aqui|de eso|de esto
            |de los mensajes|de sus mensajes|de la list|de la lista|de su lista|de ese grupo
                |de sus textos
            |de sus recordatorios|de los recordatorios|de los textos|de los avisos)
        (puede|pueden|podrian|podria|me puede|me pueden|quiero que|kiero que|necesito que
            |pido que) [me] [que] [me] (quitar
            |sacar|borrar|eliminar|quiten|kiten|saquen|borren|eliminen) [me|mi
                |este] [numero] (de la lista|de su lista
            |de los mensajes|de sus mensajes|de los recordatorios|de sus contactos
                |de ahi) [de] [<mensajes>]
        (quiten|quite|borren|saquen|eliminen|elimine) (este|mi|el) (numero|telefono|celular
            |cel) [de] [sus|los|la|su] [<mensajes>
            |lista|contactos|base de datos|recordatorios]
        (elimina|eliminad|borrad|borra|quitad|saca|borre|borra) (mi|este) (numero|telefono|movil
            |celular)
        (solicito|pido|quiero|deseo|exijo) [la|mi|que me den|que me de|me den] baja (de|del|por
            |inmediata|definitiva|este|ya|total) [este
            |los|el|estos|servicio] [servicio] [de] [<mensajes>]
        (quiero|quisiera|deseo) que [me] (den|de|dieran) de baja
        (darme|darnos|dar|dame|deme|denme|dad) [de] baja (de|del|este|mi|por|los|el)
        (unsubscribe|remuevanme|desuscribame|desuscribanme) [me] (por favor|porfa|ya|de)
        (quite|quiten|quitenme|quiteme|quitame|quita|saque|saquen|saquenme|saqueme|sacame|saca
            |borre|borren|borrenme|borreme|borrame|borra|elimine|eliminen|eliminenme|elimineme
            |eliminame|elimina|remueva|remuevan|remuevanme|remuevame|retirenme|retireme|retiren
            |denme|deme|dame|bajenme|bajeme) [me|mi|por favor|este|el|de baja] [numero|nombre
            |telefono|celular|contacto|cel] (de|del) [su|sus|la|esta|los|esa|el|tu
            |estos] [<mensajes>|lista|listas|sistema|base de datos|contactos|base|grupo|programa
            |registro|registros] [de] [<mensajes>|contactos] $
        (quite|quiten|quitenme|quiteme|quitame|saque|saquen|saquenme|saqueme|sacame|borre|borren
            |borrenme|borreme|borrame|elimine|eliminen|eliminenme|elimineme|eliminame|remueva
            |remuevan|remuevanme|retirenme|retireme) .. (lista|listas|sistema|base de datos
            |contactos|registros|grupo)
        (borren|borrenme|borreme|borrame|eliminenme|elimineme|eliminame|quitenme|saquenme
            |saqueme|desuscribanme|desuscribame|desinscribanme|desapuntenme|desapunteme
            |desapuntame) [ya|por favor|porfa|gracias
            |de aqui|de ahi|de esto] $
        (borre|borren|borra|elimine|eliminen|elimina|quite|quiten|olvide|olviden|pierdan|pierda
            |bloqueen|saquen) (mi|este) (numero|telefono|celular|contacto|cel)
        (darme|deme|denme|dame|darnos|dennos|darse|doy|dar) de baja [del|de|a|mi|este|por|porfa
            |el] [de|servicio|sistema|lista|numero|mensajes|estos|los|sus|favor|este|la]
        (quiero|necesito|solicito|deseo) [la|una] (baja|desuscribirme|salirme de la lista
            |salir de la lista|salir de esta lista|desinscribirme|salirme de esto)
        (desuscrib*|desinscrib*|desubscrib*|dessuscrib*)
    """,
}
