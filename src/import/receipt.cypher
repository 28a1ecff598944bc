// The receipts of documents, if they were imported.
// $documents: ids of documents
// document: its id; sha256: hash of the record's bytes; model: number of the model that it was written by
UNWIND $documents AS document
MATCH (receipt:Receipt {id: document})
RETURN document, receipt.sha256 AS sha256, receipt.model AS model
