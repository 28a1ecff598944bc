  CALL (body) {
    MATCH (body)<-[:CARRIED_BY]-(initiative:Initiative)
    RETURN initiative
    UNION
    MATCH (body)<-[:ORGANISED_BY]-()<-[:IN_SERIES]-{0,1}(:Meeting)<-[:ADOPTED_AT]-(initiative:Initiative)
    RETURN initiative
  }
  OPTIONAL MATCH (initiative)-[:ADOPTED_AT]->(adoption:Meeting)
  WITH initiative, coalesce(adoption.start, initiative.start) AS since
  WHERE $asOf IS NULL OR coalesce(since <= date($asOf), true)
