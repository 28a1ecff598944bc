import { GraphQLError } from 'graphql';
import { isEnough, type Role } from '../role.ts';

/** Who asks. */
export interface Caller {
  /** As the history calls them; null for anybody. */
  readonly name: string | null;
  /** What they may beyond what anybody may; null for nothing. */
  readonly role: Role | null;
}

/** How a caller is told to say who they are (RFC 6750). */
export const challenge = 'Bearer realm="ict-cooperation-graph"';

/** Whether somebody may do what needs a role. */
export function may({ role }: Caller, needed: Role): boolean {
  return isEnough(role, needed);
}

/** Why somebody may not do what needs a role: UNAUTHENTICATED (401) for who is not known, else FORBIDDEN (403). */
export function refusalFor({ name }: Caller, needed: Role): GraphQLError {
  if (name === null) {
    return new GraphQLError(
      `Only ${needed}s may do this. Send the header "Authorization: Bearer TOKEN" with the token of one; where none are configured, the machine that serves the API may do everything, asking at localhost.`,
      {
        extensions: {
          code: 'UNAUTHENTICATED',
          http: { status: 401, headers: new Map([['www-authenticate', challenge]]) },
        },
      },
    );
  }
  return new GraphQLError(`Only ${needed}s may do this, and ${name} is none.`, {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
}

/** The name of who asks for what only some may: of nobody who is not known. */
export function nameOf({ name }: Caller): string {
  if (name === null) throw new Error('Somebody who is not known got through to what only some may do');
  return name;
}
