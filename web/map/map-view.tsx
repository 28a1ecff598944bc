import { Heading } from '../parts/heading.tsx';
import { useMessages } from '../words/language.tsx';

export default function MapView(_: { address: URL }) {
  return <Heading text={useMessages().views.map} />;
}
