// Countries that took part in initiatives, those with ten or more before others.
MATCH (country:Country)<-[:PARTICIPANT]-(participation:Participation)
WITH country, count(participation) AS participations
ORDER BY participations >= 10 DESC, rand() LIMIT $most
RETURN country.id AS id, country.code AS code
