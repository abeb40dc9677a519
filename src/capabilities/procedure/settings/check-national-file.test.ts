import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNationalFile, ruleSetSchema } from './check-national-file.ts';

const documented = readFileSync('docs/procedure/bentuk-aturan.md', 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(documented)?.[1] ?? '';

describe('the documented example', () => {
  it('can be loaded as it stands, and says what it would change', () => {
    expect(checkNationalFile(example)).toMatchObject({
      code: 'C1',
      differences: expect.arrayContaining([
        expect.objectContaining({ kind: 'stage', code: 'public-hearing', how: 'added' }),
        expect.objectContaining({ kind: 'path', code: 'ksdpl-sister', how: 'changed' }),
        expect.objectContaining({ kind: 'requirement', code: 'complementarity', how: 'removed' }),
      ]),
    });
  });

  it('names the place of each mistake in both languages, all at once', () => {
    const text = JSON.parse(example);
    text.clocks[0].length.count = 0;
    text.stages[0].name = { id: 'Uji publik' };
    const checked = checkNationalFile(JSON.stringify(text));
    expect(checked).toMatchObject({
      complaints: [
        {
          place: 'clocks.0 (PUBLIC_HEARING).length.count',
          words: { id: expect.stringContaining('paling kurang') },
        },
        { place: 'stages.0 (public-hearing).name.en', words: { id: 'belum diisi', en: 'is missing' } },
      ],
    });
  });

  it('explains every part that the schema has', () => {
    const { properties } = ruleSetSchema() as { properties: Record<string, unknown> };
    for (const name of Object.keys(properties)) expect(documented).toContain(`\`${name}\``);
  });
});
