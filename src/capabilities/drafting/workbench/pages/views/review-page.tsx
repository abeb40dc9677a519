import type { Language } from '#kernel/language.ts';
import {
  Button,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  Heading,
  InsetText,
  Radios,
  SummaryList,
  Textarea,
} from '#ui';
import { writtenFromRight } from '../../../agreement/agreement.ts';
import { clauseText } from '../../../agreement/as-draft.ts';
import { pathOf } from '../../../paths.ts';
import type { Version } from '../../../store/versions.ts';
import { placesToReview, reviewBodies, standingOf } from '../../readiness.ts';
import type { Workbench } from '../../view-workbench.ts';
import { bodyWords, standingWords, words } from '../words.ts';
import { AgreementFrame } from './agreement-frame.tsx';
import { clauseName, titleOf } from './labels.ts';

interface Props {
  bench: Workbench;
  form: FormView;
  /** The latest one; undefined while none is kept. */
  version: Version | undefined;
}

const State = ({ bench, language }: { bench: Workbench; language: Language }) => {
  const { readiness } = bench;
  return (
    <SummaryList
      rows={[
        { key: words.openFindings[language], value: String(readiness.openFindings) },
        {
          key: words.versionKept[language],
          value: (readiness.versionKept ? words.kept : words.notKept)[language],
        },
        ...reviewBodies.map((body) => ({
          key: bodyWords[body][language],
          value: standingWords[readiness.bodies[body]][language],
        })),
      ]}
    />
  );
};

interface PlaceProps {
  bench: Workbench;
  form: FormView;
  version: Version;
  place: string;
}

/** What the bodies have said of this place upon this very text. */
const Said = ({ bench, form, version, place }: PlaceProps) => {
  const { language } = form;
  const said = reviewBodies.flatMap((body) => {
    const one = standingOf(body, version.fingerprint, bench.recommendations).get(place);
    return one ? [one] : [];
  });
  return (
    <>
      {said.map(({ body, verdict, words: asked, byName }) => (
        <p class="govuk-body-s" key={body}>
          {`${bodyWords[body][language]} (${byName}): ${(verdict === 'agree' ? words.agree : words.change)[language]}${asked && `. ${asked}`}`}
        </p>
      ))}
    </>
  );
};

const Place = (props: PlaceProps) => {
  const { bench, form, version, place } = props;
  const { language } = form;
  const { content } = version;
  const clause = content.clauses.find(({ id }) => id === place);
  return (
    <section class="jalin-clause" aria-label={clauseName(content, place, language)}>
      <Heading level={2} size="m">
        {clauseName(content, place, language)}
      </Heading>
      <div class="jalin-cells">
        {content.languages.map((cell) => (
          <p
            class="jalin-text jalin-cell"
            key={cell}
            lang={cell}
            dir={writtenFromRight(cell) ? 'rtl' : 'ltr'}
          >
            {clause
              ? clauseText(clause, content, cell)
              : [content.title[cell], ...content.parties.map(({ name }) => name[cell])]
                  .filter(Boolean)
                  .join('\n')}
          </p>
        ))}
      </div>
      <Said {...props} />
      {bench.may.recommend && (
        <>
          <Radios
            {...fieldOf(form, `verdict-${place}`)}
            label={`${words.review[language]}: ${clauseName(content, place, language)}`}
            inline
            small
            items={[
              { value: 'agree', label: words.agree[language] },
              { value: 'change', label: words.change[language] },
            ]}
          />
          <Textarea {...fieldOf(form, `words-${place}`)} label={words.whatToChange[language]} rows={2} />
        </>
      )}
    </section>
  );
};

/** What the coordination team and the legal section say of the latest version, clause by clause. */
export const ReviewPage = ({ bench, form, version }: Props) => {
  const { language } = form;
  const { file, may, fingerprint } = bench;
  const places = version ? placesToReview(version.content) : [];
  const all = version && places.map((place) => <Place key={place} {...{ bench, form, version, place }} />);
  return (
    <>
      <FormErrors view={form} />
      <AgreementFrame bench={bench} language={language} tab="review">
        <State bench={bench} language={language} />
        {!version && <p class="govuk-body">{words.reviewNeedsVersion[language]}</p>}
        {version && version.fingerprint !== fingerprint && <InsetText>{words.movedOn[language]}</InsetText>}
        {version && (
          <Heading
            level={2}
          >{`${words.version[language]} ${version.number}: ${titleOf(version.content, language)}`}</Heading>
        )}
        {version && may.recommend ? (
          <Form
            view={form}
            action={pathOf('review', language, { agreement: file.id })}
            hidden={{ version: String(version.number) }}
            guarded
          >
            <Radios
              {...fieldOf(form, 'body')}
              label={words.forBody[language]}
              items={reviewBodies.map((body) => ({ value: body, label: bodyWords[body][language] }))}
            />
            {all}
            <Button>{words.sendReview[language]}</Button>
          </Form>
        ) : (
          all
        )}
      </AgreementFrame>
    </>
  );
};
