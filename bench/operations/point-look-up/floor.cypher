MATCH (meeting:Meeting {id: $id})
RETURN meeting {.id, .names, .ordinal, .period} AS answer
