import type { NameSetting } from './name-setting.ts';
import { type Case, cases, type Endings, family, type Gender, patronymics, plain } from './russian-name-endings.ts';

/*
 * In which case a Russian name stands is told by its words together: each may be in some cases of a man's name or a
 * woman's, and the name is in one that all of them may be in. What leaves a doubt, the words around it decide.
 */

const isFamilyName = /(?:[оеё]в|[иы]н|[сц]к|[нвмлрт])(?:а|у|ым|е|ой|ий|ый|ого|ому|им|ом|ая|ую)?$/u;
const endsInVowel = /[аеёиоуыэюя]$/u;

/** Prepositions by the case behind them. */
const prepositions: Readonly<Record<string, Case>> = Object.fromEntries(
  (
    [
      ['genitive', 'у от для без из до после кроме против около ради вокруг среди относительно касательно'],
      ['dative', 'к ко по благодаря согласно вопреки навстречу'],
      ['instrumental', 'с со между перед над под'],
      ['prepositional', 'о об обо при'],
    ] as const
  ).flatMap(([wordCase, words]) => words.split(' ').map((word) => [word, wordCase])),
);

/** Verbs by the case in which they have somebody. */
const governing: readonly (readonly [RegExp, Case])[] = [
  [
    /^(?:за|вы)?слушал|^назнач|^избра|^поблагодар|^наград|^пригла[сш]|^приветств|^уполномоч|^встретил[аи]?$|^принял/,
    'accusative',
  ],
  [/^поруч|^предостав|^переда|^вруч|^рекоменд|^сообщить|^предложить$/, 'dative'],
];

/** A word that is a noun before a name rather than a verb or a small word: the name is in the genitive. */
const noun =
  /(?:ств|ни|ти|ци|си|нь|ек|ад|ов|ож|от|иц|ач|ан|ат|ент)(?:о|а|е|у|ом|ем|я|ю|ию|ия|ии|ие|ием|ы|ами|ях|ам|ей)?$/;
const noNoun =
  /(?:л[аио]?|лся|лась|лись|ть|ться|ет|ит|ют|ят|в|вши[йм]|вш\p{L}+|щ\p{L}+|но|ны|н|[ыио]й|ая|ое|ые|ого|ому)$/u;
const kin =
  /^(?:доклад|слов|выступлен|сообщен|предложен|лиц|имен|отчет|отчёт|письм|реч|презентац|ответ|мнен|информац|комментар|кандидатур|инициатив|приглашен|поддержк|подпис)/;

/** The cases that what stands beside a name asks for; none where it asks for nothing. */
function asked({ before, agreeing }: NameSetting): readonly Case[] {
  if (agreeing) return casesOf(agreeing);
  const preposition = prepositions[before];
  if (preposition) return [preposition];
  const verb = governing.find(([pattern]) => pattern.test(before));
  if (verb) return [verb[1]];
  return before.length > 3 && (kin.test(before) || (noun.test(before) && !noNoun.test(before))) ? ['genitive'] : [];
}

/** The cases in which a Russian word for a post or a form of address may stand, by its key. */
function casesOf({ key, isOblique }: NonNullable<NameSetting['agreeing']>): readonly Case[] {
  if (!isOblique) return ['nominative'];
  if (/[ое]го$/.test(key)) return ['genitive', 'accusative'];
  if (/[ое]му$/.test(key)) return ['dative'];
  if (/(?:ами|ями|ым|им|ыми|ими)$/.test(key)) return ['instrumental'];
  if (/(?:ах|ях)$/.test(key)) return ['prepositional'];
  if (/(?:ам|ям)$/.test(key)) return ['dative'];
  if (/(?:ов|ев)$/.test(key)) return ['genitive', 'accusative'];
  if (/(?:ом|ем)$/.test(key)) return ['instrumental'];
  if (/[оеё]й$/.test(key)) return ['instrumental', 'genitive', 'dative', 'prepositional'];
  if (/[ую]$/.test(key)) return ['dative', 'accusative'];
  if (/е$/.test(key)) return ['prepositional', 'dative'];
  return /[аяыи]$/.test(key) ? ['genitive', 'accusative'] : [];
}

/** A way to read all the words of a name. */
interface Reading {
  readonly words: readonly string[];
  readonly wordCase: Case;
  readonly gender: Gender;
  readonly score: number;
}

/** A word of a name in one of the readings. */
interface WordRead {
  readonly nominative: string;
  readonly score: number;
}

/** The name of a person in the nominative, as far as its words and those around them tell. */
export function russianNominative(words: readonly string[], setting: NameSetting): string[] {
  const wanted = asked(setting);
  const readings = cases.flatMap((wordCase) =>
    (['male', 'female'] as const).flatMap((gender) => readingIn(words, wordCase, gender, wanted, setting) ?? []),
  );
  const best = readings.reduce<Reading | undefined>(
    (top, reading) => (reading.score > (top?.score ?? Number.NEGATIVE_INFINITY) ? reading : top),
    undefined,
  );
  return best ? best.words.map((word) => stressed(word, setting)) : [...words];
}

/** Whether a name ends in -ый or in -ой, the cases do not tell. */
function stressed(word: string, setting: NameSetting): string {
  const other = word.replace(/ый$/u, 'ой');
  return other !== word && setting.isWritten(other) ? other : word;
}

