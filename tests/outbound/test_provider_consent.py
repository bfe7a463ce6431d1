"""The provider's list of who stopped follows ours, also when it is told late or twice."""

from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core import work
from hearback.core.wire import ConsentToTell
from hearback.core.work import Claim, WorkItem
from hearback.outbound.provider_consent import KeepingStep
from hearback.outbound.stopping import TELL_PROVIDER
from tests.inbound.conftest import Clinic
from tests.world import DENISE, text_from

FREELY = "please take me off your texting list"


@dataclass
class FakeList:
    """Keeps what it is told. writes: what the patient texts while it is told the first time."""

    clinic: Clinic
    writes: str | None = None
    told: list[bool] = field(default_factory=list)

    async def tell(self, consent: ConsentToTell) -> None:
        self.told.append(consent.opted_in)
        if self.writes is not None:
            words, self.writes = self.writes, None
            await self.clinic.pipeline.accept(text_from(DENISE, words))


async def claimed(clinic: Clinic) -> Claim | None:
    async with clinic.db.begin() as session:
        now = clinic.clock.now()
        return await work.claim(session, worker="w", kinds=[TELL_PROVIDER], now=now)


async def tell(clinic: Clinic, provider: FakeList) -> None:
    """Everything that is to be told now."""
    while (claim := await claimed(clinic)) is not None:
        await tell_one(clinic, provider, claim)


async def tell_one(clinic: Clinic, provider: FakeList, claim: Claim) -> None:
    async def close(session: AsyncSession) -> None:
        await work.finish(session, claim, worker="w")

    await KeepingStep(clinic.db, provider).tell(claim.subject, close)


async def test_who_wants_texts_again_while_the_provider_is_told_of_the_stop_gets_them(
    reminded: Clinic,
) -> None:
    provider = FakeList(reminded, writes="START")
    await reminded.hears(FREELY)

    await tell(reminded, provider)

    assert provider.told == [False, True]
    async with reminded.db.begin() as session:
        assert (await session.scalars(select(WorkItem.kind))).all() == []


async def test_a_change_of_mind_is_told_though_the_last_one_never_could_be(
    reminded: Clinic,
) -> None:
    provider = FakeList(reminded)
    await reminded.hears(FREELY)
    for _ in range(len(work.RETRIES) + 1):
        claim = await claimed(reminded)
        assert claim is not None
        async with reminded.db.begin() as session:
            await work.give_back(session, claim, worker="w", error="ConsentNotTold")
            await work.retry_now(session, error="ConsentNotTold")

    await reminded.hears("START")
    await tell(reminded, provider)

    assert provider.told == [True]
