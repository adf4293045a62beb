"""The printed sectoral qualifications framework: twelve sections, three tables, one of them drawn."""
