//> bodies.cypher
CALL (body) {
  WITH body
  WHERE body:SubGroup
  RETURN body AS reason
  UNION
//> meetings-of-body.cypher
  MATCH (meeting)<-[:PART_OF]-*(part:Meeting)
  CALL (part) {
    RETURN part AS reason
    UNION
    MATCH (part)<-[:AT]-(reason:Statement)
    RETURN reason
  }
  RETURN reason
  UNION
//> initiatives-of-body.cypher
  CALL (initiative) {
    RETURN initiative AS reason
    UNION
    MATCH (initiative)<-[:ITEM_OF]-(reason:Measure)
    RETURN reason
  }
  RETURN reason
}
MATCH (reason)-[:ABOUT]->(thing:Topic)
WITH DISTINCT compared, thing, reason
