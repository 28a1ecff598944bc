import type { Messages } from '../words/english.ts';
import type { Item, Value } from './model.ts';

/** A text that may be in another language than the interface. */
export interface Shown {
  readonly text: string;
  readonly language: string | undefined;
}

/** What stands in a text of several languages, in the first of them. */
export function localised(value: unknown): Shown | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [first] = Object.entries(value as Readonly<Record<string, unknown>>);
  return first && typeof first[1] === 'string' ? { text: first[1], language: first[0] } : undefined;
}

const countryNames = new Map<string, Intl.DisplayNames>();

/** The name of a country in the language of the interface. */
export function countryName(code: unknown, language: string): string {
  if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code)) return String(code ?? '');
  const names = countryNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  countryNames.set(language, names);
  return names.of(code) ?? code;
}

/** What a part of a record is called, and what else there is to know at a glance. */
export function describe(item: Item, byName: ReadonlyMap<string | null, Item>, language: string, say: Messages) {
  const { list, value } = item;
  const named = (field: string, of: string): string | undefined => {
    const slug = value[field];
    if (typeof slug !== 'string' || slug === '') return undefined;
    const other = byName.get(`${of}/${slug}`);
    return (other && (localised(other.value['name'] ?? other.value['title'])?.text ?? undefined)) ?? slug;
  };
  const country = value['country'] ? countryName(value['country'], language) : undefined;
  const organisation = named('organisation', 'organisations');
  const title = localised(value['name'] ?? value['title'] ?? value['summary']);
  const choice = (of: Readonly<Record<string, string>>, field: string) => of[String(value[field])];
  const beside: (string | undefined)[] = (() => {
    switch (list) {
      case 'document':
        return [
          choice(say.documentKind, 'kind'),
          text(value, 'language'),
          text(value, 'publishedOn'),
          text(value, 'url'),
        ];
      case 'meetings':
        return [
          text(value, 'when'),
          named('place', 'places'),
          named('organiser', 'organisations'),
          text(value, 'ordinal'),
        ];
      case 'offices':
        return [organisation, country, text(value, 'period')];
      case 'attendances':
        return [...rolesOf(value, say), country, organisation];
      case 'organisations':
        return [
          choice(say.organisationKind, 'kind'),
          text(value, 'acronym'),
          country,
          named('parent', 'organisations'),
        ];
      case 'subGroups':
        return [choice(say.subGroupStatus, 'status'), named('parent', 'organisations')];
      case 'initiatives':
        return [choice(say.initiativeKind, 'kind'), text(value, 'period'), organisation];
      case 'officials':
        return [text(value, 'honorific'), text(value, 'slug')];
      case 'memberships':
        return [choice(say.membershipRole, 'role')];
      case 'participations':
        return [named('initiative', 'initiatives'), text(value, 'role')];
      case 'decisions':
        return [...participants(value['assignees'], language), text(value, 'due')];
      case 'statements':
        return [...participants([value['speaker']], language), ...figuresOf(value['figures'])];
      case 'places':
        return [country];
      case 'meetingSeries':
        return [organisation];
      default:
        return [];
    }
  })();
  const shown = ((): Shown => {
    switch (list) {
      case 'countries':
        return { text: countryName(value['code'], language), language: undefined };
      case 'document':
        return { text: String(value['title'] ?? ''), language: String(value['language'] ?? '') || undefined };
      case 'attendances':
        return {
          text: named('official', 'officials') ?? country ?? organisation ?? named('subGroup', 'subGroups') ?? '',
          language: undefined,
        };
      case 'memberships':
        return { text: [...participants([value['member']], language), organisation].join(' – '), language: undefined };
      case 'participations':
        return { text: participants([value['participant']], language).join(), language: undefined };
      case 'measures':
        return { text: `${value['number'] ?? ''} ${title?.text ?? ''}`.trim(), language: title?.language };
      default:
        return title ?? { text: String(value['slug'] ?? ''), language: undefined };
    }
  })();
  return { shown, beside: beside.filter((one): one is string => Boolean(one)) };
}

function text(value: Value, field: string): string | undefined {
  return value[field] === undefined ? undefined : String(value[field]);
}

function rolesOf({ roles }: Value, say: Messages): string[] {
  const all: Readonly<Record<string, string>> = say.attendanceRole;
  return Array.isArray(roles) ? roles.map((role) => all[String(role)] ?? String(role)) : [];
}

function participants(value: unknown, language: string): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) =>
    Object.entries((one ?? {}) as Record<string, unknown>).map(([kind, slug]) =>
      kind === 'country' ? countryName(slug, language) : String(slug),
    ),
  );
}

function figuresOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map(({ value: number, unit, period }) => [number, unit, period].filter(Boolean).join(' '));
}
