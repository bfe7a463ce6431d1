"""What Spanish words of stopping are about when they are not about our texts.

A bill struck off, a medicine no longer sent, a test not allowed, smoking given up. For the part of
the message in which it stands; the notation is in phrases.py.
"""

GROUPS_ELSE_ES = {
    "a day": "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|turno",
    "a thing": """
        inhalador|inhaladores|pastilla|pastillas|medicamento|medicamentos|medicina|medicinas|jarabe
        |insulina|sintrom|tiras|kit|kits|caja|cajas|cajita|paquete|paquetes|carta|cartas|recibo
        |recibos|factura|facturas|cheque|tirilla|tirillas|lente|lentes|refill|refills|receta|recetas|muestra|muestras|panales
        |oxigeno|nino|nina|ninos|hijo|hija|paciente|especialista|enfermera|ambulancia|transporte
        |formulario|formularios|orden|referencia|placa|placas|de ##
    """,
    "a test": """
        vacuna|vacunas|prueba|pruebas|mamografia|colonoscopia|papanicolau|papanicolaou|examen
        |examenes|kit|cajita|estudio|estudios
    """,
    "hora": "cinco|seis|siete|ocho|nueve|diez|once",
    "a price": """
        precio|precios|cuenta|cuentas|cobro|cobros|bill|bills|pago|pagos|deuda|costo|costos
        |papeleo|papeles|seguro|tramite|tramites|preguntas|espera|esperas
    """,
    "one": "el|al|la|los|las|un|una|esa|ese|esos|esas|mi|mis|otra|otro|su",
}

