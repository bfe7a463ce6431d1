"""What turns words of stopping into something else than a revocation: the opposite, or less.

What wants them counts wherever it stands, and so does what wants less. What is about "something
else" counts only for the part of the message in which it stands: "cancel the visit, and no more
texts". The notation is in phrases.py.
"""

from bot.language.revocation.other_things_spanish import ELSE_ES, GROUPS_ELSE_ES
from bot.language.revocation.otherwise_english import (
    ELSE_EN,
    GROUPS_OTHERWISE_EN,
    LESS_EN,
    WANTS_EN,
)
from bot.language.revocation.taken_back import GROUPS_TAKEN_BACK, TAKEN_BACK
from bot.language.revocation.vouching import ASKED_FOR, GROUPS_VOUCHING, VOUCHED

ELSE = "something else"
WANTS = "wants them"
LESS = "less"
COMPLAINS = "complained of"  # how often or where they come: an ending beside it ends them
VOUCHES = "vouched for"
ASKS_FOR = "asked for"  # the same, unless it is denied right before
GROUPS = (
    {"the": "the|your|my|his|her|this|that|ur"}
    | GROUPS_ELSE_ES
    | GROUPS_OTHERWISE_EN
    | GROUPS_VOUCHING
    | GROUPS_TAKEN_BACK
)

