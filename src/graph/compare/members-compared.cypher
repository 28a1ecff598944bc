UNWIND $organisations AS compared
MATCH (:Organisation {id: compared})<-[:OF]-(reason:Membership)-[:MEMBER]->(thing)
WHERE ($role IS NULL OR reason.role IN $role)
  AND ($asOf IS NULL OR coalesce(reason.start <= date($asOf), true) AND coalesce(reason.end >= date($asOf), true))
WITH DISTINCT compared, thing, reason
