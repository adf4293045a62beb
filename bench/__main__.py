"""`python -m bench [name …]`: runs the benchmarks and prints their ratios; ends with 1 where one is not kept.

A benchmark is a module of this package with a function `run() -> list[Measurement]`.
"""

import importlib
import pkgutil
import sys
from collections.abc import Iterable, Sequence

import bench
from bench.measurement import Measurement

NOT_BENCHMARKS = {
    "__main__",
    "full_database",
    "invented",
    "large_classifier",
    "match_data",
    "measurement",
    "processes",
    "search_page",
    "window_process",
    "window_watch",
}


def names() -> list[str]:
    return sorted({module.name for module in pkgutil.iter_modules(bench.__path__)} - NOT_BENCHMARKS)


def table(measurements: Iterable[Measurement]) -> str:
    rows = [("ratio", "limit", "", "what", "measured")]
    for one in measurements:
        verdict = "ok" if one.is_kept else "TOO MUCH"
        rows.append((f"{one.ratio:.2f}", f"{one.limit:.2f}", verdict, one.name, one.detail))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  ".join((*(text.ljust(width) for text, width in zip(row, widths, strict=False)), row[4])).rstrip()
        for row in rows
    )


def main(chosen: Sequence[str]) -> int:
    unknown = sorted(set(chosen) - set(names()))
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are: {', '.join(names())}", file=sys.stderr)
        return 2
    measurements: list[Measurement] = []
    for name in chosen or names():
        print(f"{name} …", file=sys.stderr)
        measurements += importlib.import_module(f"bench.{name}").run()
    print(table(measurements))
    return 0 if all(one.is_kept for one in measurements) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
