import { json, type RequestHandler } from 'express';
import { may } from '../../graphql/caller.ts';
import { callerOf } from '../caller-of.ts';
import { refuse } from '../refuse.ts';

const megabyte = 1_048_576;

/** What a request may hold: that of an editor a record and its text, escaped as JSON. */
const most = { anybody: megabyte, editor: 20 * megabyte };
const readers = { anybody: json({ limit: most.anybody }), editor: json({ limit: most.editor }) };

/** Reads what a request holds. What says itself that it is too much is refused at once: Express would take it all before it answers. */
export const readBody: RequestHandler = (request, response, next) => {
  const who = may(callerOf(response), 'editor') ? 'editor' : 'anybody';
  if (Number(request.headers['content-length'] ?? 0) <= most[who]) return readers[who](request, response, next);
  response.set('connection', 'close');
  refuse(response, 413, 'BAD_REQUEST', `The request holds more than ${most[who] / megabyte} MB.`);
};
