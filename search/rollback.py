"""Going back to the generation before."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from search import store
from search.disk import build_lock, writing
from search.errors import IndexDamaged
from search.layout import IndexLayout


@dataclass(frozen=True, slots=True)
class RollbackResult:
    """The generation that answers now, and the one that did; None when CURRENT was unreadable."""

    generation: str
    was: str | None

    def to_json(self) -> dict[str, Any]:
        """The result as a dictionary."""
        return asdict(self)


def rollback(layout: IndexLayout) -> RollbackResult:
    """Go back to the newest whole generation before the current one; IndexDamaged if there is none.

    The generation left stays on disk. A damaged one is emptied, its folder staying until the next
    build, so that no later generation gets its number.
    """
    was = _current(layout)
    with build_lock(layout):
        older = [name for name in layout.names() if was is None or store.is_before(name, was)]
        target = next((name for name in reversed(older) if store.is_whole(layout, name)), None)
        if target is None:
            raise IndexDamaged(
                f"{layout.root} keeps no whole generation before {was or 'the current one'}:"
                " run `curbside index PATHS`"
            )
        with writing(layout.root):
            store.point(layout, target)
            for name in layout.names():
                if not store.is_whole(layout, name):
                    store.drop(layout.generation(name))
                    layout.generation(name).mkdir()
    return RollbackResult(target, was)


def _current(layout: IndexLayout) -> str | None:
    try:
        return store.current_generation(layout)
    except IndexDamaged:
        return None
