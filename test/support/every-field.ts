import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Everything that can be asked of a field, down to a depth, where only leaves are left. */
export function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  return selection(getNamedType(field.type), depth);
}

/** The things of a page, and everything that can be asked of them. */
export function pageOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const nodes = type.getFields()['nodes'];
  if (!nodes) throw new Error(`${type.name} has no nodes`);
  return `nodes ${selection(getNamedType(nodes.type), depth)}`;
}

/** Everything that can be asked of a type, down to a depth, where only leaves are left. */
function selection(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) {
    return `{ __typename ${type
      .getTypes()
      .map((it) => `... on ${it.name} { id }`)
      .join(' ')} }`;
  }
  if (isInterfaceType(type)) return '{ __typename id }';
  if (isObjectType(type)) return fieldsOf(type, depth);
  return '';
}

/** Every field of a type. */
export function fieldsOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field, index) => {
    const of = getNamedType(field.type);
    // Fields of one name may differ in nullability between the types of a union: an alias keeps them apart.
    const alias = `${type.name}_${index}: ${field.name}`;
    if (isLeafType(of)) return ['id', 'totalCount'].includes(field.name) ? [field.name] : [alias];
    if (depth <= 1) return [];
    return [`${alias} ${selection(of, depth - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
