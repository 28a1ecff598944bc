/** The peer's API as a process of its own. */
import neo4j from 'neo4j-driver';
import { namedDatabase } from '../named-database.ts';
import { serveUntilStopped } from '../serve.ts';
import { startPeer } from './server.ts';

// What tsx turns on for its stack traces costs time in every statement; ours is run without.
process.setSourceMapsEnabled(false);
const { uri, user, password } = namedDatabase();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
serveUntilStopped(await startPeer(driver), () => driver.close());
