// Countries in whose name somebody attended.
MATCH (country:Country)
WHERE EXISTS { (country)<-[:FOR_COUNTRY]-(:Attendance) }
WITH country ORDER BY rand() LIMIT $most
RETURN country.id AS id, country.code AS code
