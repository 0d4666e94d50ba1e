"""Average the weights of checkpoints of one run, and of all-MiniLM-L6-v2, against forgetting.

    python scripts/average_encoder.py --share 0.7 --out DIR CHECKPOINT...

DIR is a sentence-transformers model: share times the mean of the checkpoints, the rest the weights
they started from. `python scripts/export_encoder.py --weights DIR` makes it what is shipped.
"""

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

from export_encoder import installed_weights
from safetensors.torch import load_file, save_file
from torch import Tensor

WEIGHTS = "model.safetensors"


def average(checkpoints: Sequence[Path], base: Path, share: float) -> dict[str, Tensor]:
    """Return share times the checkpoints' mean weights, plus the rest times those of base."""
    mixed = load_file(base / WEIGHTS)
    for key, weight in mixed.items():
        if weight.is_floating_point():
            mixed[key] = weight * (1 - share)
    for checkpoint in checkpoints:
        for key, weight in load_file(checkpoint / WEIGHTS).items():
            mixed[key] += weight * (share / len(checkpoints))
    return mixed


def main() -> None:
    """Write the averaged model."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    parser.add_argument("--share", type=float, required=True, help="of the tuned weights, 0 to 1")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    base = installed_weights()
    shutil.copytree(base, given.out, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.bin"))
    weights = average(given.checkpoints, base, given.share)
    save_file(weights, given.out / WEIGHTS, metadata={"format": "pt"})
    print(given.out / WEIGHTS)


if __name__ == "__main__":
    main()
