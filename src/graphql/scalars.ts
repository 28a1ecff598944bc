import { GraphQLError, Kind, type ValueNode } from 'graphql';

/**
 * Dates, EDTF and language tags go in and out as texts; resolvers check what they mean, and name the argument.
 * These are parts of scalars and not whole ones, so that the descriptions of `schema/` stay.
 */
function textScalar(name: string, serialize: (value: unknown) => string) {
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new GraphQLError(`${name} must be given as a string`);
  };
  const parseLiteral = (node: ValueNode): string => {
    if (node.kind === Kind.STRING) return node.value;
    throw new GraphQLError(`${name} must be given as a string`, { nodes: node });
  };
  return { serialize, parseValue, parseLiteral };
}

export const scalars = {
  Date: textScalar('Date', String),
  /** The database keeps nanoseconds; the API gives milliseconds in UTC. */
  DateTime: textScalar('DateTime', (value) => new Date(String(value)).toISOString()),
  EDTF: textScalar('EDTF', String),
  Language: textScalar('Language', String),
  /** Only goes out. */
  JSON: { serialize: (value: unknown) => value },
};
