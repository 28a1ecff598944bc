import type { Token } from '../tokens.ts';
import type { GroupWords } from './group-words.ts';

/** Whether a word may belong to what a group is about, in a language where that stands before the word for the group. */
export function isTurkicSubject(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at] as Token;
  // Of "in the framework of" and of participles what is behind them is no part.
  if (
    /(?:[ıiuü]nd[aəe]n?|[mM][iuü]ş|lan|lən|len|yan|yən|yen|ran|rən|ren|şan|şən|şen|nan|nən|nen|[ae]cak|[ae]cek|acaq|əcək|mal[iı]|məli|meli)$/.test(
      key,
    ) &&
    key.length > 5
  )
    return false;
  return !/(?:dı|di|du|dü|ib|ub|üb|ıb|lar[ıi]nca|ərək|arak|erek|araq|mişdir|mıştır)$/.test(key) || key.length < 5;
}

/** Whether a word for a group means several. */
export function isSeveralTurkic(key: string): boolean {
  return /l[aəe]r/.test(key.slice(3));
}

/** Whether a word for a group has a possessor; of `grubu` and `qrupu` it may be the accusative alone. */
function isPossessedTurkic(key: string): boolean {
  return /(?:grubu|qrupu|komitesi|komitəsi|komisyonu|komissiyasi)(?:$|n(?:un|in|[aəeiu]|d[aəe]n?))/.test(key);
}

/** A word with another ending, in capitals or small letters as it was. */
export function endingIn(word: string, stem: RegExp, whole: string): string | undefined {
  if (!stem.test(word.toLowerCase())) return undefined;
  return /^\p{Lu}/u.test(word) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

/** The nominative of one group: `Alt Gruplarının` is `Alt Grubu`, or `Alt Grup` where nothing possesses it. */
function oneOf(heads: readonly (readonly [stem: RegExp, alone: string, possessed: string])[], compound: RegExp) {
  return (words: string, isOf: boolean): string => {
    const all = words.split(' ');
    const last = all.pop() ?? '';
    const isPossessed = isOf || compound.test(words.toLowerCase());
    for (const [stem, alone, possessed] of heads) {
      const one = endingIn(last, stem, isPossessed ? possessed : alone);
      if (one) return [...all, one].join(' ');
    }
    return words;
  };
}

/** How sub-groups are named in Turkish. */
export const turkishGroups: GroupWords = {
  about:
    'konusunda, konularında, konulu, konusundaki, konularındaki, hakkında, hakkındaki, ile ilgili, ilişkin, dair, üzerine, ilgilenen, sorumlu, yönelik, alanında, alanındaki',
  plain: 'yeni, bir, ayrı, ek, ortak, ayrıca, söz konusu, özel, daimi, geçici, mevcut, diğer, başka, her, bu, tek',
  sorts: '',
  isSeveral: isSeveralTurkic,
  isPossessed: isPossessedTurkic,
  one: oneOf(
    [
      [/^gru[pb]/, 'grup', 'grubu'],
      [/^komite/, 'komite', 'komitesi'],
      [/^komisyon/, 'komisyon', 'komisyonu'],
    ],
    /çalışma (?:gru|komi)/,
  ),
  goesOn: isTurkicSubject,
};

/** How sub-groups are named in Azerbaijani. */
export const azerbaijaniGroups: GroupWords = {
  about:
    'üzrə, dair, aid, haqqında, barədə, mövzusunda, mövzularında, ilə bağlı, bağlı, məsul, həsr olunmuş, istiqamətində, sahəsində',
  plain: 'yeni, bir, ayrıca, əlavə, birgə, həmin, müvafiq, xüsusi, daimi, müvəqqəti, mövcud, digər, başqa, hər, bu',
  sorts: '',
  isSeveral: isSeveralTurkic,
  isPossessed: isPossessedTurkic,
  one: oneOf(
    [
      [/^yarımqrup/, 'yarımqrup', 'yarımqrupu'],
      [/^altqrup/, 'altqrup', 'altqrupu'],
      [/^qrup/, 'qrup', 'qrupu'],
      [/^komitə/, 'komitə', 'komitəsi'],
      [/^komissiya/, 'komissiya', 'komissiyası'],
    ],
    /(?:işçi|ekspert) (?:qrup|yarımqrup)/,
  ),
  goesOn: isTurkicSubject,
};
