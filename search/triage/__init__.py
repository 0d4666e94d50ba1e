"""Danger signs in the words of a query, found before and without any search.

No alert never means that all is well: rules know only what they were taught.
"""

from __future__ import annotations

from .engine import triage
from .results import CATEGORIES, Alert, Crisis, CrisisLine, Triage

__all__ = ["CATEGORIES", "Alert", "Crisis", "CrisisLine", "Triage", "triage"]
