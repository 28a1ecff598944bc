//> sharing.cypher
RETURN sharing, count(*) AS total
