import type { Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatMoment,
  Heading,
  InsetText,
  Textarea,
  TextInput,
} from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import type { CooperationInShort } from '../../store/led-cooperations.ts';
import type { RhythmVersion } from '../../store/rhythms.ts';
import { alertAddress } from '../paths.ts';

export const rhythmTitle: Words = { id: 'Irama yang diharapkan', en: 'Expected rhythm' };

const words = {
  lead: {
    id: 'Dalam berapa bulan sedikitnya satu peristiwa diharapkan dari kerja sama ini. Lewat dari itu tanpa peristiwa yang terbukti, kerja sama disebut tidur.',
    en: 'Within how many months at least one event is expected of this cooperation. Beyond that, without an evidenced event, it is called dormant.',
  },
  office: { id: 'Yang berlaku: ambang kantor', en: 'In force: the threshold of the office' },
  own: { id: 'Yang berlaku: irama sendiri', en: 'In force: its own rhythm' },
  months: { id: 'bulan', en: 'months' },
  field: { id: 'Bulan', en: 'Months' },
  fieldHint: {
    id: 'Misalnya 24 untuk festival setiap dua tahun. Kosongkan untuk memakai ambang kantor.',
    en: 'Like 24 for a festival every two years. Leave it empty for the threshold of the office.',
  },
  reason: { id: 'Mengapa', en: 'Why' },
  save: { id: 'Simpan irama', en: 'Save the rhythm' },
  versions: { id: 'Yang pernah ditetapkan', en: 'What was set before' },
  who: { id: 'Oleh', en: 'By' },
  when: { id: 'Dicatat', en: 'Recorded' },
  back: { id: 'Kembali ke tanda kehidupan', en: 'Back to the signs of life' },
} as const satisfies Record<string, Words>;

interface Props {
  form: FormView;
  cooperation: CooperationInShort;
  versions: readonly RhythmVersion[];
  /** Months of the office's threshold. */
  office: number;
  mayRun: boolean;
}

/** Within how many months something is expected of one cooperation; who set it, when and why. */
export const RhythmPage = ({ form, cooperation, versions, office, mayRun }: Props) => {
  const { language } = form;
  const { code } = cooperation;
  const own = versions[0]?.months ?? null;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} ${titleIn(cooperation, language)}`}>
        {rhythmTitle[language]}
      </Heading>
      <p class="govuk-body">{words.lead[language]}</p>
      <InsetText>
        {`${words[own === null ? 'office' : 'own'][language]}, ${own ?? office} ${words.months[language]}.`}
      </InsetText>
      {mayRun && (
        <Form view={form} action={alertAddress('rhythm', language, { code })} guarded>
          <TextInput
            {...fieldOf(form, 'months', own?.toString() ?? '')}
            label={words.field[language]}
            hint={words.fieldHint[language]}
            inputmode="numeric"
            width={4}
          />
          <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={2} />
          <Button>{words.save[language]}</Button>
        </Form>
      )}
      {versions.length > 0 && (
        <section>
          <Heading level={2}>{words.versions[language]}</Heading>
          <CardTable
            columns={[words.field, words.reason, words.who, words.when].map((header) => ({
              header: header[language],
            }))}
            rows={versions.map(({ months, reason, by, at }) => [
              months === null ? words.office[language] : String(months),
              reason,
              by,
              formatMoment(at, language),
            ])}
          />
        </section>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={alertAddress('ofCooperation', language, { code })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
