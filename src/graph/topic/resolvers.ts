import type { Resolvers } from '../../graphql/types.generated.ts';
import { listOfAll } from '../list/loader.ts';
import { byKey, evidence, name, names, one } from '../node/fields.ts';
import { listOf } from '../node/list-of.ts';
import type { TopicRow } from './rows.ts';

export const topicResolvers = {
  Topic: {
    name,
    names,
    broader: one<TopicRow>('BROADER'),
    narrower: ({ id }, _, { loaders }) => loaders.topic.narrower.load(id),
    evidence,
    measures: listOf(({ initiative }) => initiative.measuresOfTopics),
    meetings: listOf(({ meeting }) => meeting.ofTopics),
    statements: listOf(({ meeting }) => meeting.statementsOfTopics),
  },
  Query: {
    topic: (_, { slug }, context, info) => byKey<TopicRow>(context, 'Topic', slug, info),
    topics: listOfAll<TopicRow, 'Topic'>('Topic'),
  },
} satisfies Resolvers;
