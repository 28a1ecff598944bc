import { englishDates } from './english-dates.ts';
import { englishGroups } from './english-groups.ts';
import type { LanguageWords } from './words.ts';

/** English. */
export const en: LanguageWords = {
  tag: 'en',
  related: '',
  common: 'the of and to in for on with by at was were is are that from this as its has have been which will their be',
  startWords:
    'hotel an we they it he she this these those our all each both such after before during according however there here when while who what following under between since among also then please done any every some no not only its his her let new north south east west black caspian sea silk road route annex table chapter article section page plan agenda monday tuesday wednesday thursday friday saturday sunday english russian turkish deadline responsible signed member members states countries experts ministers participants party parties side sides done today yesterday internet university partnership world',
  ownLetters: null,
  forms(key) {
    if (key.length < 4 || !key.endsWith('s') || key.endsWith('ss')) return [key];
    return key.endsWith('ies') ? [key, `${key.slice(0, -3)}y`] : [key, key.slice(0, -1), key.slice(0, -2)];
  },
  base: (key) => key,
  singular: (word) => (/[^su]s$/.test(word) && !/^(affairs|communications)$/i.test(word) ? word.slice(0, -1) : null),
  meetingOf: (body, meeting) => `${meeting} of the ${body}`,
  determiners: 'the its a an as our their by',
  nameTies: 'of for on and the in & between',
  titles: 'ambassador dr prof professor',
  finalModifiers: 'general',
  auxiliaries: 'is are was were be been',
  about: 'on for',
  placeBefore: 'in',
  placeBehind: '',
  placeLabels: 'place venue',
  familiesOfPeoples: '',
  numbered: 'no number',
  childWords: 'oglu ogly uulu uly kyzy qizi kizi gizi ibn bin al van von de el',
  postComplement: 'after',
  honorifics:
    'mr, mrs, ms, miss, dr, prof, professor, h e, his excellency, her excellency, their excellencies, hon, honourable, honorable, the honourable, ambassador, amb, sir, eng, academician, major general, lieutenant general, brigadier, colonel, messrs, mx',
  posts:
    'auditor, lecturer, provost, vice-chancellor, leader, trustee, liaison, clerk, librarian, principal, superintendent, controller, minister, chairman, chairwoman, chairperson, chair, co-chair, co-chairman, co-chairperson, vice-chair, vice-chairman, president, vice-president, director, director-general, secretary, secretary-general, undersecretary, under-secretary, head, chief, manager, coordinator, co-ordinator, adviser, advisor, expert, specialist, representative, ambassador, consul, governor, rector, dean, commissioner, spokesperson, officer, executive, rapporteur, delegate, counsellor, attaché, analyst, assistant, mayor, member of parliament, ceo, engineer-in-chief, chief engineer, lead engineer, founder, co-founder, chancellor, envoy, commissioner, treasurer, inspector, observer, alternate, moderator, deputy, comptroller, focal point, superintendent, registrar, editor-in-chief, curator, chairholder, convener, convenor, ombudsman, ombudsperson, researcher, fellow',
  professions:
    'engineer, journalist, architect, lawyer, academic, scientist, entrepreneur, economist, mathematician, programmer, writer, blogger, historian, consultant, student, diplomat, physicist, developer, designer, activist, linguist, geographer, researcher, accountant, geologist, hydrologist, seismologist, biologist, chemist, physician, surgeon, nurse, teacher, translator, interpreter, statistician, cartographer, surveyor, technician, meteorologist, archaeologist, conservator, agronomist, veterinarian, psychologist, sociologist, poet, photographer, musician, farmer, beekeeper, botanist, negotiator, archivist',
  actingBehind: 'ad interim, a i',
  postModifiers:
    'federal, deputy, vice, first, second, third, general, secretary, senior, acting, executive, chief, state, permanent, prime, assistant, associate, managing, project, programme, program, regional, special, national, principal, leading, technical, legal, protocol, press, research, interim, honorary, country, policy, junior, lead, chief, co, honorary, temporary, founding, alternate, resident, plenipotentiary, extraordinary, joint, board, committee, department, division, section, unit, office, group, team, council, commission, information, data, digital, operating, financial, technology, security, network, systems, communications, independent',
  former: 'former, late, ex, outgoing, then',
  postTies: 'of, its, their, for, on, at, in, to, the, from, within, under, and, responsible',
  portfolio:
    'transport, regulatory, transportation, communications, communication, telecommunications, telecommunication, information, informatics, technology, digital, development, digitalization, digitalisation, transformation, infrastructure, innovation, industry, aerospace, economy, economic, foreign, affairs, internal, interior, maritime, science, education, trade, commerce, finance, energy, justice, culture, environment, high, mass, media, post, posts, postal, networks, security, cybersecurity, cyber, affair, electronic, radio, frequency, spectrum, space, artificial, intelligence, data, services, service, regulation, control, supervision, international, cooperation, relations, public, state, national, ict, it, works, health, agriculture, tourism, labour, labor, planning, internet, statistics, standards, standardization, governance, e-government, policy, strategy, department, division, unit, section, board, administration, ministry, affairs, protocol, press, office, research, training, region, regional, technologies, group, team, programme, program, centre, center, broadband, legal, budget, project, projects, working, committee, commission, council, secretariat, agency, authority, republic',
  organisations: {
    MINISTRY: 'ministry',
    SECRETARIAT: 'secretariat',
    COUNCIL: 'council, assembly',
    COMMITTEE: 'committee, commission',
    WORKING_GROUP:
      'working group, task force, expert group, task team, study group, expert panel, focus group, steering group, contact group',
    AGENCY:
      'agency, authority, administration, regulator, service, board, directorate, office, bureau, inspectorate, commissariat, embassy, municipality',
    ACADEMIC: 'university, institute, academy, laboratory, college, observatory',
    COMPANY: 'company, corporation, telecom, jsc, llc, ltd, inc',
    INTERGOVERNMENTAL:
      'organization, organisation, union, commonwealth, alliance, league, bank, community, partnership, fund',
    OTHER: 'association, foundation, centre, center, federation of, chamber, society, network, consortium, platform',
  },
  groups: englishGroups,
  subGroups:
    'sub-group, subgroup, sub-working group, sub working group, sub-committee, subcommittee, working party, expert sub-group, sub group, technical group',
  meetings: {
    meeting: 'meeting, consultations, gathering',
    session: 'session, sitting',
    conference:
      'conference, congress, symposium, convention, colloquium, colloquy, dialogue, general assembly, plenary',
    summit: 'summit',
    forum: 'forum',
    seminar:
      'seminar, workshop, training, roundtable, round table, webinar, hackathon, summer school, winter school, training course, masterclass',
  },
  venues: 'room, hall, centre, center, venue',
  meetingAdjectives:
    'regular, annual, joint, regional, international, ministerial, extraordinary, special, plenary, technical, bilateral, trilateral, high-level, intergovernmental, coordination, expert, online, virtual, extended',
  held: 'was held, were held, held in, took place, convened, met in, has been held, gathered, met on, was convened, at its meeting, will be held, opened in',
  otherMeeting: 'next, previous, last, following, upcoming, forthcoming, earlier, preceding, future, regular',
  ordinals:
    'first|inaugural, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty-first, twenty-second, twenty-third, twenty-fourth, twenty-fifth, twenty-sixth, twenty-seventh, twenty-eighth, twenty-ninth, thirtieth',
  times: 'time',
  ordinalSuffixes: 'st nd rd th',
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  tens: 'ten twenty thirty forty fifty sixty seventy eighty ninety',
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mln: 1e6, bln: 1e9, bn: 1e9 },
  and: 'and as well as',
  small: 'of for and the on in to &',
  roles: {
    cochair: {
      label: 'co-chairs, co-chair',
      before: 'co-chaired, jointly chaired',
      after: 'co-chaired by, co-chairmanship of, jointly chaired by, co-chairs',
    },
    chair: {
      label:
        'chair, chairperson, chairman, chairwoman, session chair, meeting chair, moderator, facilitator, presiding',
      before:
        'chaired, chairing, presided over, presiding, presided, acted as chair, in the chair, led the session, led the meeting, facilitated, took the chair, moderated, elected chair, elected chairman, elected chairperson',
      after:
        'chaired by, chairmanship of, moderator, moderated by, facilitated by, under the chairmanship of, guidance of, presided over by, presidency of',
    },
    opened: {
      label: 'opening, opening remarks, welcome, welcome remarks, welcoming remarks',
      before:
        'opened, opening remarks, welcoming remarks, inaugurated, kicked off, declared open, opening speech, opening address, opening words',
      after:
        'opened by, opening remarks by, opening speech by, opening address by, inaugurated by, welcoming remarks by, opening remarks of, opening, official opening',
    },
    hosted: { before: 'hosted, hosting', after: 'hosted by, host, at the invitation of' },
    spoke: {
      label:
        'speaker, speakers, presenter, presenters, panellists, panelists, keynote speaker, discussants, lead speaker',
      before:
        'wondered, offered, answered, doubted, regretted, objected, supported, opposed, admitted, conceded, complained, repeated, echoed, seconded, disagreed, countered, queried, questioned, clarified, sought, requested, maintained, cited, hoped, indicated, mentioned, listed, illustrated, acknowledged, congratulated, paid tribute, showed, replying, answering, took up, walked, drew attention, expressed concern, raised, traced, traced back, compared, welcomed the participants, spoke, speaks, says, notes, replied, responded, introduced, elaborated, described, shared, reiterated, affirmed, confirmed, observed, declared, claimed, insisted, cautioned, reviewed, shed light, touched upon, gave an overview, briefed, demonstrated, warned, argued, called for, urged, explained, concluded, summarised, summarized, outlined, commented, pledged, promised, asked, preferred, delivered, spoke, speech, speeches, addressed, stated, said, noted, stressed, emphasized, emphasised, underlined, pointed out, informed, presented, briefed, highlighted, reported, made a statement, made statements, took the floor, remarked, recalled, announced, gave, expressed, proposed, thanked, told, added, suggested, reminded',
      after:
        'statements by, interventions by, interventions from, statements from, followed by, speeches by, presentations by, statements were made by, addressed by, speeches were delivered by, presentation by, remarks by, according to, delivered by, made by, presented by, in the words of, floor was given to, speaker, speakers, panellists, panelists, keynote, presentations from, statements were delivered by, heard',
    },
    signed: { before: 'signed, put their signatures, done at, done in', after: 'signed by, signatures of, signed' },
    attended: {
      label:
        'present, participants, list of participants, participants list, attendance, attendees, in attendance, those present, members present, also present, delegates, delegations, observers',
      before: 'attended, met in, participated, took part, were present, was present, in attendance, joined',
      after:
        'attended by, participation of, participants included, in the presence of, presence of, joined by, accompanied by, attendance of, comprised, consisted of, present were, participants were, included',
    },
  },
  signature: 'signed signature sgd',
  absent:
    'absent, absent with apologies, apologies, excused, regrets, did not attend, unable to attend, not able to attend, could not attend',
  besides: 'after, following, besides, in addition to, alongside, thanked',
  pronouns: 'he, she',
  represents: 'represented, representing',
  named: 'called, named',
  dates: englishDates,
  decided:
    'agreed, decided, resolved, adopted, approved, endorsed, it was agreed, entrusted, instructed, requested, tasked, mandated, invited',
  obliged: 'shall, will, undertakes, is to, are to, entrusted, instructed, requested, tasked, invited',
  said: 'said, stated, noted, stressed, emphasized, emphasised, underlined, pointed out, informed, highlighted, reported, recalled, announced, told, added, remarked, expressed, presented, suggested, proposed, briefed',
  expected:
    'expected, forecast, projected, planned, will, target, targets, aims, by the year, to reach, estimated to, plan, plans, should, intends',
  currencies: {
    dollar: 'USD',
    dollars: 'USD',
    usd: 'USD',
    us$: 'USD',
    euro: 'EUR',
    eur: 'EUR',
    lira: 'TRY',
    liras: 'TRY',
    try: 'TRY',
    rouble: 'RUB',
    ruble: 'RUB',
    rub: 'RUB',
    tenge: 'KZT',
    kzt: 'KZT',
    manat: 'AZN',
    azn: 'AZN',
    som: 'KGS',
    sum: 'UZS',
    lari: 'GEL',
    gel: 'GEL',
  },
  units: {
    percent: '%',
    'per cent': '%',
    users: 'users',
    subscribers: 'subscribers',
    subscriptions: 'subscriptions',
    companies: 'companies',
    projects: 'projects',
    students: 'students',
    people: 'people',
    specialists: 'specialists',
    kilometres: 'km',
    kilometers: 'km',
    km: 'km',
    mbps: 'Mbit/s',
    gbps: 'Gbit/s',
    households: 'households',
    schools: 'schools',
    settlements: 'settlements',
    jobs: 'jobs',
    experts: 'experts',
    services: 'services',
    incidents: 'incidents',
    attacks: 'attacks',
    startups: 'startups',
    villages: 'villages',
    citizens: 'citizens',
    participants: 'participants',
    stations: 'stations',
    centres: 'centres',
    engineers: 'engineers',
    institutions: 'institutions',
    teachers: 'teachers',
    delegates: 'delegates',
  },
  countedMembers:
    'countries, states, member states, delegations, delegates, participants, experts, directions, areas, ministers, measures, sub-groups, working groups, priorities, items, points, topics, member countries, main directions, priority areas',
  headings: {
    name: 'name, full name, participant, name and surname, name surname, delegate',
    post: 'post, position, title, job title, function, position and organisation, designation',
    organisation: 'organisation, organization, institution, ministry, affiliation, agency, body',
    country: 'country, state, delegation, member state, side',
    role: 'role, capacity, as',
  },
  otherLists:
    'agenda, participants, list of participants, attendance, present, delegations, contents, annexes, distribution',
  procedural:
    'background, introduction, implementation, monitoring, approval, revision, final provisions, preamble, general provisions, entry into force, follow-up, closing, conclusion, review, amendment, opening, adoption of the agenda, date and place, other matters, any other business, miscellaneous, signature, definitions, opening of the meeting, adoption of',
  itemWords:
    'section part chapter article measure action activity task objective goal priority direction pillar item step point area',
  itemLabels:
    'responsible, responsibility, lead, deadline, timeline, timeframe, time frame, due, due date, implementation period, implemented by, executor, partners, budget, indicator, expected result, status',
  planHeadings: {
    number: 'no, nr, number, item, ref, code',
    measure:
      'action, measure, activity, task, step, actions, measures, activities, tasks, description, proposed action, key action',
    other:
      'lead, responsible, responsibility, deadline, due, due date, timeline, timeframe, time frame, period, partners, budget, indicator, status, result, expected result, executor, who, when, responsible party, implementing party, remarks, comments, funding, output',
  },
  delegations: 'delegation, delegations, side',
  onBehalf: 'for, from, on behalf of, on the part of',
  languageWords: 'language, languages',
  republics: 'the republic of, republic of, the kingdom of, kingdom of, the state of, the government of',
  sourceLabel: 'source',
  refused:
    'not be set up, not be created, not be established, not be formed, not to set up, not to create, not to establish',
  published: 'published, published on, date of publication, posted, posted on, updated',
  documents: {
    ACTION_PLAN:
      'action plan, work plan, plan of action, implementation plan, programme of work, work programme, plan of activities, roadmap, road map, programme of action, programme of activities, list of measures',
    MINUTES: 'minutes, protocol, report of the meeting, summary record',
    DECLARATION: 'declaration, joint statement, communiqué, communique, joint communiqué, statement, memorandum',
    TERMS_OF_REFERENCE: 'terms of reference',
    CHARTER: 'charter, statute',
    REPORT: 'report',
    NEWS: 'news, press release, press service',
  },
  abbreviations: 'mr mrs ms dr prof hon st no e.g i.e vs amb eng gen dept approx art para vol ltd inc co h e g i',
  notCountries: 'chad jordan niger man mali guinea turkey',
};
