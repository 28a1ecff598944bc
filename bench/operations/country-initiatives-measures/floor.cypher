MATCH (country:Country {id: $id})
RETURN country {.id, participations: COLLECT {
  MATCH (country)<-[:PARTICIPANT]-(participation:Participation)-[:IN]->(initiative:Initiative)
  WITH participation, initiative ORDER BY participation.id LIMIT 10
  RETURN participation {.id, .basis, initiative: initiative {.id, .names, measures: COLLECT {
    MATCH (initiative)<-[:ITEM_OF]-(measure:Measure)
    WITH measure ORDER BY measure.order, measure.id LIMIT 10
    RETURN measure {.id, .code, .names}
  }}}
}} AS answer
