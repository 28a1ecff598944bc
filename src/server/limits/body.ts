import { json, type RequestHandler } from 'express';
import { may } from '../../graphql/caller.ts';
import { callerOf } from '../caller-of.ts';
import { refuse } from '../refuse.ts';

const megabyte = 1_048_576;

/** What a request may hold: that of an editor a record and its text, escaped as JSON. */
const most = { anybody: megabyte, editor: 20 * megabyte };
const readers = { anybody: json({ limit: most.anybody }), editor: json({ limit: most.editor }) };

/** Reads what a request holds. What is too much is refused as soon as that is known: Express would take it all before it answers. */
export const readBody: RequestHandler = (request, response, next) => {
  const who = may(callerOf(response), 'editor') ? 'editor' : 'anybody';
  const limit = most[who];
  const refuseAll = () => {
    response.set('connection', 'close');
    refuse(response, 413, 'BAD_REQUEST', `The request holds more than ${limit / megabyte} MB.`);
  };
  if (Number(request.headers['content-length'] ?? 0) > limit) return refuseAll();
  // What comes in chunks does not say how much it is, and may have no end.
  let bytes = 0;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= limit) return;
    request.off('data', count);
    // What is no JSON is answered before it is read.
    if (response.headersSent) request.destroy();
    else refuseAll();
  };
  if (request.headers['transfer-encoding'] !== undefined) request.on('data', count);
  readers[who](request, response, (error) => {
    if (!response.headersSent) next(error);
  });
};
