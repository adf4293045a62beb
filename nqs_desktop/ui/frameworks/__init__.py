"""The page of sectoral qualifications frameworks."""
