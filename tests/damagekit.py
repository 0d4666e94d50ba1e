"""Damaging the files of an index byte by byte, and asking it where a crash ends nothing else."""

import os
import random
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from search.seals import files_below


def damages(root: Path, count: int, chance: random.Random) -> Iterator[tuple[Path, int, int]]:
    """Single bytes of files that have any, every file in turn: (file, place, what to xor)."""
    files = [root / name for name in files_below(root) if (root / name).stat().st_size]
    for number in range(count):
        path = files[number % len(files)]
        yield path, chance.randrange(path.stat().st_size), chance.randrange(1, 256)


def flip(path: Path, place: int, bits: int) -> None:
    """Alter one byte; done twice it is as it was."""
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ bits]))


def in_child(work: Callable[[], str]) -> tuple[int, str]:
    """How a forked process ended, negative for a signal, and what it said or its traceback."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        try:
            said = work()
        except BaseException:
            said = "TRACEBACK " + traceback.format_exc()
        with os.fdopen(writer, "wb") as pipe:
            pipe.write(said.encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        said = pipe.read().decode()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said
