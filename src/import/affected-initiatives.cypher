// Initiatives whose derived participations may change with some things.
// $ids: ids of things
// id
UNWIND $ids AS id
MATCH (node:Node {id: id})
CALL (node) {
  WITH node WHERE node:Initiative
  RETURN node AS initiative
  UNION
  WITH node WHERE node:Meeting
  MATCH (node)<-[:ADOPTED_AT]-(initiative:Initiative)
  RETURN initiative
  UNION
  WITH node WHERE node:Attendance
  MATCH (node)-[:AT]->(:Meeting)<-[:ADOPTED_AT]-(initiative:Initiative)
  RETURN initiative
  UNION
  WITH node WHERE node:Membership
  MATCH (node)-[:OF]->(:Organisation)<-[:PART_OF]-{0,6}(:Organisation)<-[:CARRIED_BY]-(initiative:Initiative)
  RETURN initiative
  UNION
  WITH node WHERE node:Organisation
  MATCH (node)<-[:PART_OF]-{0,6}(:Organisation)<-[:CARRIED_BY]-(initiative:Initiative)
  RETURN initiative
}
RETURN DISTINCT initiative.id AS id
