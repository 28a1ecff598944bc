// Writes who took part in initiatives because of membership or attendance, and removes what no longer follows.
// MEMBERSHIP: a member, on the day of adoption, of the organisation that carries the initiative or of the nearest one
// above it that has members. ATTENDANCE: somebody was present in its name at the meeting that adopted the initiative.
// $initiatives: ids of initiatives; $now: the instant that new ones carry
UNWIND $initiatives AS id
MATCH (initiative:Initiative {id: id})
OPTIONAL MATCH (initiative)<-[:IN]-(:Participation {derived: true})-[former:BASED_ON]->()
DELETE former
WITH DISTINCT initiative
CALL (initiative) {
  MATCH (initiative)-[:ADOPTED_AT]->(meeting:Meeting)
  MATCH (initiative)-[:CARRIED_BY]->(carrier:Organisation)
  CALL (carrier) {
    MATCH way = (carrier)-[:PART_OF]->{0,6}(body:Organisation)
    WHERE EXISTS { (body)<-[:OF]-(:Membership {role: 'MEMBER'}) }
    RETURN body ORDER BY length(way) LIMIT 1
  }
  MATCH (body)<-[:OF]-(fact:Membership {role: 'MEMBER'})-[:MEMBER]->(participant:Node)
  WHERE coalesce(fact.start <= meeting.start, true) AND coalesce(fact.end >= meeting.start, true)
  RETURN 'MEMBERSHIP' AS basis, participant, fact
  UNION
  MATCH (initiative)-[:ADOPTED_AT]->(:Meeting)<-[:AT]-(fact:Attendance {status: 'PRESENT'})
  MATCH (fact)-[:FOR_COUNTRY|FOR_ORGANISATION]->(participant:Node)
  WHERE participant:Country OR NOT EXISTS { (fact)-[:FOR_COUNTRY]->() }
  RETURN 'ATTENDANCE' AS basis, participant, fact
}
MERGE (participation:Node {id: 'Participation:' + initiative.slug + '/' + participant.id + '/' + basis})
ON CREATE SET participation.recordedAt = datetime($now)
SET participation:Fact:Participation, participation.basis = basis, participation.derived = true,
  // Ids and bases hold no character that JSON would escape.
  participation.row = '{"id":"' + participation.id + '","basis":"' + basis + '","derived":true,"recordedAt":"'
    + toString(participation.recordedAt) + '"}'
MERGE (participation)-[:IN]->(initiative)
MERGE (participation)-[:PARTICIPANT]->(participant)
MERGE (participation)-[:BASED_ON]->(fact)
;
// Removes derived participations that no fact supports any more.
// $initiatives: ids of initiatives
UNWIND $initiatives AS id
MATCH (:Initiative {id: id})<-[:IN]-(participation:Participation {derived: true})
WHERE NOT EXISTS { (participation)-[:BASED_ON]->() }
DETACH DELETE participation
