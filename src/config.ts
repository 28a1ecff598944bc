import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import { z } from 'zod';
import { optional, wholeNumber } from './environment.ts';
import { ExitCode, Failure } from './failure.ts';
import { type Role, roles } from './role.ts';
import { type ServerSettings, serverSettings, serverVariables } from './server-settings.ts';

/** What a token may be made of, so that it fits into a header as it is (RFC 6750), and how long it must be. */
const tokenForm = /^[\w.~+/-]{32,}=*$/;

/** Reads one entry of `AUTH_TOKENS`; a text says what is wrong with it, and not the token, which is a secret. */
function accessTokenIn(entry: string): AccessToken | string {
  const parts = entry.trim().split(':');
  const [name = '', role, token = ''] = parts.length === 2 ? [parts[0], 'editor', parts[1]] : parts;
  if (name === '' || name.length > 100 || parts.length > 3) return 'must look like NAME:TOKEN or NAME:ROLE:TOKEN';
  if (!isRole(role)) return 'must have the role reader, editor or admin';
  if (!tokenForm.test(token)) {
    return 'must have a token of at least 32 letters, digits or -._~+/, as from: openssl rand -hex 32';
  }
  return { name, role, sha256: createHash('sha256').update(token).digest() };
}

function isRole(text: string | undefined): text is Role {
  return roles.some((role) => role === text);
}

const accessTokens = optional.transform((text, context) => {
  const entries = text?.split(',').map(accessTokenIn) ?? [];
  for (const [index, entry] of entries.entries()) {
    if (typeof entry === 'string') context.addIssue({ code: 'custom', message: `entry ${index + 1} ${entry}` });
  }
  const tokens = entries.filter((entry) => typeof entry !== 'string');
  if (new Set(tokens.map(({ sha256 }) => sha256.toString('hex'))).size < tokens.length) {
    context.addIssue({ code: 'custom', message: 'must give each their own token, and holds one twice' });
  }
  return tokens;
});

/** What tokens may be signed by: with a key of which the checking half is public, or anybody could make tokens. */
const signatures = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const;

const algorithms = optional
  .transform((text) => (text ?? 'RS256').split(',').map((name) => name.trim()))
  .pipe(z.array(z.enum(signatures, `must be some of ${signatures.join(', ')}, parted by commas`)));

const yesOrNo = optional.pipe(z.enum(['true', 'false'], 'must be true or false').default('false'));

const environment = z.object({
  ...serverVariables,
  NEO4J_URI: optional.pipe(
    z
      .string()
      .regex(
        /^(neo4j|bolt)(\+s|\+ssc)?:\/\/([^/\s:]+|\[[0-9a-f:]+\])(:\d{1,5})?$/i,
        'must look like neo4j://HOST:7687 (or bolt://, with +s for TLS)',
      )
      .optional(),
  ),
  NEO4J_USER: optional,
  /** The name that Neo4j Aura's credential files use. */
  NEO4J_USERNAME: optional,
  NEO4J_PASSWORD: optional,
  NEO4J_DATABASE: optional,
  /** How many connections there may be; Neo4j has 400 for all who come. */
  NEO4J_CONNECTIONS: wholeNumber(100, 1, 1_000),
  /** Another version of the local server than the one that neo4j/pom.xml names. */
  NEO4J_VERSION: optional.pipe(
    z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'must look like 5.26.30')
      .optional(),
  ),
  /** The folder of the local database: its data, its password and its logs. */
  NEO4J_HOME: optional,
  HOST: optional.transform((value) => value ?? '127.0.0.1'),
  PORT: wholeNumber(4000, 0, 65_535),
  /** How long a statement may run before the answer is SERVICE_UNAVAILABLE. */
  STATEMENT_TIMEOUT_MS: wholeNumber(10_000, 10, 600_000),
  /** Who imports and retracts, as the graph's history calls them. */
  IMPORT_AGENT: optional.pipe(z.string().max(200, 'must be at most 200 characters long').optional()),
  /** The folder that keeps records that were refused. */
  IMPORT_QUARANTINE: optional.transform((value) => value ?? 'quarantine'),
  /** By which the command line asks an API that it does not serve itself. */
  GRAPH_TOKEN: optional,
  /** Who may write by the API. */
  AUTH_TOKENS: accessTokens,
  /** Whether nobody reads who is not known. */
  READ_REQUIRES_TOKEN: yesOrNo,
  /** Who makes the JWTs that are taken, for whom they make them, and where the keys are that tell theirs. */
  JWT_ISSUER: optional,
  JWT_AUDIENCE: optional,
  JWT_JWKS: optional,
  JWT_ALGORITHMS: algorithms,
  /** Which claim of a JWT names roles. */
  JWT_ROLE_CLAIM: optional.transform((value) => value ?? 'roles'),
  LOG_LEVEL: optional.pipe(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn')),
});

