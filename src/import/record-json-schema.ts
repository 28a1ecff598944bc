import { z } from 'zod';
import { recordSchema } from './record.ts';

/**
 * The description of a record as JSON Schema, draft 2020-12, by which editors complete and check what people write.
 * It says less than the importer's own check: not that a day is in the calendar, a code that of a country.
 */
export function recordJsonSchema(): object {
  // As it is written, not as it is read: what has a default may be left out, and a quotation may be a text alone.
  const { $schema, ...schema } = z.toJSONSchema(recordSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    title: 'Record of a document',
    description: 'What one document says, in our own words, each fact with the few words of the document it rests on.',
    ...schema,
  };
}
