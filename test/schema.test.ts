import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../src/graph/schema.ts';

const types = Object.values(createSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));
/** The five scalars that GraphQL itself describes. */
const own = types.filter(({ name }) => !['Int', 'Float', 'String', 'Boolean', 'ID'].includes(name));

test('every type, field, argument and value of the schema says what it means', () => {
  expect(own.length).toBeGreaterThan(80);
  expect(own.flatMap(undescribed)).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    return [...missing, ...type.getValues().flatMap((it) => (it.description ? [] : `${type.name}.${it.name}`))];
  }
  if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) return missing;
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const place = `${type.name}.${field.name}`;
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    return [
      ...(field.description ? [] : [place]),
      ...args.flatMap((it) => (it.description ? [] : `${place}(${it.name}:)`)),
    ];
  });
  return [...missing, ...fields];
}
