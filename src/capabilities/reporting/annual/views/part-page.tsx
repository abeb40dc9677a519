import type { Words } from '#kernel/language.ts';
import { Button, Form, FormErrors, type FormView, fieldOf, Heading, InsetText, Textarea } from '#ui';
import { additionKey, type ComposedSentence } from '../compose-part.ts';
import { partGuides, partWords, type ReportPart } from '../parts.ts';
import { partPath, sectionPath } from '../paths.ts';
import { partKey } from '../report-acts.ts';
import type { SectionView } from '../view-section.ts';
import { standingWords } from '../words.ts';
import { LastYear } from './section-page.tsx';
import { FactNote, MissingList } from './sentences.tsx';

const words = {
  sentence: { id: 'Kalimat', en: 'Sentence' },
  lead: {
    id: 'Kalimat di bawah dirangkai dari catatan. Yang Anda ubah disimpan di sampingnya dan ditandai; kosongkan sebuah kalimat untuk tidak memuatnya.',
    en: 'The sentences below are put together from the record. What you change is kept beside it and marked; empty a sentence to leave it out.',
  },
  record: { id: 'Menurut catatan', en: 'By the record' },
  wrote: { id: 'Ketika ditulis, catatannya', en: 'When it was written, the record said' },
  addition: { id: 'Tambahan petugas', en: 'Added by the officer' },
  additionHint: {
    id: 'Hal yang tidak ada catatannya, misalnya alasan atau analisis. Ditandai sebagai tulisan petugas.',
    en: 'What no record says, like reasons or an analysis. It is marked as written by the officer.',
  },
  save: { id: 'Simpan bagian ini', en: 'Save this part' },
  stored: { id: 'Yang tersimpan sekarang', en: 'What is stored now' },
  cancel: { id: 'Kembali tanpa menyimpan', en: 'Back without saving' },
} as const satisfies Record<string, Words>;

interface Props {
  form: FormView;
  view: SectionView;
  part: ReportPart;
}

const rowsFor = (text: string) => Math.min(10, Math.max(2, Math.ceil(text.length / 60)));

const SentenceField = ({
  form,
  sentence,
  index,
}: {
  form: FormView;
  sentence: ComposedSentence;
  index: number;
}) => {
  const { language } = form;
  const { key, text, assembled, base, fact, standing } = sentence;
  return (
    <Textarea
      {...fieldOf(form, `text-${key}`, text)}
      label={`${words.sentence[language]} ${index + 1}`}
      hint={
        <>
          {fact && <FactNote fact={fact} language={language} />}
          {standing !== 'assembled' && (
            <>
              {' '}
              {standingWords[standing][language]}. {words.record[language]}:{' '}
              <span lang="id">{assembled ?? '-'}</span>
              {base !== null && base !== assembled && (
                <>
                  {' '}
                  {words.wrote[language]}: <span lang="id">{base}</span>
                </>
              )}
            </>
          )}
        </>
      }
      rows={rowsFor(text)}
    />
  );
};

/** One part to write: each sentence in a field of its own beside its fact, and room for what no record says. */
export const PartPage = ({ form, view, part }: Props) => {
  const { language } = form;
  const { section, report } = view;
  const { year } = report.facts;
  const { sentences, missing } = section.parts[part];
  const written = sentences.filter(({ key }) => key !== additionKey);
  const addition = sentences.find(({ key }) => key === additionKey)?.text ?? '';
  const version = report.fold.partVersions.get(partKey(section.section, part)) ?? 0;
  const conflict = form.refusal?.kind === 'changed-meanwhile';
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${section.title}, ${year}`}>
        {partWords[part][language]}
      </Heading>
      <p class="govuk-body">{partGuides[part][language]}</p>
      <MissingList missing={missing} language={language} />
      <LastYear view={view} part={part} language={language} />
      {conflict && (
        <InsetText>
          {words.stored[language]}:
          <ul class="govuk-list govuk-list--bullet" lang="id">
            {sentences.map(({ key, text }) => (
              <li key={key}>{text === '' ? '-' : text}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <Form
        view={form}
        action={partPath(language, year, section.section, part)}
        hidden={{ version: String(version) }}
        guarded
      >
        {written.length > 0 && <p class="govuk-body">{words.lead[language]}</p>}
        {written.map((sentence, index) => (
          <SentenceField key={sentence.key} form={form} sentence={sentence} index={index} />
        ))}
        <Textarea
          {...fieldOf(form, `text-${additionKey}`, addition)}
          label={words.addition[language]}
          hint={words.additionHint[language]}
          rows={rowsFor(addition) + 2}
        />
        <div class="govuk-button-group">
          <Button>{words.save[language]}</Button>
          <a class="govuk-link" href={sectionPath(language, year, section.section)}>
            {words.cancel[language]}
          </a>
        </div>
      </Form>
    </>
  );
};
