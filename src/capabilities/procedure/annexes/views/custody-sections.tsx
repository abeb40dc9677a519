import type { Language, Words } from '#kernel/language.ts';
import { languageName } from '#reference';
import { CardTable, formatDay, Heading, Tag } from '#ui';
import { holders } from '../../custody/acts.ts';
import { dossierAddress } from '../addresses.ts';
import type { DossierView } from '../view-dossier.ts';

const words = {
  originals: { id: 'Di mana naskah aslinya', en: 'Where the originals are' },
  none: { id: 'Belum dicatat.', en: 'Not recorded yet.' },
  language: { id: 'Bahasa', en: 'Language' },
  count: { id: 'Jumlah', en: 'Number' },
  holder: { id: 'Dipegang', en: 'Held by' },
  place: { id: 'Tempat', en: 'Place' },
  lendings: { id: 'Peminjaman', en: 'Lendings' },
  entry: { id: 'Catatan', en: 'Entry' },
  borrower: { id: 'Peminjam', en: 'Borrower' },
  since: { id: 'Sejak', en: 'Since' },
  due: { id: 'Harus kembali', en: 'Due back' },
  returned: { id: 'Kembali', en: 'Returned' },
  notYet: { id: 'Belum', en: 'Not yet' },
  overdue: { id: 'Terlambat', en: 'Overdue' },
  slip: { id: 'Tanda terima', en: 'Slip' },
} as const satisfies Record<string, Words>;

export const holderName = (holder: string, language: Language): string =>
  holders.find(({ code }) => code === holder)?.words[language] ?? holder;

interface SectionProps {
  view: DossierView;
  language: Language;
}

const Lendings = ({ view: { dossier, lendings }, language }: SectionProps) => (
  <>
    <Heading level={2}>{words.lendings[language]}</Heading>
    <CardTable
      columns={['entry', 'borrower', 'since', 'due', 'returned', 'slip'].map((name) => ({
        header: words[name as keyof typeof words][language],
      }))}
      rows={lendings.map(({ act, borrower, since, due, returned, overdue }) => [
        act,
        borrower,
        formatDay(since, language),
        formatDay(due, language),
        returned !== null ? (
          formatDay(returned, language)
        ) : overdue ? (
          <Tag colour="red">{words.overdue[language]}</Tag>
        ) : (
          words.notYet[language]
        ),
        <a
          key={act}
          class="govuk-link"
          href={dossierAddress('slip', language, { dossier: dossier.id, lending: act })}
        >
          {words.slip[language]} {act}
        </a>,
      ])}
    />
  </>
);

/** Where the originals of an instrument are, and who has borrowed them. */
export const CustodySections = (props: SectionProps) => {
  const { view, language } = props;
  return (
    <>
      <Heading level={2}>{words.originals[language]}</Heading>
      {view.holdings.length === 0 ? (
        <p class="govuk-body">{words.none[language]}</p>
      ) : (
        <CardTable
          columns={[
            { header: words.language[language] },
            { header: words.count[language], numeric: true },
            { header: words.holder[language] },
            { header: words.place[language] },
          ]}
          rows={view.holdings.map(({ language: of, count, holder, place }) => [
            languageName(of, language),
            count,
            holderName(holder, language),
            place || '–',
          ])}
        />
      )}
      {view.lendings.length > 0 && <Lendings {...props} />}
    </>
  );
};
