// How many meetings organisations and their bodies held, and how many initiatives they carry or adopted.
// $organisations: ids; $asOf: only what had happened by then, null for all
// organisation: id, meetings, initiatives
UNWIND $organisations AS compared
MATCH (organisation:Organisation {id: compared})
RETURN compared AS organisation,
  COUNT {
    MATCH (organisation)<-[:PART_OF]-*(body:Organisation|SubGroup)
//> meetings-of-body.cypher
    RETURN DISTINCT meeting
  } AS meetings,
  COUNT {
    MATCH (organisation)<-[:PART_OF]-*(body:Organisation|SubGroup)
//> initiatives-of-body.cypher
    RETURN DISTINCT initiative
  } AS initiatives
