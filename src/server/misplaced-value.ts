import { type ASTNode, type GraphQLError, isValueNode, Kind, parse, visit } from 'graphql';

/**
 * The path of the argument whose value does not fit its type, such as `filter.when.during.from`; undefined where an
 * error is about something else. GraphQL says line and column only, which nobody sees who builds queries by program.
 */
export function pathOfMisplacedValue({ message, nodes }: GraphQLError): string | undefined {
  const inVariable = /^Variable "\$(\w+)" got invalid value .*? at "([^"]+)";/s.exec(message);
  if (inVariable) return inVariable[2];
  const ofVariable = /^Variable "\$(\w+)" (?:got invalid value|of )/.exec(message);
  if (ofVariable) return ofVariable[1];
  const [wrong] = nodes ?? [];
  if (!wrong || !(isValueNode(wrong) || wrong.kind === Kind.OBJECT_FIELD)) return undefined;
  return pathTo(wrong);
}

/** The names of the arguments and input fields around a value, outermost first. */
function pathTo(wrong: ASTNode): string | undefined {
  const body = wrong.loc?.source.body;
  if (body === undefined) return undefined;
  const around: string[] = [];
  let found: string | undefined;
  visit(parse(body), {
    enter(node) {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) around.push(node.name.value);
      if (found === undefined && node.kind === wrong.kind && node.loc?.start === wrong.loc?.start) {
        found = around.join('.');
      }
    },
    leave(node) {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) around.pop();
    },
  });
  return found || undefined;
}
