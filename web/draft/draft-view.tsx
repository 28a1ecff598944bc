import './draft.css';
import { useEffect, useState } from 'react';
import { useMessages } from '../words/language.tsx';
import { Review } from './review.tsx';
import { Start } from './start.tsx';
import { type Kept, type Source, takeUp } from './store.ts';

type Taken = { readonly key: string; readonly draft: { source: Source; kept: Kept } | undefined };

/** From a document to a record: `/draft` takes a document in, `/draft?of=…` shows what was drafted from it. */
export default function DraftView({ address: { searchParams } }: { address: URL }) {
  const say = useMessages();
  const key = searchParams.get('of');
  const [taken, setTaken] = useState<Taken>();
  useEffect(() => {
    let isWanted = true;
    if (key !== null) void takeUp(key).then((draft) => isWanted && setTaken({ key, draft }));
    return () => {
      isWanted = false;
    };
  }, [key]);
  if (key === null) return <Start isMissing={false} />;
  if (taken?.key !== key) return <p className="waiting">{say.loading}</p>;
  const { draft } = taken;
  if (!draft) return <Start isMissing />;
  return <Review key={key} {...draft} wasThere={searchParams.has('again')} />;
}
