import { today } from '#kernel/clock.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, page, type Reply, redirect } from '#platform/http/index.ts';
import { type DateReading, formOf, readDate, refusalOnForm, typedDate } from '#ui';
import { officeClasses, standings } from '../holders.ts';
import { keepEmblem } from '../keep-emblem.ts';
import { letterWords } from '../letter-words.ts';
import { recordHolder } from '../record-holder.ts';
import { fieldsRefused } from '../refusals.ts';
import { mayEditLetters } from '../rules.ts';
import { setLetterhead } from '../set-letterhead.ts';
import { type LetterSettings, viewLetterSettings } from '../view-letter-settings.ts';
import { settingAddress, settingPaths } from './addresses.ts';
import { HolderPage } from './holder-pages.tsx';
import { LetterSettingsPage } from './letter-setting-pages.tsx';
import { type OfficeRequest, readers } from './read-form.ts';

const settingsOf = ({ actor }: OfficeRequest, { database }: House): Promise<LetterSettings> =>
  withGovernment(database, actor.governmentId, (tx) => viewLetterSettings(tx, actor.governmentId));

async function settingsPage(request: OfficeRequest, house: House, refusal?: Refusal, status = 200) {
  const { actor, language, query } = request;
  const body = (
    <LetterSettingsPage
      form={formOf(request, refusal)}
      settings={await settingsOf(request, house)}
      day={today(house.clock)}
      mayEdit={mayEditLetters(actor)}
      done={query.get('done') === 'saved'}
    />
  );
  return page(letterWords.title[language], body, { status });
}

const done = ({ language }: OfficeRequest): Reply =>
  redirect(`${settingAddress('letterhead', language)}?done=saved`);

const show: OfficeRoute = {
  name: 'letters.show-letterhead',
  method: 'GET',
  path: settingPaths.letterhead,
  who: readers,
  handle: (request, house) => settingsPage(request, house),
};

const emblemFields = ['headEmblem', 'unitEmblem'] as const;
type EmblemField = (typeof emblemFields)[number];

/** The picture the form asks for: the one sent, none, or the one in use. */
async function emblemOf(
  field: EmblemField,
  { form }: OfficeRequest,
  { files }: House,
  { letterhead }: LetterSettings,
): Promise<string | null> {
  const sent = form.files.find((file) => file.field === field && file.bytes.length > 0);
  if (sent) return keepEmblem(files, field, sent.bytes);
  return form.get(`${field}Drop`) === 'yes' ? null : letterhead[field];
}

const save: OfficeRoute = {
  name: 'letters.set-letterhead',
  method: 'POST',
  path: settingPaths.letterhead,
  who: ['administrator'],
  async handle(request, house) {
    const { actor, form } = request;
    try {
      const kept = await settingsOf(request, house);
      const [headEmblem, unitEmblem] = [
        await emblemOf('headEmblem', request, house, kept),
        await emblemOf('unitEmblem', request, house, kept),
      ];
      await withGovernment(house.database, actor.governmentId, (tx) =>
        setLetterhead(tx, house.clock, actor, {
          version: Number(form.get('version')),
          letterhead: {
            ...form.typed,
            paper: form.get('paper') === 'F4' ? 'F4' : 'A4',
            headEmblem,
            unitEmblem,
          },
          reason: form.get('reason'),
        }),
      );
      return done(request);
    } catch (problem) {
      const { refusal, status } = refusalOnForm(problem);
      return settingsPage(request, house, refusal, status);
    }
  },
};

const emblem: OfficeRoute = {
  name: 'letters.emblem',
  method: 'GET',
  path: settingPaths.emblem,
  who: readers,
  async handle(request, house) {
    const which = emblemFields.find((one) => one === request.params.which);
    const digest = which && (await settingsOf(request, house)).letterhead[which];
    const content = digest ? await house.files.find(digest) : undefined;
    if (!content) throw notFound();
    return { kind: 'file', type: 'image/png', content };
  },
};

async function holderPage(request: OfficeRequest, house: House, refusal?: Refusal, status = 200) {
  const { holders } = await settingsOf(request, house);
  const holder = holders.find(({ id }) => String(id) === request.params.holder);
  if (request.params.holder !== undefined && !holder) throw notFound();
  const title = holder ? letterWords.correctHolder : letterWords.addHolder;
  return page(title[request.language], <HolderPage form={formOf(request, refusal)} holder={holder} />, {
    status,
  });
}

const dayOf = (reading: DateReading): string => (reading.kind === 'date' ? reading.edtf : '');

/** The official as the form sent it; a day that is none is complained about as `readDate` says it. */
function holderSent({ form }: OfficeRequest) {
  const from = readDate(typedDate(form.typed, 'from'), { whole: true });
  const to = readDate(typedDate(form.typed, 'to'), { whole: true });
  const wrong = [
    ...(from.kind === 'problem' ? [{ field: 'from-day', words: from.words }] : []),
    ...(to.kind === 'problem' ? [{ field: 'to-day', words: to.words }] : []),
  ];
  if (wrong.length > 0) throw fieldsRefused(wrong);
  return {
    ...form.typed,
    officeClass: officeClasses.find((one) => one === form.get('officeClass')) ?? 'head',
    standing: standings.find((one) => one === form.get('standing')) ?? 'definitive',
    from: dayOf(from),
    to: dayOf(to) || null,
    takenOut: form.get('takenOut') === 'yes',
  };
}

async function saveHolder(request: OfficeRequest, house: House): Promise<Reply> {
  const { actor, form, params } = request;
  const corrects = { id: Number(params.holder), version: Number(form.get('version')) };
  try {
    const holder = holderSent(request);
    await withGovernment(house.database, actor.governmentId, (tx) =>
      recordHolder(tx, house.clock, actor, {
        ...(params.holder !== undefined && { corrects }),
        holder,
        reason: form.get('reason'),
      }),
    );
    return done(request);
  } catch (problem) {
    const { refusal, status } = refusalOnForm(problem);
    return holderPage(request, house, refusal, status);
  }
}

const administrator = ['administrator'] as const;

/** The pages where an office sets its letterhead and who signs. */
export const letterSettingRoutes: readonly OfficeRoute[] = [
  show,
  save,
  emblem,
  {
    name: 'letters.show-add-holder',
    method: 'GET',
    path: settingPaths.addHolder,
    who: administrator,
    handle: (request, house) => holderPage(request, house),
  },
  {
    name: 'letters.add-holder',
    method: 'POST',
    path: settingPaths.addHolder,
    who: administrator,
    handle: saveHolder,
  },
  {
    name: 'letters.show-holder',
    method: 'GET',
    path: settingPaths.holder,
    who: administrator,
    names: { holder: 'holder' },
    handle: (request, house) => holderPage(request, house),
  },
  {
    name: 'letters.correct-holder',
    method: 'POST',
    path: settingPaths.holder,
    who: administrator,
    names: { holder: 'holder' },
    handle: saveHolder,
  },
];
