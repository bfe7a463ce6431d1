"""How near a question is to the kinds of questions that are known, and to each single one.

Two measures are joined. Which kind it belongs to is told by all questions of the kind together:
each feature speaks for a kind as far as it is more frequent there than elsewhere. Which known
question it is like is told by the angle between the two. What no answer settles is a kind too.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

WORD = "w:"  # what the features of whole words begin with
SMOOTH = 0.2
SHARPNESS = 1.5  # how fast a lead among the kinds becomes certainty

Features = Mapping[str, float]


@dataclass(frozen=True)
class Asked:
    """A known question. owner: the entry whose own it is; "" where it is lent to all of a kind."""

    kind: str
    owner: str
    features: Features


class Nearness:
    def __init__(self, asked: Sequence[Asked]) -> None:
        seen = Counter(feature for each in asked for feature in each.features)
        self._rarity = {
            feature: math.log((1 + len(asked)) / (1 + count)) + 1 for feature, count in seen.items()
        }
        self._unseen = math.log(1 + len(asked)) + 1
        self._places = [(each.kind, each.owner) for each in asked]
        self._holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._by_kind: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._all: dict[str, float] = defaultdict(float)
        for number, each in enumerate(asked):
            for feature, weight in self._weighed(each.features).items():
                self._holding[feature].append((number, weight))
                self._by_kind[each.kind][feature] += weight
                self._all[feature] += weight
        self._sums = {kind: sum(held.values()) for kind, held in self._by_kind.items()}
        self._sum = sum(self._all.values())

    def _weighed(self, found: Features) -> Features:
        weights = {
            feature: count * self._rarity.get(feature, self._unseen)
            for feature, count in found.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {feature: weight / length for feature, weight in weights.items()}

    def certainties(self, found: Features, kinds: Collection[str]) -> Mapping[str, float]:
        """How likely each of the kinds is, were it one of them; the sum is 1."""
        said = self._weighed(found)
        spoken = {kind: SHARPNESS * self._spoken_for(kind, said) for kind in kinds}
        most = max(spoken.values())
        raised = {kind: math.exp(value - most) for kind, value in spoken.items()}
        total = sum(raised.values())
        return {kind: value / total for kind, value in raised.items()}

    def _spoken_for(self, kind: str, said: Features) -> float:
        held, size = self._by_kind.get(kind, {}), self._sums.get(kind, 0.0)
        space = SMOOTH * len(self._all)
        total = 0.0
        for feature, weight in said.items():
            here = held.get(feature, 0.0)
            away = self._all.get(feature, 0.0) - here
            inside = (here + SMOOTH) / (size + space)
            outside = (away + SMOOTH) / (self._sum - size + space)
            total += weight * math.log(inside / outside)
        return total

    def nearest(self, found: Features) -> Mapping[tuple[str, str], float]:
        """By kind and owner, how like its likest known question it is, 0 to 1."""
        like: dict[int, float] = defaultdict(float)
        for feature, weight in self._weighed(found).items():
            for number, other in self._holding.get(feature, ()):
                like[number] += weight * other
        near: dict[tuple[str, str], float] = {}
        for number, value in like.items():
            place = self._places[number]
            near[place] = max(near.get(place, 0.0), value)
        return near

    def unknown(self, found: Features, kinds: Collection[str]) -> float:
        """The share of its words, rare ones counting more, that no question of these kinds has."""
        words = {
            feature: weight * self._rarity.get(feature, self._unseen)
            for feature, weight in found.items()
            if feature.startswith(WORD)
        }
        new = sum(
            weight
            for feature, weight in words.items()
            if not any(feature in self._by_kind.get(kind, ()) for kind in kinds)
        )
        return new / (sum(words.values()) or 1.0)
