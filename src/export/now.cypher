// The time by the clock of the database, which dates what is recorded.
// now
RETURN datetime() AS now
