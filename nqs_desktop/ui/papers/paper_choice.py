"""What a user has made of a paper so far: where she is, what she accepted, what she corrected."""

from collections.abc import Callable
from dataclasses import replace

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper import PaperDraft
from nqs_desktop.domain.requirement import ReviewReason
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.ui.papers.paper_rows import OUTSIDE, doubts_of


class PaperChoice:
    """A draft with the places that are accepted, and the one that shows.

    Attributes:
        draft: The paper with its corrections.
        accepted: Places of the positions that shall be taken in.
        key: Key of the line that shows: a place as text, or ``OUTSIDE``.
    """

    def __init__(self, draft: PaperDraft) -> None:
        """Start at the first position with nothing accepted."""
        self.draft = draft
        self.accepted: frozenset[int] = frozenset()
        self.key = "0"

    @property
    def place(self) -> int | None:
        """Place of the position that shows; ``None`` outside the positions."""
        return int(self.key) if self.key and self.key != OUTSIDE else None

    @property
    def position(self) -> StaffPosition | None:
        """The position that shows, as it would be taken in."""
        return None if self.place is None else self.draft.positions[self.place].result

    @property
    def is_corrected(self) -> bool:
        """Whether the position that shows was corrected."""
        return self.place is not None and self.draft.positions[self.place].corrected is not None

    @property
    def has_work(self) -> bool:
        """Whether a user accepted or corrected anything."""
        return bool(self.accepted) or any(one.corrected is not None for one in self.draft.positions)

    def path(self, best: Callable[[LocalizedText], str]) -> tuple[str, ...]:
        """Return the names of the departments that the position lies in, the outermost first."""
        names = {department.key: department for department in self.draft.departments}
        key = None if self.position is None else self.position.department
        path: list[str] = []
        while key is not None and key in names:
            path.insert(0, best(names[key].name))
            key = names[key].parent
        return tuple(path)

    def accept_and_go_on(self) -> None:
        """Accept the position that shows, and go to the next one that is not accepted yet."""
        if self.place is None:
            return
        here, count = self.place, len(self.draft.positions)
        self.accepted |= {here}
        later = ((here + step) % count for step in range(1, count))
        self.key = str(next((place for place in later if place not in self.accepted), here))

    def toggle(self) -> None:
        """Accept the position that shows, or leave it out again."""
        if self.place is not None:
            self.accepted ^= {self.place}

    def leave_out(self) -> None:
        """Leave out the position that shows."""
        if self.place is not None:
            self.accepted -= {self.place}

    def accept_all(self) -> None:
        """Accept every position."""
        self.accepted = frozenset(range(len(self.draft.positions)))

    def accept_clear(self) -> None:
        """Accept every position at which there is nothing to look at, beside those accepted already."""
        count = len(self.draft.positions)
        self.accepted |= {place for place in range(count) if not doubts_of(self.draft, place)}

    def correct(self, position: StaffPosition | None) -> None:
        """Put a correction in the place of the position that shows; ``None`` returns to the reading."""
        if self.place is not None:
            self.draft = self.draft.with_correction(self.place, position)

    def settle(self, reason: ReviewReason) -> None:
        """Take a reason away that the user has decided upon."""
        if self.position is not None:
            requirement = self.position.requirement
            left = tuple(one for one in requirement.review_reasons if one != reason)
            self.correct(replace(self.position, requirement=replace(requirement, review_reasons=left)))
