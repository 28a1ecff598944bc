import { dayArgument, instantArgument } from '../../graphql/arguments.ts';
import { badUserInput } from '../../graphql/errors.ts';
import type { DateRange, PeriodFilter } from '../../graphql/types.generated.ts';
import { fold } from '../explore/fold.ts';
import { nodeId, type Typename } from '../node/id.ts';
import { type Field, type Filtered, filterFields } from './fields.ts';

const deepest = 10;
const mostConditions = 200;
const longestList = 500;
const longestText = 1_000;

/** What a filter comes to: patterns and conditions in Cypher, all of which must hold, and the values that they name. */
export interface CompiledFilter {
  /** Patterns from the thing to others that it has exactly one of, so that a match multiplies nothing. */
  readonly patterns: readonly string[];
  readonly conditions: readonly string[];
  /** By the names `v0`, `v1` …: a caller's values are never part of a statement's text. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Compiles a filter of the API. Filters of the same shape come to the same text whatever the values, so that Neo4j
 * plans each shape once.
 *
 * @param typename what is chosen from; the thing is called `n` in the text, and the values are properties of `page`
 * @param argument what errors call the filter
 * @throws {GraphQLError} BAD_USER_INPUT with the path of what is wrong
 */
export function compileFilter(
  typename: Filtered,
  filter: object | null | undefined,
  argument = 'filter',
): CompiledFilter {
  const compilation = new Compilation();
  const patterns: string[] = [];
  const conditions = compilation.conditions(typename, (filter ?? {}) as Input, 'n', argument, 1, patterns);
  return { patterns, conditions, values: compilation.values };
}

type Input = Readonly<Record<string, unknown>>;

class Compilation {
  readonly values: Record<string, unknown> = {};
  #conditions = 0;
  #things = 0;

  /**
   * @param patterns where patterns to things of which there is exactly one may go: the planner can start from either
   *   end of them. Left out where they would not have to hold, as under `or` and `not`.
   */
  conditions(
    typename: Filtered,
    filter: Input,
    thing: string,
    path: string,
    depth: number,
    patterns?: string[],
  ): string[] {
    if (depth > deepest) throw badUserInput(path, `is more than ${deepest} levels deep.`);
    const fields: Readonly<Record<string, Field>> = filterFields[typename];
    return Object.entries(filter).flatMap(([name, input]) => {
      const here = `${path}.${name}`;
      this.#conditions += 1;
      if (this.#conditions > mostConditions) throw badUserInput(path, `says more than ${mostConditions} things.`);
      if (input === undefined) return [];
      const field = fields[name];
      if (field) return this.#field(typename, field, input as Input | null, thing, here, depth, patterns);
      if (input === null) return [];
      const all = (one: Input, at: string, into?: string[]) =>
        this.conditions(typename, one, thing, at, depth + 1, into);
      if (name === 'not') return [negation(all(input as Input, here))];
      const parts = input as readonly Input[];
      if (name === 'and') return parts.flatMap((one, index) => all(one, `${here}.${index}`, patterns));
      return [disjunction(parts.map((one, index) => conjunction(all(one, `${here}.${index}`))))];
    });
  }

  #field(
    typename: Filtered,
    field: Field,
    input: Input | null,
    thing: string,
    path: string,
    depth: number,
    patterns?: string[],
  ): string[] {
    switch (field.kind) {
      case 'one':
        return this.#one(field, input, thing, path, depth, patterns);
      case 'many':
        return Object.entries(input ?? {}).map(([how, one]) => {
          const at = `${path}.${how}`;
          const fits = this.#exists(field, (one ?? {}) as Input, thing, at, depth, how === 'all');
          return how === 'some' ? fits : `NOT ${fits}`;
        });
      case 'itself': {
        if (input === null) return [`NOT ${thing}:${field.target}`];
        return [`${thing}:${field.target}`, ...this.conditions(field.target, input, thing, path, depth + 1)];
      }
      case 'period':
        return this.#period(input as PeriodFilter | null, thing, path);
      case 'id':
        return this.#compare(input, path, `${thing}.id`, String);
      case 'key':
        return this.#compare(input, path, `${thing}.id`, (key) => nodeId(typename as Typename, keyOf(typename, key)));
      case 'value':
        return this.#compare(input, path, `${thing}.${field.property}`);
      case 'instant':
        return this.#compare(
          input,
          path,
          `${thing}.${field.property}`,
          (instant) => instantArgument(path, instant),
          'datetime',
        );
      case 'text':
        return this.#compare(input, path, `${thing}.${field.property}`, (text) => foldedText(path, text));
      case 'values':
        return this.#compareAny(input, path, `${thing}.${field.property}`);
      case 'names':
        return this.#compareAny(input, path, `${thing}.foldedNames`, (text) => foldedText(path, text));
    }
  }

