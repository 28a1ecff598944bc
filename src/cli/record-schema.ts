import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { recordJsonSchema } from '../import/record-json-schema.ts';

/** `record-schema [PATH]`: the JSON Schema of a record. */
export function recordSchemaCommand(): Command {
  return new Command('record-schema')
    .description('print the JSON Schema of a record, or write it to a file')
    .argument('[path]', 'the file to write')
    .action(async (path: string | undefined) => {
      const text = `${JSON.stringify(recordJsonSchema(), null, 2)}\n`;
      if (path === undefined) process.stdout.write(text);
      else await writeFile(path, text);
    });
}
