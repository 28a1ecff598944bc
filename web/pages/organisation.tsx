import { restate, useAddress } from '../address.ts';
import {
  OrganisationChildrenDocument,
  OrganisationDocument,
  OrganisationInitiativesDocument,
  OrganisationMeetingsDocument,
  OrganisationMembersDocument,
  OrganisationOfficesDocument,
  OrganisationSubGroupsDocument,
} from '../graphql/graphql';
import { Day, dayOf } from '../parts/day.tsx';
import { Details } from '../parts/details.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Meetings, Memberships, Offices } from '../parts/facts.tsx';
import { Heading } from '../parts/heading.tsx';
import { Names } from '../parts/names.tsx';
import { ListSection } from '../parts/section.tsx';
import { nameIn, Thing, ThingList, Things } from '../parts/thing.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';
import { PageOf } from './page-of.tsx';

/** An organisation or a body of one: members, bodies, meetings, initiatives and posts. */
export function OrganisationPage({ slug }: { slug: string }) {
  const say = useMessages();
  const { words } = say;
  const language = useLanguage();
  const day = dayOf(useAddress().searchParams.get('on'));
  return (
    <PageOf question={OrganisationDocument} of={{ slug }} pick={({ organisation }) => organisation}>
      {(organisation) => (
        <>
          <Heading {...nameIn(organisation.name, organisation.names, language)}>
            {say.organisationKind[organisation.kind]}
          </Heading>
          <Details
            of={[
              [words.acronym, organisation.acronym],
              [words.partOf, organisation.parent && <Thing of={organisation.parent} />],
              [words.country, organisation.country && <Thing of={organisation.country} />],
              [words.sameAs, organisation.sameAs.length > 0 && <Things of={organisation.sameAs} />],
            ]}
          />
          <Evidence of={organisation.evidence} what={organisation.name} />
          <ListSection
            id="members"
            title={words.members}
            question={OrganisationMembersDocument}
            of={{ slug, asOf: day ?? null }}
            pick={(data) => data.organisation?.members}
            above={
              organisation.members.totalCount > 0 && (
                <Day label={words.onDay} value={day} choose={(on) => restate({ on }, false)} />
              )
            }
          >
            {(facts) => <Memberships title={words.members} facts={facts} show="member" />}
          </ListSection>
          <ListSection
            id="meetings"
            title={words.meetings}
            question={OrganisationMeetingsDocument}
            of={{ slug }}
            pick={(data) => data.organisation?.meetings}
          >
            {(things) => <Meetings title={words.meetings} things={things} />}
          </ListSection>
          <ListSection
            id="initiatives"
            title={words.initiatives}
            question={OrganisationInitiativesDocument}
            of={{ slug }}
            pick={(data) => data.organisation?.initiatives}
          >
            {(things) => <ThingList of={things} />}
          </ListSection>
          <ListSection
            id="bodies"
            title={words.bodies}
            question={OrganisationChildrenDocument}
            of={{ slug }}
            pick={(data) => data.organisation?.children}
          >
            {(things) => <ThingList of={things} />}
          </ListSection>
          <ListSection
            id="subGroups"
            title={words.subGroups}
            question={OrganisationSubGroupsDocument}
            of={{ slug }}
            pick={(data) => data.organisation?.subGroups}
          >
            {(things) => (
              <ul className="facts">
                {things.map((subGroup) => (
                  <li key={subGroup.id}>
                    <p className="summary">
                      <span lang={nameIn(subGroup.name, subGroup.names, language).language}>{subGroup.name}</span> –{' '}
                      {say.subGroupStatus[subGroup.status]}
                    </p>
                    <Evidence of={subGroup.evidence} what={subGroup.name} />
                  </li>
                ))}
              </ul>
            )}
          </ListSection>
          <ListSection
            id="posts"
            title={words.posts}
            question={OrganisationOfficesDocument}
            of={{ slug }}
            pick={(data) => data.organisation?.offices}
          >
            {(facts) => <Offices title={words.posts} facts={facts} show="official" />}
          </ListSection>
          <Names of={organisation.names} />
        </>
      )}
    </PageOf>
  );
}