  #one(
    field: Extract<Field, { target: Filtered; link: string }>,
    input: Input | null,
    thing: string,
    path: string,
    depth: number,
    patterns?: string[],
  ): string[] {
    if (input === null) return [`NOT EXISTS { ${patternOf(field, thing, '')} }`];
    if (!patterns) return [this.#exists(field, input, thing, path, depth, false)];
    const other = this.#name();
    patterns.push(patternOf(field, thing, other));
    return this.conditions(field.target, input, other, path, depth + 1, patterns);
  }

  #exists(
    field: Extract<Field, { target: Filtered; link: string }>,
    input: Input,
    thing: string,
    path: string,
    depth: number,
    negated: boolean,
  ): string {
    const other = this.#name();
    const fits = this.conditions(field.target, input, other, path, depth + 1);
    const where = negated ? negation(fits) : conjunction(fits);
    return `EXISTS { MATCH ${patternOf(field, thing, other)} WHERE ${where} }`;
  }

  #period(filter: PeriodFilter | null, thing: string, path: string): string[] {
    if (filter === null) return [`${thing}.start IS NULL AND ${thing}.end IS NULL`];
    const { overlaps, during, asOf, start, end, known } = filter;
    const parts: string[] = [];
    const day = (value: string) => this.#value(value);
    const [first, last, sortStart] = [`${thing}.start`, `${thing}.end`, `${thing}.sortStart`];
    if (overlaps) {
      const { from, to } = rangeOf(overlaps, `${path}.overlaps`);
      if (to) parts.push(`coalesce(${first} <= date(${day(to)}), true)`);
      if (from) parts.push(`coalesce(${last} >= date(${day(from)}), true)`);
    }
    if (during) {
      const { from, to } = rangeOf(during, `${path}.during`);
      // By the text that lists are ordered by, so that a list in the order of time walks one range of its index, which
      // holds the id as well: it is used only where both are said to be there.
      parts.push(`${thing}.id IS NOT NULL`);
      if (from) parts.push(`${sortStart} >= ${day(from)}`);
      parts.push(to ? `${sortStart} <= ${day(to)}` : `${sortStart} < '~'`);
      if (to) parts.push(`${last} <= date(${day(to)})`);
    }
    const held = dayArgument(`${path}.asOf`, asOf);
    if (held) {
      const value = day(held);
      parts.push(`coalesce(${first} <= date(${value}), true)`, `coalesce(${last} >= date(${value}), true)`);
    }
    if (start) parts.push(...this.#days(start, `${path}.start`, first));
    if (end) parts.push(...this.#days(end, `${path}.end`, last));
    if (known === true) parts.push(`(${first} IS NOT NULL OR ${last} IS NOT NULL)`);
    if (known === false) parts.push(`${first} IS NULL AND ${last} IS NULL`);
    return parts;
  }

  #days(input: Input, path: string, property: string): string[] {
    return this.#compare(input, path, property, (day) => dayArgument(path, day), 'date');
  }

  /** @param native the function of Cypher that makes of a text what the property holds */
  #compare(
    input: Input | null,
    path: string,
    property: string,
    convert: (value: unknown) => unknown = (value) => value,
    native?: 'date' | 'datetime',
  ): string[] {
    if (input === null) return [`${property} IS NULL`];
    refuseInverted(input, path);
    const named = (value: unknown) => {
      const name = this.#value(convert(value));
      return native ? `${native}(${name})` : name;
    };
    return comparisons(input, property, (how, value) => {
      switch (how) {
        case 'ne':
          return `coalesce(${property} <> ${named(value)}, true)`;
        case 'in': {
          const list = this.#value(listOf(value, path).map(convert));
          return native ? `${property} IN [value IN ${list} | ${native}(value)]` : `${property} IN ${list}`;
        }
        default:
          return `${property} ${operators[how]} ${named(value)}`;
      }
    });
  }

  /** Compares a property that holds a list: one of its values must fit; with `ne` none. */
  #compareAny(
    input: Input | null,
    path: string,
    property: string,
    convert: (value: unknown) => unknown = (value) => value,
  ): string[] {
    if (input === null) return [`${property} IS NULL`];
    return comparisons(input, property, (how, value) => {
      switch (how) {
        case 'eq':
          return `${this.#value(convert(value))} IN ${property}`;
        case 'ne':
          return negation([`${this.#value(convert(value))} IN ${property}`]);
        case 'in':
          return `any(one IN ${property} WHERE one IN ${this.#value(listOf(value, path).map(convert))})`;
        default:
          return `any(one IN ${property} WHERE one ${operators[how]} ${this.#value(convert(value))})`;
      }
    });
  }

  #value(value: unknown): string {
    const name = `v${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `page.${name}`;
  }

  #name(): string {
    this.#things += 1;
    return `n${this.#things}`;
  }
}

