"""Plain opt-outs in the languages that other patients write most: they end texts like a STOP.

A short list of what cannot be meant otherwise; the answer goes out in the thread's own language.
Words that are Spanish or English as well are none of it, unless the rest is not.
"""

import re

from bot.language.normalise import folded, plain
from bot.language.patterns import each_of
from bot.language.phrases import listed

LONGEST = 16  # words; a longer message says more

_WHOLE = frozenset(
    listed(
        """
        arret | arrete | arretez | arreter | stop svp | arretez svp | desabonner | desabonnement
        desinscrire | desinscription | ne plus recevoir | plus de messages | plus de textos svp
        sispann | rete | kanpe | sispann tanpri | pa voye mesaj anko | pa ekri m anko
        pare por favor de enviar | parem por favor | sair da lista | descadastrar
        descadastrar por favor | nao enviar mais | chega de mensagens
        dung nhan | dung nhan tin | ngung | ngung nhan tin | ngung gui | huy dang ky | dung gui nua
        thoi nhan tin | tu choi nhan tin
        itigil | tigil | itigil na | tigilan nyo | tigilan ninyo | tigilan mo ako | tama na ang text
        wag na mag text | huwag na mag text | wag na kayo mag text
        otpishite menya | otpisatsya | ne pishite | ne pishite mne | hvatit pisat
        tui ding | bu yao fa le | bie fa le
        """
    )
)
_IN_LETTERS = re.compile(
    # Portuguese
    r"\bnao (?:quero|desejo|queremos|gostaria de)(?: mais)? (?:receber|que (?:me )?mandem"
    r"|que (?:me )?enviem)"
    r"|\bnao (?:me )?(?:mande|mandem|envie|enviem|escreva|escrevam)(?: mais| mensag\w+)+"
    r"|\b(?:para|pare|parem|parar|chega|deixe|deixem) (?:de|com)(?: as| me)* (?:me )?"
    r"(?:mandar|enviar|escrever|mensagem|mensagens)\b(?=.*\b(?:mensage\w+|me|mais)\b)"
    r"|\b(?:tire|tirem|retire|retirem|remova|removam|exclua)(?: \w+){0,3} da (?:sua )?lista\b"
    # French
    r"|\b(?:arretez|arrete|arreter|cessez|cesse|stoppez)(?: svp| s il vous plait)? (?:de |d )"
    r"(?:me |m |nous )?(?:envoyer|ecrire|texter|contacter|messager)"
    r"|\b(?:je )?ne (?:veux|souhaite|desire) plus(?: jamais)? (?:recevoir|de |vos )"
    r"|\bne (?:m |me )(?:envoyez|ecrivez|textez|contactez) (?:plus|pas)\b"
    r"|\bplus (?:de|aucun) (?:messages?|textos?|sms)(?: svp| s il vous plait| merci)?$"
    r"|\b(?:retirez|enlevez|desabonnez|desinscrivez)(?: moi| mon numero)"
    # Haitian Creole
    r"|\b(?:sispann|rete|kanpe) (?:voye|ekri|texte|tekste|kontakte|rele)\b"
    r"|\b(?:pa|pinga) (?:voye|ekri)(?: \w+){0,4} anko\b"
    r"|\b(?:mwen )?pa (?:vle|bezwen)(?: resevwa)?(?: \w+){0,2} (?:mesaj|teks)\b"
    r"|\bretire (?:m|mwen|nimewo m|non m)(?: \w+){0,2} lis\b"
    # Vietnamese, without its marks
    r"|\b(?:dung|ngung|xin dung|lam on dung)(?: co)? (?:nhan tin|gui tin|gui|nhan)\b"
    r"|\bkhong (?:muon|can)(?: nhan)?(?: \w+){0,2} (?:tin nhan|nhan tin|tin)\b"
    r"|\b(?:xoa|bo) (?:so|ten)(?: \w+){0,3} danh sach\b"
    # Tagalog
    r"|\b(?:itigil|tigilan|ihinto)(?: \w+){0,4} (?:text|mensahe|pag text|pagtext|message)"
    r"|\b(?:huwag|wag)(?: na)?(?: \w+){0,3} (?:mag text|magtext|i text|itext|mag message|magpadala)"
    r"|\bayaw ko na(?: \w+){0,3} (?:text|mensahe|message)"
    # Russian in Latin letters
    r"|\b(?:ne nado|ne pishite|perestan\w+|hvatit|prekratite)(?: \w+){0,2}"
    r" (?:pis\w+|sms|slat|soobsh\w+)"
)
_IN_SIGNS = re.compile(
    r"(?:\u4e0d\u8981|\u522b|\u5225|(?<!\u4e0d\u8981)(?<!\u522b)\u505c\u6b62|\u8bf7\u52ff|\u8acb\u52ff|\u52ff)(?!\u505c)[^\u3002\uff0c,.?\uff1f]{0,6}"
    r"(?:[\u53d1\u767c](?![\u70e7\u71d2\u7968\u751f\u708e\u73b0\u73fe])|\u77ed\u4fe1|\u4fe1\u606f|\u7b80\u8baf|\u7c21\u8a0a|\u6d88\u606f|\u8a0a\u606f)"
    r"|\u9000\u8ba2|\u9000\u8a02|\u53d6\u6d88\u8ba2\u9605|\u53d6\u6d88\u8a02\u95b1"
    r"|^\s*(?:\u505c\u6b62|\u505c)\s*[.!\u3002\uff01]*\s*$"
)
_IN_CYRILLIC = each_of(
    r"""
    ^\s*(?:стоп|хватит|отписаться|отписка|отпишите)\s*[.!]*\s*$
    \bотпи(?:шите|саться|сать)\b
    \b(?:не (?:пишите|присылайте|шлите|отправляйте|надо (?:писать|присылать|слать)
    |хочу (?:больше )?получать)|больше не (?:пишите|присылайте|шлите|отправляйте)
    |(?:перестаньте|прекратите|хватит) (?:мне )?(?:писать|присылать|слать|отправлять))
    """
)


def stops_in_another_language(text: str) -> bool:
    said = folded(plain(text).replace("'", " ").replace("đ", "d"))
    if len(said.split()) > LONGEST:
        return False
    if said in _WHOLE or _IN_LETTERS.search(said):
        return True
    if text.isascii():
        return False
    return any(signs.search(plain(text)) for signs in (_IN_SIGNS, _IN_CYRILLIC))
