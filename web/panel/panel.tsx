/** What is known of one thing or one fact, and the words it rests on, beside a view. */
export function Panel({ of: id, close }: { of: string; close: () => void }) {
  return (
    <aside className="panel">
      <button type="button" onClick={close}>
        ×
      </button>
      {id}
    </aside>
  );
}
