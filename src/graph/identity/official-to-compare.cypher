    official.row AS row,
    COLLECT {
      MATCH (official)<-[:HOLDER]-(office:Office)
      RETURN [office.row, head([(office)-[:OFFICE_IN]->(organisation) | organisation.id])]
    } AS posts,
    COLLECT {
      MATCH (official)<-[:HOLDER|ATTENDEE]-(:Office|Attendance)-[:OFFICE_OF|FOR_COUNTRY]->(country:Country)
      RETURN DISTINCT country.id
      UNION
      MATCH (official)<-[:HOLDER]-(:Office)-[:OFFICE_IN]->(:Organisation)-[:IN_COUNTRY]->(country:Country)
      RETURN DISTINCT country.id
    } AS countries
