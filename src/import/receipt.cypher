// The receipt of a document, if it was imported.
// $document: id of the document
// sha256: hash of the record's file; model: number of the model that it was written by
MATCH (receipt:Receipt {id: $document})
RETURN receipt.sha256 AS sha256, receipt.model AS model
