"""Which encoder an index answers with, and which one its next build shall use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from search import store
from search.encode import Encoder, Fingerprint, OnnxEncoder, default_model_folder
from search.errors import IndexDamaged, IndexNotFound, ModelUnavailable
from search.layout import IndexLayout

if TYPE_CHECKING:
    from search.sentence_model import SentenceTransformerEncoder

OnNotice = Callable[[str], None]


def index_encoder(layout: IndexLayout, generation: str) -> Encoder:
    """The encoder that built a generation; ModelUnavailable names what is missing."""
    manifest = store.read_manifest(layout.generation(generation))
    built_with = Fingerprint.from_json(manifest["model"])
    mend = f"run `curbside index --model {built_with.name} PATHS`"
    encoder: Encoder
    if manifest["model_folder"]:
        folder = store.check_model(layout, manifest)
        try:
            encoder = OnnxEncoder.load(folder)
        except ModelUnavailable as error:  # another version of curbside or onnxruntime wrote it
            raise ModelUnavailable(f"{error}: {mend}") from error
    else:
        from search.sentence_model import resolve

        encoder = resolve(built_with.name)
    if encoder.fingerprint != built_with:
        raise ModelUnavailable(
            f"{layout.root} was built with {built_with.name}, but {encoder.fingerprint.name} of other weights or"
            f" settings was found: {mend}"
        )
    return encoder


@contextmanager
def build_encoder(
    layout: IndexLayout, model: str | None, keep_missing: bool, on_notice: OnNotice | None = None
) -> Iterator[tuple[Encoder, Path | None]]:
    """The encoder a build shall use and the folder to keep it from, None for one loaded by name.

    ``on_notice`` hears of a model that has no ONNX form, and will be run by torch for ever.
    """
    try:
        held, folder = _held(layout)
    except ModelUnavailable:
        if model is None:
            raise
        held, folder = None, None
    if model is None and held is not None:
        yield held, folder
        return
    from search.sentence_model import SentenceTransformerEncoder, resolve

    encoder = resolve(model)
    if keep_missing and held is not None and held.fingerprint != encoder.fingerprint:
        raise ModelUnavailable(
            f"{layout.root} was built with {held.fingerprint.name}; {encoder.fingerprint.name} cannot add to it:"
            f" run `curbside index --model {encoder.fingerprint.name} PATHS` over everything"
        )
    if not isinstance(encoder, SentenceTransformerEncoder):
        yield encoder, default_model_folder()
    elif folder is not None and held is not None and held.fingerprint == encoder.fingerprint:
        yield encoder if encoder.on_gpu else held, folder
    else:
        with TemporaryDirectory(prefix="curbside-") as scratch:
            kept = _export(encoder, Path(scratch), on_notice)
            swift = encoder if kept is None or encoder.on_gpu else OnnxEncoder.load(kept)
            yield swift, kept


def _export(
    source: SentenceTransformerEncoder, folder: Path, on_notice: OnNotice | None
) -> Path | None:
    """The folder with a model's ONNX form in it, None when it has none."""
    try:
        from search.onnx_export import NotExportable, export
    except ImportError as error:
        raise ModelUnavailable(
            f"model {source.fingerprint.name!r} needs {error.name}: pip install 'curbside[models]'"
        ) from error
    try:
        export(source, folder)
    except NotExportable as error:
        if on_notice:
            on_notice(
                f"{source.fingerprint.name} cannot be exported to ONNX ({error}): questions will be"
                " embedded with torch, which starts slowly"
            )
        return None
    return folder


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
