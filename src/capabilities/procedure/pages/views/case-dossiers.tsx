import type { Language, Words } from '#kernel/language.ts';
import { formatDay, formatNumber, Heading, type Task, TaskList } from '#ui';
import { dossierAddress } from '../../annexes/addresses.ts';
import { dossierTypes } from '../../annexes/dossier-types.ts';
import type { ListedDossier } from '../../annexes/list-dossiers.ts';
import { findingTag } from '../../annexes/views/words.ts';
import type { CasePageView } from './case-view.ts';

const words = {
  title: { id: 'Berkas pendamping', en: 'Dossiers' },
  none: {
    id: 'Belum ada. Perjalanan dinas, hibah, izin lembaga asing, dan barang dicatat pada berkasnya sendiri.',
    en: 'None yet. Official travel, grants, permits of foreign organisations and goods have dossiers of their own.',
  },
  all: { id: 'Naskah asli dan berkas kerja sama ini', en: 'Originals and dossiers of this cooperation' },
  by: { id: 'paling lambat', en: 'by' },
  more: { id: 'hal lain', en: 'more' },
  nothing: { id: 'Tidak ada yang kurang', en: 'Nothing is missing' },
} as const satisfies Record<string, Words>;

/** How many findings a row tells before it only counts. */
const told = 3;

function taskOf({ dossier, judgement }: ListedDossier, language: Language): Task {
  const { state, findings } = judgement;
  const lines = findings
    .slice(0, told)
    .map(
      (finding) =>
        `${finding.words[language]}${finding.due ? ` (${words.by[language]} ${formatDay(finding.due, language)})` : ''}`,
    );
  const more = findings.length - lines.length;
  if (more > 0) lines.push(`+ ${formatNumber(more, language)} ${words.more[language]}`);
  const [first] = findings;
  return {
    title: `${dossierTypes[dossier.kind].name[language]}: ${dossier.title}`,
    href: dossierAddress('view', language, { dossier: dossier.id }),
    hint: [state[language], ...lines].map((line, index) => (
      <span key={index}>
        {index > 0 && <br />}
        {line}
      </span>
    )),
    status: first ? findingTag(first, language) : words.nothing[language],
  };
}

/** What goes along with the case, and what each of it still needs; only for those who may read dossiers. */
export const CaseDossiers = ({ dossiers, view, language }: CasePageView) =>
  dossiers === undefined ? null : (
    <section id="dossiers">
      <Heading level={2}>{words.title[language]}</Heading>
      {dossiers.length === 0 ? (
        <p class="govuk-body">{words.none[language]}</p>
      ) : (
        <TaskList idPrefix="dossier" tasks={dossiers.map((one) => taskOf(one, language))} />
      )}
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={dossierAddress('ofCooperation', language, { code: view.case.cooperationCode })}
        >
          {words.all[language]}
        </a>
      </p>
    </section>
  );