ELSE_ES = """
        (jodan|joda|jodas|jodiendo|joder|chinguen|frieguen|fregando|molesten|molestar*|fastidi*
            |joroben|lata) (con|por) (<one>|esos
            |sus|tanto|tantos|tanta|tantas|ese|esas) {a price}
        (inscrit*|suscrit*|apuntad*|registrad*) (en|a|al) [el|la|un|una|ese|esa] (plan|seguro
            |estudio|clase|clases|curso|portal|gimnasio|revista|taller|terapia|escuela)
        (mand*|envi*) a (coleccion|colecciones|collections|cobranzas|un cobrador|los cobradores)
        (borr*|quit*|saqu*|elimin*) mi tarjeta
        (quit*|saqu*|borr*|elimin*) [ya] (esta|este|estas|estos|<one>) {a thing}
        (quit*|saqu*|borr*|elimin*) mi (numero|telefono|celular|cel|nombre
            |tarjeta) (de|del) [la|el] (cuenta|expediente|perfil|ficha|archivo|plan|seguro
            |cuentas) (de|del) (mi|mis|el|la|su)
        (mandarme|mandarnos|enviarme|enviarnos|mandandome|mandandonos|mandarlo|mandarla) con {one}
        (mandarme|mandarnos|enviarme|enviarnos|mandandome|mandandonos) (al|a la|a los|a las|pal
            |pa la|para el|para la) (laboratorio|lab|especialista|doctor|doctora|hospital|clinica
            |farmacia|terapia|emergencia|emergencias|urgencias|centro|consultorio|psicologo
            |psicologa|cardiologo|dentista|oficina)
        de baja ... (factura|turno|turnos|poliza|seguro|cuenta|cobro|tarjeta|aseguranza|pedido
            |afiliacion|cobertura|lo que tenga)
        (dejo|dejar|dejarlo|deja|dejas|dejando) de (fumar|tomar|beber|comer|usar la|usar el
            |llorar|sangrar
            |vapear|amamantar|toser|roncar|trabajar|dolerme)
        no se (si|cuando|donde|adonde|cual) .. (mand*|manden|envi*|envien|muev*|pas*)
        (borr*|quit*|saqu*|saca*|elimin*|tach*) .. (del|de) [el|la|los] {a day}
        lista (de|del|para) [la|las|los|el] (pastillas|manana|cirugia|cirugias|trasplante
            |medicinas|vacunas|compras|mercado)
        con [su|el] permiso
        (quiero|prefiero|prefiero no|puedo|se|quisiera|gusta|bueno para|buena para|hago para
            |para) (escribir|textear|escribirlo|escribirles|escribirle|textearles) [eso|esto|aqui
            |bien|mucho|por aqui|donde|le] $
        no (quiero|puedo|se|prefiero) (escribir|textear)
        (prefiero|mejor) no escribir
        (deje|deja|dejen|dejo|dejar|dejame|dejeme|dejenme) (el|su|tu|mi|otro|algun) (mensaje
            |recordatorio|recado|aviso|texto)
        (mand*|envi*) [mas|ya] [a] [de] [<one>] {a thing}
        (mand*|envi*) [mas|ya|nada] (a|al) (otro doctor|otra|sacar|hacer|cobranza
            |hospital|laboratorio|terapia|urgencias|emergencia|rayos
            |la casa|mi casa|domicilio)
        (mand*|envi*) [otra vez|mas|ya] (al|a ese|a esa|a la|a otro|a otra|a un|a una) ... (a sacar*
            |a tomar*|a poner*|a picar*|a pinchar*|a revisar*|a limpiar*)
        baja (como paciente|del estudio|del curso|del tratamiento)
        baja del programa de (diabetes|peso|ejercicio|nutricion|tabaco|rehabilitacion|lealtad)
        (consentimiento|permiso|autorizacion) (para|de) (la|el|mi|ese|esa) (biopsia|endoscopia
            |cirugia|operacion|procedimiento|anestesia|estudio|tratamiento|colonoscopia|prueba|vacuna|cesarea|ligadura|transfusion|hermano|hermana|ex|esposo
            |esposa|hijo|hija|mama|papa)
        (recuerde|recuerden|recuerdes) que (estoy|soy)
        escrib* {one} {a thing}
        (mand*|envi*) [mas] (transporte|ambulancia|pastillas|medicinas|medicamentos|recetas|refills
            |panales)
        (la|su|esa) lista si no
        en (la|su) escuela
        suscripcion (a|al|de|del) [la|el] (revista|gimnasio|periodico|netflix|app|portal|boletin)
        (saque|saquen|saca|quite|quiten|quita|borre|borren|borra|tache|tachen) (de|del) [mi|el
            |su] (expediente|historial|ficha|archivo|carpeta) (el|la|los|las|a|al|mi)
        (autorizo|autorice|autorizamos|consiento|permiso|autorizacion) [a|que|para|de] .. (ver|vea
            |vean|recoger|recoja|saber|hablar|entrar)
        por no (escribir|avisar|contestar|llamar|mandar|responder|escribirles|avisarles)
        (cita|citas|examen|prueba|estudio|servicio) que (no|yo no|nunca) (pedi|hice|solicite)
        (autorizo|autorice|autorizamos|autorizado) que [me|le|les|nos] (cobr*|hagan|haga|hicieran
            |pongan|pusieran|operen|cambi*|tomen|tomaran|vacun*|inyect*|compart*|revis*)
        permiso (de|para|pa) [que] [me|le] (cobr*|hacer*|hagan|poner*|cambi*|operar*|compart*)
        preguntar (que|si) [si] (voy|ire|vamos|iba)
        (quiere|pide|piden|necesita|ocupa|quieren) [un|el|una] (papel|carta|nota|justificante
            |comprobante) [firmado|firmada|de que|que]
        (por texto|por mensaje|por aqui) ya no (nos|me) (estamos|entiend*|explico|entend*)
        ya no tengo (fonasa|isapre|seguro|aseguranza|medicaid|medicare|imss|eps|cobertura
            |obra social)
        no me busquen (despues|mas tarde|manana|el|hasta|cuando|si)
        {a test} [ese|esa] [ya] no me (lo|la|los|las)
        de {one} {a test} .. no me
        (busquen|avisen|insistan|molesten) (pa|para|por|con) {one} {a test}
        ofrec* {one} {a test}
        no [me] (la|lo) (mande|manden|envie|envien|mandes)
        (la|lo) (saque|quite|borre) .. (yo mismo|yo misma)
        (dona|senora|tia|prima|comadre) chole
        (ese|eso|esos|esa|esto|este) no (es|son|era|fue|eran|sera) de (ustedes|uds|aca|aqui)
        (diganle|diganles|digale|digales|dile|diles|avisenle|avisele) que [ya|me|nos] (deje|dejen
            |pare|paren|no|le bajen|le baje)
        (a|en) (ese|aquel|mi) (correo|email|imeil) [ya|no]
        (basta de|no mas|menos) papel
        (borr*|quit*|saqu*|saca*|elimin*
            |tach*) (eso|esto|ese|esa|este) (del|de) [la|mi|el|su] (recibo|cuenta|factura|bill
            |estado de cuenta|expediente|historial)
        (<a thing>|<a test>) [de|del] [colon|mano] [ya] no (lo|la|los|las) (voy a|vamos a|quiero
            |pienso|puedo) (usar|hacer|mandar|necesitar|llenar)
        (numero|celular|telefono|cel) [ya] no [me] (va a|vaya a) (servir|funcionar
            |estar) (desde|a partir|el|la|en|para)
"""
