import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Result, refusalIn } from '../editing/refusal.ts';
import { may, refusalFor } from '../graphql/caller.ts';
import type { Context } from '../graphql/context.ts';
import type { Role } from '../graphql/types.generated.ts';
import type { Role as RoleName } from '../role.ts';

type Field = GraphQLField<unknown, Context>;

/** Who may ask for a field. */
export interface Rule {
  readonly requires: RoleName;
  /** Whether others get null instead of an error. */
  readonly orNull: boolean;
}

/** The rule that the schema gives a field by `@auth`; null where it is for everybody. */
export function ruleOf(schema: GraphQLSchema, { astNode }: Field): Rule | null {
  const directive = schema.getDirective('auth');
  const values = directive && astNode && getDirectiveValues(directive, astNode);
  if (!values) return null;
  const { requires, orNull } = values as { requires: Role; orNull: boolean };
  return { requires: requires.toLowerCase() as RoleName, orNull };
}

/**
 * Sees to it that the rules of a schema are kept, and that the audit has what mutations refuse: the one place where either
 * is done.
 *
 * @throws {Error} when a mutation has no rule: what writes is for nobody unless it is said for whom.
 */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const isMutation = type === schema.getMutationType();
    for (const field of Object.values(type.getFields()) as Field[]) {
      const place = `${type.name}.${field.name}`;
      const rule = ruleOf(schema, field);
      if (isMutation && (!rule || rule.orNull))
        throw new Error(`${place} writes and has no rule who may: give it @auth`);
      if (!rule) continue;
      if (rule.orNull && isNonNullType(field.type))
        throw new Error(`${place} cannot be null for those who may not see it`);
      keep(rule, field);
      if (isMutation) noteRefusals(field);
    }
  }
  return schema;
}

/** Lets a field be asked for by those alone who may. */
function keep({ requires, orNull }: Rule, field: Field): void {
  const { resolve = defaultFieldResolver, subscribe } = field;
  const check = ({ caller }: Context) => {
    if (may(caller, requires)) return true;
    if (orNull) return false;
    throw refusalFor(caller, requires);
  };
  field.resolve = (source, args, context, info) => (check(context) ? resolve(source, args, context, info) : null);
  if (subscribe)
    field.subscribe = (source, args, context, info) => check(context) && subscribe(source, args, context, info);
}

/** Notes in the audit what a mutation refuses: those who may not, and what cannot be. What a dry run finds is no refusal. */
function noteRefusals(field: Field): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = async (source, args, context, info) => {
    const note = (refusal: { readonly problem: string; readonly message: string }, subject = subjectOf(args)) =>
      context.refused.note({ action: field.name, agent: context.caller.name, subject, ...refusal });
    try {
      const result = (await resolve(source, args, context, info)) as Result;
      const refusal = args['input']?.dryRun === true ? null : refusalIn(result);
      if (refusal) await note(refusal);
      return result;
    } catch (error) {
      if (error instanceof GraphQLError)
        await note({ problem: String(error.extensions['code']), message: error.message });
      throw error;
    }
  };
}

/** What a request that was refused was about, in its own words: it may name what there is not. */
function subjectOf({ input = {} }: { readonly input?: Readonly<Record<string, unknown>> }): string {
  return ['slug', 'id', 'one', 'other', 'name']
    .flatMap((name) => (typeof input[name] === 'string' ? input[name] : []))
    .join(' ');
}
