"""Average the weights of several runs, and of all-MiniLM-L6-v2, against forgetting.

    python scripts/average_encoder.py --out DIR SHARE:CHECKPOINT...

DIR is a sentence-transformers model: of each checkpoint its share, from 0 to 1, and of the weights
they started from the rest. `python scripts/export_encoder.py --weights DIR` makes it what is shipped.
"""

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

from export_encoder import installed_weights
from safetensors.torch import load_file, save_file
from torch import Tensor

WEIGHTS = "model.safetensors"
Share = tuple[float, Path]


def average(shares: Sequence[Share], base: Path) -> dict[str, Tensor]:
    """Return the weighted mean of the checkpoints, and of base with the share that is left."""
    left = 1 - sum(share for share, _ in shares)
    mixed = load_file(base / WEIGHTS)
    for key, weight in mixed.items():
        if weight.is_floating_point():
            mixed[key] = weight * left
    for share, checkpoint in shares:
        for key, weight in load_file(checkpoint / WEIGHTS).items():
            if weight.is_floating_point():
                mixed[key] += weight * share
    return mixed


def share_of(text: str) -> Share:
    """Read SHARE:CHECKPOINT."""
    share, _, folder = text.partition(":")
    return float(share), Path(folder)


def main() -> None:
    """Write the averaged model."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("shares", type=share_of, nargs="+", metavar="SHARE:CHECKPOINT")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    if not 0 < sum(share for share, _ in given.shares) <= 1:
        parser.error("the shares must add up to at most 1")
    base = installed_weights()
    shutil.copytree(base, given.out, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.bin"))
    save_file(average(given.shares, base), given.out / WEIGHTS, metadata={"format": "pt"})
    print(given.out / WEIGHTS)


if __name__ == "__main__":
    main()
