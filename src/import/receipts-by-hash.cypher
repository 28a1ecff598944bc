// Which records are in, by the hashes of their bytes.
// $hashes: SHA-256 in hexadecimal; $model: number of the model that they are to be written by
// sha256
UNWIND $hashes AS sha256
MATCH (receipt:Receipt {sha256: sha256})
WHERE receipt.model = $model
RETURN DISTINCT sha256
