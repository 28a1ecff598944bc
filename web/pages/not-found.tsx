import { Heading } from '../parts/heading.tsx';
import { useMessages } from '../words/language.tsx';

/** What an address shows at which there is nothing. */
export function NotFound() {
  const say = useMessages();
  return (
    <>
      <Heading text={say.notFoundTitle} />
      <p>{say.notFound}</p>
    </>
  );
}
