"""The sentences of the reasons that a classification gives."""

from collections.abc import Sequence

from nqs_desktop.domain.classification import ClassificationReason, ClassificationRule
from nqs_desktop.domain.messages import message


def reason(
    rule: ClassificationRule, sentence: str, words: Sequence[str], **values: str | int
) -> ClassificationReason:
    """Return a step; its sentence is ``classification.<sentence>`` with the words quoted."""
    quoted = ", ".join(f"«{word}»" for word in words)
    return ClassificationReason(
        rule, tuple(words), message(f"classification.{sentence}", words=quoted, **values)
    )
