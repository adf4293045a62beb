"""A process with a window that says when it showed and how much memory it holds, and ends.

Usage: python -m bench.window_process bare|plain|program SECONDS [argument of the program …]

`program` goes the way of `python -m nqs_desktop …` from its first import on; only its event loop is watched.
`bare` is a window with a label that imports SQLAlchemy, before Qt as that order is the quicker one; `plain`
does not even do that. Filled, the window rests for SECONDS; then the process prints one line of JSON,
see `bench.window_watch.Account`.
"""

import sys


def bare(rest_seconds: float, *, with_sqlalchemy: bool) -> int:
    """Show a window with a label."""
    if with_sqlalchemy:
        import sqlalchemy  # noqa: F401 - the measure is a window with this import
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    from bench.window_watch import WindowWatch

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("NQS Desktop"))
    window.resize(1280, 800)
    window.show()
    WindowWatch(window, lambda: True, rest_seconds)
    return application.exec()


def program(rest_seconds: float, arguments: list[str]) -> int:
    """Show the window of the program."""
    from nqs_desktop import __main__

    has_display = __main__._has_display

    def watch_from_here() -> bool:
        # The last thing that the program asks before it imports its windows: nothing comes in another order.
        import nqs_desktop.ui  # noqa: F401

        _watch_event_loop(rest_seconds)
        return has_display()

    __main__._has_display = watch_from_here
    return __main__.main(arguments)


def _watch_event_loop(rest_seconds: float) -> None:
    from PySide6.QtWidgets import QApplication

    from nqs_desktop import app  # noqa: F401
    from nqs_desktop.ui.main_window import MainWindow

    run_loop = QApplication.exec

    def run_watched_loop(*_: object) -> int:
        from bench.window_watch import WindowWatch

        shown = QApplication.topLevelWidgets()
        (window,) = (one for one in shown if isinstance(one, MainWindow))
        WindowWatch(window, lambda: not window.busy, rest_seconds)
        return run_loop()

    QApplication.exec = run_watched_loop  # type: ignore[method-assign]


if __name__ == "__main__":
    kind, seconds, *rest = sys.argv[1:]
    if kind == "program":
        sys.exit(program(float(seconds), rest))
    sys.exit(bare(float(seconds), with_sqlalchemy=kind == "bare"))
