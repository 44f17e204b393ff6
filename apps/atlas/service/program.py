#!/usr/bin/python3 -IB
"""Starts the service with the libraries of this package. Without -B, Python would write into the package."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "lib"))

from atlas.main import main  # noqa: E402 - found through the line above

main()
