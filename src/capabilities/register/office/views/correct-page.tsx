import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { fieldWords, kindWords } from '#reference';
import { Button, CardTable, Form, FormErrors, fieldOf, Heading, type SentForm, Tag, Textarea } from '#ui';
import { titleLabel } from '../../labels.ts';
import type { Cooperation } from '../../store/rows.ts';
import { officeAddress } from '../addresses.ts';
import type { ChangedFact, Fact } from '../merge-typed.ts';
import type { FactAnswers } from '../read-facts.ts';
import { FactFields } from './fact-fields.tsx';
import { SourceFields } from './source-fields.tsx';
import { BackToRecord } from './ways-on.tsx';

const words = {
  title: { id: 'Perbaiki kerja sama', en: 'Correct the cooperation' },
  why: { id: 'Mengapa diperbaiki', en: 'Why it is corrected' },
  whyHint: {
    id: 'Yang lama tidak hilang: riwayat menunjukkan apa yang berubah, kapan, dan mengapa.',
    en: 'What stood before is not lost: the history shows what changed, when and why.',
  },
  save: { id: 'Simpan perbaikan', en: 'Save the correction' },
  changed: { id: 'Yang diubah orang lain sementara ini', en: 'What somebody else changed meanwhile' },
  changedWhy: {
    id: 'Yang tidak Anda sentuh sudah diambil dari perubahan itu. Yang Anda berdua ubah masih memakai isian Anda: bandingkan, sesuaikan di bawah bila perlu, lalu simpan.',
    en: 'What you did not touch has been taken from that change. What both of you changed still has your words: compare, adjust below if needed, then save.',
  },
  fact: { id: 'Fakta', en: 'Fact' },
  was: { id: 'Saat Anda membuka', en: 'When you opened it' },
  theirs: { id: 'Sekarang tercatat', en: 'On record now' },
  mine: { id: 'Isian Anda', en: 'What you typed' },
  contested: { id: 'Anda berdua mengubah', en: 'Both changed it' },
  taken: { id: 'diambil', en: 'taken over' },
} as const satisfies Record<string, Words>;

const factWords: Readonly<Record<Fact, Words>> = {
  titleId: { id: 'Judul', en: 'Title in Indonesian' },
  titleEn: { id: 'Judul bahasa Inggris', en: 'Title in English' },
  kind: { id: 'Bentuk', en: 'Kind' },
  activity: { id: 'Kerja sama yang dilakukan', en: 'What is done' },
  fields: { id: 'Urusan', en: 'Fields' },
  sdgs: { id: 'TPB', en: 'SDGs' },
  start: { id: 'Mulai', en: 'Start' },
  end: { id: 'Berakhir', en: 'End' },
  periodWords: { id: 'Periode seperti tertulis', en: 'Period as written' },
};

function shown(fact: Fact, value: ChangedFact['was'], language: Language): string {
  if (value === null || value === '') return '–';
  if (fact === 'fields' && Array.isArray(value))
    return value.map((code) => fieldWords(String(code))[language]).join(', ') || '–';
  if (Array.isArray(value)) return value.join(', ') || '–';
  if (fact === 'kind') return kindWords(value)[language];
  return fact === 'start' || fact === 'end' ? formatEdtf(value, language) : value;
}

const Changed = ({ changed, language }: { changed: readonly ChangedFact[]; language: Language }) => (
  <section id="changed">
    <Heading level={2}>{words.changed[language]}</Heading>
    <p class="govuk-body">{words.changedWhy[language]}</p>
    <CardTable
      columns={[words.fact, words.was, words.theirs, words.mine].map((header) => ({
        header: header[language],
      }))}
      rows={changed.map(({ fact, was, theirs, mine, contested }) => [
        <>
          {factWords[fact][language]}{' '}
          <Tag colour={contested ? 'orange' : 'grey'}>
            {(contested ? words.contested : words.taken)[language]}
          </Tag>
        </>,
        shown(fact, was, language),
        shown(fact, theirs, language),
        shown(fact, mine, language),
      ])}
    />
  </section>
);

interface CorrectPageProps {
  form: SentForm;
  cooperation: Cooperation;
  /** What the form is opened with; it carries them, so that a later change by somebody else can be told. */
  facts: FactAnswers;
  version: number;
  changed?: readonly ChangedFact[] | undefined;
}

export const CorrectPage = ({ form, cooperation, facts, version, changed = [] }: CorrectPageProps) => {
  const { language } = form;
  const { code } = cooperation;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} · ${titleLabel(cooperation, language)}`}>
        {words.title[language]}
      </Heading>
      {changed.length > 0 && <Changed changed={changed} language={language} />}
      <Form
        view={form}
        action={officeAddress('correct', language, { code })}
        hidden={{ version: String(version), opened: JSON.stringify(facts) }}
      >
        <FactFields form={form} facts={facts} />
        <Textarea
          {...fieldOf(form, 'reason')}
          label={words.why[language]}
          hint={words.whyHint[language]}
          rows={3}
        />
        <SourceFields form={form} />
        <Button>{words.save[language]}</Button>
      </Form>
      <BackToRecord code={code} language={language} />
    </>
  );
};