const operators = {
  eq: '=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  startsWith: 'STARTS WITH',
  contains: 'CONTAINS',
} as const;

/**
 * The conditions that a filter of one property says, each made by `compare`; null asks for what is not known, or known.
 */
function comparisons(
  input: Input,
  property: string,
  compare: (how: keyof typeof operators | 'in' | 'ne', value: unknown) => string,
): string[] {
  return Object.entries(input).flatMap(([how, value]) => {
    if (value !== null) return value === undefined ? [] : [compare(how as Parameters<typeof compare>[0], value)];
    return how === 'eq' ? [`${property} IS NULL`] : how === 'ne' ? [`${property} IS NOT NULL`] : [];
  });
}

/** What can be any of several types is found by the label that they all have. */
const labels: Partial<Record<Filtered, string>> = { Participant: 'Node', Member: 'Node' };

function patternOf(
  { link, away, target }: Extract<Field, { target: Filtered; link: string }>,
  thing: string,
  other: string,
): string {
  const [tail, head] = away ? ['-', '->'] : ['<-', '-'];
  return `(${thing})${tail}[:${link}]${head}(${other}:${labels[target] ?? target})`;
}

/*
 * What always and what never holds. As `true` and `false`, Neo4j's planner would reckon with them, and where that leaves
 * nothing to find, it fails on some statements that the planner itself has made of ours.
 */
const always = 'page.index IS NOT NULL';
const never = 'page.index IS NULL';

function conjunction(conditions: readonly string[]): string {
  return conditions.length === 0 ? always : `(${conditions.join(' AND ')})`;
}

/** What is not known does not fit, so it fits the opposite: in Cypher the opposite of null would be null again. */
function negation(conditions: readonly string[]): string {
  return `NOT coalesce(${conjunction(conditions)}, false)`;
}

function disjunction(conditions: readonly string[]): string {
  return conditions.length === 0 ? never : `(${conditions.join(' OR ')})`;
}

/** Codes of countries are upper case. */
function keyOf(typename: Filtered, key: unknown): string {
  return typename === 'Country' ? String(key).toUpperCase() : String(key);
}

function foldedText(path: string, text: unknown): string {
  if (String(text).length > longestText) {
    throw badUserInput(path, `must be at most ${longestText} characters long, not ${String(text).length}.`);
  }
  const folded = fold(String(text));
  if (folded === '') throw badUserInput(path, 'must have a letter or a digit in it.');
  return folded;
}

function listOf(value: unknown, path: string): readonly unknown[] {
  const list = value as readonly unknown[];
  if (list.length > longestList) {
    throw badUserInput(`${path}.in`, `must hold at most ${longestList} values, not ${list.length}.`);
  }
  return list;
}

function rangeOf({ from, to }: DateRange, path: string): { from: string | null; to: string | null } {
  const range = { from: dayArgument(`${path}.from`, from), to: dayArgument(`${path}.to`, to) };
  if (!range.from && !range.to) throw badUserInput(path, 'must have "from", "to" or both.');
  if (range.from && range.to && range.from > range.to) {
    throw badUserInput(path, `must not end before it begins: ${range.to} is before ${range.from}.`);
  }
  return range;
}

/** A lower bound above the upper one is a mistake, and not a question without an answer. */
function refuseInverted(input: Input, path: string): void {
  const low = input['gte'] ?? input['gt'];
  const high = input['lte'] ?? input['lt'];
  if (low === undefined || low === null || high === undefined || high === null) return;
  if ((low as number) > (high as number)) {
    throw badUserInput(path, `must not end before it begins: ${high} is less than ${low}.`);
  }
}
