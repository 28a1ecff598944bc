import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';

/** Who asks. */
export interface Caller {
  /** The name of the token, or of who serves on this machine; null for anybody. */
  readonly name: string | null;
  readonly isEditor: boolean;
}

/** How a caller is told to say who they are (RFC 6750). */
export const challenge = 'Bearer realm="ict-cooperation-graph"';

/**
 * The name of the editor who asks. Every mutation calls it before anything else.
 *
 * @throws {GraphQLError} UNAUTHENTICATED (401) when nobody knows who asks, FORBIDDEN (403) when it is no editor.
 */
export function requireEditor({ caller }: Context): string {
  if (caller.name === null) {
    throw new GraphQLError(
      'Only editors may write. Send the header "Authorization: Bearer TOKEN" with the token of one; where no tokens are configured, only the machine that serves the API may write, asking at localhost.',
      {
        extensions: {
          code: 'UNAUTHENTICATED',
          http: { status: 401, headers: new Map([['www-authenticate', challenge]]) },
        },
      },
    );
  }
  if (!caller.isEditor) {
    throw new GraphQLError(`Only editors may write, and ${caller.name} is none.`, {
      extensions: { code: 'FORBIDDEN', http: { status: 403 } },
    });
  }
  return caller.name;
}

/** Whether somebody may see how the API does its work. */
export function isAdmin({ isEditor }: Caller): boolean {
  return isEditor;
}
