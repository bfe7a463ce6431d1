"""The phrases that answer our questions about a visit; one table for each question."""

from collections.abc import Mapping

from bot.language.phrases import listed


def _table(**acts: str) -> Mapping[str, str]:
    return {phrase: act for act, said in acts.items() for phrase in listed(said)}


REMINDER = _table(
    confirm="""
        c|confirm|confirmo|confirmed|confirmado|confirmada|confirmar|i confirm|si confirmo
        yes confirm|confirming|confirm it|confirm appointment|confirm my appointment
        confirmo la cita|confirmo mi cita|confirmar cita|keep it|keep|ill be there|i will be there
        will be there|be there|ill be ther|we will be there|well be there|see you then|see u then
        see you there|see u there|see ya then|see ya there|im coming|i am coming|im going
        were coming|i can make it|ill make it|i will make it|ill come|i will come|still on
        still coming|im still coming|alla estare|ahi estare|alli estare
        estare ahi|estare alla|estare alli|ahi estaremos|alla estaremos|alli estaremos|asistire
        si asistire|voy|si voy|si voy a ir|voy a ir|si ahi estare|si alla estare|si alli estare
        ahi nos vemos|alla nos vemos|nos vemos|ahi voy a estar|ahi llego|si puedo ir|ire|si ire
        vamos a ir|si vamos|no prob|no probs|np|no problem|thats the plan|that is the plan
        roger that|sin problema|no hay problema|ese es el plan|asi quedamos
    """,
    unclear="""
        i think so|i believe so|yeah i think so|yes i think so|i guess so|i suppose so|think so
        i should be|creo que si|eso creo|yo creo que si|supongo que si|pienso que si
        me parece que si
    """,
    reschedule="""
        r|reschedule|move|move it|change|cambiar|reprogramar|mover|cambiarla|reagendar
        resched|another time|otra hora|otro dia|otra fecha|different time|another day
        reschedule it|reschedule my appointment|cambiar la cita|cambiar cita|moverla
        need to reschedule|i need to reschedule|need another time|i need another time
        necesito otra hora|necesito otra fecha|necesito otro dia|necesito cambiarla
    """,
    cancel="""
        x|cancel it|cancelela|cancelarla|cancelala|cxl|cant make it|i cant make it|i cant come
        i cant go|cant come|cant go|i wont be there|wont be there|wont make it|i wont make it
        not coming|im not coming|i am not coming|i cannot make it|i will not be there|not going
        im not going|no longer need it|i no longer need it|dont need it anymore|no voy|no ire
        no voy a ir|no puedo ir|no podre ir|no asistire|no podre asistir|no voy a poder ir
        no voy a poder|ya no voy|ya no voy a ir|ya no puedo ir|ya no la necesito
        ya no la ocupo|no iremos|no vamos|no vamos a ir|no puedo ese dia|no puedo ir ese dia
        ese dia no puedo|ese dia no puedo ir|no puedo ir|cant that day|i cant that day
        cant come that day|i cant come that day|cant make it that day|i cant make it that day
        cant make that day|i cant make that day|cant do that day|i cant do that day
    """,
)
CANCEL_OR_MOVE = _table(
    confirm="""
        keep|keep it|keep my appointment|keep the appointment|keep the visit|leave it
        keep that|i want to keep it|ill keep it|mantener|mantenerla|mantengala|dejarla
        dejela|la dejo|dejarla asi|conservar|conservarla|c|confirm|confirmo
        quedarme con ella|no cambiar
    """,
    reschedule="""
        move|move it|another time|different time|a different time|reschedule|resched|change
        change it|another day|r|new time|other time|cambiar|cambiarla|cambiela|mover
        moverla|muevala|otra hora|otro dia|otra fecha|otro horario|reprogramar
        reprogramarla|reagendar|pick another time
    """,
    # The word answers our question about the visit; it is no wish to end the texts.
    cancel="""
        cancel|cancel it|cancell|cancle|cancle it|x|cancel the visit|cancel my visit
        cancel the appointment|cancel my appointment|cancel my appt|cancel appointment
        go ahead and cancel|go ahead and cancel it|cancel that|cancelled|cancel visit
        cancelar|cancela|cancele|cancelela|cancelala|cancelarla|cancelenla|cancelo
        cancelar la cita|cancelar mi cita|cancelar cita|cancele la cita|cancele mi cita
        cancelemela
    """,
)
ANOTHER_TIME = _table(
    confirm="""
        keep my appointment|keep the appointment|keep the visit|i want to keep it|mantengala
        conservarla|quiero mantenerla|quiero conservarla
    """,
    reschedule="""
        move|move it|another time|different time|a different time|reschedule|resched|change
        change it|another day|r|new time|other time|new|i want another time|i need another time
        a new one|cambiar|cambiarla|cambiela|mover|moverla|muevala|otra hora|otro dia|otra fecha
        otro horario|quiero otra hora|quiero otra fecha|reprogramar|reprogramarla|reagendar
        reagendarla|nueva|nueva fecha
    """,
    cancel="""
        cancel|cancel it|x|cancel the visit|cancel my visit|cancel the appointment
        cancel my appointment|cancelar|cancela|cancele|cancelela|cancelala|cancelarla
        cancelar la cita|cancelar mi cita
    """,
    # "Leave it" leaves the visit cancelled: there is none to keep.
    deny="""
        not today|not yet|no not yet|not at this time|not at the moment|leave it|leave it at that
        leave it for now|later|maybe later|some other time|another time maybe|im good|im all set
        all set|im ok|im fine|thats all|that is all|thats it|no thats all|no thats it|that will do
        todavia no|no todavia no|aun no|de momento no|por ahorita no|dejela|dejelo|dejelo asi
        dejela asi|asi dejelo|asi dejela|luego|luego veo|despues|despues veo|mas adelante|ya no
        asi estoy bien|asi esta bien|estoy bien|asi nomas|es todo|eso es todo|seria todo|nada mas
    """,
)
CANCEL_MEANING = _table(
    cancel="""
        x|visit|the visit|my visit|the appointment|appointment|my appointment|appt|my appt
        the appt|that visit|this visit|the appointment only|cancel the visit
        cancel my visit|cancel the appointment|cancel my appointment|cancel my appt
        cancel appointment|the visit not the texts|cita|la cita|mi cita|la visita|visita
        la consulta|cancelar la cita|cancelar mi cita|cancele la cita|cancele mi cita
        cancela la cita|cancelar cita
        visits|the visits|my visits|both visits|both my visits|all visits|all my visits
        all the visits|appointments|the appointments|my appointments|both appointments
        both my appointments|all my appointments|las citas|mis citas|citas|las dos citas
        mis dos citas|ambas citas|todas las citas|todas mis citas|las visitas|las dos visitas
    """,
    start="""
        start|keep|keep texts|keep the texts|keep them|iniciar|seguir|keep texting|keep it
        seguir con mensajes|mantener|neither|neither one|neither of them|none|none of them|nothing
        never mind|nevermind|nvm|forget it|wrong button|wrong word|wrong key|my mistake|by mistake
        it was a mistake|that was a mistake|by accident|accident|oops|oops sorry|keep both|keep all
        keep everything|i want both|leave both|dont cancel|dont cancel it|do not cancel
        dont cancel anything|dont cancel the visit|dont cancel my appointment|no dont cancel
        no keep it|no keep|no keep both|leave it|me equivoque|no me equivoque|me equivoque de boton
        me equivoque de palabra|fue un error|fue error|por error|sin querer|fue sin querer|ninguno
        ninguna|ninguna de las dos|ninguno de los dos|ni una ni otra|ni uno ni otro|olvidelo
        olvidalo|olvidenlo|dejelo asi|dejela asi|dejen todo igual|no cancele|no cancelen
        no cancele nada|no la cancele|no cancelen nada|no la cancelen|quiero las dos|quiero los dos
        deje las dos|mantenga las dos|perdon me equivoque
    """,
    reschedule="move|move it|reschedule|r|cambiar|cambiarla|another time|otra hora|otro dia",
    stop="""
        texts|the texts|text|messages|the messages|these texts|these messages|texts only
        only texts|the text messages|text messages|reminders|the reminders
        i meant the texts|i mean the texts|i meant texts|i mean texts|i meant the messages
        i mean the messages|i meant the reminders|texting|the texting|your texts|stop texts
        cancel texts|cancel the texts|cancel the messages|cancel the reminders|no texts
        me refiero a los mensajes|me refiero a los textos
        me referia a los mensajes|quise decir los mensajes|hablaba de los mensajes
        cancelar los mensajes|cancele los mensajes|cancelen los mensajes|mensajes
        los mensajes|textos|los textos
        los mensajes de texto|recordatorios|los recordatorios
    """,
    # The texts end, and people see to the visit.
    both="""
        both|both of them|both please|cancel both|both the visit and the texts|visit and texts
        texts and visit|the visit and the texts|everything|all|all of it|cancel everything
        cancel all of it|ambos|ambas|las dos|los dos|las dos cosas|todo|todos|las 2|los 2
        cancele las dos|cancele los dos|cancelen las dos|cancelen los dos|cancele todo|cancelen todo
        la cita y los mensajes|los mensajes y la cita|ambas cosas
    """,
)
TEXTS_OR_NOT = _table(
    stop="""
        end|end them|end all|end all texts|end texts|end all the texts|yes end them|stop them
        yes stop them|no more|none|no texts|i want no more|no more texts|i dont want them
        dont want them|off|turn them off|terminen|terminelos|termine|ya no|ya no los quiero
        no los quiero|no quiero|no quiero mas|no mas|quitelos|quitenlos|si terminen|ninguno|si ya no
        si ya no quiero|ya no quiero
    """,
    start="""
        keep|keep them|keep the texts|keep texts|keep texting|keep on|keep em|keep them coming
        no keep them|no keep the texts|no keep texting|i want them|i want the texts|leave them on
        leave them|i like them|its fine|no dont stop|dont stop|no dont|do not stop|continue
        sigan|que sigan|siga|siganlos|dejelos|dejenlos|si los quiero|los quiero|quiero los mensajes
        quiero seguir|no sigan|no que sigan|no siga|no dejelos|quiero que sigan|mantenganlos
        seguir recibiendo|quiero seguir recibiendo|no paren|no los quiten|seguir
    """,
)
YES_NO = _table(
    affirm="""
        ya|why not|sure why not|100|i guess so|i guess|i suppose|i suppose so|you got it|proceed
        please proceed|i reckon so|si dios quiere|me parece|como no|ponle que si|obvio|por que no
    """,
    deny="""
        not today|not yet|no not yet|not at this time|not at the moment|not right now|no not now
        hoy no|todavia no|no todavia no|aun no|no aun no|por ahorita no|de momento no|otro dia
        no rn|not rn|no not rn|ya no|im good|im all set|all set|im ok|im fine|im all right|dont
        asi estoy bien|asi esta bien|estoy bien
    """,
)
