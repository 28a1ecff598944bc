/** Words of which those named in another case are told what they did: heard, the words of. */
const withOblique =
  /^(?:слуша|заслуша|слов|доклад|выступлен|речи|под$|председательств|сопредседател|руководств|участ|при$|с$|со$|по$|во$|в$|открыт|приглашен|передав|модератор|ведущ|представл|подписан|организован|сообщен|предложен|отмечен|доложен|\p{L}+вш)/u;

/** Whether the case of a Russian name allows that a verb tells what this person did. */
export function isRussianDoer(name: string, nominatives: readonly string[], cue: string): boolean {
  return withOblique.test(cue) || name.length < 2 || nominatives.includes(name);
}
