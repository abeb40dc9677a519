import type { Language } from '#kernel/language.ts';
import { Button, CardTable, EmptyState, formatMoment, Heading, Pagination, Tag } from '#ui';
import { pathOf } from '../../../paths.ts';
import { reviewBodies } from '../../readiness.ts';
import type { Workbench } from '../../view-workbench.ts';
import { bodyWords, kindWords, words } from '../words.ts';
import { titleOf } from './labels.ts';

interface Props {
  language: Language;
  benches: readonly Workbench[];
  mayWrite: boolean;
  page: number;
  pages: number;
}

/** Whose turn it is: the officer's while anything is open or not kept, else the bodies that have not agreed. */
function waitedFor({ readiness }: Workbench, language: Language): string {
  const { ready, openFindings, versionKept, bodies } = readiness;
  if (ready) return words.nobody[language];
  const silent = reviewBodies.filter((body) => bodies[body] !== 'agrees');
  const asked = silent.some((body) => bodies[body] === 'wants-changes');
  if (openFindings > 0 || !versionKept || asked) return words.officer[language];
  return silent.map((body) => bodyWords[body][language]).join(', ');
}

const List = ({ language, benches }: Pick<Props, 'language' | 'benches'>) => (
  <CardTable
    firstCellIsHeader
    columns={[
      words.agreement,
      words.kind,
      words.cooperation,
      words.state,
      words.openFindings,
      words.waits,
      words.saved,
    ].map((head) => ({ header: head[language].replace(/\.$/, '') }))}
    rows={benches.map((bench) => [
      <a key="t" class="govuk-link" href={pathOf('agreement', language, { agreement: bench.file.id })}>
        {titleOf(bench.file.agreement, language)}
      </a>,
      kindWords[bench.file.kind][language],
      bench.file.cooperation?.code ?? '',
      <Tag key="s" colour={bench.readiness.ready ? 'green' : 'grey'}>
        {(bench.readiness.ready ? words.ready : words.notReady)[language]}
      </Tag>,
      String(bench.readiness.openFindings),
      waitedFor(bench, language),
      formatMoment(new Date(bench.file.changedAt), language),
    ])}
  />
);

/** The agreements of the office: how each stands, and whose turn it is. */
export const AgreementsPage = ({ language, benches, mayWrite, page, pages }: Props) => (
  <>
    <Heading level={1}>{words.agreements[language]}</Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    {mayWrite && <Button href={pathOf('open', language)}>{words.open[language]}</Button>}
    {benches.length === 0 ? (
      <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
    ) : (
      <List language={language} benches={benches} />
    )}
    <Pagination
      language={language}
      page={page}
      pages={pages}
      hrefOf={(wanted) => `${pathOf('agreements', language)}?page=${wanted}`}
    />
  </>
);
