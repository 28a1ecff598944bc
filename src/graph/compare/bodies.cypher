UNWIND $organisations AS compared
MATCH (:Organisation {id: compared})<-[:PART_OF]-*(body:Organisation|SubGroup)
WITH DISTINCT compared, body
