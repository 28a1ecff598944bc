import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
} from 'graphql';
import { Random } from '../../src/generate/random.ts';

/** What is sent to the API: mostly as it should be. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A value as it stands in a document, and as a variable has it. */
interface Value {
  readonly literal: string;
  readonly json: unknown;
}

/** Texts that mean something to a database, a shell, a browser, a file system or JavaScript. None holds what an answer may not. */
const hostileTexts = [
  '',
  ' ',
  "' or 1=1 //",
  "'}) detach delete n //",
  '`) match (n) detach delete n //',
  '"}) call dbms.shutdown() //',
  '\\u0027 return 1 //',
  '$keys',
  '$\u007b1+1}',
  '{{7*7}}',
  '\0',
  'a\0b',
  '\u202Egnp.exe',
  '\uFEFF',
  '\ud800',
  'İ',
  'ﬃ',
  '𝕬'.repeat(50),
  'x'.repeat(5_000),
  '../../etc/passwd',
  'file:///etc/passwd',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'null',
  '*',
  '~',
  'AND',
  '"*:*',
  'a~0.0001',
  '[* TO *]',
  '(((((',
  'a'.repeat(40).split('').join(' OR '),
  '<script>alert(1)</script>',
  '$\u007bjndi:ldap://127.0.0.1/a}',
  '%00',
  '-1',
  '1e400',
  'NaN',
  '9999-99-99',
  '0000',
  '-0001/..',
  '2011/..',
  '201X',
  'TR',
];
const hostileNumbers = [-1, 0, 501, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1.5, 1e308];

/** What fits a type, of those that take no text whatever. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  Date: ['2011-11-15', '1999-12-31', '2099-01-01'],
  DateTime: ['2011-11-15T00:00:00.000Z'],
  EDTF: ['2011', '2011-11-15', '2010/2012', '2011~'],
  Language: ['en', 'tr', 'kk-Cyrl'],
};
/** What only some other argument or an earlier answer can tell to be right. */
const delicate = ['after', 'before', 'last'];

/** How deep input objects may lie in each other. */
const inputDepth = 3;

/**
 * Writes operations: fields of all types with arguments, literal or as variables, aliases, fragments of both kinds, directives
 * and introspection. Three in four fit the schema; of the others most do not, in a small way.
 */
