import { formatEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import { Checkboxes, Details, fieldOf, formatDay, Radios, type SentForm, Textarea, TextInput } from '#ui';
import type { CodingBook } from '../coding-book.ts';
import { type ObstacleContent, obstacleSources, severities, sides } from '../obstacle.ts';
import { obstacleSourceWords, severityWords, sideWords } from '../words.ts';

const words = {
  quotation: { id: 'Kutipan', en: 'Quotation' },
  quotationHint: {
    id: 'Kata demi kata, dalam bahasa aslinya',
    en: 'Word for word, in the language it was said in',
  },
  codes: { id: 'Kode', en: 'Codes' },
  codesHint: { id: 'Satu atau lebih', en: 'One or more' },
  source: { id: 'Sumbernya', en: 'Where it comes from' },
  sourceTitle: { id: 'Judul sumber', en: 'Title of the source' },
  sourceOffice: {
    id: 'Jabatan atau kantor yang menyatakan (opsional)',
    en: 'Office that said it (optional)',
  },
  officeHint: {
    id: 'Jabatannya saja; nama orang yang diwawancarai tidak dicatat',
    en: 'The office only; the name of the person who was asked is not recorded',
  },
  dated: { id: 'Kapan dinyatakan (opsional)', en: 'When it was said (optional)' },
  datedHint: {
    id: 'Setepat yang diketahui: 12 Mei 2016, Mei 2016, atau 2016',
    en: 'As exact as it is known: 12 May 2016, May 2016, or 2016',
  },
  place: { id: 'Halaman atau bagian (opsional)', en: 'Page or section (optional)' },
  side: { id: 'Letaknya', en: 'Where it lies' },
  severity: { id: 'Beratnya', en: 'How severe it is' },
  notJudged: { id: 'Belum dinilai', en: 'Not judged yet' },
  treatment: { id: 'Penilaian dan penanganan', en: 'Judgement and what is done' },
  mitigation: { id: 'Penanganan (opsional)', en: 'What is done about it (optional)' },
  owner: { id: 'Penanggung jawab (opsional)', en: 'Who is responsible (optional)' },
  due: { id: 'Sampai tanggal (opsional)', en: 'Until (optional)' },
  dueHint: { id: 'Misalnya 15 Januari 2018', en: 'Like 15 January 2018' },
} as const satisfies Record<string, Words>;

interface Props {
  form: SentForm;
  book: CodingBook;
  /** As it stands, or as the statement it is coded from tells it. */
  stored: Pick<ObstacleContent, 'quotation' | 'source'> & Partial<ObstacleContent>;
}

const Source = ({ form, stored: { source } }: Props) => {
  const { language } = form;
  const said = source.datedWords || (source.dated === null ? '' : formatEdtf(source.dated, language));
  return (
    <>
      <Radios
        {...fieldOf(form, 'source', source.title === '' ? '' : source.kind)}
        label={words.source[language]}
        small
        items={obstacleSources.map((value) => ({ value, label: obstacleSourceWords[value][language] }))}
      />
      <TextInput {...fieldOf(form, 'sourceTitle', source.title)} label={words.sourceTitle[language]} />
      <TextInput
        {...fieldOf(form, 'sourceOffice', source.office)}
        label={words.sourceOffice[language]}
        hint={words.officeHint[language]}
      />
      <TextInput
        {...fieldOf(form, 'dated', said)}
        label={words.dated[language]}
        hint={words.datedHint[language]}
        width={20}
      />
      <TextInput {...fieldOf(form, 'place', source.place)} label={words.place[language]} width={20} />
    </>
  );
};

const Treatment = ({ form, stored }: Props) => {
  const { language } = form;
  const notJudged = { value: '', label: words.notJudged[language] };
  const due = stored.due ? formatDay(stored.due, language) : '';
  const filled = ['side', 'severity', 'mitigation', 'owner', 'due'] as const;
  const open =
    filled.some((name) => stored[name] || form.typed[name]) ||
    (form.refusal?.fields.some(({ field }) => filled.some((name) => name === field)) ?? false);
  return (
    <Details summary={words.treatment[language]} open={open}>
      <Radios
        {...fieldOf(form, 'side', stored.side ?? '')}
        label={words.side[language]}
        small
        items={[...sides.map((value) => ({ value, label: sideWords[value][language] })), notJudged]}
      />
      <Radios
        {...fieldOf(form, 'severity', stored.severity ?? '')}
        label={words.severity[language]}
        small
        items={[...severities.map((value) => ({ value, label: severityWords[value][language] })), notJudged]}
      />
      <Textarea
        {...fieldOf(form, 'mitigation', stored.mitigation)}
        label={words.mitigation[language]}
        rows={3}
      />
      <TextInput {...fieldOf(form, 'owner', stored.owner)} label={words.owner[language]} />
      <TextInput
        {...fieldOf(form, 'due', due)}
        label={words.due[language]}
        hint={words.dueHint[language]}
        width={20}
      />
    </Details>
  );
};

/** The questions by which an obstacle is coded, or coded anew; codes no longer in use only where they were given. */
export const CodingFields = (props: Props) => {
  const { form, book, stored } = props;
  const { language } = form;
  const given = stored.codes ?? [];
  const offered = book.filter(({ key, state }) => state === 'in-use' || given.includes(key));
  return (
    <>
      <Textarea
        {...fieldOf(form, 'quotation', stored.quotation)}
        label={words.quotation[language]}
        hint={words.quotationHint[language]}
        rows={4}
      />
      <Checkboxes
        {...fieldOf(form, 'codes')}
        label={words.codes[language]}
        hint={words.codesHint[language]}
        small
        values={form.ticked('codes') ?? given}
        items={offered.map(({ key, name, meaning }) => ({
          value: key,
          label: name[language],
          hint: meaning[language] === name[language] ? undefined : meaning[language],
        }))}
      />
      <Source {...props} />
      <Treatment {...props} />
    </>
  );
};
