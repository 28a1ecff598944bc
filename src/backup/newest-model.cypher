// The model in which the newest of the documents was stored; null where there are none.
MATCH (receipt:Receipt)
RETURN max(receipt.model) AS model
