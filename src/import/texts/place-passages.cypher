// Notes where passages stand in the text of their document.
// $document: id of the document; $places: [{id, position, start, end}], in UTF-16 code units
MATCH (document:Document {id: $document})
UNWIND $places AS place
MATCH (node:Node {id: place.id})
MATCH (node)-[passage:EVIDENCED_BY {position: place.position}]->(document)
SET passage.start = place.start, passage.end = place.end