export class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #texts: readonly string[];
  #random = new Random(0);
  #isWild = false;
  /** How many more fields there may be. */
  #room = 0;
  #names = 0;
  #variables: Record<string, unknown> = {};
  #declared: string[] = [];
  #fragments: string[] = [];
  #known: { readonly name: string; readonly type: string }[] = [];

  /** @param texts what exists: ids, slugs, cursors, words */
  constructor(schema: GraphQLSchema, texts: readonly string[]) {
    this.#schema = schema;
    this.#texts = texts;
  }

  /** Writes one, always the same for a seed. */
  write(seed: number): Asked {
    this.#random = new Random(seed);
    this.#isWild = this.#oneIn(4);
    this.#room = 5 + this.#below(35);
    this.#names = 0;
    this.#variables = {};
    this.#declared = [];
    this.#fragments = [];
    this.#known = [];
    const kind = this.#pick([
      ...Array(17).fill(OperationTypeNode.QUERY),
      ...Array(2).fill(OperationTypeNode.MUTATION),
      OperationTypeNode.SUBSCRIPTION,
    ] as OperationTypeNode[]);
    const root = this.#schema.getRootType(kind);
    if (!root) throw new Error(`No ${kind}`);
    const selection = this.#selection(root, 6);
    const name = this.#pick(['Generated', 'Generated', 'Generated', '__proto__', 'constructor']);
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(' ')})` : '';
    const parts = [`${kind} ${name}${declared} ${selection}`, ...this.#fragments];
    if (this.#wildly(8)) parts.push('query Other { __typename }');
    const query = this.#wildly(5) ? this.#damaged(parts.join('\n')) : parts.join('\n');
    if (this.#wildly(8)) Object.assign(this.#variables, { unasked: this.#text('String'), ['constructor']: 1 });
    return {
      query,
      variables: this.#variables,
      ...(this.#oneIn(3) && { operationName: this.#wildly(4) ? this.#text('String') : name }),
    };
  }

  #below(most: number): number {
    return this.#random.whole(0, most);
  }

  #oneIn(count: number): boolean {
    return this.#random.oneIn(count);
  }

  #wildly(count: number): boolean {
    return this.#isWild && this.#oneIn(count);
  }

  #pick<Item>(items: readonly Item[]): Item {
    return this.#random.pick(items);
  }

  #newName(of: string): string {
    this.#names += 1;
    return `${of}${this.#names}`;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = [];
    if (isAbstractType(type)) parts.push('__typename');
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isLeafType(getNamedType(field.type)) || (depth > 0 && this.#room > 0),
      );
      const count = 1 + this.#below(4);
      for (let n = 0; n < count && fields.length > 0; n += 1) parts.push(this.#field(this.#pick(fields), depth));
      // The beginning of a graph has no other fields.
      if (parts.length === 0) parts.push('__typename');
    }
    if (isAbstractType(type)) {
      const possible = this.#schema.getPossibleTypes(type);
      for (let n = this.#below(2); n > 0; n -= 1) {
        const one = this.#pick(possible);
        parts.push(`... on ${one.name} ${this.#selection(one, depth - 1)}`);
      }
    }
    if (this.#oneIn(12)) parts.push(this.#spread(type, depth - 1));
    if (this.#wildly(12)) parts.push(this.#oddity());
    return `{ ${parts.join(' ')} }`;
  }

  #spread(type: GraphQLNamedType, depth: number): string {
    const before = this.#known.filter((fragment) => fragment.type === type.name);
    if (before.length > 0 && this.#oneIn(2)) return `...${this.#pick(before).name}`;
    const name = this.#newName('Part');
    this.#fragments.push(`fragment ${name} on ${type.name} ${this.#selection(type, depth)}`);
    this.#known.push({ name, type: type.name });
    return `...${name}${this.#directives()}`;
  }

  /** What is asked of the schema, or does not fit it. */
  #oddity(): string {
    return this.#pick([
      '__typename',
      '__schema { queryType { name fields { name args { name type { name } } } } }',
      '__type(name: "Country") { fields { type { fields { type { name } } } } }',
      'constructor',
      '__proto__',
      'toString: __typename',
      '__proto__: __typename',
      'nothing { of the kind }',
      '... on Nothing { id }',
      '...Missing',
      '... @include(if: $missing) { __typename }',
      '__typename @skip(if: "no")',
      '__typename @deprecated',
    ]);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#room -= 1;
    const given = field.args.flatMap((argument) =>
      isNonNullType(argument.type) || (this.#oneIn(3) && (this.#isWild || !delicate.includes(argument.name)))
        ? `${argument.name}: ${this.#argument(argument)}`
        : [],
    );
    // Fields of one name that are asked for differently do not go together without names of their own.
    const alias = given.length > 0 || this.#oneIn(6) ? `${this.#newName('a')}: ` : '';
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${this.#selection(type, depth - 1)}` : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.#directives()}${below}`;
  }

  #directives(): string {
    if (!this.#oneIn(12)) return '';
    const name = this.#pick(['include', 'skip']);
    const value = this.#pick(['true', 'false']);
    if (!this.#oneIn(3)) return ` @${name}(if: ${value})`;
    const variable = this.#newName('v');
    this.#declared.push(`$${variable}: Boolean!`);
    this.#variables[variable] = value === 'true';
    return ` @${name}(if: $${variable})`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const value = this.#value(name, type, inputDepth);
    if (!this.#oneIn(3)) return value.literal;
    const variable = this.#wildly(10) ? '__proto__' : this.#newName('v');
    this.#declared.push(`$${variable}: ${type}`);
    Object.defineProperty(this.#variables, variable, { value: value.json, enumerable: true, configurable: true });
    return `$${variable}`;
  }

  #value(name: string, type: GraphQLInputType, depth: number): Value {
    if (this.#wildly(20)) return this.#ofAnotherKind();
    if (!isNonNullType(type) && this.#oneIn(15)) return { literal: 'null', json: null };
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const values = Array.from({ length: this.#below(3) }, () => this.#value(name, nullable.ofType, depth));
      return {
        literal: `[${values.map(({ literal }) => literal).join(', ')}]`,
        json: values.map(({ json }) => json),
      };
    }
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).flatMap((field) => {
        const isNeeded = isNonNullType(field.type);
        if (!isNeeded && (depth === 0 || !this.#oneIn(4))) return [];
        return [{ name: field.name, ...this.#value(field.name, field.type, depth - 1) }];
      });
      return {
        literal: `{${fields.map(({ name, literal }) => `${name}: ${literal}`).join(', ')}}`,
        json: Object.fromEntries(fields.map(({ name, json }) => [name, json])),
      };
    }
    if (isEnumType(nullable)) {
      const value = this.#pick(nullable.getValues()).name;
      return { literal: value, json: value };
    }
    if (nullable.name === 'Boolean') return plain(this.#oneIn(2));
    if (nullable.name === 'Int' || nullable.name === 'Float') {
      return plain(this.#wildly(3) ? this.#pick(hostileNumbers) : this.#below(10));
    }
    return plain(this.#text(nullable.name));
  }

  #text(type: string): string {
    if (!this.#isWild && fitting[type]) return this.#pick(fitting[type]);
    if (this.#below(9) < 6) return this.#pick(this.#texts);
    return this.#oneIn(5) ? this.#anyText() : this.#pick(hostileTexts);
  }

  #anyText(): string {
    return String.fromCodePoint(...Array.from({ length: this.#below(12) }, () => this.#below(0x10ffff)));
  }

  #ofAnotherKind(): Value {
    const json = this.#pick<unknown>([true, 7, 1.5, 'text', [], [[['x']]], {}]);
    if (typeof json === 'object' && !Array.isArray(json)) return { literal: '{constructor: 1}', json: { length: 9 } };
    return plain(json);
  }

  /** A document with a part cut out of it, doubled, or put in. */
  #damaged(text: string): string {
    const [from, length] = [this.#below(text.length), this.#below(20)];
    const middle = this.#pick([
      '',
      text.slice(from, from + length).repeat(2),
      ...hostileTexts,
      '"""',
      '#',
      '}',
      '{',
      '@',
    ]);
    return `${text.slice(0, from)}${middle}${text.slice(from + length)}`;
  }
}

function plain(json: unknown): Value {
  return { literal: JSON.stringify(json), json };
}
