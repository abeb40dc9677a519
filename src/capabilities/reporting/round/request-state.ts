/** What happened to one agency's request, as it was recorded. Nothing here says "sent": that cannot be known. */
export const requestEventKinds = [
  'asked',
  'shared',
  'reminded',
  'escalated',
  'opened',
  'draft-saved',
  'answered',
  'sent-back',
  'accepted',
  'link-made',
  'revoked',
] as const;
export type RequestEventKind = (typeof requestEventKinds)[number];

export interface RequestEvent {
  kind: RequestEventKind;
  /** ISO instant. */
  at: string;
  by: string;
  /** The way a person says they passed it on. */
  channel?: string | undefined;
  /** Step of the ladder it belongs to. */
  step?: string | undefined;
  answerId?: number | undefined;
  nil?: boolean | undefined;
  note?: string | undefined;
}

/**
 * How far a request has come. `asked`: it is there, and nobody has said that the agency was told; `shared`: a person
 * says they passed it on; `opened`: somebody with the link looked at it; `draft`: something is saved and not sent.
 */
export const requestStates = [
  'asked',
  'shared',
  'opened',
  'draft',
  'answered',
  'sent-back',
  'accepted',
] as const;
export type RequestState = (typeof requestStates)[number];

export interface RequestFold {
  state: RequestState;
  /** The latest answer says that there is nothing to report; null while there is none. */
  nil: boolean | null;
  answerId: number | null;
  /** ISO instants; null = it did not happen. */
  askedAt: string | null;
  sharedAt: string | null;
  openedAt: string | null;
  heardAt: string | null;
  acceptedAt: string | null;
  escalatedAt: string | null;
  remindedAt: string | null;
  reminders: number;
  /** Steps of the ladder that were taken. */
  steps: ReadonlySet<string>;
  linkStands: boolean;
  /** Why the last answer was sent back; null when it was not. */
  note: string | null;
}

const beginning: RequestFold = {
  state: 'asked',
  nil: null,
  answerId: null,
  askedAt: null,
  sharedAt: null,
  openedAt: null,
  heardAt: null,
  acceptedAt: null,
  escalatedAt: null,
  remindedAt: null,
  reminders: 0,
  steps: new Set(),
  linkStands: false,
  note: null,
};

const order = (state: RequestState) => requestStates.indexOf(state);

/** What an agency does before it answers moves the request on, and never back. */
const atLeast = (fold: RequestFold, state: RequestState): RequestState =>
  order(fold.state) < order(state) ? state : fold.state;

const withStep = ({ steps }: RequestFold, step: string | undefined) =>
  step === undefined ? steps : new Set([...steps, step]);

function after(fold: RequestFold, event: RequestEvent): RequestFold {
  const { at } = event;
  switch (event.kind) {
    case 'asked':
      return { ...fold, askedAt: at };
    case 'shared':
      return {
        ...fold,
        state: atLeast(fold, 'shared'),
        sharedAt: at,
        steps: withStep(fold, event.step),
      };
    case 'reminded':
      return {
        ...fold,
        state: atLeast(fold, 'shared'),
        remindedAt: at,
        reminders: fold.reminders + 1,
        steps: withStep(fold, event.step),
      };
    case 'escalated':
      return { ...fold, escalatedAt: at, steps: withStep(fold, event.step) };
    case 'opened':
      return { ...fold, state: atLeast(fold, 'opened'), openedAt: fold.openedAt ?? at };
    case 'draft-saved':
      return { ...fold, state: atLeast(fold, 'draft'), openedAt: fold.openedAt ?? at };
    case 'answered':
      return {
        ...fold,
        state: 'answered',
        nil: event.nil ?? false,
        answerId: event.answerId ?? null,
        heardAt: at,
        note: null,
      };
    case 'sent-back':
      return { ...fold, state: 'sent-back', note: event.note ?? '' };
    case 'accepted':
      return { ...fold, state: 'accepted', acceptedAt: at };
    case 'link-made':
      return { ...fold, linkStands: true };
    case 'revoked':
      return { ...fold, linkStands: false };
  }
}

/** Folds what was recorded of a request, in the order it was recorded, into how far it has come. */
export const foldRequest = (events: readonly RequestEvent[]): RequestFold => events.reduce(after, beginning);

/** The agency still owes an answer: it gave none, or it was asked to mend the one it gave. */
export const isAwaited = ({ state }: Pick<RequestFold, 'state'>): boolean =>
  state !== 'answered' && state !== 'accepted';
