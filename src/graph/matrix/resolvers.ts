import { fieldsBelow } from '../../graphql/selection.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import { label } from '../aggregate/key.ts';
import { matrixQuestion } from './question.ts';
import { allDetails } from './statement.ts';

export const matrixResolvers = {
  Matrix: {
    counted: ({ question }) => (question.typename === 'Attendance' ? 'ATTENDANCE' : 'PARTICIPATION'),
    outside: ({ question }, _, { loaders }) => loaders.matrix.outside(question),
  },
  MatrixHeader: {
    label: (header, args) => label(header, args) ?? '',
  },
  MatrixCell: {
    facts: (cell, args, { loaders }) => loaders.matrix.facts(cell, args),
  },
  Query: {
    participationMatrix: (_, args, { loaders }, info) => {
      const fields = fieldsBelow(info);
      return loaders.matrix.table(
        matrixQuestion(args),
        allDetails.filter((name) => fields.has(name)),
      );
    },
  },
} satisfies Resolvers;
