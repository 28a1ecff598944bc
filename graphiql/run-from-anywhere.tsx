import { useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Lets Ctrl+Enter (Cmd+Enter) run the question from anywhere on the page: GraphiQL hears it within the editors alone,
 * and nobody should have to find their way into one to run what stands there.
 */
export function RunFromAnywhere(): null {
  const { run } = useGraphiQLActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const heard = event.target instanceof Element && event.target.closest('.monaco-editor, [role="dialog"]');
      if (heard) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    // Before the button that has the focus takes the Enter for a click.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [run]);
  return null;
}
