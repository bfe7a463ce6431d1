"""Words that are no misspelling of a name, a medicine or a test, and words too small to matter."""

from bot.language.phrases import word_set

SMALL = word_set("de la el del los las contra para por of the mi su my a al en")

ORDINARY = word_set("""
    activan alegra allegro aspiring buscar cheke cheque chequee chequen cheques cleared clearing
    concert concerts concierta concreta divan estatica falling filing filming human humans
    inhaled inhales lenora lyrical medicado physics places primera primeras propia propias
    puffed regalan regla reglas retain senas shits shoes short shorts shout shows signal
    singular slots spots startin stating station stations statue status yasmina yazmin
""")
