"""The rules of the field in plain Python: values and pure functions, no files, no SQL, no windows."""
