import { Heading } from '../parts/heading.tsx';
import { useMessages } from '../words/language.tsx';

export default function TimelineView(_: { address: URL }) {
  return <Heading text={useMessages().views.timeline} />;
}
