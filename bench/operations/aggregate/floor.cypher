MATCH (:MeetingSeries {id: $id})<-[:IN_SERIES]-(meeting:Meeting)
WHERE meeting.start >= date('2015-01-01') AND meeting.start <= date('2024-12-31')
MATCH (meeting)<-[:AT]-(attendance:Attendance)-[:FOR_COUNTRY]->(country:Country)
WITH country.code AS code, meeting.start.year AS year, count(*) AS count
RETURN {code: code, year: year, count: count} AS answer
