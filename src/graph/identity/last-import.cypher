// When an importer last wrote: what follows from all officials need not be found again before the next time.
// at: an instant
MATCH (lock:ImportLock {id: 'import'})
RETURN toString(lock.takenAt) AS at
