"""Pay of positions in the windows: fields, summary, and the dialog of the pay scale."""
