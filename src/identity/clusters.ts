/** A judgement as far as clusters follow from it. */
export interface JudgedPair {
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly verdict: 'SAME' | 'DIFFERENT';
  /** When it was given, in ISO 8601. */
  readonly at: string;
}

/** What follows from judgements. */
export interface Clusters<Judged extends JudgedPair> {
  /** All that are the same as this thing, itself among them, in the order of their ids. */
  clusterOf(id: string): readonly string[];
  /** What is known of two things; null for nothing. */
  relationOf(one: string, other: string): 'SAME' | 'DIFFERENT' | null;
  /** By the ids of judgements that are not followed: the one that speaks against each. */
  readonly contradictions: ReadonlyMap<string, Judged>;
}

/**
 * The clusters that follow from judgements: what is the same as the same is the same. Judgements that things are
 * different always hold. One that two are the same is followed in the order in which they were given, unless it would
 * put two together that are different: then it is not followed, and named as contradicted, until one of them is undone.
 */
export function clustersOf<Judged extends JudgedPair>(judgements: readonly Judged[]): Clusters<Judged> {
  const clusters = new Map<string, Set<string>>();
  const clusterOf = (id: string) => clusters.get(id) ?? new Set([id]);
  const different = judgements.filter(({ verdict }) => verdict === 'DIFFERENT');
  const differentFrom = new Map<string, Judged[]>();
  for (const judgement of different) {
    for (const id of [judgement.one, judgement.other]) {
      differentFrom.set(id, [...(differentFrom.get(id) ?? []), judgement]);
    }
  }
  const parting = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a]
      .flatMap((id) => differentFrom.get(id) ?? [])
      .find(({ one, other }) => (a.has(one) && b.has(other)) || (a.has(other) && b.has(one)));

  const contradictions = new Map<string, Judged>();
  for (const judgement of judgements.filter(({ verdict }) => verdict === 'SAME').sort(byTime)) {
    const [a, b] = [clusterOf(judgement.one), clusterOf(judgement.other)];
    const against = parting(a, b);
    if (against) {
      contradictions.set(judgement.id, against);
      continue;
    }
    const both = new Set([...a, ...b]);
    for (const id of both) clusters.set(id, both);
  }
  return {
    contradictions,
    clusterOf: (id) => [...clusterOf(id)].sort(),
    relationOf: (one, other) => {
      const [a, b] = [clusterOf(one), clusterOf(other)];
      if (a.has(other)) return 'SAME';
      return parting(a, b) ? 'DIFFERENT' : null;
    },
  };
}

function byTime(a: JudgedPair, b: JudgedPair): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
