/** How much there is of what does not grow with every meeting, for a graph of about so many nodes. */
export interface Proportions {
  readonly countries: number;
  readonly topics: number;
  /** Seats of officials in each country, held by one after the other. */
  readonly seats: number;
  /** The year in which the oldest organisations were founded. */
  readonly firstYear: number;
}

/** The year up to which there are meetings. */
export const lastYear = 2026;

/**
 * Proportions for a graph of `nodes` nodes. Countries stay few however large the graph is, so they become very
 * connected; officials take about a fifteenth of the nodes, and meetings a twentieth.
 */
export function proportionsFor(nodes: number): Proportions {
  const between = (least: number, value: number, most: number) => Math.min(Math.max(Math.round(value), least), most);
  return {
    countries: between(6, nodes / 150, 60),
    topics: between(12, nodes / 5_000, 200),
    seats: between(2, nodes / 25_000, 400),
    firstYear: lastYear - between(8, nodes / 500, 34),
  };
}
