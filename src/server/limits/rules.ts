import {
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
} from 'graphql';
import type { ServerSettings } from '../../server-settings.ts';

/** More than any page or question has: each is looked at where it stands, and may be repeated. */
const mostDirectives = 50;
/** How deep input objects and lists may lie in each other; filters go less deep. */
export const deepestInput = 30;

/** What a document may hold beside what GraphQL itself demands. The rules look at its text alone, so each text is judged once. */
export function limitRules({
  limits,
  introspection,
}: Pick<ServerSettings, 'limits' | 'introspection'>): ValidationRule[] {
  return [
    maxDepth(limits.depth),
    maxCount('aliases', limits.aliases, Kind.FIELD, ({ alias }) => alias !== undefined),
    maxCount('directives', mostDirectives, Kind.DIRECTIVE, () => true),
    maxInputDepth,
    unconditionalSubscription,
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
}

/** Fields within fields, those of fragments where they are spread. */
function maxDepth(most: number): ValidationRule {
  return (context) => {
    const known = new Map<SelectionSetNode, number>();
    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet, context, known);
        if (depth > most)
          refuse(context, `The operation is ${depth} fields deep; at most ${most} are answered.`, operation);
      },
    };
  };
}

/** Each set is looked at once. One that holds itself by way of fragments, which another rule refuses, ends there. */
function depthOf(
  set: SelectionSetNode | undefined,
  context: ValidationContext,
  known: Map<SelectionSetNode, number>,
): number {
  if (!set) return 0;
  const before = known.get(set);
  if (before !== undefined) return before;
  known.set(set, 0);
  let deepest = 0;
  for (const selection of set.selections) {
    const fragment: FragmentDefinitionNode | null | undefined =
      selection.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(selection.name.value) : undefined;
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragment?.selectionSet : selection.selectionSet;
    deepest = Math.max(deepest, (selection.kind === Kind.FIELD ? 1 : 0) + depthOf(inner, context, known));
  }
  known.set(set, deepest);
  return deepest;
}

type Counted = { readonly alias?: unknown };

/** Counts nodes of a kind in the whole document. */
function maxCount(
  what: string,
  most: number,
  kind: Kind.FIELD | Kind.DIRECTIVE,
  isCounted: (node: Counted) => boolean,
): ValidationRule {
  return (context) => {
    let count = 0;
    return {
      [kind](node: Counted) {
        if (isCounted(node)) count += 1;
      },
      Document: {
        leave(document) {
          if (count > most)
            refuse(
              context,
              `The document has ${count} ${what}; at most ${most} are answered.`,
              document.definitions[0],
            );
        },
      },
    } satisfies ASTVisitor;
  };
}

/** Values written into the document; those of variables are `checkVariables`'s. */
const maxInputDepth: ValidationRule = (context) => ({
  Argument({ value }) {
    if (isDeeper(value, deepestInput)) {
      refuse(context, `A value is more than ${deepestInput} levels deep.`, value);
    }
  },
});

function isDeeper(value: ValueNode, left: number): boolean {
  if (left === 0) return true;
  if (value.kind === Kind.LIST) return value.values.some((one) => isDeeper(one, left - 1));
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => isDeeper(field.value, left - 1));
  return false;
}

/**
 * What a subscription tells does not depend on `@skip` or `@include`, as the specification has it. They are taken off what is
 * refused: GraphQL's own rule that there is one field reads their values, and throws where these are variables or wrong.
 */
const unconditionalSubscription: ValidationRule = (context) => ({
  Document({ definitions }) {
    const type = context.getSchema().getSubscriptionType()?.name;
    for (const it of definitions) {
      if (
        (it.kind === Kind.OPERATION_DEFINITION && it.operation === OperationTypeNode.SUBSCRIPTION) ||
        (it.kind === Kind.FRAGMENT_DEFINITION && it.typeCondition.name.value === type)
      )
        takeConditionsOff(it.selectionSet, context);
    }
  },
});

function takeConditionsOff({ selections }: SelectionSetNode, context: ValidationContext): void {
  for (const selection of selections) {
    const conditions = selection.directives?.filter(({ name }) => ['skip', 'include'].includes(name.value)) ?? [];
    for (const directive of conditions) {
      refuse(context, 'What a subscription tells cannot depend on @skip or @include.', directive);
    }
    if (conditions.length > 0) Object.assign(selection, { directives: [] });
    if (selection.kind === Kind.INLINE_FRAGMENT) takeConditionsOff(selection.selectionSet, context);
  }
}

function refuse(context: ValidationContext, message: string, node: ASTNode | undefined): void {
  context.reportError(new GraphQLError(message, { nodes: node ?? null }));
}
