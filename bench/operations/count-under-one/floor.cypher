MATCH (country:Country {id: $id})
RETURN {count: COUNT { (country)<-[:FOR_COUNTRY]-(:Attendance) }} AS answer
