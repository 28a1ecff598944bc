import { type DocumentNode, type FieldNode, parse, print, visit } from 'graphql';

/**
 * The same question with some of its plain fields left out, each time others: to a database that is sent a statement
 * made for the query, each is a statement that it has not seen. Fewer than wanted where there are not as many.
 */
export function variantsOf(text: string, wanted: number): string[] {
  const document = parse(text);
  const seen = new Set([print(document)]);
  const variants: string[] = [];
  for (let attempt = 0; attempt < wanted * 20 && variants.length < wanted; attempt += 1) {
    const variant = print(withoutSome(document));
    if (seen.has(variant)) continue;
    seen.add(variant);
    variants.push(variant);
  }
  return variants;
}

function withoutSome(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(set) {
      const droppable = (it: FieldNode) => !it.selectionSet && it.name.value !== 'id';
      const selections = set.selections.filter((it) => it.kind !== 'Field' || !droppable(it) || Math.random() < 0.5);
      return selections.length === 0 ? undefined : { ...set, selections };
    },
  });
}
