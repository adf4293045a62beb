"""The tables of wordings: passages as papers of many organisations word them, and what they say."""

import pytest

from nqs_desktop.domain.localized import Language
from tests.importers.whole_reading import whole, wordings


@pytest.mark.parametrize(("text", "said"), list(wordings("russian.txt")))
def test_russian(text: str, said: str) -> None:
    assert whole(text, Language.RU) == said


@pytest.mark.parametrize(("text", "said"), list(wordings("kazakh.txt")))
def test_kazakh(text: str, said: str) -> None:
    assert whole(text, Language.KK) == said
