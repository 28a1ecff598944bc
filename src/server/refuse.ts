import type { Response } from 'express';
import { notesOf } from './request-notes.ts';

/** Answers with an error outside GraphQL, in the form of its errors. */
export function refuse(response: Response, status: number, code: string, message: string): void {
  notesOf(response).codes.add(code);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
