"""Records -> an index -> the closest doctor answers."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from search.answer import Hit, Result
    from search.engine import Engine

__all__ = ["Engine", "Hit", "Result"]


def __getattr__(name: str) -> Any:
    # Looked up on first use: an error or a line of help needs no engine.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{'engine' if name == 'Engine' else 'answer'}"), name)
