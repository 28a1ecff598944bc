import type { Response } from 'express';
import type { Caller } from '../graphql/caller.ts';

const anybody: Caller = { name: null, role: null };

/** Who asked the request that this answers. */
export function callerOf({ locals }: Pick<Response, 'locals'>): Caller {
  return (locals['caller'] as Caller | undefined) ?? anybody;
}
