"""What takes a joke back: an earnest word anywhere beside it. "kms lol, i mean it"."""

from bot.language.phrases import Phrases

EARNEST = Phrases(
    {
        "meant": """
            (but|pero) (fr|really|sometimes|lately|i do|i did|still|la verdad|a veces|si lo|sigo)
            (sometimes|lately|a veces|ultimamente) [i|do|si|lo|me] (think|thought|feel|pienso
                |he pensado|siento)
            (part of me|una parte de mi|fr fr)
            (seriously|for real|no joke|not joking|not kidding|deadass|i mean it|honestly)
            (im|i am|dead) serious
            (tonight|goodbye|good bye|adios|farewell|lied|lying)
            (cant|dont want to) (do|take|go on|live|keep|handle|deal) [with] [this|it|anymore|like]
            (want to|wanna|going to|gonna|thinking of|thinking about) [just] (die|end it|hurt
                |kill) $
            (until|til|till) (tonight|today|now|yesterday|last night|this)
            (nobody|noone|no one) (cares|would|notices|will)
            i have it [right] now
            (please help|help me|hurry|quick|quickly|right now|scared|afraid|crying|alone)
            (knife|gun|rope|pistol|machete|cuchillo|pistola|soga|navaja)
            (hit|hits|beat|beats|choked|slapped|punched|threatened) (me|us)
            me (pego|pega|pegaba|golpeo|golpea|amenazo|amenaza)
            (wont wake|not waking|bleeding|not breathe|cant breathe|collapsed|unconscious)
            (en serio|de verdad|no es broma|es neta|lo digo en serio|hablo en serio)
            (esta noche|hasta hoy|hasta ayer|hasta anoche|hasta ahora)
            (ya no aguanto|no aguanto|no puedo mas|ya no puedo|ya no quiero|no quiero vivir)
            (de golpe|de un jalon|de una vez|al mismo tiempo|todas juntas|de una sentada)
            (nadie) [me|se|lo] (quiere|da cuenta|nota|entiende|ayuda|escucha)
            (tengo miedo|ayudenme|auxilio|sangrando|no respira|no despierta|no reacciona|ampolla*)
            (mentira no|la verdad si|es verdad)
        """
    }
)
