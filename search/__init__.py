"""Records -> an index -> the closest doctor answers."""

from search.answer import Hit, Result
from search.engine import Engine

__all__ = ["Engine", "Hit", "Result"]
