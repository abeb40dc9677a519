import { roleWords } from '#access';
import type { Language, Words } from '#kernel/language.ts';
import { Details, formatMoment, Table, Timeline, type TimelineEntry } from '#ui';
import { type PropertyName, properties } from '../../properties.ts';
import type { OfficeRecord } from '../../view-office-record.ts';
import { actWords } from '../../words.ts';

type Line = OfficeRecord['history'][number];
type Detail = Line['detail'][string];

const actions: Readonly<Record<string, Words>> = {
  'cooperation.record': { id: 'Dicatat', en: 'Recorded' },
  'cooperation.correct': { id: 'Diperbaiki', en: 'Corrected' },
  'cooperation.add-claims': { id: 'Keterangan ditambahkan', en: 'Another source added' },
  'cooperation.attach-paper': { id: 'Naskah diunggah', en: 'Paper attached' },
  'cooperation.withdraw-act': { id: 'Peristiwa dikeluarkan', en: 'Event taken out' },
  'cooperation.withdraw-party': { id: 'Pihak dikeluarkan', en: 'Party taken out' },
  'cooperation.withdraw-instrument': { id: 'Naskah dikeluarkan', en: 'Instrument taken out' },
  'cooperation.withdraw-money': { id: 'Dana dikeluarkan', en: 'Money taken out' },
  'cooperation.publish': { id: 'Diterbitkan', en: 'Published' },
  'cooperation.withdraw': { id: 'Ditarik dari terbitan', en: 'Withdrawn from publication' },
  'cooperation.merge': { id: 'Digabungkan', en: 'Merged' },
  'cooperation.undo-merge': { id: 'Penggabungan dibatalkan', en: 'Merge undone' },
  'cooperation.remove': { id: 'Dihapus', en: 'Removed' },
  'cooperation.review-accepted': { id: 'Data pelapor diterima', en: 'Reporter’s record accepted' },
  'cooperation.review-sent-back': { id: 'Dikembalikan kepada pelapor', en: 'Sent back to the reporter' },
  'cooperation.review-submitted': { id: 'Dikirim lagi oleh pelapor', en: 'Submitted again by the reporter' },
  'cooperation.restore': { id: 'Dipulihkan', en: 'Restored' },
  'conflict.resolve': { id: 'Perbedaan diputuskan', en: 'Conflict decided' },
  'conflict.reopen': { id: 'Keputusan dibatalkan', en: 'Decision taken back' },
};

const words = {
  refused: { id: 'ditolak', en: 'refused' },
  system: { id: 'Jalin', en: 'Jalin' },
  formerly: { id: 'pengguna yang tidak lagi bertugas', en: 'somebody no longer in office' },
  reason: { id: 'Alasan', en: 'Reason' },
  changes: { id: 'Sebelum dan sesudah', en: 'Before and after' },
  fact: { id: 'Fakta', en: 'Fact' },
  before: { id: 'Sebelum', en: 'Before' },
  after: { id: 'Sesudah', en: 'After' },
  from: { id: 'Dari', en: 'From' },
  about: { id: 'Tentang', en: 'About' },
} as const;

const factWords: Readonly<Record<string, Words>> = {
  titleId: { id: 'Judul', en: 'Title in Indonesian' },
  titleEn: { id: 'Judul bahasa Inggris', en: 'Title in English' },
  activity: properties.activity.words,
  kind: properties.kind.words,
  start: properties.start.words,
  end: properties.end.words,
  periodWords: properties.period.words,
  fields: properties.field.words,
  sdgs: { id: 'TPB', en: 'SDGs' },
};

const shown = (value: Detail | undefined): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(shown).join(', ');
  if (typeof value === 'object')
    return Object.values(value)
      .filter((one) => one !== null)
      .map(shown)
      .join(' ');
  return String(value);
};

const isFacts = (value: Detail | undefined): value is Readonly<Record<string, Detail>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const Changes = ({ line, language }: { line: Line; language: Language }) => {
  const { before, after } = line.detail;
  if (!isFacts(before) || !isFacts(after)) return null;
  return (
    <Details summary={words.changes[language]}>
      <Table
        columns={[words.fact, words.before, words.after].map((header) => ({ header: header[language] }))}
        rows={Object.keys(after).map((fact) => [
          factWords[fact]?.[language] ?? fact,
          shown(before[fact]),
          shown(after[fact]),
        ])}
      />
    </Details>
  );
};

function byWhom(line: Line, language: Language): string {
  if (line.actorKind === 'system') return `${words.system[language]} (${line.actorId ?? ''})`;
  const names = line.roles.map((role) => roleWords[role][language]);
  return names.join(', ') || words.formerly[language];
}

const propertyLabel = (name: Detail | undefined, language: Language) =>
  typeof name === 'string' && Object.hasOwn(properties, name)
    ? properties[name as PropertyName].words[language]
    : shown(name);

/** What the entry was about, in a line: the properties, acts, names or codes it tells. */
function aboutWhat({ detail }: Line, language: Language): string {
  const told = [
    ...(detail.property === undefined ? [] : [propertyLabel(detail.property, language)]),
    ...(Array.isArray(detail.properties)
      ? [...new Set(detail.properties.map((one: Detail) => propertyLabel(one, language)))]
      : []),
    ...(Array.isArray(detail.acts)
      ? detail.acts.map((act: Detail) =>
          isFacts(act) ? (actWords[act.kind as keyof typeof actWords]?.[language] ?? '') : '',
        )
      : []),
    ...[detail.title, detail.merged, detail.parties, detail.money, detail.heldBy]
      .filter((one) => one !== undefined && one !== null)
      .map(shown),
  ];
  return told.filter(Boolean).join(', ');
}

function entryOf(line: Line, language: Language): TimelineEntry {
  const name = actions[line.action]?.[language] ?? line.action;
  const about = aboutWhat(line, language);
  const { reason } = line.detail;
  return {
    title: line.outcome === 'refused' ? `${name} (${words.refused[language]})` : name,
    datetime: line.at,
    when: formatMoment(new Date(line.at), language),
    by: byWhom(line, language),
    children: (
      <>
        {about && <p class="govuk-body-s">{about}</p>}
        {typeof reason === 'string' && reason !== '' && (
          <p class="govuk-body-s">{`${words.reason[language]}: ${reason}`}</p>
        )}
        <Changes line={line} language={language} />
      </>
    ),
  };
}

/** Who did what to the record, by office and not by name, newest first. */
export const History = ({ history, language }: Pick<OfficeRecord, 'history'> & { language: Language }) => (
  <Timeline entries={history.map((line) => entryOf(line, language))} />
);
