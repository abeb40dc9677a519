import { expect, test } from 'vitest';
import { ConfigProblem, readConfig } from './config.ts';

const settingBlamed = (environment: Record<string, string>): string | undefined => {
  try {
    readConfig(environment);
    return undefined;
  } catch (error) {
    return error instanceof ConfigProblem ? error.setting : 'no setting';
  }
};

test.each([
  ['PORT', 'abc'],
  ['HOST', '999.1'],
  ['BASE_URL', 'ftp:x'],
  ['DATABASE_URL', 'mysql://x'],
  ['JALIN_NOW', 'yesterday'],
])('a wrong %s is blamed on itself', (setting, value) => {
  expect(settingBlamed({ [setting]: value })).toBe(setting);
});

test('an IPv6 address is a host like any other', () => {
  expect(readConfig({ HOST: '::1' }).baseUrl).toBe('http://[::1]:3000');
});
