import { ExitCode, Failure } from '../../failure.ts';
import type { Java } from './java.ts';

/** What a local Neo4j needs and this machine lacks. */
export interface Lack {
  /** The oldest Java that would do, where none does. */
  readonly java?: number;
  /** The newest Java that was found. */
  readonly tooOld?: Java | undefined;
  readonly maven?: boolean;
}

/** The failure that says what is missing, and both ways out: to install it, or to name a Neo4j that runs elsewhere. */
export function lacking(version: string, lack: Lack): Failure {
  const names: string[] = [];
  if (lack.java)
    names.push(`Java ${lack.java} or later${lack.tooOld ? ` (found only Java ${lack.tooOld.version})` : ''}`);
  if (lack.maven) names.push('Maven (the command mvn)');
  const least = lack.java ?? 17;
  return new Failure(
    ExitCode.noDatabase,
    `No database: NEO4J_URI names none, and to start Neo4j ${version} here, this is missing: ${names.join(' and ')}.

Either install Java and Maven:
  Debian, Ubuntu   sudo apt install openjdk-${least}-jre-headless maven
  macOS            brew install openjdk@${least} maven
  Windows          winget install EclipseAdoptium.Temurin.${least}.JRE   and   choco install maven

or use a Neo4j that runs already, or in Docker:
  docker run -d -p 127.0.0.1:7687:7687 -e NEO4J_AUTH=neo4j/choose-a-password neo4j:5.26-community
  export NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=choose-a-password`,
  );
}
