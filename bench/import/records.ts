import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';

/** Records of one size, on disk. */
export interface Records {
  readonly files: readonly string[];
  /** How many facts they state, each once. */
  readonly facts: number;
}

const countries = ['AZ', 'BG', 'GE', 'KZ', 'KG', 'MD', 'RO', 'TJ', 'TR', 'UZ'];

/** Of a hundred facts, so many are attendances; the rest are posts, statements and decisions. */
const shares = { attendances: 40, offices: 20, statements: 30, decisions: 10 };

/**
 * Writes records that state so many facts, with invented names that are seen to be so. A meeting has a hundred facts;
 * half of those who are there were at the meeting before. Every document describes all that it names, as people's do.
 */
export async function writeRecords(folder: string, facts: number, meetingsEach: number): Promise<Records> {
  await mkdir(folder, { recursive: true });
  const meetings = facts / 100;
  const files: string[] = [];
  for (let first = 0; first < meetings; first += meetingsEach) {
    const file = join(folder, `example-minutes-${number(first)}.yaml`);
    await writeFile(file, recordOf(first, Math.min(first + meetingsEach, meetings)));
    files.push(file);
  }
  return { files, facts: meetings * 100 };
}

/** Writes an attendance list of so many rows, and the record of the meeting that it is of. */
export async function writeList(folder: string, rows: number) {
  await mkdir(folder, { recursive: true });
  const [list, meeting] = [join(folder, 'participants.csv'), join(folder, 'meeting.yaml')];
  const cells = Array.from({ length: rows }, (_, index) => [
    inventedName(index),
    'Head of Department',
    `Example Ministry ${number(index % 200)}`,
    countries[index % countries.length],
    'participant',
  ]);
  await writeFile(list, stringify([['Name', 'Post', 'Organisation', 'Country', 'Role'], ...cells]));
  await writeFile(meeting, recordOf(0, 1));
  return { list, meeting, slug: meetingOf(0) };
}

/** Writes so many small records, each of a meeting with three who attended. */
export async function writeSmallRecords(folder: string, count: number): Promise<Records> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const file = join(folder, `example-minutes-${number(index)}.yaml`);
    const officials = [index, index + 1, index + 2];
    const lines = [
      ...headOf(index),
      'officials:',
      ...officials.map(officialLine),
      'meetings:',
      meetingLine(index),
      'attendances:',
      ...officials.map((official) => attendanceLine(index, official)),
    ];
    await writeFile(file, `${lines.join('\n')}\n`);
    files.push(file);
  }
  return { files, facts: 3 * count };
}

/** Of YAML in lines, as people write it, without taking a library for as many. */
function recordOf(first: number, end: number): string {
  const meetings = Array.from({ length: end - first }, (_, index) => first + index);
  const officials = new Set(meetings.flatMap(attendeesOf));
  return [
    ...headOf(first),
    'officials:',
    ...[...officials].map(officialLine),
    'meetings:',
    ...meetings.map(meetingLine),
    'offices:',
    ...meetings.flatMap((meeting) =>
      attendeesOf(meeting)
        .slice(shares.attendances - shares.offices)
        .map(
          (index) =>
            `  - { official: ${slugOf(index)}, post: head, title: { en: Head of Department ${index % 50} }, country: ${countryOf(index)}, evidence: "Head of Department" }`,
        ),
    ),
    'attendances:',
    ...meetings.flatMap((meeting) => attendeesOf(meeting).map((official) => attendanceLine(meeting, official))),
    'statements:',
    ...meetings.flatMap((meeting) =>
      numbered(shares.statements).map(
        (position) =>
          `  - { meeting: ${meetingOf(meeting)}, slug: s-${position}, speaker: { country: ${countryOf(position)} }, summary: { en: "${countryOf(position)} tells of example project ${position}." }, evidence: "told of project ${position}" }`,
      ),
    ),
    'decisions:',
    ...meetings.flatMap((meeting) =>
      numbered(shares.decisions).map(
        (position) =>
          `  - { meeting: ${meetingOf(meeting)}, slug: d-${position}, summary: { en: "Example decision ${position} is taken." }, assignees: [{ country: ${countryOf(position)} }], evidence: "decided on item ${position}" }`,
      ),
    ),
    '',
  ].join('\n');
}

function headOf(index: number): string[] {
  return [
    'record: 1',
    'document:',
    `  slug: example-minutes-${number(index)}`,
    '  kind: MINUTES',
    `  title: Example minutes ${number(index)}`,
    '  language: en',
    'countries:',
    ...countries.map((code) => `  - { code: ${code} }`),
  ];
}

function officialLine(index: number): string {
  return `  - { slug: ${slugOf(index)}, name: { en: ${nameOf(index)} } }`;
}

function meetingLine(index: number): string {
  const month = `20${number(index % 20, 2)}-05`;
  return `  - { slug: ${meetingOf(index)}, title: { en: "${index + 1}th example meeting" }, when: "${month}" }`;
}

function attendanceLine(meeting: number, official: number): string {
  const country = countryOf(official);
  return `  - { meeting: ${meetingOf(meeting)}, official: ${slugOf(official)}, country: ${country}, roles: [SPOKE], evidence: "${nameOf(official)} (${country})" }`;
}

/** The second half of them comes for the first time. */
function attendeesOf(meeting: number): number[] {
  const isNew = shares.offices;
  return numbered(shares.attendances).map((position) => meeting * isNew + position);
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function number(index: number, digits = 6): string {
  return String(index).padStart(digits, '0');
}

function countryOf(index: number): string {
  return countries[index % countries.length] ?? '';
}

const nameOf = (index: number) => `Example Official ${number(index)}`;
/** A name that shares its words with as few others as people's do. */
function inventedName(index: number): string {
  return `${capital(wordOf(index % 1_000))} Example${wordOf(Math.floor(index / 1_000))}`;
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** Of three syllables, another for each number below 1,000. */
function wordOf(number: number): string {
  return [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100) % 10]
    .map((digit, place) => `${'bdkmlnrstz'.charAt(digit)}${'aeiou'.charAt((digit + place) % 5)}`)
    .join('');
}

const slugOf = (index: number) => `example-official-${number(index)}`;
const meetingOf = (index: number) => `example-meeting-${number(index)}`;
