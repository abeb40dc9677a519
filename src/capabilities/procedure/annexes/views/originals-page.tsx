import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { languageName } from '#reference';
import { instrumentWords } from '#register';
import { Button, CardTable, EmptyState, Form, type FormView, formatDay, Heading, Pagination, Tag } from '#ui';
import type { ListedOriginals } from '../../custody/list-originals.ts';
import type { OnePage } from '../../pages/one-page.ts';
import { cooperationAddress, dossierAddress } from '../addresses.ts';
import { nextDue } from '../finding.ts';
import { holderName } from './custody-sections.tsx';
import { titleIn } from './words.ts';

const words = {
  title: { id: 'Naskah asli kantor ini', en: 'Originals of this office' },
  lead: {
    id: 'Setiap naskah, di mana aslinya, dan apa yang terlambat. Yang terlambat tampil lebih dahulu.',
    en: 'Every instrument, where its originals are and what is overdue. The overdue come first.',
  },
  instrument: { id: 'Naskah', en: 'Instrument' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  where: { id: 'Di mana', en: 'Where' },
  next: { id: 'Batas waktu terdekat', en: 'Next last day' },
  todo: { id: 'Perlu diperhatikan', en: 'To attend to' },
  unknown: { id: 'Belum diketahui', en: 'Not known' },
  lentTo: { id: 'dipinjam', en: 'lent to' },
  overdue: { id: 'Terlambat', en: 'Overdue' },
  begin: { id: 'Mulai mencatat', en: 'Begin to record' },
  none: { id: 'Belum ada naskah', en: 'No instruments yet' },
  noneWhy: {
    id: 'Belum ada LoI, MoU, atau naskah lain yang tercatat pada kerja sama kantor ini.',
    en: 'No LoI, MoU or other instrument is recorded in this office’s cooperations.',
  },
} as const satisfies Record<string, Words>;

const nameOf = ({ instrument }: ListedOriginals, language: Language): string => {
  const { kind, number, signed } = instrument;
  const name = [instrumentWords[kind]?.[language] ?? kind, number].filter(Boolean).join(' ');
  return signed === null ? name : `${name}, ${formatEdtf(signed, language)}`;
};

const Where = ({ one, language }: { one: ListedOriginals; language: Language }) => {
  const lines = [
    ...one.holdings.map(
      ({ language: of, count, holder }) =>
        `${holderName(holder, language)}: ${count} (${languageName(of, language)})`,
    ),
    ...one.lent.map(
      ({ borrower, due }) => `${words.lentTo[language]} ${borrower}, ${formatDay(due, language)}`,
    ),
  ];
  if (lines.length === 0) return <>{words.unknown[language]}</>;
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

const Due = ({ one, language }: { one: ListedOriginals; language: Language }) => {
  const { findings } = one.judgement;
  const due = nextDue(findings);
  if (due === null) return <>–</>;
  return (
    <>
      {formatDay(due, language)}{' '}
      {findings.some(({ overdue }) => overdue) && <Tag colour="red">{words.overdue[language]}</Tag>}
    </>
  );
};

interface OriginalsProps {
  form: FormView;
  listed: readonly ListedOriginals[];
  mayWrite: boolean;
}

const Instrument = ({ form, one, mayWrite }: { form: FormView; one: ListedOriginals; mayWrite: boolean }) => {
  const { language } = form;
  const name = nameOf(one, language);
  if (one.dossierId !== null)
    return (
      <a class="govuk-link" href={dossierAddress('view', language, { dossier: one.dossierId })}>
        {name}
      </a>
    );
  return (
    <>
      {name}
      {mayWrite && (
        <Form view={form} action={dossierAddress('openCustody', language, { instrument: one.instrument.id })}>
          <Button kind="secondary">
            {words.begin[language]}
            <span class="govuk-visually-hidden">{`: ${name}, ${one.instrument.cooperationCode}`}</span>
          </Button>
        </Form>
      )}
    </>
  );
};

/** Instruments with where their originals are. */
export const OriginalsTable = ({ form, listed, mayWrite }: OriginalsProps) => {
  const { language } = form;
  return (
    <CardTable
      columns={(['instrument', 'cooperation', 'where', 'next', 'todo'] as const).map((name) => ({
        header: words[name][language],
        numeric: name === 'todo',
      }))}
      rows={listed.map((one) => [
        <Instrument key={one.instrument.id} form={form} one={one} mayWrite={mayWrite} />,
        <a
          key={one.instrument.id}
          class="govuk-link"
          href={cooperationAddress(language, one.instrument.cooperationCode)}
        >
          {one.instrument.cooperationCode}: {titleIn(one.instrument, language)}
        </a>,
        <Where key={one.instrument.id} one={one} language={language} />,
        <Due key={one.instrument.id} one={one} language={language} />,
        one.judgement.findings.length,
      ])}
    />
  );
};

/** One page of the office's originals. */
export const OriginalsPage = (
  props: Omit<OriginalsProps, 'listed'> & { listed: OnePage<ListedOriginals> },
) => {
  const { language } = props.form;
  const { shown, page, pages } = props.listed;
  return (
    <>
      <Heading level={1}>{words.title[language]}</Heading>
      <p class="govuk-body">{words.lead[language]}</p>
      {shown.length === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
      ) : (
        <OriginalsTable {...props} listed={shown} />
      )}
      <Pagination
        language={language}
        page={page}
        pages={pages}
        hrefOf={(one) => `${dossierAddress('originals', language)}?page=${one}`}
      />
    </>
  );
};
