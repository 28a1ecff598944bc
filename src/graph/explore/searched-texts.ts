import type { SearchKind } from '../../graphql/types.generated.ts';
import { cldrNames } from '../country/cldr.ts';
import type { EvidenceRow } from '../facts/rows.ts';
import { type Typename, typenameOf } from '../node/id.ts';
import { namesOf } from '../node/names.ts';
import type { NodeRow } from '../node/rows.ts';
import type { SearchedText } from './best-match.ts';

/** What the names of things are, where they are not names. */
const kinds: Partial<Record<Typename, SearchKind>> = {
  Meeting: 'TITLE',
  Initiative: 'TITLE',
  Measure: 'TITLE',
  Document: 'TITLE',
  Office: 'TITLE',
  Statement: 'SUMMARY',
  Decision: 'SUMMARY',
};

/** The texts by which a thing is found, as they stand in the sources; the importer writes them folded. */
export function searchedTexts(node: NodeRow, evidence: readonly EvidenceRow[]): SearchedText[] {
  const { title, acronym, code } = node as NodeRow & { title?: string; acronym?: string; code?: string };
  const isCountry = typenameOf(node) === 'Country';
  const names = [...namesOf(node), ...(isCountry && code ? cldrNames(code) : [])].map(({ text }) => text);
  const kind = kinds[typenameOf(node)] ?? 'NAME';
  return [
    ...names.map((text) => ({ text, kind })),
    ...texts(title, 'TITLE'),
    ...texts(acronym, 'NAME'),
    ...texts(code, 'CODE'),
    ...evidence.flatMap(({ quote }) => texts(quote, 'QUOTATION')),
  ];
}

function texts(text: string | null | undefined, kind: SearchKind): SearchedText[] {
  return text ? [{ text, kind }] : [];
}
