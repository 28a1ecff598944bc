/** A Russian adjective in the nominative of a gender. */
export function adjectiveFor(word: string, gender: 'masculine' | 'feminine' | 'neuter'): string {
  const match = /^(.*[^ьъ])(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ый|ий|ая|яя|ое|ее|ых|их|ыми|ими|ые|ие)$/u.exec(
    word,
  );
  const [, stem, ending] = match ?? [];
  if (!stem || !ending) return word;
  const isSoft = /^[еию]|яя|юю/.test(ending) && !/[гкхжчшщ]$/u.test(stem);
  if (gender === 'feminine') return stem + (isSoft ? 'яя' : 'ая');
  if (gender === 'neuter') return stem + (isSoft ? 'ее' : 'ое');
  return stem + (isSoft || /[гкхжчшщ]$/u.test(stem) ? 'ий' : 'ый');
}

/** The gender of a Russian noun by its nominative. */
export function genderOf(noun: string): 'masculine' | 'feminine' | 'neuter' {
  if (/[ая]$/.test(noun)) return 'feminine';
  return /[оеё]$/.test(noun) ? 'neuter' : 'masculine';
}

/** Whether a Russian word may be governed by another: it ends as a noun or an adjective in a case does, and as no verb. */
export function isGoverned(key: string, before = ''): boolean {
  // The genitive plural behind an adjective often has no ending: информационных систем.
  if (/(?:ых|их)$/.test(before) && /[бвгджзклмнпрстфхцчшщ]$/.test(key)) return true;
  if (/(?:ся|сь)$/.test(key) || (key.length >= 8 && /(?:ен[ыао]|ан[ыо]|ят[ыо])$/.test(key))) return false;
  if (key.length <= 3 || /л[аио]?(?:с[ья])?$/.test(key)) return /^(?:дел|дела)$/.test(key);
  return /(?:ого|его|ому|ему|ой|ей|ую|юю|ых|их|ым|им|ии|ия|ию|ам|ям|ы|и|а|я|ов|ев|ок|ек|ств|сти|ью|стр|дел|[цсзтгрл]ий|[еая]ний|ствий|систем|программ|услуг|реформ|карт|школ|стран|дорог|наук|служб|платформ|норм)$/.test(
    key,
  );
}
