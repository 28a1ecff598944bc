import type { DocumentRecord } from '../import/record.ts';
import { meetingsOf } from './meetings.ts';
import { foundOrganisation, type World } from './organisations.ts';
import type { Proportions } from './proportions.ts';
import { Random } from './random.ts';
import { countryRegisters, topicRegister } from './registers.ts';

/**
 * Records of an invented world, as the importer takes them, in an order in which each names only what it or one before
 * it describes. They have no end: whoever asks stops when there are enough. The same seed and proportions make the same
 * records.
 */
export function* inventRecords(seed: number, proportions: Proportions): Generator<DocumentRecord, never> {
  const random = new Random(seed);
  const counter = { officials: 0 };
  const topics = yield* topicRegister(proportions.topics);
  const countries = yield* countryRegisters(random, counter, proportions);
  const world: World = { proportions, counter, countries, topics };
  for (let number = 1; ; number += 1) {
    const { organisation, charter } = foundOrganisation(random, world, number);
    yield charter;
    for (const series of organisation.series) yield* meetingsOf(random, world, organisation, series);
  }
}
