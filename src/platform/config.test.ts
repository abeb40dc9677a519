import { describe, expect, it, test } from 'vitest';
import { ConfigProblem, readConfig } from './config.ts';

function problemOf(environment: Record<string, string>): unknown {
  try {
    readConfig(environment);
    return undefined;
  } catch (problem) {
    return problem;
  }
}

test.each([
  ['PORT', 'abc'],
  ['HOST', '999.1'],
  ['BASE_URL', 'ftp:x'],
  ['DATABASE_URL', 'mysql://x'],
  ['JALIN_NOW', 'yesterday'],
  ['JALIN_SECRET', 'short'],
  ['DATA_LICENCE', 'CC BY 4.0'],
  ['DATA_LICENCE', 'https://example.org/terms'],
])('a wrong %s is blamed on itself', (setting, value) => {
  const problem = problemOf({ [setting]: value });
  expect(problem).toBeInstanceOf(ConfigProblem);
  expect(problem).toMatchObject({ setting });
});

test('a wrong setting is told in both languages', () => {
  const problem = problemOf({ PORT: 'abc' });
  expect(problem).toMatchObject({
    words: { id: expect.stringMatching(/^PORT: harus/), en: expect.stringMatching(/^PORT: must/) },
  });
});

test('the licence of the data is a name and an address', () => {
  expect(readConfig({}).dataLicence).toEqual({
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(
    readConfig({ DATA_LICENCE: 'Lisensi Data Terbuka 1.0  https://data.example/l?v=1' }).dataLicence,
  ).toEqual({
    name: 'Lisensi Data Terbuka 1.0',
    url: 'https://data.example/l?v=1',
  });
});

test('an IPv6 address is a host like any other', () => {
  expect(readConfig({ HOST: '::1' }).baseUrl).toBe('http://[::1]:3000');
});

describe('the settings of mail', () => {
  it('may be absent: no mail is set up, and nothing else minds', () => {
    expect(readConfig({}).mail).toBeUndefined();
    expect(readConfig({ MAIL_FROM: 'jalin@sragen.example.go.id' }).mail).toBeUndefined();
  });

  it.each([
    ['SMTP_URL', { SMTP_URL: 'mail.example.go.id', MAIL_FROM: 'jalin@sragen.example.go.id' }],
    ['SMTP_URL', { SMTP_URL: 'https://mail.example.go.id', MAIL_FROM: 'jalin@sragen.example.go.id' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.go.id:587' }],
    ['MAIL_REPLY', { SMTP_URL: 'smtp://m', MAIL_FROM: 'a@x.go.id', MAIL_REPLY: 'jawab' }],
    [
      'MAIL_WEBHOOK_SECRET',
      { SMTP_URL: 'smtp://m', MAIL_FROM: 'a@x.go.id', MAIL_WEBHOOK_SECRET: 's'.repeat(32) },
    ],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.go.id:587', MAIL_FROM: 'Jalin <jalin@x.go.id>' }],
  ])('stop the start when %s is wrong: %j', (setting, environment) => {
    expect(() => readConfig(environment)).toThrow(expect.objectContaining({ setting }));
  });
});
