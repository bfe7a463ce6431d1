"""Signs of harm by those who are near, English and Spanish: carers, kin, teachers, who follows one.

The kinds are in kinds_english.py and kinds_spanish.py, the notation is in signs.py.
"""

ABUSE_EN = {
    "abuse": """
        (aide|aid|caretaker|caregiver|carer|sitter|babysitter|nanny|orderly|home health)
            > (slaps|slapped|slap|hits|hit|beats|pinches|shakes|shoves|yanks|mistreats|abuses)
            > (mom|dad|mother|father|grandma|grandpa|me|him|her|them|son|daughter|baby|husband
            |wife)
        (teacher|coach|uncle|stepdad|stepfather|stepbrother|pastor|priest|tutor|landlord)
            > (touches|touching|touched|gropes|groped|fondles|rubs|kisses) > (me|us|him|her)
        (uncle|stepdad|stepfather|stepbrother|cousin|grandpa|landlord)
            > (comes|sneaks|gets|climbs|crawls|keeps coming) > (in my room|into my room|in my bed
            |into my bed|in her room|into her room|in her bed|into her bed|in our room)
        (my ex|ex husband|ex boyfriend|ex wife|ex girlfriend|abuser)
            > (following|follows|stalking|stalks) > (me|us)
    """,
}

ABUSE_ES = {
    "abuse": """
        (cuida|cuidan|cuidadora|cuidador|ninera|asistente|ayudante) > (me|nos|la|lo|le|les|los)
            > (pega|pegan|golpea|golpean|maltrata|maltratan|pellizca|avienta|jalonea|cachetea)
        (padrastro|padrino|maestro|profesor|entrenador|pastor|casero|primo|tio|abuelo)
            > (me manosea|nos manosea|la manosea|lo manosea|me soba|me anda tocando|me besa)
        (mi ex|mi exesposo|mi exmarido|mi exnovio|mi exmujer) > (me|nos) > (sigue|persigue|acosa
            |vigila|anda siguiendo|esta siguiendo)
        (me|nos) > (sigue|persigue|acosa) > (mi ex|mi exesposo|mi exmarido|mi exnovio)
    """,
}
