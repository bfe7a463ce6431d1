"""What each verdict of the gate does, in the transaction that stores the message."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from bot.language.revocation.free_words import speaks_of_keeping
from bot.language.understanding import Understanding
from hearback.answers.acts import answer_once
from hearback.appointments.queries import standing_visits
from hearback.appointments.service import Schedule
from hearback.appointments.turns import Answering
from hearback.consent.limits import lift_limits
from hearback.consent.model import Source, Standing
from hearback.consent.service import standing_of
from hearback.conversations.chat import is_web
from hearback.conversations.model import Conversation, Holder, MessageState, Reason
from hearback.conversations.people import whose
from hearback.conversations.service import Case, ask, emergency_open, escalate
from hearback.core import audit, work
from hearback.inbound import verdicts
from hearback.inbound.beside import is_said_again, leave_to_people, notice_of
from hearback.inbound.danger_answers import in_danger, reason_of
from hearback.inbound.hearing import heed_before
from hearback.inbound.losses import loss_heard
from hearback.inbound.meanwhile import LOOKS_FOR_ANSWER, answer_meanwhile, gives_way
from hearback.inbound.narrower import HEARS, end_kind
from hearback.inbound.received import Received, decide, media_answer
from hearback.inbound.second_net import RULE as HEARD_BY_MODEL
from hearback.inbound.stating import said_in, stated
from hearback.inbound.strangers import started
from hearback.inbound.voice import Answer, Voice
from hearback.inbound.web_effects import on_the_web
from hearback.outbound.model import Purpose
from hearback.outbound.stopping import Said, deceased, stop_texts, tell_provider, wrong_number
from hearback.policy import DEFAULTS, Policy
from hearback.texts.says import Say

CLARIFY_UNANSWERED = "clarify_unanswered"
_ON = frozenset({Standing.OPTED_IN, Standing.UNASKED})


class Effects:
    """Carries out verdicts. Every method leaves the message answered."""

    def __init__(self, voice: Voice, schedule: Schedule, policy: Policy = DEFAULTS) -> None:
        self._voice = voice
        self._schedule = schedule
        self._policy = policy

    async def carry_out(self, verdict: verdicts.Verdict, it: Received) -> None:
        await heed_before(verdict, self._answering("unclear", "", it))
        if await gives_way(verdict, it):
            beside = None if is_web(it.conversation) else await self._of_texts(verdict, it)
            wants_help = isinstance(verdict, LOOKS_FOR_ANSWER)
            await answer_meanwhile(self._voice, it, wants_help=wants_help, beside=beside)
            return
        say = None
        if is_web(it.conversation):
            say = await on_the_web(verdict, it, self._answering)
        if say is not None:
            await self._say(it, say)
        else:
            await self._carry_out(verdict, it)
        it.message.state = MessageState.ANSWERED

    async def came_late(self, it: Received, standing: Standing) -> None:
        """Written before something that is answered already: acting on it could undo a newer wish.
        People read it, and whoever may be answered is told."""
        decide(it, "unclear", "context", "heard_late")
        it.message.state = MessageState.FOR_AGENT
        talk = it.conversation
        spoken_with = talk.holder is Holder.AGENT or await emergency_open(
            it.session, talk.contact_point_id
        )
        if standing is not Standing.OPTED_OUT and not spoken_with:
            await self._say(it, Say("bot_failed"))
        await escalate(it.session, talk, Case(Reason.BOT_FAILED, message=it.message), now=it.now)

    async def _carry_out(  # noqa: C901, PLR0912 - one case per verdict
        self, verdict: verdicts.Verdict, it: Received
    ) -> None:
        match verdict:
            case verdicts.InDanger():
                await self._warn(verdict, it)
            case verdicts.Stops():
                await self._stop(verdict, it)
            case verdicts.StopsKind():
                await self._stop_kind(verdict, it)
            case verdicts.Starts():
                await self._start(verdict, it)
            case verdicts.WantsHelp():
                decide(it, "help", "keyword", verdict.rule)
                if not verdict.told_by_provider:
                    await self._say(it, Say("help"), Purpose.HELP)
            case verdicts.SaysCancel():
                await self._clarify(verdict, it)
            case verdicts.MeansVisit():
                await self._clarified(verdict, it)
            case verdicts.KeepsTexts():
                await self._keep_texts(verdict, it)
            case verdicts.TextsInDoubt():
                await self._ask_about_texts(verdict, it)
            case verdicts.WrongNumber() | verdicts.Deceased():
                await self._nobody_there(verdict, it)
            case verdicts.ChildLost():
                await self._hand_over(it, await loss_heard(verdict, it), Reason.CLINICAL)
            case verdicts.NeedsNoAnswer():
                decide(it, "unclear", "keyword", verdict.rule)
            case verdicts.OnlyMedia():
                decide(it, "unclear", "keyword", verdict.rule)
                await self._hand_over(it, media_answer(it.message), Reason.MEDIA)
            case verdicts.Blank():
                decide(it, "unclear", "keyword", verdict.rule)
                await self._say(it, Say("blank"))
            case verdicts.Passes():
                raise AssertionError("what passes the gate is for the turn")
            case _:
                assert_never(verdict)

    async def clarify_unanswered(
        self, session: AsyncSession, conversation: Conversation, *, now: datetime
    ) -> None:
        """Five minutes of silence: the texts stop, the visit stands, and a person is to phone."""
        point = conversation.contact_point_id
        if await standing_of(session, point, lock=True) is not Standing.CLARIFYING:
            return
        said = Said(Source.RULE, conversation.channel, CLARIFY_UNANSWERED)
        await stop_texts(session, point, said, now=now)
        # A late "3" still cancels the visit, as our text says; the texts stay off (rule C25).
        conversation.awaiting = Awaiting.CANCEL_OR_MOVE
        await escalate(session, conversation, Case(Reason.CANCEL_OR_STOP_UNANSWERED), now=now)

    async def _warn(self, verdict: verdicts.InDanger, it: Received) -> None:
        decide(it, "emergency", "safety", verdict.rule)
        if verdict.rule != HEARD_BY_MODEL:  # which may have heard danger in a plain answer
            it.conversation.awaiting = None
        if verdict.also_stops:
            point, said = it.conversation.contact_point_id, said_in(it, "stop_beside_danger")
            await stop_texts(it.session, point, said, now=it.now)
        await self._say(it, in_danger(verdict, it.message.text), Purpose.SAFETY)
        case = Case(reason_of(verdict, it.message.text), message=it.message)
        await escalate(it.session, it.conversation, case, now=it.now)
        await audit.record(
            it.session,
            "emergency_detected",
            at=it.now,
            actor="patient",
            subject=it.conversation.id,
            rule=verdict.rule,
        )

    async def _stop(self, verdict: verdicts.Stops, it: Received) -> None:
        decide(it, "stop", "keyword", verdict.rule)
        point = it.conversation.contact_point_id
        said = said_in(it, verdict.rule, verdict.told_by_provider)
        changed = await stop_texts(it.session, point, said, now=it.now)
        it.conversation.awaiting = None
        await work.cancel(it.session, CLARIFY_UNANSWERED, it.conversation.id)
        await leave_to_people(it, verdict.beside)
        if changed and not verdict.told_by_provider:
            await self._say(it, notice_of(verdict.beside), Purpose.OPT_OUT_NOTICE)

    async def _stop_kind(self, verdict: verdicts.StopsKind, it: Received) -> None:
        """Who says no more of one kind keeps the others, and hears how to end them all."""
        decide(it, "stop", "keyword", verdict.rule)
        ended = await end_kind(it, verdict.narrower, said_in(it, verdict.rule))
        if ended is None:
            await self._stop(verdicts.Stops(verdict.rule), it)
        elif await standing_of(it.session, it.conversation.contact_point_id) in HEARS:
            await self._say(it, ended)

    async def _start(self, verdict: verdicts.Starts, it: Received) -> None:
        say = await self._consented(verdict, it)
        if not verdict.told_by_provider:
            await self._say(it, say)

    async def _of_texts(self, verdict: verdicts.Verdict, it: Received) -> Say | None:
        match verdict:
            case verdicts.Starts(told_by_provider=told):
                say = await self._consented(verdict, it)
                return None if told else say
            case verdicts.WantsHelp(told_by_provider=False):
                return Say("help")
            case _:
                return None

    async def _consented(self, verdict: verdicts.Starts, it: Received) -> Say:
        decide(it, "start", "keyword", verdict.rule)
        await work.cancel(it.session, CLARIFY_UNANSWERED, it.conversation.id)
        await stated(it, Standing.OPTED_IN, verdict.rule, verdict.told_by_provider)
        await lift_limits(it.session, it.conversation.contact_point_id)
        it.conversation.awaiting = None
        say = await started(it)
        if not verdict.told_by_provider:
            source = Source.PATIENT
            await tell_provider(it.session, it.conversation.contact_point_id, source, now=it.now)
        return say

    async def _keep_texts(self, verdict: verdicts.KeepsTexts, it: Received) -> None:
        decide(it, "start", "context", verdict.rule)
        await stated(it, Standing.OPTED_IN, verdict.rule, False)
        it.conversation.awaiting = None
        await self._say(it, Say("texts_go_on"))

    async def _ask_about_texts(self, verdict: verdicts.TextsInDoubt, it: Received) -> None:
        """Once: who does not answer it keeps what stands."""
        decide(it, verdict.act, "context", verdict.rule)
        stands = await standing_of(it.session, it.conversation.contact_point_id)
        if verdict.act == "start" and stands in _ON:
            await self._on_already(it)
            return
        if stands is Standing.OPTED_OUT:
            say = Say("texts_are_off", asks=Awaiting.TEXTS_OR_NOT)
        else:
            say = Say("texts_or_not", asks=Awaiting.TEXTS_STAY)
        await self._say(it, say, Purpose.HELP)  # allowed to everyone: they wrote first

    async def _on_already(self, it: Received) -> None:
        """While texts are on, "put it back" or "keep on" is no question whether they end."""
        if speaks_of_keeping(it.message.text):
            await self._say(it, Say("texts_go_on"))
        else:
            await self._hand_over(it, Say("handed_over"), Reason.NOT_UNDERSTOOD)

    async def _nobody_there(
        self, verdict: verdicts.WrongNumber | verdicts.Deceased, it: Received
    ) -> None:
        """No more texts, one kind line that names nobody, and staff mend the record."""
        wrong = isinstance(verdict, verdicts.WrongNumber)
        act = "wrong_number" if wrong else "deceased"
        reason = Reason.WRONG_NUMBER if wrong else Reason.DECEASED
        decide(it, act, "keyword", verdict.rule)
        case = Case(reason, message=it.message)
        await escalate(it.session, it.conversation, case, now=it.now)
        await work.cancel(it.session, CLARIFY_UNANSWERED, it.conversation.id)
        it.conversation.awaiting, it.conversation.about = None, []
        end = wrong_number if wrong else deceased
        point, said = it.conversation.contact_point_id, said_in(it, verdict.rule)
        if await end(it.session, point, said, now=it.now):
            await self._say(it, Say(act), Purpose.OPT_OUT_NOTICE)

    async def _clarify(self, verdict: verdicts.SaysCancel, it: Received) -> None:
        """Ask once what CANCEL meant. Without a visit, or to a provider's block, there is nothing
        to ask: it is the revocation that the law takes it for."""
        visits = await standing_visits(it.session, whose(it.conversation, now=it.now), now=it.now)
        if verdict.told_by_provider or self._policy.cancel_is_stop or not visits:
            await self._stop(verdicts.Stops(verdict.rule, verdict.told_by_provider), it)
            if visits:
                case = Case(Reason.CANCEL_OR_STOP_UNANSWERED, visits[0].patient_id, it.message)
                await escalate(it.session, it.conversation, case, now=it.now)
            return
        decide(it, "cancel", "keyword", verdict.rule)
        if await is_said_again(it):
            return
        await stated(it, Standing.CLARIFYING, verdict.rule, False)
        if len(visits) == 1:
            say = Say("clarify_cancel", visits[0].id, visits[0].version, Awaiting.CANCEL_MEANING)
        else:
            named = tuple(visit.id for visit in visits)
            say = Say("clarify_cancel_several", asks=Awaiting.CANCEL_MEANING, visits=named)
        await self._say(it, say, Purpose.CLARIFICATION)
        about = [{"appointment": str(visit.id), "version": visit.version} for visit in visits]
        ask(it.conversation, Awaiting.CANCEL_MEANING, about, now=it.now)
        due_at = it.now + self._policy.clarify_lasts
        await work.enqueue(it.session, CLARIFY_UNANSWERED, it.conversation.id, due_at=due_at)

    async def _clarified(self, verdict: verdicts.MeansVisit, it: Received) -> None:
        """CANCEL was about the visit: texts go on, and the visit is cancelled or kept."""
        decide(it, verdict.act, "context", verdict.rule)
        await work.cancel(it.session, CLARIFY_UNANSWERED, it.conversation.id)
        say = await self._about_visit(verdict, it)
        await stated(it, Standing.OPTED_IN, verdict.rule, False)
        await self._say(it, say)

    async def _about_visit(self, verdict: verdicts.MeansVisit, it: Received) -> Say:
        if verdict.act == "start":
            about = it.conversation.about
            visit = about[-1]["appointment"] if about else None
            return Say.about("texts_kept" if visit else "started", visit)
        say = await answer_once(self._answering(verdict.act, verdict.rule, it, bare=True))
        return say.reworded("cancelled_keep_texts") if say.key == "cancelled" else say

    def _answering(self, act: str, rule: str, it: Received, *, bare: bool = False) -> Answering:
        turn = Answering(it.session, self._schedule, it.conversation, it.message, it.now)
        read = Understanding(act, 1.0, "context", (rule,))
        return replace(turn, bare=bare, chosen=bare, rules=self._policy, read=read)

    async def _hand_over(self, it: Received, say: Say, reason: Reason) -> None:
        case = Case(reason, message=it.message)
        await escalate(it.session, it.conversation, case, now=it.now)
        await self._say(it, say)

    async def _say(self, it: Received, say: Say, purpose: Purpose = Purpose.REPLY) -> None:
        answer = Answer(it.conversation, it.message.id, say, purpose, part=it.part)
        await self._voice.answer(it.session, answer, now=it.now)
