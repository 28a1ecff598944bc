import type { GraphQLResolveInfo } from 'graphql';
import type { Page } from '../../database/batch.ts';
import type { Context } from '../../graphql/context.ts';
import { fieldsBelow } from '../../graphql/selection.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import type { Grouped } from './dimensions.ts';
import { label } from './key.ts';
import type { GroupArguments } from './loaders.ts';
import type {
  AggregateRow,
  AttendanceAggregateRow,
  DecisionAggregateRow,
  MeasureAggregateRow,
  ParticipationAggregateRow,
  StatementAggregateRow,
} from './rows.ts';

export const aggregateResolvers = {
  AggregateKey: { label },
  Query: {
    attendanceAggregates: groupsOf<AttendanceAggregateRow, 'Attendance'>('Attendance'),
    participationAggregates: groupsOf<ParticipationAggregateRow, 'Participation'>('Participation'),
    statementAggregates: groupsOf<StatementAggregateRow, 'Statement'>('Statement'),
    measureAggregates: groupsOf<MeasureAggregateRow, 'Measure'>('Measure'),
    decisionAggregates: groupsOf<DecisionAggregateRow, 'Decision'>('Decision'),
  },
} satisfies Resolvers;

/** A resolver of the groups of all facts or measures of a type. */
function groupsOf<Row extends AggregateRow, Type extends Grouped>(typename: Type) {
  return (_: unknown, args: GroupArguments<Type>, { loaders }: Context, info: GraphQLResolveInfo) =>
    // What was not asked for is not there, and nobody reads it.
    loaders.aggregate.groups(typename, args, fieldsBelow(info)) as Promise<Page<Row>>;
}
