// Removes the receipt of a document that is taken back.
// $document: id of the document
MATCH (receipt:Receipt {id: $document})
DETACH DELETE receipt
