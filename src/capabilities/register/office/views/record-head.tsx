import { Fragment } from 'preact';
import type { Language, Words } from '#kernel/language.ts';
import { ActionBar, Button, Form, Heading, NotificationBanner, type SentForm, Tag, WarningText } from '#ui';
import { titleLabel } from '../../labels.ts';
import { isUnreviewed } from '../../review.ts';
import { elsewhere, type OfficePath, officeAddress } from '../addresses.ts';
import { doneWords } from './done-words.ts';
import type { SectionProps } from './record-sections.tsx';
import { ReviewNotice } from './review-notice.tsx';

const words = {
  published: { id: 'Terbit', en: 'Published' },
  draft: { id: 'Belum terbit', en: 'Not published' },
  removed: { id: 'Dihapus', en: 'Removed' },
  removedBecause: { id: 'Data ini dihapus. Alasan', en: 'This record was removed. Reason' },
  restore: { id: 'Pulihkan data ini', en: 'Restore this record' },
  acts: { id: 'Tindakan untuk kerja sama ini', en: 'What can be done with this cooperation' },
  publish: { id: 'Terbitkan', en: 'Publish' },
  unpublish: { id: 'Tarik dari terbitan', en: 'Withdraw from publication' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  addAct: { id: 'Catat peristiwa', en: 'Record an event' },
  addClaim: { id: 'Tambah sumber lain', en: 'Add another source' },
  dossiers: {
    id: 'Naskah asli, perjalanan, hibah, izin, barang',
    en: 'Originals, travels, grants, permits, goods',
  },
  legalCase: { id: 'Perkara: jalan hukumnya', en: 'Case: its legal way' },
  activities: { id: 'Kegiatan', en: 'Activities' },
  results: { id: 'Hasil', en: 'Results' },
  signsOfLife: { id: 'Tanda kehidupan dan perhatian', en: 'Signs of life and alerts' },
  obstacles: { id: 'Kendala', en: 'Obstacles' },
  dormancy: { id: 'Penelaahan: dilanjutkan atau diakhiri', en: 'Review: to go on or to end' },
  seePublic: { id: 'Lihat halaman publiknya', en: 'See its public page' },
} as const satisfies Record<string, Words>;

export interface RecordPageProps extends SectionProps {
  form: SentForm;
  /** Key of `doneWords`. */
  done?: string | undefined;
}

/** What to do with the record; the one thing that changes who sees it stands first. */
const Actions = ({ record, form, language, mayKeep }: RecordPageProps) => {
  const { code, published } = record.cooperation;
  const mayPublish = mayKeep && (published || !isUnreviewed(record.cooperation));
  const link = (name: OfficePath & keyof typeof words) => (
    <Button kind="secondary" href={officeAddress(name, language, { code })}>
      {words[name][language]}
    </Button>
  );
  return (
    <ActionBar label={words.acts[language]}>
      {mayPublish && (
        <Form view={form} action={officeAddress(published ? 'unpublish' : 'publish', language, { code })}>
          <Button kind={published ? 'secondary' : 'primary'}>
            {words[published ? 'unpublish' : 'publish'][language]}
          </Button>
        </Form>
      )}
      {link('correct')}
      {link('addAct')}
      {link('addClaim')}
    </ActionBar>
  );
};

const Removed = ({ record, form, language, mayKeep }: RecordPageProps) => (
  <>
    <WarningText language={language}>
      {`${words.removedBecause[language]}: ${record.cooperation.removedBecause ?? ''}`}
    </WarningText>
    {mayKeep && (
      <Form view={form} action={officeAddress('restore', language, { code: record.cooperation.code })}>
        <Button>{words.restore[language]}</Button>
      </Form>
    )}
  </>
);

/** The ways from a record to what other rooms keep of its cooperation. */
const BesideRecord = ({
  code,
  language,
  mayKeep,
}: {
  code: string;
  language: Language;
  mayKeep: boolean;
}) => {
  const below = (part: 'dossiers' | 'activities' | 'results' | 'signsOfLife' | 'obstacles' | 'dormancy') => ({
    text: words[part][language],
    href: `${officeAddress('view', language, { code })}/${elsewhere[part][language]}`,
  });
  const legalCase = {
    text: words.legalCase[language],
    href: `${elsewhere.legalCase[language]}?cooperation=${code}`,
  };
  const links = [
    below('dossiers'),
    ...(mayKeep ? [legalCase] : []),
    below('activities'),
    below('results'),
    below('signsOfLife'),
    below('obstacles'),
    below('dormancy'),
  ];
  return (
    <p class="govuk-body">
      {links.map(({ text, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' · '}
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </Fragment>
      ))}
    </p>
  );
};

export const Head = (props: RecordPageProps) => {
  const { record, language, done, mayWrite, mayKeep, isReporter } = props;
  const { cooperation: c } = record;
  const said = done && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined;
  return (
    <>
      {said && (
        <NotificationBanner language={language} kind="success">
          {said[language]}
        </NotificationBanner>
      )}
      <Heading level={1} caption={c.code}>
        {titleLabel(c, language)}
      </Heading>
      <p class="govuk-body">
        {c.removedAt ? (
          <Tag colour="red">{words.removed[language]}</Tag>
        ) : (
          <Tag colour={c.published ? 'green' : 'grey'}>
            {words[c.published ? 'published' : 'draft'][language]}
          </Tag>
        )}{' '}
        {c.published && !c.removedAt && (
          <a class="govuk-link" href={`${elsewhere.publicRecord[language]}/${encodeURIComponent(c.code)}`}>
            {words.seePublic[language]}
          </a>
        )}
      </p>
      <ReviewNotice {...props} />
      {!c.removedAt && !isReporter && <BesideRecord code={c.code} language={language} mayKeep={mayKeep} />}
      {c.removedAt ? <Removed {...props} /> : mayWrite && <Actions {...props} />}
    </>
  );
};
