import { describe, expect, it } from 'vitest';
import { readLetterTemplate } from './letter-template.ts';
import { letterTemplates } from './templates/index.ts';

const edited = (changes: object) => ({ ...structuredClone(letterTemplates[0]), ...changes });

describe('a template as an administrator edited it', () => {
  it('is read back as it is', () => {
    for (const template of letterTemplates)
      expect(readLetterTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ template });
  });

  it.each([
    ['a slot nobody knows', { subject: 'Kerja sama dengan {mitra}' }, 'subject', '{mitra}'],
    ['a brace that encloses nothing', { subject: 'Kerja sama {partner' }, 'subject', 'brace'],
    ['an empty sentence', { subject: '' }, 'subject', ''],
    [
      'a condition on a slot nobody knows',
      { body: [{ block: 'paragraph', text: 'a', onlyWith: 'x' }] },
      'body.0.onlyWith',
      'x',
    ],
    ['a kind of block nobody prints', { body: [{ block: 'script', text: 'a' }] }, 'body.0.block', ''],
    ['no text at all', { body: [] }, 'body', ''],
  ])('is refused with its place when it has %s', (_, changes, path, message) => {
    expect(readLetterTemplate(edited(changes))).toEqual({
      problems: [{ path, message: expect.stringContaining(message) }],
    });
  });
});
