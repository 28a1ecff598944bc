// The receipt of a document, if it was imported.
// $document: id of the document
// sha256: hash of the record's file
MATCH (receipt:Receipt {id: $document})
RETURN receipt.sha256 AS sha256
