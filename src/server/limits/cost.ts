import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How many a list is taken to hold that no argument bounds: names, evidence, what a meeting decided. */
const assumedLength = 5;
/** How many a page holds where its size is left open and the schema names no other. */
const usualPage = 100;

/** Arguments that say how many at most: the size of a page, or the things that are asked about. */
const sizes = ['first', 'last', 'limit'];
const things = ['ids', 'between'];

/** Values of variables, as they were sent. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * How many things an answer may hold at most, by what is asked: every field that gives an object counts one for each
 * time it may be there, which is the product of the sizes of all lists around it. Sizes are those of the arguments
 * `first`, `last`, `limit`, `ids` and `between`, and of the schema's defaults for them. What describes the schema is free.
 *
 * @param document must fit the schema
 */
export function costOf(
  schema: GraphQLSchema,
  fragments: readonly FragmentDefinitionNode[],
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const analysis = new Analysis(schema, fragments, operation, variables);
  return Math.min(analysis.costIn(operation.selectionSet, root, undefined), Number.MAX_SAFE_INTEGER);
}

class Analysis {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #operation: OperationDefinitionNode;
  readonly #variables: Variables;
  /** What is known already, so that fragments within fragments take no more time than they have letters. */
  readonly #known = new Map<SelectionSetNode, Map<string, number>>();

  constructor(
    schema: GraphQLSchema,
    fragments: readonly FragmentDefinitionNode[],
    operation: OperationDefinitionNode,
    variables: Variables,
  ) {
    this.#schema = schema;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#operation = operation;
    this.#variables = variables;
  }

  /**
   * What one object of a type costs below itself.
   *
   * @param size how many its lists hold, where the field that gave it says so
   */
  costIn(set: SelectionSetNode, type: GraphQLObjectType, size: number | undefined): number {
    const known = this.#known.get(set) ?? new Map<string, number>();
    this.#known.set(set, known);
    const key = `${type.name} ${size}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let cost = 0;
    for (const selection of set.selections) cost += this.#costOfSelection(selection, type, size);
    known.set(key, cost);
    return cost;
  }

  #costOfSelection(selection: SelectionNode, type: GraphQLObjectType, size: number | undefined): number {
    if (selection.kind === Kind.FIELD) return this.#costOfField(selection, type, size);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value ?? type.name;
    const on = this.#schema.getType(condition);
    const applies = on === type || (isAbstractType(on) && this.#schema.isSubType(on, type));
    return fragment && applies ? this.costIn(fragment.selectionSet, type, size) : 0;
  }

  #costOfField(node: FieldNode, parent: GraphQLObjectType, around: number | undefined): number {
    const field = parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (!node.selectionSet || !field || !isCompositeType(type)) return 0;
    const own = this.#sizeOf(field, node);
    const isList = isListType(getNullableType(field.type));
    const inside = isList ? undefined : own;
    const possible = isObjectType(type) ? [type] : this.#schema.getPossibleTypes(type);
    const { selectionSet } = node;
    const each = Math.max(0, ...possible.map((one) => this.costIn(selectionSet, one, inside)));
    return (isList ? (own ?? around ?? assumedLength) : 1) * (1 + each);
  }

  /** How many the arguments of a field allow; undefined where it has none that say so. */
  #sizeOf({ args }: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const listed = args.find(({ name }) => things.includes(name));
    if (listed) {
      const ids = this.#valueOf(listed, node);
      if (Array.isArray(ids)) return ids.length;
    }
    const counts = args.filter(({ name }) => sizes.includes(name));
    if (counts.length === 0) return undefined;
    const said = counts.map((argument) => this.#valueOf(argument, node)).filter((value) => typeof value === 'number');
    return said.length === 0 ? usualPage : Math.max(0, ...said);
  }

  #valueOf({ name, defaultValue }: GraphQLArgument, { arguments: given }: FieldNode): unknown {
    const value = given?.find((argument) => argument.name.value === name)?.value;
    return value === undefined ? defaultValue : (this.#read(value) ?? defaultValue);
  }

  /** A number or a list, as far as its size matters here. */
  #read(value: ValueNode): unknown {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind === Kind.LIST) return value.values;
    if (value.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    if (this.#variables[name] !== undefined) return this.#variables[name];
    const usual = this.#operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    )?.defaultValue;
    return usual && this.#read(usual);
  }
}
