"""What papers begin with: who approves, whose paper it is, its title."""

from collections.abc import Iterator

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.printing import Signatory
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.signing import stamp
from nqs_desktop.reports.wording import Wording, marked
from nqs_desktop.texts import say


def opening(
    wording: Wording,
    title: Message,
    organisation: LocalizedText,
    approval: Signatory | None,
    *,
    space: float = 8.0,
) -> Iterator[blocks.Block]:
    """Yield the first blocks of a paper.

    Args:
        wording: Languages of the paper, each of which has its own title.
        title: What the paper is.
        organisation: Whose it is; may be empty.
        approval: Who approves it at the top right; ``None`` for nobody.
        space: Millimetres below who approves.
    """
    if approval:
        yield stamp(approval, wording)
        yield blocks.Spacer(space)
    for language in wording.languages:
        owner = (marked(organisation, language),) if organisation else ()
        yield blocks.Title((*owner, say(title, language)))
