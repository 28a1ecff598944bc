import anyAscii from 'any-ascii';
import type { Random } from './random.ts';

/** The letters in which invented names are written. */
export type Script = keyof typeof syllables;

/** Syllables that say nothing: names made of them are nobody's. */
const syllables = {
  latin:
    'ba be bo da de di fa fe ga go ka ke ki la le lo ma me mo na ne no pa pe ra re ro sa se so ta te va ve vo za zo',
  turkish: 'ba çe dö fı gü ğa hü ıl ka kü lö mı nü öz pa rı sü şa şe tö tü ul ün va yı yö za zü çı ği',
  azerbaijani: 'ba cə çə dö əl fə gü ğı hə xə ıl kə qa qı lə mə nü ör pə rə sü şə tə ul ün və yə zə cı əm',
  cyrillic: 'ба ве ги до жу за ки ла мо ни пе ру са ти фе ха цо ча ши юл яр бо ды ев зу ко лю мы не оп',
  kazakh: 'ба ғы дә жа зе қа құ лы мә нұ өр пе ры са тү ұл ша ын ім кө гү дө жү зә қо лә мұ ең сұ то',
  greek: 'βα γε δη ζο θα κε λι μο να ξε πο ρη σα τε φι χο ψα ωλ αν ει βου γαι δε ζη θο κου λα με νι πα',
  georgian: 'ბა გე დი ვო ზა თე კი ლო მა ნე პი რო სა ტე ფი ქო ღა ყე შო ჩი ცა ძე წი ჭო ხა ჯე ჰო ბუ გუ დუ',
  armenian: 'բա գե դի զո թա ժե լի խո ծա կե հի ձո ղա ճե մի յո նա շե չո պի ջա ռե սի վո տա րե ցի փո քա օր',
} as const;

const parts = Object.fromEntries(
  Object.entries(syllables).map(([script, text]) => [script, text.split(' ')]),
) as unknown as Record<Script, readonly string[]>;

/** An invented word of so many syllables. */
export function inventWord(random: Random, script: Script, length: number): string {
  return Array.from({ length }, () => random.pick(parts[script])).join('');
}

/** An invented name: a word with a capital, where the script has them. */
export function inventName(random: Random, script: Script, length: number): string {
  const word = inventWord(random, script, length);
  if (script === 'georgian') return word;
  const [first = '', ...rest] = word;
  const turkic = script === 'turkish' || script === 'azerbaijani';
  return `${first.toLocaleUpperCase(turkic ? 'tr' : 'en')}${rest.join('')}`;
}

/** A name in Latin letters without accents, as passports have it. */
export function inLatin(name: string): string {
  return anyAscii(name)
    .replaceAll(/[^A-Za-z0-9 ]/g, '')
    .replaceAll(/(^| )[a-z]/g, (letter) => letter.toUpperCase());
}

/** A name as a slug. */
export function slugOf(name: string): string {
  return inLatin(name).toLowerCase().replaceAll(' ', '-');
}
