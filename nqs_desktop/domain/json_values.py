"""Values as JSON knows them: what the command line prints and record files hold."""

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
"""A JSON value; numbers with a fraction are floats only where they are written."""
