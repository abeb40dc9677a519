import { Replies } from '#correspondence';
import type { Language, Words } from '#kernel/language.ts';
import { Button, Form, FormErrors, formatDay, formatMoment, Heading, InsetText, Timeline } from '#ui';
import { keyOfReply } from '../../answer/mail-answer.ts';
import { pathOf, recordAddress } from '../../paths.ts';
import type { RequestEvent } from '../../round/request-state.ts';
import { sharingChannels } from '../../share-request.ts';
import { channelWords, eventWords, missingWords, outboxWords } from '../../words.ts';
import { AnswerReview, type ReviewProps } from './answer-review.tsx';
import { StateTag } from './state-tag.tsx';

const words = {
  passOn: { id: 'Sampaikan', en: 'Pass it on' },
  cooperations: { id: 'Yang ditanyakan kepadanya', en: 'What it is asked about' },
  none: {
    id: 'Tidak ada kerja sama tercatat; ditanya apakah ada yang belum kita ketahui.',
    en: 'No cooperation on record; it is asked whether there is one we do not know.',
  },
  byMail: { id: 'Balasan lewat surel', en: 'Answers by mail' },
  byMailWhat: {
    id: 'Siapa pengirimnya belum diperiksa, jadi balasan ini belum menjawab permintaan. Pastikan dahulu kepada perangkat daerahnya; sesudah itu jadikan jawaban, lalu terima atau kembalikan seperti jawaban lain.',
    en: 'Who sent it is not verified, so this does not answer the request. Make sure with the agency first; then take it as its answer, and accept it or send it back like any other.',
  },
  takeReply: { id: 'Jadikan jawaban', en: 'Take it as the answer' },
  taken: { id: 'Sudah menjadi jawaban nomor', en: 'It became answer number' },
  history: { id: 'Yang tercatat', en: 'What was recorded' },
  agency: { id: 'Perangkat daerah', en: 'Agency' },
  link: { id: 'Tautan', en: 'Link' },
  linkStands: {
    id: 'Satu tautan berlaku. Bila tersebar ke orang yang salah, ganti atau cabut: yang lama langsung tidak membuka apa pun.',
    en: 'One link works. If it spread to the wrong people, replace or revoke it: the old one opens nothing at once.',
  },
  linkGone: { id: 'Tautannya dicabut.', en: 'Its link was revoked.' },
  until: { id: 'Berlaku sampai', en: 'It works until' },
  renew: { id: 'Ganti tautan', en: 'Replace the link' },
  make: { id: 'Buat tautan baru', en: 'Make a new link' },
  revoke: { id: 'Cabut tautan', en: 'Revoke the link' },
  due: { id: 'Tenggat', en: 'Due' },
} as const satisfies Record<string, Words>;

const channelIn = (event: RequestEvent) => sharingChannels.find((one) => one === event.channel);

const Events = ({ events, language }: { events: readonly RequestEvent[]; language: Language }) => (
  <Timeline
    entries={events.toReversed().map((event) => {
      const channel = channelIn(event);
      return {
        title: (event.by === 'outbox' ? outboxWords : eventWords[event.kind])[language],
        datetime: event.at,
        when: formatMoment(new Date(event.at), language),
        by: channel && channelWords[channel][language],
        children: event.note && <p class="govuk-body">{event.note}</p>,
      };
    })}
  />
);

const LinkSection = ({ form, view, mayRun }: ReviewProps) => {
  const { language } = form;
  const action = pathOf('link', language, { request: view.request.id });
  return (
    <section>
      <Heading level={2}>{words.link[language]}</Heading>
      <p class="govuk-body">
        {(view.link ? words.linkStands : words.linkGone)[language]} {words.until[language]}{' '}
        {formatDay(view.round.linksUntil, language)}.
      </p>
      {mayRun && !view.round.closed && (
        <Form view={form} action={action}>
          <div class="govuk-button-group">
            <Button kind="secondary" name="what" value="renew">
              {(view.link ? words.renew : words.make)[language]}
            </Button>
            {view.link && (
              <Button kind="warning" name="what" value="revoke">
                {words.revoke[language]}
              </Button>
            )}
          </div>
        </Form>
      )}
    </section>
  );
};

/** What came by mail stands apart from answers: nobody knows who wrote it. */
const MailReplies = ({ form, view, mayRun }: ReviewProps) => {
  const { language } = form;
  if (view.mailReplies.length === 0) return null;
  const mayTake = mayRun && !view.round.closed && view.fold.state !== 'accepted';
  return (
    <>
      <Heading level={2}>{words.byMail[language]}</Heading>
      <p class="govuk-body">{words.byMailWhat[language]}</p>
      <Replies
        replies={view.mailReplies}
        language={language}
        below={({ id }) => {
          const taken = view.answers.find(({ key }) => key === keyOfReply(id));
          if (taken) return <p class="govuk-body">{`${words.taken[language]} ${taken.number}.`}</p>;
          const action = pathOf('takeReply', language, { request: view.request.id, reply: id });
          return (
            mayTake && (
              <Form view={form} action={action}>
                <Button kind="secondary">{words.takeReply[language]}</Button>
              </Form>
            )
          );
        }}
      />
    </>
  );
};

/** One agency in one round: what it answered and what to do with it, what it was asked, and all that was recorded. */
export const RequestPage = (props: ReviewProps) => {
  const { form, view, mayRun } = props;
  const { language } = form;
  const { request, round, fold, cooperations } = view;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={round.title}>
        {request.agencyName}
      </Heading>
      <p class="govuk-body">
        <StateTag fold={fold} language={language} /> {words.due[language]}: {formatDay(round.due, language)}
      </p>
      {fold.note !== null && <InsetText>{fold.note}</InsetText>}
      <AnswerReview {...props} />
      <MailReplies {...props} />
      {mayRun && !round.closed && (
        <p class="govuk-body">
          <Button
            kind={fold.state === 'answered' ? 'secondary' : 'primary'}
            href={pathOf('passOn', language, { request: request.id })}
          >
            {words.passOn[language]}
          </Button>
        </p>
      )}
      <Heading level={2}>{words.cooperations[language]}</Heading>
      {cooperations.length === 0 ? (
        <p class="govuk-body">{words.none[language]}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {cooperations.map(({ code, titleId, titleEn, missing }) => (
            <li key={code}>
              <a class="govuk-link" href={recordAddress(code, language)}>
                {language === 'en' ? (titleEn ?? titleId) : titleId}
              </a>{' '}
              ({code})
              {missing.length > 0 && `: ${missing.map((part) => missingWords[part][language]).join(', ')}`}
            </li>
          ))}
        </ul>
      )}
      <LinkSection {...props} />
      <Heading level={2}>{words.history[language]}</Heading>
      <Events events={view.events} language={language} />
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf('agency', language, { agency: request.agencyId })}>
          {words.agency[language]}: {view.agency.name}
        </a>
      </p>
    </>
  );
};
