"""Which encoder an index answers with, and which one its next build shall use."""

from __future__ import annotations

from pathlib import Path

from search import store
from search.encode import Encoder, Fingerprint, OnnxEncoder, default_model_folder
from search.errors import IndexDamaged, IndexNotFound, ModelUnavailable
from search.layout import IndexLayout


def index_encoder(layout: IndexLayout, generation: str) -> Encoder:
    """The encoder that built a generation; ModelUnavailable names what is missing."""
    manifest = store.read_manifest(layout.generation(generation))
    built_with = Fingerprint.from_json(manifest["model"])
    encoder: Encoder
    if manifest["model_folder"]:
        encoder = OnnxEncoder.load(store.check_model(layout, manifest))
    else:
        from search.sentence_model import resolve

        encoder = resolve(built_with.name)
    if encoder.fingerprint != built_with:
        raise ModelUnavailable(
            f"{layout.root} was built with {built_with.name}, but {encoder.fingerprint.name} of other weights or"
            f" settings was found: run `curbside index --model {built_with.name} PATHS`"
        )
    return encoder


def build_encoder(
    layout: IndexLayout, model: str | None, keep_missing: bool
) -> tuple[Encoder, Path | None]:
    """The encoder a build shall use and the folder to keep it from, None for one loaded by name."""
    from search.sentence_model import resolve

    try:
        held, folder = _held(layout)
    except ModelUnavailable:
        if model is None:
            raise
        held, folder = None, None
    if model is None and held is not None:
        return held, folder
    encoder = resolve(model)
    if keep_missing and held is not None and held.fingerprint != encoder.fingerprint:
        raise ModelUnavailable(
            f"{layout.root} was built with {held.fingerprint.name}; {encoder.fingerprint.name} cannot add to it:"
            f" run `curbside index --model {encoder.fingerprint.name} PATHS` over everything"
        )
    return encoder, default_model_folder() if isinstance(encoder, OnnxEncoder) else None


def _held(layout: IndexLayout) -> tuple[Encoder | None, Path | None]:
    """The encoder of the generation that answers, or else of the newest that can be read."""
    try:
        names = [store.current_generation(layout)]
    except IndexNotFound:
        return None, None
    except IndexDamaged:
        names = []
    names += [name for name in reversed(layout.names()) if name not in names]
    for name in names:
        try:
            return index_encoder(layout, name), model_folder(layout, name)
        except IndexDamaged:
            continue
    return None, None


def model_folder(layout: IndexLayout, generation: str) -> Path | None:
    """The folder of the encoder kept with a generation; None for one that is loaded by name."""
    name = store.read_manifest(layout.generation(generation))["model_folder"]
    return layout.models / name if name else None
