import { fieldsBelow } from '../../graphql/selection.ts';
import type { AttendanceRole, ParticipationBasis, Resolvers } from '../../graphql/types.generated.ts';
import { label } from '../aggregate/key.ts';
import { matrixQuestion } from './question.ts';

export const matrixResolvers = {
  Matrix: {
    counted: ({ question }) => (question.typename === 'Attendance' ? 'ATTENDANCE' : 'PARTICIPATION'),
    outside: ({ question }, _, { loaders }) => loaders.matrix.outside(question),
  },
  MatrixHeader: {
    label: (header, args) => label(header, args) ?? '',
  },
  MatrixCell: {
    roles: ({ question, details }) => (question.typename === 'Attendance' ? ([...details] as AttendanceRole[]) : []),
    bases: ({ question, details }) =>
      question.typename === 'Participation' ? ([...details] as ParticipationBasis[]) : [],
    facts: (cell, args, { loaders }) => loaders.matrix.facts(cell, args),
  },
  Query: {
    participationMatrix: (_, args, { loaders }, info) => {
      const fields = fieldsBelow(info);
      return loaders.matrix.table(matrixQuestion(args), fields.has('roles') || fields.has('bases'));
    },
  },
} satisfies Resolvers;
