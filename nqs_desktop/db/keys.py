"""Keys of things: short texts that stay the same for life."""

from hashlib import blake2b
from uuid import uuid4

from nqs_desktop.domain.localized import LocalizedText

_LENGTH = 10


def new_key() -> str:
    """Return a key for something that a user made."""
    return uuid4().hex[:_LENGTH]


def key_from(*parts: str | LocalizedText | None) -> str:
    """Return the key of something that a paper prints: the same words, the same key, in every database."""
    words = [_words(part) for part in parts]
    return blake2b("\x1e".join(words).encode(), digest_size=_LENGTH // 2).hexdigest()


def _words(part: str | LocalizedText | None) -> str:
    if isinstance(part, LocalizedText):
        return f"{part.kk or ''}\x1f{part.ru or ''}"
    return part or ""
