import { withGovernment } from '#platform/database/database.ts';
import type { OfficeRoute } from '#platform/http/index.ts';
import { recordStatement } from '../record-statement.ts';
import { elsewhere } from './addresses.ts';
import { answersOf } from './answers.ts';
import { formRoutes } from './form-routes.tsx';
import { loadOwnPlace, type OwnPlace } from './own-place.ts';
import { readSource } from './read-source.ts';
import { StatementPage } from './views/statement-page.tsx';

/** What a source may say of a region as a whole. */
export const statementKinds = ['none', 'some'] as const;

export const statementRoutes: readonly OfficeRoute[] = formRoutes<OwnPlace>({
  name: 'region.record-statement',
  path: 'statement',
  title: () => ({ id: 'Pernyataan tentang daerah', en: 'Statement about the region' }),
  load: loadOwnPlace,
  body: (form, { government }) => <StatementPage form={form} government={government} />,
  async save({ form, actor, language }, { database, clock }, { government: { regionCode } }) {
    const answers = answersOf(form);
    const value = answers.choice('value', statementKinds, {
      id: 'Pilih apa yang dikatakan sumber ini',
      en: 'Choose what this source says',
    });
    const said = answers.text('said', {
      most: 20_000,
      needed: { id: 'Tulis kata-kata sumbernya', en: 'Write the words of the source' },
    });
    const { source, ...where } = readSource(answers);
    answers.mustBeSound();
    await withGovernment(database, actor.governmentId, (tx) =>
      recordStatement(tx, clock, actor, {
        regionCode,
        source,
        claims: [{ property: 'has-cooperation', value, asWritten: said ?? '', ...where }],
      }),
    );
    return `${elsewhere.region[language]}/${encodeURIComponent(regionCode)}`;
  },
});
