import {
  InitiativeDocument,
  InitiativeMeasuresDocument,
  InitiativeParticipationsDocument,
  type MeasureRowFragment,
} from '../graphql/graphql';
import { useArrival } from '../parts/arrival.ts';
import { Details } from '../parts/details.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Participations, Responsibilities } from '../parts/facts.tsx';
import { Heading } from '../parts/heading.tsx';
import { ListSection, Section } from '../parts/section.tsx';
import { nameIn, Thing, Things } from '../parts/thing.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';
import { PageOf } from './page-of.tsx';

/** An initiative: who takes part in it and on what basis, who is responsible, and its measures as a numbered tree. */
export function InitiativePage({ slug }: { slug: string }) {
  const say = useMessages();
  const { words } = say;
  const language = useLanguage();
  return (
    <PageOf question={InitiativeDocument} of={{ slug }} pick={({ initiative }) => initiative}>
      {(initiative) => (
        <>
          <Heading {...nameIn(initiative.title, initiative.names, language)}>
            {say.initiativeKind[initiative.kind]}
          </Heading>
          <Details
            of={[
              [words.period, initiative.period && <When key="when" text={initiative.period.text} />],
              [words.organisation, initiative.organisation && <Thing of={initiative.organisation} />],
              [words.adoptedAt, initiative.adoptedAt && <Thing of={initiative.adoptedAt} />],
              [words.supplements, initiative.supplements && <Thing of={initiative.supplements} />],
              [words.supplementedBy, initiative.supplementedBy.length > 0 && <Things of={initiative.supplementedBy} />],
              [words.topics, initiative.topics.length > 0 && <Things of={initiative.topics} />],
            ]}
          />
          <Evidence of={initiative.evidence} what={initiative.title} />
          <ListSection
            id="participations"
            title={words.participations}
            question={InitiativeParticipationsDocument}
            of={{ slug }}
            pick={(data) => data.initiative?.participations}
          >
            {(facts) => <Participations title={words.participations} facts={facts} show="participant" />}
          </ListSection>
          {initiative.responsibilities.length > 0 && (
            <Section id="responsibilities" title={`${words.responsibilities} (${initiative.responsibilities.length})`}>
              <Responsibilities facts={initiative.responsibilities} />
            </Section>
          )}
          <ListSection
            id="measures"
            title={words.measures}
            question={InitiativeMeasuresDocument}
            of={{ slug }}
            pick={(data) => data.initiative?.measures}
          >
            {(measures) => <Tree measures={measures} />}
          </ListSection>
        </>
      )}
    </PageOf>
  );
}

/** Measures under their headings, as the source numbers them. */
function Tree({ measures }: { measures: readonly MeasureRowFragment[] }) {
  const there = new Set(measures.map(({ number }) => number));
  const children = Map.groupBy(measures, ({ parent }) => (parent && there.has(parent.number) ? parent.number : ''));
  return <Branch of="" by={children} />;
}

function Branch({ of, by: children }: { of: string; by: Map<string, readonly MeasureRowFragment[]> }) {
  const measures = children.get(of);
  if (!measures) return null;
  return (
    <ol className="tree">
      {measures.map((measure) => (
        <li key={measure.id} id={measure.number}>
          <Measure measure={measure} />
          <Branch of={measure.number} by={children} />
        </li>
      ))}
    </ol>
  );
}

function Measure({ measure }: { measure: MeasureRowFragment }) {
  const { text, language } = nameIn(measure.title, measure.names, useLanguage());
  useArrival(measure.number, true);
  return (
    <div className={measure.heading ? 'measure above' : 'measure'}>
      <span className="code">{measure.number}</span>
      <div>
        <span lang={language}>{text}</span>
        {measure.topics.length > 0 && (
          <div className="beside">
            <Things of={measure.topics} />
          </div>
        )}
        <Evidence of={measure.evidence} what={measure.number} />
      </div>
    </div>
  );
}
