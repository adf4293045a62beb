"""The database: the only package that speaks SQL. It takes and returns values of the domain."""
