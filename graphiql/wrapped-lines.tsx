import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Breaks long lines of the question, as GraphiQL does those of the answer: what is asked in words should be in sight. */
export function WrappedLines(): null {
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: 'on', scrollbar: { horizontal: 'hidden' } }), [editor]);
  return null;
}
