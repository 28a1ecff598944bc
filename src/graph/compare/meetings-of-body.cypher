  MATCH (body)<-[:ORGANISED_BY]-()<-[:IN_SERIES]-{0,1}(meeting:Meeting)
  WHERE $asOf IS NULL OR coalesce(meeting.start <= date($asOf), true)
