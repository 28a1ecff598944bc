// Takes the lock that importers hold in turn, until the end of the transaction: two at once neither deadlock nor see
// half of what the other writes.
// now: the instant of the transaction, which all that it makes carries
MERGE (lock:ImportLock {id: 'import'})
SET lock.takenAt = datetime()
RETURN toString(datetime.transaction()) AS now
