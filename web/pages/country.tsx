import {
  CountryAttendancesDocument,
  CountryDocument,
  CountryMembershipsDocument,
  CountryOfficialsDocument,
  CountryParticipationsDocument,
} from '../graphql/graphql';
import { Evidence } from '../parts/evidence.tsx';
import { Attended, Memberships, Participations } from '../parts/facts.tsx';
import { Heading } from '../parts/heading.tsx';
import { Names } from '../parts/names.tsx';
import { ListSection } from '../parts/section.tsx';
import { ThingList } from '../parts/thing.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';
import { PageOf } from './page-of.tsx';

/** A country: where it belongs, who acts for it, what it takes part in, and its names. */
export function CountryPage({ slug: code }: { slug: string }) {
  const say = useMessages();
  const { words } = say;
  const language = useLanguage();
  return (
    <PageOf question={CountryDocument} of={{ code }} pick={({ country }) => country}>
      {(country) => (
        <>
          <Heading text={country.name} language={language}>
            {say.kinds.Country} · {country.code}
          </Heading>
          <Evidence of={country.evidence} what={country.name} />
          <ListSection
            id="memberships"
            title={words.memberships}
            question={CountryMembershipsDocument}
            of={{ code }}
            pick={(data) => data.country?.memberships}
          >
            {(facts) => <Memberships title={words.memberships} facts={facts} show="belongsTo" />}
          </ListSection>
          <ListSection
            id="participations"
            title={words.takesPart}
            question={CountryParticipationsDocument}
            of={{ code }}
            pick={(data) => data.country?.participations}
          >
            {(facts) => <Participations title={words.takesPart} facts={facts} show="initiative" />}
          </ListSection>
          <ListSection
            id="attendances"
            title={words.meetings}
            question={CountryAttendancesDocument}
            of={{ code }}
            pick={(data) => data.country?.attendances}
          >
            {(facts) => <Attended title={words.meetings} facts={facts} />}
          </ListSection>
          <ListSection
            id="officials"
            title={words.officials}
            question={CountryOfficialsDocument}
            of={{ code }}
            pick={(data) => data.country?.officials}
          >
            {(things) => <ThingList of={things} />}
          </ListSection>
          <Names of={country.names} />
        </>
      )}
    </PageOf>
  );
}
