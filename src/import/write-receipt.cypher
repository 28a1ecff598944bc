// Notes that a document's record is in, in the transaction that wrote it.
// $document: id of the document; $sha256: hash of the record's file; $model: number of the model
MATCH (document:Document {id: $document})
MERGE (receipt:Receipt {id: $document})
SET receipt.sha256 = $sha256, receipt.model = $model, receipt.importedAt = datetime.transaction()
MERGE (receipt)-[:RECEIPT_OF]->(document)
