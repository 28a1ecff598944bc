// Takes the lock that importers hold in turn, until the end of the transaction: two at once neither deadlock nor see
// half of what the other writes.
MERGE (lock:ImportLock {id: 'import'})
SET lock.takenAt = datetime()
