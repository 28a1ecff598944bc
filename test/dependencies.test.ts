import { describe, expect, test } from 'vitest';
import { type AuditReport, type Exception, judgeAudit } from '../dependencies/audit.ts';
import { licencesIn } from '../dependencies/licences.ts';
import { lockFiles, problemsInLockFile, readLockFile } from '../dependencies/lock-file.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;

describe.each(lockFiles)('%s', (name) => {
  const lockFile = readLockFile(name);

  test('fixes each package by its hash, and none comes from elsewhere', () => {
    expect(problemsInLockFile(lockFile)).toEqual([]);
  });

  test('has nothing under a licence that nobody has thought of', () => {
    expect(licencesIn(lockFile, name).problems).toEqual([]);
  });
});

test('a package without a hash, from elsewhere, or under another licence is found', () => {
  const sound = { version: '1.0.0', license: '(MIT OR GPL-3.0-only)', integrity };
  const packages = {
    '': { version: '0.1.0' },
    'node_modules/sound': sound,
    'node_modules/weak': { ...sound, integrity: 'sha1-AAAA', license: '(MIT AND GPL-3.0-only)' },
    'node_modules/sound/node_modules/@other/one': {
      ...sound,
      resolved: 'https://example.org/one.tgz',
      license: 'GPL-3.0-only',
    },
    // A licence is excepted with the package and not for all.
    'node_modules/lightningcss': { ...sound, license: 'GPL-3.0-only' },
    'node_modules/another': { ...sound, license: 'MPL-2.0' },
  };
  const lockFile = { lockfileVersion: 3, packages };
  expect(problemsInLockFile(lockFile)).toEqual([
    'weak has no SHA-512 hash',
    '@other/one names where it comes from: https://example.org/one.tgz',
  ]);
  expect(licencesIn(lockFile, 'package-lock.json').problems).toEqual([
    'weak 1.0.0 is under (MIT AND GPL-3.0-only)',
    '@other/one 1.0.0 is under GPL-3.0-only',
    'lightningcss 1.0.0 is under GPL-3.0-only',
    'another 1.0.0 is under MPL-2.0',
  ]);
});

describe('known vulnerabilities', () => {
  const advisory = {
    name: 'example',
    title: 'Example reads too much',
    url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
    severity: 'high',
    range: '<2.0.0',
  };
  const report: AuditReport = { vulnerabilities: { user: { via: ['example'] }, example: { via: [advisory] } } };
  const exception: Exception = {
    advisory: 'GHSA-aaaa-bbbb-cccc',
    package: 'example',
    why: 'The function that reads too much is never called here.',
    until: '2027-01-01',
  };

  test('one that is found counts until somebody has argued why not, and for as long as they said', () => {
    expect(judgeAudit([report], [], '2026-12-01').found).toEqual([
      'example <2.0.0: Example reads too much (high) https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
    ]);
    expect(judgeAudit([report], [exception], '2026-12-01')).toEqual({ found: [], stale: [], unanswered: undefined });
    expect(judgeAudit([report], [exception], '2027-01-01').found).toHaveLength(1);
    expect(judgeAudit([report], [{ ...exception, why: 'no harm' }], '2026-12-01').stale).toHaveLength(1);
    expect(judgeAudit([report], [{ ...exception, package: 'other' }], '2026-12-01')).toMatchObject({
      found: [expect.stringContaining('example')],
      stale: [expect.stringContaining('remove it')],
    });
  });

  test('a registry that does not answer is told of, and finds nothing', () => {
    const silent = { message: '405 Method Not Allowed' };
    const result = judgeAudit([report, silent], [], '2026-12-01');
    expect(result.unanswered).toBe('405 Method Not Allowed');
    expect(result.found).toHaveLength(1);
    expect(judgeAudit([silent], [exception], '2026-12-01').stale).toEqual([]);
  });
});
