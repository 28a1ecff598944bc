import type { Pages } from '../api/use-pages.ts';
import { useMessages } from '../words/language.tsx';
import { Failed } from './failed.tsx';

/** What stands below a list: that it is on its way, that it could not be loaded, or a button for more of it. */
export function More<Item>({ of: { items, total, hasMore, isLoading, failed, again, more } }: { of: Pages<Item> }) {
  const say = useMessages();
  if (failed) return <Failed again={again} />;
  if (!items) return <p className="waiting">{say.loading}</p>;
  if (!hasMore) return null;
  return (
    // Not `disabled` while it loads, which would take the focus away.
    <button type="button" className="more" aria-disabled={isLoading} onClick={isLoading ? undefined : more}>
      {isLoading ? say.loading : say.more(total - items.length)}
    </button>
  );
}