function readingIn(
  words: readonly string[],
  wordCase: Case,
  gender: Gender,
  wanted: readonly Case[],
  setting: NameSetting,
): Reading | undefined {
  const found: string[] = [];
  let score = wordCase === 'nominative' ? 1 : 0;
  const surname = surnameAt(words);
  for (const [index, word] of words.entries()) {
    const read = /^\p{Lu}\.?$/u.test(word)
      ? { nominative: word, score: 0 }
      : wordIn(word, wordCase, gender, index === surname);
    if (!read) return undefined;
    found.push(read.nominative);
    score += read.score;
  }
  if (wanted.includes(wordCase)) score += 3;
  if (wordCase === 'nominative' && wanted.length === 0)
    score += Math.max(...[setting.before, setting.behind].map((verb) => subjectOf(verb, gender)));
  const isOther = found.some((word, index) => word !== words[index]);
  // An initial beside the same family name says little of the given one.
  if (isOther && isWrittenSo(found, surname, setting)) score += found[surname] === words[surname] ? 0.5 : 4;
  return { words: found, wordCase, gender, score };
}

/** How well somebody goes with a verb in the past as its subject. */
function subjectOf(verb: string, gender: Gender): number {
  if (verb.length < 4) return 0;
  if (/ли(?:сь)?$/.test(verb)) return 1;
  return (gender === 'male' ? /л(?:ся)?$/ : /ла(?:сь)?$/).test(verb) ? 1.5 : 0;
}

/** Which word is the family name: beside initials the whole one, before a given name and a patronymic the first, else the last. */
function surnameAt(words: readonly string[]): number {
  const whole = words.flatMap((word, index) => (/^\p{Lu}\.?$/u.test(word) ? [] : [index]));
  const [only, another] = whole;
  if (only !== undefined && another === undefined) return only;
  const last = words.length - 1;
  return /(?:вич|вн|ичн)(?:а|у|ем|е|ы|ой)?$/u.test(words[last] ?? '') && words.length > 2 ? 0 : last;
}

function isWrittenSo(words: readonly string[], surname: number, setting: NameSetting): boolean {
  const name = words[surname];
  if (name === undefined) return false;
  const beside = words[surname === 0 ? 1 : surname - 1];
  return surname === 0 || beside === undefined
    ? beside !== undefined && (setting.isWritten(beside, name) || setting.isWritten(name, beside))
    : setting.isWritten(name, beside);
}

/** What a word of a name would be in the nominative if it stood in a case; undefined where it cannot. */
function wordIn(word: string, wordCase: Case, gender: Gender, isSurname: boolean): WordRead | undefined {
  const parts = word.split('-').map((part) => partIn(part, wordCase, gender, isSurname));
  let score = 0;
  for (const part of parts) {
    if (!part) return undefined;
    score += part.score / parts.length;
  }
  return { nominative: parts.map((part) => part?.nominative).join('-'), score };
}

/** A word, or a part of one that has several with hyphens between. */
function partIn(word: string, wordCase: Case, gender: Gender, isSurname: boolean): WordRead | undefined {
  if (/(?:вич|вн|ичн|ьич)(?:а|у|ем|е|ы|ой)?$/u.test(word) && !isSurname)
    return by(patronymics, word, wordCase, gender, 1);
  if (isSurname) return familyIn(word, wordCase, gender);
  if (wordCase === 'nominative') return { nominative: word, score: givenNominative(word, gender) };
  return by(plain, word, wordCase, gender, 0) ?? { nominative: word, score: /[еиоуэю]$/u.test(word) ? -0.6 : -1.5 };
}

function familyIn(word: string, wordCase: Case, gender: Gender): WordRead | undefined {
  const own = isFamilyName.test(word) ? by(family, word, wordCase, gender, 0.5) : undefined;
  if (own) return own;
  // "Верстовой" may be a man's name, but is more often a woman's in a case.
  if (wordCase === 'nominative' && gender === 'male' && /[оеё]вой$/u.test(word))
    return { nominative: word, score: -0.9 };
  if (/[сц]к(?:ого|ому|им|ая|ую|ий)$|(?:[оеё]в|[иы]н)(?:а|у|ой|ым|е)$/u.test(word)) return undefined;
  if (!endsInVowel.test(word)) {
    // A woman's family name in a consonant has no cases.
    if (gender === 'female') return { nominative: word, score: wordCase === 'nominative' ? 0 : -0.5 };
    if (wordCase === 'nominative') return { nominative: word, score: 0.3 };
  }
  // Foreign names in -и have no cases: Кухестани.
  const declined = /[^и]и$|л[иы]$|[ое]$/u.test(word) ? undefined : by(plain, word, wordCase, gender, 0);
  if (declined || wordCase === 'nominative') return declined ?? { nominative: word, score: 0 };
  if (/[еиоуэюы]$|[ыи]х$/u.test(word)) return { nominative: word, score: -0.2 };
  return /[аяэ]$/u.test(word) ? { nominative: word, score: -0.8 } : undefined;
}

/** Men's names that end as women's do. */
const menInVowels = /^(?:никита|илья|фома|лука|кузьма|данила|мустафа|муса|иса|хамза|абдулла|зия|яхья)$/iu;

/** How likely a given name ends so in the nominative. */
function givenNominative(word: string, gender: Gender): number {
  if (/(?:о|ие)й$/u.test(word)) return -2;
  if (/[еи]й$/u.test(word)) return gender === 'male' ? 0 : -2;
  if (/ом$/u.test(word)) return -0.8;
  if (/[уюы]$/u.test(word)) return -1;
  if (/[ая]$/u.test(word)) return gender === 'female' || menInVowels.test(word) ? 0 : -1.2;
  if (endsInVowel.test(word)) return -0.6;
  return gender === 'male' || /ь$/u.test(word) ? 0 : -1;
}

function by(endings: Endings, word: string, wordCase: Case, gender: Gender, score: number): WordRead | undefined {
  const ending = endings.get(`${gender} ${wordCase}`)?.find(({ ends }) => ends.test(word));
  return ending && { nominative: word.replace(ending.ends, ending.nominative), score };
}
