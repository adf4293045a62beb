"""Which of many names a comparison with fields could tell from a name that has nothing to do with them."""

from collections import defaultdict
from collections.abc import Iterable

from nqs_desktop.domain.eligibility.field_match import field_key, related_stems, stems
from nqs_desktop.domain.ruling import FieldRuling


class NameIndex:
    """Names by their words.

    Comparing every name with every list of fields is most of the work of judging many candidates; nearly all
    names have nothing to do with a list, or share but a word with it, and of these one speaks for all.

    Attributes:
        nameless: The places of the things without a name.
    """

    def __init__(self, names: Iterable[Iterable[str | None]], rulings: Iterable[FieldRuling]) -> None:
        """Take what each thing is called, the thing known by its place, and what people have ruled."""
        self._same: dict[str, set[int]] = defaultdict(set)
        self._stems: dict[str, set[int]] = defaultdict(set)
        self.nameless: set[int] = set()
        self._rulings: dict[str, list[FieldRuling]] = defaultdict(list)
        for place, called in enumerate(names):
            known = [name for name in called if name and field_key(name)]
            if not known:
                self.nameless.add(place)
            for name in known:
                self._same[field_key(name)].add(place)
                for stem in stems(name):
                    self._stems[stem].add(place)
        for ruling in rulings:
            self._rulings[field_key(ruling.field)].append(ruling)

    def told(self, fields: Iterable[str]) -> set[int]:
        """Return the places of the things of which a name equals a field or was ruled on for one."""
        found: set[int] = set()
        for field in fields:
            key = field_key(field)
            found |= self._same.get(key, set())
            for ruling in self._rulings.get(key, ()):
                found |= self._same.get(field_key(ruling.specialty), set())
        return found

    def related(self, fields: Iterable[str]) -> set[int]:
        """Return the places of the things of which a name shares a word with a field."""
        found: set[int] = set()
        for field in fields:
            for stem in related_stems(field):
                found |= self._stems.get(stem, set())
        return found

    def rulings_on(self, fields: Iterable[str]) -> tuple[FieldRuling, ...]:
        """Return what people have ruled on some fields."""
        keys = dict.fromkeys(field_key(field) for field in fields)
        return tuple(ruling for key in keys for ruling in self._rulings.get(key, ()))