/** How to reach a Neo4j. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database; undefined for the server's default. */
  readonly database: string | undefined;
}

/** A word by which somebody is known who asks the API. */
export interface AccessToken {
  /** Of who has it, as the history calls them. */
  readonly name: string;
  readonly role: Role;
  /** Hash of the token, which itself is not kept. */
  readonly sha256: Buffer;
}

/** Which JWTs are taken. */
export interface JwtSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Where the keys are by which they are checked: an address, or a file. */
  readonly jwks: URL | string;
  readonly algorithms: readonly string[];
  /** The claim that names roles: its name, or a path like `realm_access.roles`. */
  readonly roleClaim: string;
}

/** What the environment settles. */
export interface Config {
  /** The Neo4j that the environment names; undefined where the local one is to be used. */
  readonly neo4j: DatabaseAddress | undefined;
  /** How many connections to the database there may be. */
  readonly mostConnections: number;
  readonly localNeo4jVersion: string | undefined;
  /** The folder of the local database; undefined for the usual one. */
  readonly localNeo4jHome: string | undefined;
  readonly host: string;
  /** The port to serve on; 0 for any that is free. */
  readonly port: number;
  readonly server: ServerSettings;
  readonly statementTimeout: number;
  /** Who imports and retracts: the name of the system's user where the environment names nobody. */
  readonly importAgent: string;
  /** The folder that keeps records that were refused. */
  readonly quarantineFolder: string;
  /** Who may do what by the API; where nothing of this kind is settled, this machine alone may do everything. */
  readonly accessTokens: readonly AccessToken[];
  /** The JWTs that are taken beside them; undefined for none. */
  readonly jwt: JwtSettings | undefined;
  readonly readRequiresToken: boolean;
  /** The token to ask an API with; undefined for none. */
  readonly ownToken: string | undefined;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/**
 * Reads the environment; the only place that does.
 *
 * @throws {Failure} naming each variable that is wrong, and what it must be.
 */
// biome-ignore lint/style/noProcessEnv: the one place that reads it
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw wrong(problems.join('\n').trimStart());
  }
  const it = parsed.data;
  return {
    neo4j: it.NEO4J_URI
      ? {
          uri: it.NEO4J_URI,
          user: it.NEO4J_USER ?? it.NEO4J_USERNAME ?? 'neo4j',
          password: it.NEO4J_PASSWORD ?? '',
          database: it.NEO4J_DATABASE,
        }
      : undefined,
    mostConnections: it.NEO4J_CONNECTIONS,
    localNeo4jVersion: it.NEO4J_VERSION,
    localNeo4jHome: it.NEO4J_HOME,
    host: it.HOST,
    port: it.PORT,
    server: serverSettings(it),
    statementTimeout: it.STATEMENT_TIMEOUT_MS,
    importAgent: it.IMPORT_AGENT ?? userName(),
    quarantineFolder: it.IMPORT_QUARANTINE,
    accessTokens: it.AUTH_TOKENS,
    jwt: jwtSettings(it),
    readRequiresToken: it.READ_REQUIRES_TOKEN === 'true',
    ownToken: it.GRAPH_TOKEN,
    logLevel: it.LOG_LEVEL,
  };
}

/** @throws {Failure} when some of what belongs together is missing, or the keys could come from anybody. */
function jwtSettings(it: z.infer<typeof environment>): JwtSettings | undefined {
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS: place } = it;
  if (issuer === undefined && audience === undefined && place === undefined) return undefined;
  if (issuer === undefined || audience === undefined || place === undefined) {
    throw wrong('JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS: must be set together, or none of them');
  }
  const isAddress = /^[a-z]+:\/\//i.test(place);
  if (isAddress && !/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/i.test(place)) {
    throw wrong('JWT_JWKS: must be a file or begin with https://; http:// is for this machine alone');
  }
  if (isAddress && !URL.canParse(place))
    throw wrong('JWT_JWKS: must be an address like https://login.example.org/jwks');
  const jwks = isAddress ? new URL(place) : place;
  return { issuer, audience, jwks, algorithms: it.JWT_ALGORITHMS, roleClaim: it.JWT_ROLE_CLAIM };
}

function wrong(problem: string): Failure {
  return new Failure(ExitCode.usage, `The environment is not right:\n  ${problem}`);
}

/** The name of the system's user alone, which says less of them and their machine than an address would. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that no user has.
    return 'unnamed';
  }
}
