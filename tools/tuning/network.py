"""The network while it learns: the encoder's layers in torch, and a last step to the acts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from bot.components.encoder import QUESTIONS
from bot.components.encoder_graph import CLOSE_TO_ZERO, HEADS, WIDTH
from bot.components.packed_weights import Weights
from bot.components.tuned_layers import TunedLayers
from tools.tuning.lessons import Lesson

LAYERS = 12
FORGETTING = 0.1  # share of the numbers that are left out while learning
STRETCH = 6.0  # directions lie closer together than the last step can use
PADDING = 1  # the piece that is no text
ENDS = ("weight", "bias")
OWN = tuple(f"attention.self.{part}" for part in ("query", "key", "value"))
SEEN, FIRST_NORM = "attention.output.dense", "attention.output.LayerNorm"
INNER, OUTER, LAST_NORM = "intermediate.dense", "output.dense", "output.LayerNorm"


@dataclass(frozen=True)
class Batch:
    """pieces (texts, longest), where there are any, what was asked and the acts (texts)."""

    pieces: Tensor
    there: Tensor
    asked: Tensor
    acts: Tensor

    @classmethod
    def of(cls, lessons: Sequence[Lesson]) -> "Batch":
        longest = max(len(one.pieces) for one in lessons)
        pieces = torch.full((len(lessons), longest), PADDING)
        for row, one in enumerate(lessons):
            pieces[row, : len(one.pieces)] = torch.tensor(one.pieces)
        asked = torch.tensor([one.asked for one in lessons])
        return cls(pieces, pieces != PADDING, asked, torch.tensor([one.act for one in lessons]))


class NotTheseActs(Exception):
    """The layers were tuned to other acts."""

    def __init__(self) -> None:
        super().__init__("There is an act that the layers do not know: tune without --again.")


class Layer(nn.Module):
    def __init__(self, packed: Weights, name: str) -> None:
        super().__init__()
        three = [np.concatenate([packed[f"{name}{part}.{end}"] for part in OWN]) for end in ENDS]
        self.own = _linear(*three)
        self.seen, self.inner, self.outer = (
            _linear(*_both(packed, name + part)) for part in (SEEN, INNER, OUTER)
        )
        self.first, self.last = (
            _norm(*_both(packed, name + part)) for part in (FIRST_NORM, LAST_NORM)
        )

    def forward(self, state: Tensor, there: Tensor) -> Tensor:
        texts, words, _ = state.shape
        heads = self.own(state).view(texts, words, 3, HEADS, WIDTH // HEADS)
        query, key, value = heads.permute(2, 0, 3, 1, 4)
        looked = functional.scaled_dot_product_attention(
            query, key, value, attn_mask=there, dropout_p=FORGETTING if self.training else 0.0
        )
        seen = self.seen(looked.transpose(1, 2).reshape(texts, words, WIDTH))
        state = self.first(state + self._partly(seen))
        return self.last(state + self._partly(self.outer(functional.gelu(self.inner(state)))))

    def _partly(self, values: Tensor) -> Tensor:
        return functional.dropout(values, FORGETTING, self.training)

    def weights(self, name: str) -> Iterator[tuple[str, NDArray[np.float32]]]:
        for end in ENDS:
            three = np.split(_array(getattr(self.own, end)), len(OWN))
            yield from ((f"{name}{part}.{end}", one) for part, one in zip(OWN, three, strict=True))
            for part, kept in (
                (SEEN, self.seen),
                (INNER, self.inner),
                (OUTER, self.outer),
                (FIRST_NORM, self.first),
                (LAST_NORM, self.last),
            ):
                yield f"{name}{part}.{end}", _array(getattr(kept, end))


class Network(nn.Module):
    def __init__(self, packed: Weights, acts: Sequence[str]) -> None:
        super().__init__()
        self.acts = tuple(acts)
        words = torch.tensor(packed["embeddings.word_embeddings.weight"])
        self.words = nn.Embedding.from_pretrained(words, freeze=True)
        order = packed["embeddings.position_embeddings.weight"]
        order = order + packed["embeddings.token_type_embeddings.weight"][0]
        self.order = nn.Parameter(torch.tensor(order), requires_grad=False)
        self.norm = _norm(*_both(packed, "embeddings.LayerNorm")).requires_grad_(False)
        self.layers = nn.ModuleList(
            Layer(packed, f"encoder.layer.{number}.") for number in range(LAYERS)
        )
        self.marks = nn.Embedding(len(QUESTIONS), WIDTH)
        self.after = nn.Embedding(len(QUESTIONS), len(acts))
        self.towards = nn.Linear(WIDTH, len(acts))
        for table in (self.marks, self.after):
            nn.init.zeros_(table.weight)
        nn.init.normal_(self.towards.weight, std=0.02)
        self.centre = nn.Parameter(torch.zeros(WIDTH), requires_grad=False)
        self.stretch = STRETCH

    def forward(self, batch: Batch) -> Tensor:
        """Of each text the acts' scores."""
        away = (self.directions(batch) - self.centre) * self.stretch
        said = self.towards(functional.dropout(away, FORGETTING, self.training))
        return said + self.after(batch.asked)

    def directions(self, batch: Batch) -> Tensor:
        there = batch.there[:, None, None, :]
        places = self.order[: batch.pieces.shape[1]]
        state = self.norm(self.words(batch.pieces) + places)
        state = state + self.marks(batch.asked)[:, None, :]
        for layer in self.layers:
            state = layer(state, there)
        kept = batch.there.float()[:, :, None]
        return functional.normalize((state.float() * kept).sum(1) / kept.sum(1), dim=1)

    def centred_on(self, batches: Sequence[Batch]) -> None:
        """All sentences lie in a narrow cone: directions count from its middle."""
        self.eval()
        with torch.no_grad():
            rows = torch.cat([self.directions(batch) for batch in batches])
        self.centre.data = rows.mean(0)
        self.stretch = STRETCH / float((rows - self.centre).norm(dim=1).mean())

    def begun_with(self, tuned: TunedLayers, batches: Sequence[Batch]) -> None:
        """From layers that were tuned before, to these acts; batches: some to measure by."""
        known = tuned.for_acts(self.acts)
        if known is None:
            raise NotTheseActs
        packed = {f"encoder.{name}": values for name, values in known.weights.items()}
        self.layers = nn.ModuleList(
            Layer(packed, f"encoder.layer.{number}.") for number in range(LAYERS)
        )
        self.marks.weight.data, self.after.weight.data = (
            torch.tensor(known.marks),
            torch.tensor(known.after),
        )
        self.centred_on(batches)
        self.centre.data = torch.tensor(known.centre)
        self.towards.weight.data = torch.tensor(known.towards.T / np.float32(self.stretch))
        nn.init.zeros_(self.towards.bias)

    def tuned(self) -> TunedLayers:
        weights: Mapping[str, NDArray[np.float32]] = {
            name: values
            for number, layer in enumerate(self.layers)
            for name, values in layer.weights(f"layer.{number}.")
        }
        return TunedLayers(
            acts=self.acts,
            weights=weights,
            marks=_array(self.marks.weight),
            centre=_array(self.centre),
            towards=_array(self.towards.weight).T * np.float32(self.stretch),
            after=_array(self.after.weight) + _array(self.towards.bias),
        )


def _both(packed: Weights, name: str) -> list[NDArray[np.float32]]:
    return [packed[f"{name}.{end}"] for end in ENDS]


def _linear(weight: NDArray[np.float32], bias: NDArray[np.float32]) -> nn.Linear:
    made = nn.Linear(weight.shape[1], weight.shape[0])
    made.weight.data, made.bias.data = torch.tensor(weight), torch.tensor(bias)
    return made


def _norm(weight: NDArray[np.float32], bias: NDArray[np.float32]) -> nn.LayerNorm:
    made = nn.LayerNorm(WIDTH, eps=CLOSE_TO_ZERO)
    made.weight.data, made.bias.data = torch.tensor(weight), torch.tensor(bias)
    return made


def _array(values: Tensor) -> NDArray[np.float32]:
    array: NDArray[np.float32] = values.detach().float().numpy()
    return array
