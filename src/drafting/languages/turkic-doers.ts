/** Words that tell of somebody in the dative or the accusative what they did: the floor was given to them, they were heard. */
const doneTo = /^(?:söz|dinl|dinləni|müzakir)/;

/** Whether the case of a name in Turkish or Azerbaijani allows that the sentence tells what this person did. */
export function isTurkicDoer(name: string, nominatives: readonly string[], cue: string): boolean {
  const stem = nominatives.find((word) => word.length < name.length && name.startsWith(word));
  if (stem === undefined || doneTo.test(cue)) return true;
  const ending = name.slice(stem.length);
  return !/^(?:[yn]?[aəe]|[yn]?[iuü]|n?[dt][aəe]n?|y?l[aəe])$/.test(ending);
}
