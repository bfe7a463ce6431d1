"""An opt-out that is taken back, and texts that are wanted again: the opposite of an opt-out.

Whoever was hasty, pressed the wrong key or misses the texts tells first what they said then, so
the word of stopping stands in it all the same. The notation is in phrases.py.
"""

TAKEN_BACK = """
    (but|sorry|and|now|so) (i|we) take (it|that|my words) back
    (i|we) (was|were) [too|very|a bit|rather] (hasty|rash|wrong|mistaken|upset|mad|angry
        |grieving) ... [to|when|about] (quit|stop|said|told|asked|opt|block*|and|you|should|would)
    (said|told|quit|asked|opted|blocked) ... in (anger|haste|error)
    (was|were|is|it s|its) (a|my|our) mistake [on my part] ... (opt*|stop*|unsub*|quit*|block*)
    (may|can|could|please|so|and|now|go ahead and|go on and|but) (send|sending|begin|start|resume
        |restart|restore|remind|text) ... (again|once more) [please|pls|now|thanks|thank you] $
    (want|need|like|miss) (them|it|the texts|my texts|the reminders|my reminders|the messages) back
    (like|love|want|need|wish) (them|it|these|to be) (resumed|restored|restarted|reminded again
        |texted again|written to again|wrote to again)
    restore (the same|them|the texts|the reminders|the messages|service)
    (please|do|so|you may|kindly) (continue|restore|resume) [now|please|pls] $
    continue [to] (text|texting|send|sending|write|writing|message|messaging|remind|reminding) [me]
    (so|now|and|please|pls|back|i need) [please] sign (me|us) [back] up
    sign (me|us) back up
    (dont|do not|never) let (nobody|anybody|anyone|no one|noone|them|him|her|somebody) (take|remove
        |drop|delete|erase) (me|us) [off]
    (dont|do not|never|not) (disable|block|mute|silence|shut off|turn off|pause) [the|my|your|any]
        [texts|text|sms|messages|reminders|alerts]
    keep (me|us) on (your|the|that) (list|texts|reminders)
    (did|have) (you|yall|they) [all|guys] (stop|stopped|quit|block|blocked|removed)
    (unblocked|unmuted|unstopped) (you|it|them|this|yall|the)
    (start|resume|begin) (them|it|texting|sending|the texts|the reminders|the messages) [up] (again
        |back|back up)
    desbloque* [<ellos>]
    (me|nos) (vuelven|vuelve|vuelves) a (meter|poner|anotar|apuntar|inscribir)
    (vuelva|vuelvan|vuelve) [usted|ustedes] a (hacerlo|avisar|avisarme|mandarlos|mandarmelos
        |enviarlos|prenderlos|activarlos|ponerme|meterme|anotarme)
    (active|activen|reactiven|reactive|restablezcan|restablezca|prenda|prendan|reanuden
        |reanude) [los|las|mis|sus] [mensajes|avisos|recordatorios|textos] (de nuevo|otra vez
        |nuevamente|de vuelta)
    (active|activen|reactiven|reactive|restablezcan|reanuden) (los|mis|sus) (mensajes|avisos
        |recordatorios|textos)
    (me equivoque|fue error|fue un error|fue equivocacion|me arrepiento|me arrepenti
        |me precipite) ... [al|de|en] (darme|quitarme|salirme|salir|poner|parar|cancelar|bloquear
        |pedir)
    me precipite
    (a mi|yo|nosotros) si (los|las|me los|me las) (quiero|necesito|queremos|mandan|manden|mande)
    yo si (quiero|los quiero|las quiero) $
    (mejor|ahora) si (mandeme|mandenme|escribame|escribanme|aviseme|avisenme|los quiero
        |quiero|necesito) [los|mis|sus|ya]
    ahora (necesito|quiero|ocupo) (los|mis|sus|que) (mensajes|avisos|recordatorios|textos|me manden
        |me avisen|me escriban)
    (no|ni) (reciben|recibimos|reciban) [los|sus|estos] (avisos|mensajes|recordatorios)
    no pedi que me (sacaran|quitaran|borraran|dieran de baja)
    (no|jamas|nunca) la (den|dejen|pongan) [de] baja
"""

GROUPS_TAKEN_BACK = {"ellos": "a ustedes|los|lo|el numero|este numero|su numero"}