OTHERWISE = {
    VOUCHES: VOUCHED,
    ASKS_FOR: ASKED_FOR,
    WANTS: """
        (dont|do not|never|please dont|didnt|did not|wont|not to|cant|not want you to
            |hope you dont) [want you to|want to|mean to|ever|you|want them to|intend to|say
            |ask you to|let them|want|try to|ask to|want her to] (stop|quit|cease|cancel|end
            |unsubscribe|opt|remove|discontinue|lose|delete)
        (dont|do not|never|not) [you|ever|please] (take|remove|delete|drop|erase) (me|us|my|him|her)
        (i|we) (dont|do not|didnt|not) (get|receive|see|have) [any|the|your|my|a] [more] (text|texts
            |message|messages|reminders|sms)
        (dont|do not|not|never) [really] (wish to|intend to|plan to|need to|have to|like to
            |going to|asking you to|wish for you to|saying) (stop|quit|cease|cancel|end
            |unsubscribe|opt|remove|discontinue|lose|delete)
        no (deseo|quiero|pienso|pido|necesito|queria|quisiera|pretendo|intento|estoy) [que
            |pidiendo que] [me|nos|los|les|le|yo] (anular|cancelar|suspender|quitar|parar|borrar
            |quiten|saquen|borren|cancelen|anulen|suspendan|paren|dejen|eliminen|desactiven
            |darme de baja|dar de baja)
        no [me|nos] [los|las|lo] (cancelen|anulen|suspendan|eliminen|desactiven|corten|cancele|anule
            |suspenda|elimine|desactive|corte|apaguen|apague|quites|borres|cortes|apagues|canceles)
            [los|mis|de|las|el]
        (ignore|disregard|nevermind|forget) .. (message|text|last)
        no [me|nos|le|les|se] (vayan|vaya|vayas) a (quitar|cortar|cancelar|dejar|borrar|parar
            |suspender|sacar)
        si (dejan|paran|deja|para) de (mandar*|escribir*|avisar*|textear*|recordar*) ... (olvid*
            |pierdo|no me entero|falto|se me va|se me pasa)
        si (algun|un) dia ... (les|le|te) (aviso|digo|avisare|pido)
        no (dejen|deje|deja|dejes|pares|paren|pare|para|quiten|quite|cancelen|cancele|quiero dejar
            |quiero parar|quiero que dejen|quiero cancelar|borren|deseo dejar|quiero que paren
            |los quiten|los quite|los borren|los borre|los paren|me los quiten|me los quite|me quite
            |me saque|me borre|me quites|me saques|me borres|me quiten|me saquen|me borren
            |quiero darme|me den|quise
            |detengan)
        (withdraw|undo|reverse|take back) my [earlier|last] (opt out|stop|optout|objection|refusal)
        (its|im|youre|you are|got|been) (unblocked|un blocked)
        back to (writing|texting|sending|messaging)
        (by accident|on accident|accidentally|accidentaly|by mistake|sin querer|por error
            |por accidente|start|resume
            |back on)
        (want|like|get|getting|receive|receiving) [your|the|my] (texts|messages|reminders
            |them) again
        (i|we|they|he|she) (dont|do not) (text|message|txt|msg)
        (why|how come|if|when) (you|u) (dont|do not) (text|message|txt|msg)
        (why|how come) (dont|do not|did|didnt|have|cant) [you|i|we|they|yall] [not|stop
            |stopped|get|dont]
        (dont|do not) (text|message|send) [me] (the|my) (address|directions|link|code|bill
            |results|location)
        (why|how come) [did|have|are|am] [you|i|u|yall] [guys|not] (stop|stopped
            |unsubscribed|no longer|removed|quit|end|not getting)
        por que (no|dejaron|pararon|quitaron|ya no|me quitaron)
        porque (dejaron|pararon|quitaron|me quitaron)
        porque [ya] no (me|nos) (lleg*|mand*|escrib*|avis*|envi*|text*)
        (what happens|what if|if i|if you|if we|do i have to|did i|did you|have you|will i
            |will you still|does|whats|what is|what does|is this where|did it|do i need to
            |unless i|or do i|or else you) .. (stop|unsubscribe|opt|cancel|quit|end|opting
            |remove)
        (que pasa si|si pongo|si escribo|si mando|si me doy|si me dan|si cancelo
            |que significa)
        (hay que|tengo que) (poner|escribir|mandar|responder|contestar) .. (stop|alto|baja)
        no se (moleste|molesten)
        no es que (quiera|quiero)
        a (mi|nosotros) si $
        a (mi|nosotros) si (escrib*|mand*|avis*|contact*|pueden|puede|me pueden|me puede)
        no (quiero|queremos|deseo|quisiera) (estar|seguir|quedarme|quedar|andar) (fuera|de baja
            |excluido|excluida|bloqueado|bloqueada)
        no (quiero|queremos|deseo|quisiera) (estar|seguir|quedar*|andar) sin [los
            |sus|mis] (mensajes|recordatorios|avisos)
        iba a (parar|cancelar|quitar|borrar|bloquear)
        get (them|it) (going|started) again
        texts stopped (coming|since|last|when|after)
        not that i (want|wanted|mean)
        (alto|espere|espera) (ahi|alli)
        (deje|dejen|deja|dejar|dejo|dejeme|dejenme|dejo) un (mensaje|recado|aviso)
        (got|get|getting|receive|received|had|theres|there are|have|been|are there|see
            |wont get|ive had) no [more] (texts|messages|reminders|text)
        (i|we|he|she|always|to|ill|might|and) (forget|lose|missed|forgot) .. (texts|messages
            |reminders)
        (to|will|would|might|ill|id) miss .. (texts|messages|reminders)
        whether .. (replying|texting|typing|sending|writing|reply) stop
        (replying|texting|typing|sending|writing|reply|type) stop (affects|will|would|does|means)
        (dont|do not) text and
        (wont|doesnt|not|never) (leave me alone|stop bugging me|quit bugging me) about
        no quiero molestar
        no (los|las|le|les|te) quiero molestar
        que no se (corten|corte|acaben|terminen|suspendan|cancelen|pierdan)
        (metanme|metame|meteme|ponganme|pongame|ponme|anotenme|anoteme|agreguenme|agregueme
            |incluyanme|inscribanme|apuntenme|activenme|suscribanme) (otra vez|de nuevo|de vuelta
            |nuevamente)
        (los quiero|entrar|meterme|apuntarme|inscribirme) (otra vez|de nuevo|de vuelta)
        (recordatorios|mensajes|avisos|textos) [si|esos] (dejenlos|dejelos|dejalos|siganlos)
        (otros|demas) (recordatorios|mensajes|avisos|textos) si
        did (you|yall|they) (take|remove|drop|cancel)
        (sending|send) [my|our|the] (refill|refills|chart|records|prescriptions|orders)
        (newsletter|netflix|joy)
        stop texting (and driving|while|him back|her back|my ex)
        todo por (mensaje|mensajes|texto|mensaje de texto|mensajes de texto)
        (pasenme|paseme|pasame|cambienme|cambieme|ponganme|pongame) a [los|puros] (avisos|mensajes
            |textos|recordatorios)
        al contrario [los|mensajes] me (ayudan|sirven|gustan)
    """
    + WANTS_EN
    + TAKEN_BACK,
    LESS: """
        (so early|so late|at night|at midnight|in english
            |in spanish|in the middle of the night|double|duplicate|too many of
            |late at|on sundays|on weekends|to my work|to my old|to my email
            |to my ex|to my mom|to my husband|to my wife|the same|two at|after 9
            |after 8|before 8|both phones|to both|until|for now|as much|that many)
        (text*|messag*|remind*|send*|contact*|asking|bugging|bothering|nagging
            |pestering) [me|us] (about|bout) (the|my|that|this)
        (old|wrong|other|second) (number|phone|cell)
        (contact|contacten|contacte|llamen|call|escriban|manden) [a] [to] (my|mi|al|the|el) (jefe
            |boss
            |employer|ex|trabajo|escuela|school|patron|vecino|neighbor)
        (numero|telefono|celular) (viejo|anterior|otro|nuevo|pasado)
        (closer to|later in|instead of|in place of|better than) [the|my|this|that] (monday|tuesday
            |wednesday|thursday|friday|saturday|morning|afternoon|visit|appointment|date|time|slot
            |one|in person|coming|week|month|day|end|#|##|#*)
        no me [los|la|las] (manden|mande|envien|envie) a (otra|otro|la|el|mi|ese|esa)
        (con|de) (un|uno|una) [solo|sola|nomas] [mensaje|mensajito|recordatorio|aviso|texto] [me
            |nos] (basta|alcanza|sobra|es suficiente|es bastante)
        no hace falta [que] [me|nos] (manden|mande|mandar|mandarme|envien) (dos|tres
            |cuatro|cinco|tantos|tantas|#)
        (dejen|deje|deja) de insistir
        (lleguen|llegue|avisen) otra vez
        (continuar|retomen|reanuden|solicitud de baja|pedi suspender)
        (si|yo|pero|pues) quiero seguir recibiendo
        (puedo|para|prefiero|gustaria) seguir recibiendo
        (me lo|me la) (recuerden|recuerde) (otra vez|mas tarde|mas adelante|mas cerca)
        (mand*|envi*|escrib*) al (otro|viejo|anterior)
        numero (de mi|del) (trabajo|oficina|empleo|ex)
        (avis*|mand*|escrib*) .. (a ultima hora|tan cerca)
        recordatorios (de|del|para) [la|las|el|los] (mamo*|colono*|papani*|vacuna*|prueba)
        (preguntarme|pregunten|pregunte|preguntar|preguntando) (por el|por la|por lo|por eso|por ese
            |por esa|x el|x la|sobre|del|si)
        (busquen|busque) (otra|otro)
        (mande|manda|mandeme|manden|mandenme) otra vez
        (please|yes|but|just|and|like to|you can|sure) (keep|continue) [on] (texting|the texts
            |the messages|these|sending|getting|your texts|the reminders)
        (do|still|would|id) (want|like|wish) to keep getting
        keep (them|the texts|the reminders|the messages|these) (coming|on)
        i (love|like) (texting|the texts|the messages|these|getting|your texts|the reminders)
        (mandenle|mandele|escribanle|escribale|manden|escriban|mejor) a mi (esposo|esposa)
        (antes|despues|pasadas|pasando) (de las|las) (#|##|<hora>)
        (los|en|los dias) (domingos|sabados|fin de semana|fines de semana) [por favor
            |porfa|gracias] $
        (llegue|lleguen|manden|avisen) (tarde|tan tarde)
        (durante|mientras) [mi|el|estoy en|la] (turno|trabajo|clase|clases|misa)
        (tan temprano|tan tarde|de noche|en la noche|en la madrugada|en ingles|en espanol
            |a media noche|a mi trabajo|repetidos|dobles
            |la misma|al trabajo|a mi otro|entre semana|muy temprano|muy noche)
    """
    + LESS_EN,
    COMPLAINS: """
        (twice|every day|everyday|at work|multiple|this week|cada rato|dos veces|so many|so much
            |so often
            |tantos|tan seguido)
    """,
    ELSE: f"""
        {ELSE_ES}
        con (eso|esto|uno|ese|este) [me|nos] basta
        unsubscribe (is|button|page|word|spelled)
        no (me|nos) [ha|han] (llego|llegaron|llegado|mandaron|avisaron|escribieron|enviaron)
        no [he] (recibi|recibido)
        (off|from) [of] [<the>] list for [that|this|the|it]
        (stop|quit|no more) (calling|emailing|mailing|leaving|phoning) [me] [at|my|us
            |voicemails|the|paper|to] [work|job]
        (set|sign|put|fix) me up [for|with]
        (sick|party|guest|chore|grocery|donor|transplant|prayer|deceased|volunteer|volunteers
            |visitor|visitors|substitute|invite|wedding|birthday|donors|fundraising|gift) list
        baja (del|en el|por|de) [la|el] (trabajo|incapacidad|maternidad|seguro|enfermedad|empleo)
        opt out of [the|my|any] (anesthesia|surgery|procedure|vaccine|vaccines|test|study|portal
            |program at|trial|sedation|x ray|xray|photo)
        leave me alone (time|with my|with the doctor|with the nurse|with the baby|with the kids)
        (quiten|quitaran|saquen|borren|quitar|quitan) [ya] (este|ese|el|la|los|las|mi|esa
            |esos) (cobro|cargo|yeso|punto|puntos|cuenta|recargo|muela|muelas|diente|vendaje|grapas
            |multa|cargos|cita|sonda|aparato|frenos|anginas)
        (opt out|unsubscribe) of the newsletter
        (stop|quit) sending [me|us] .. (letters|letter|bills|bill|surveys|kit|kits)
        (stop|quit|dejen|dejar|paren) .. (letters|letter|cobros|cobro|cuentas|recibos|cheque)
        (stop|quit|remove|cancel|unsubscribe|off) .. (email|emails|newsletter|pharmacys|voicemail
            |voicemails|autopay
        |statements|statement|bills|mail|paper bills)
        (cita|visita|turno) ... (de baja|baja)
        (de baja|sacar|saquenme|quitenme|borrenme|borreme|sacame|quite|saque) .. (cita|ese dia
            |examen|debito|seguro|gimnasio|consulta|cargo|membresia|dental|plan|isapre|app|delivery
            |cable|abono|placas|movistar|claro|telcel|netflix|internet|luz|visita|ambetter
            |molina|tarjeta|obra social|potluck|gym)
        lista (de|para) (ese|esa|ese dia|el|espera)
        lista (del|de) [la|las|los] (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia
            |mamo*|papani*|colono*|vacuna*)
        (monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays
            |mammo|mammogram|colonoscopy|screening|to do) list
        list of patients
        (forget|lose) [about] (me|us) for
        (robocalls|telemarketers|vendedores|warranty|my ex|mi ex|the bank|el banco|del banco
            |del gimnasio|the gym|de whatsapp)
        (consentimiento|permiso|autorizacion|autorizo|consiento) (para|de|la|el) [la|el|mi] (cirugia
            |operacion
            |procedimiento|tratamiento|estudio|anestesia)
        (consent|permission|authorization) (for|to) [the|my] (surgery|operation|procedure|treatment
            |study|anesthesia|release)
        (mandar|mandarle|manden|mande|mandando|mandarme|envien|enviar|enviarme) .. (cheque|recibo
            |cobros|cuentas|cuenta|factura|facturas|bill|estado de cuenta
            |cajita|cajitas|opciones
        |placa|historia|receta|kit|resultado|resultados|refill|otra cita|otra fecha|otra caja)
        no (autorizo|tiene autorizacion|tiene permiso) para (el|la)
        no .. (cuenta por correo|cartas|factura|por correo)
        no [me|nos] (mas|manden|mande|quiero|queremos|necesito|envien|envie|usen|ocupo) [mas
            |el|un|ningun|otro] papel
        (cancel|stop|end|remove|take|delete) [my|the|this|that] (appointment|appt|visit
            |surgery|procedure|order|prescription|refill|payment|autopay)
        (off|from|out of) [of] [<the>] (schedule|calendar|waitlist|wait list|waiting list
            |books|insurance|account|plan|policy|portal|autopay|medication|meds|metformin
            |statin|lisinopril|chart|surgery list|call list|bill|medicine|cancellation list)
        (lista de espera|la agenda|del seguro|el seguro|de la cita|la cita|del plan
            |del portal|medicamento|medicina|baja medica|baja laboral|aseguranza)
    """
    + ELSE_EN,
}
