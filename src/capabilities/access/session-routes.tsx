import type { PersonActor } from '#kernel/actor.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import {
  type OfficeRoute,
  type PageRequest,
  type PublicRoute,
  page,
  type Route,
  redirect,
} from '#platform/http/index.ts';
import { formOf, refusalOnForm } from '#ui';
import { acceptSetUpLink, viewSetUpLink } from './accept-set-up-link.ts';
import { endSession } from './end-session.ts';
import { enterGovernment, listOpenMemberships } from './enter-government.ts';
import { chooseGovernmentPath, pathOf, paths, signInPath, startPath } from './paths.ts';
import { resolveVisit } from './resolve-actor.ts';
import { ownPath } from './return-path.ts';
import { type SignedIn, signIn } from './sign-in.ts';
import { listDemonstrationEntries, signInDemo } from './sign-in-demo.ts';
import { signOut } from './sign-out.ts';
import { viewMySessions } from './view-my-sessions.ts';
import { DemonstrationPage } from './views/demonstration-page.tsx';
import { MySessionsPage } from './views/my-sessions-page.tsx';
import { SetUpLinkPage } from './views/set-up-link-page.tsx';
import { ChooseGovernmentPage, SignInPage } from './views/sign-in-page.tsx';
import { words } from './words.ts';

const nextOf = (request: PageRequest) => ownPath(request.form.get('next') || request.query.get('next'));

function afterSignIn(request: PageRequest, { cookies, mustChoose }: SignedIn) {
  const next = nextOf(request);
  return redirect(
    mustChoose ? chooseGovernmentPath(request.language, next) : (next ?? startPath(request.language)),
    cookies,
  );
}

const demonstrationOpen = (house: House, request: PageRequest) =>
  listDemonstrationEntries(house, request).then(
    () => true,
    (problem) => {
      if (problem instanceof Refusal) return false;
      throw problem;
    },
  );

async function signInPage(request: PageRequest, house: House, refusal?: Refusal, status = 200) {
  const { language } = request;
  const body = (
    <SignInPage
      form={formOf(request, refusal)}
      action={pathOf('signIn', language)}
      next={nextOf(request) ?? ''}
      demonstrationHref={
        (await demonstrationOpen(house, request)) ? pathOf('demonstration', language) : undefined
      }
    />
  );
  return page(words.signIn[language], body, { status });
}

const showSignIn: PublicRoute = {
  name: 'access.show-sign-in',
  method: 'GET',
  path: paths.signIn,
  who: 'anyone',
  async handle(request, house) {
    if (request.actor.kind === 'person') return redirect(nextOf(request) ?? startPath(request.language));
    const { session } = await resolveVisit(house, request.headers.cookie);
    if (session) return redirect(chooseGovernmentPath(request.language, nextOf(request)));
    return signInPage(request, house);
  },
};

const sendSignIn: PublicRoute = {
  name: 'access.sign-in',
  method: 'POST',
  path: paths.signIn,
  who: 'anyone',
  async handle(request, house) {
    try {
      const { form } = request;
      return afterSignIn(
        request,
        await signIn(house, request, { email: form.get('email'), password: form.get('password') }),
      );
    } catch (problem) {
      const { refusal, status } = refusalOnForm(problem);
      return signInPage(request, house, refusal, status);
    }
  },
};

const sendSignOut: PublicRoute = {
  name: 'access.sign-out',
  method: 'POST',
  path: paths.signOut,
  who: 'anyone',
  async handle(request, house) {
    const visit = await resolveVisit(house, request.headers.cookie);
    return redirect(`/${request.language}`, await signOut(house, visit));
  },
};

const showDemonstration: PublicRoute = {
  name: 'access.show-demonstration',
  method: 'GET',
  path: paths.demonstration,
  who: 'anyone',
  async handle(request, house) {
    const entries = await listDemonstrationEntries(house, request);
    const action = pathOf('demonstration', request.language);
    return page(
      words.tryDemonstration[request.language],
      <DemonstrationPage form={formOf(request)} action={action} entries={entries} />,
    );
  },
};

const sendDemonstration: PublicRoute = {
  name: 'access.sign-in-demo',
  method: 'POST',
  path: paths.demonstration,
  who: 'anyone',
  async handle(request, house) {
    const { form, language } = request;
    const wanted = { governmentId: Number(form.get('government')), role: form.get('role'), language };
    return afterSignIn(request, await signInDemo(house, request, wanted));
  },
};

async function sessionOf(request: PageRequest, house: House) {
  const { session } = await resolveVisit(house, request.headers.cookie);
  return session;
}

const showChoice: PublicRoute = {
  name: 'access.show-choice',
  method: 'GET',
  path: paths.chooseGovernment,
  who: 'anyone',
  async handle(request, house) {
    const { language } = request;
    const session = await sessionOf(request, house);
    if (!session) return redirect(signInPath(language, nextOf(request)));
    const body = (
      <ChooseGovernmentPage
        form={formOf(request)}
        action={pathOf('chooseGovernment', language)}
        next={nextOf(request) ?? ''}
        memberships={await listOpenMemberships(house, session.personId)}
      />
    );
    return page(words.chooseGovernment[language], body);
  },
};

const sendChoice: PublicRoute = {
  name: 'access.choose-government',
  method: 'POST',
  path: paths.chooseGovernment,
  who: 'anyone',
  async handle(request, house) {
    const session = await sessionOf(request, house);
    if (!session) return redirect(signInPath(request.language, nextOf(request)));
    const governmentId = Number(request.form.get('government'));
    if (!Number.isSafeInteger(governmentId)) throw notFound();
    await enterGovernment(house, session, governmentId);
    return redirect(nextOf(request) ?? startPath(request.language));
  },
};

async function linkPage(request: PageRequest, house: House, refusal?: Refusal, status = 200) {
  const { language, params } = request;
  const view = await viewSetUpLink(house.database, house.clock, params.link ?? '');
  const action = pathOf('invitation', language, { link: params.link ?? '' });
  return page(
    words.invitation[language],
    <SetUpLinkPage form={formOf(request, refusal)} action={action} view={view} />,
    { status },
  );
}

const showLink: PublicRoute = {
  name: 'access.show-link',
  method: 'GET',
  path: paths.invitation,
  who: 'anyone',
  handle: (request, house) => linkPage(request, house),
};

const sendLink: PublicRoute = {
  name: 'access.accept-link',
  method: 'POST',
  path: paths.invitation,
  who: 'anyone',
  async handle(request, house) {
    try {
      const { form, params } = request;
      const typed = {
        name: form.get('name'),
        password: form.get('password'),
        repeated: form.get('repeated'),
      };
      return afterSignIn(request, await acceptSetUpLink(house, request, params.link ?? '', typed));
    } catch (problem) {
      const { refusal, status } = refusalOnForm(problem);
      return linkPage(request, house, refusal, status);
    }
  },
};

const mustBePerson = (request: PageRequest): PersonActor => {
  if (request.actor.kind !== 'person') throw notFound();
  return request.actor;
};

const showMySessions: OfficeRoute = {
  name: 'access.my-sessions',
  method: 'GET',
  path: paths.mySessions,
  who: 'signed-in',
  async handle(request, house) {
    const { language } = request;
    const session = await sessionOf(request, house);
    if (!session) throw notFound();
    const body = (
      <MySessionsPage
        language={language}
        csrf={request.csrf}
        sessions={await viewMySessions(house, session)}
        actionOf={(id) => pathOf('endSession', language, { session: id })}
      />
    );
    return page(words.mySessions[language], body);
  },
};

const sendEndSession: OfficeRoute = {
  name: 'access.end-session',
  method: 'POST',
  path: paths.endSession,
  who: 'signed-in',
  names: { session: 'session' },
  async handle(request, house) {
    await endSession(house, mustBePerson(request), request.params.session ?? '');
    return redirect(pathOf('mySessions', request.language));
  },
};

export const sessionRoutes: readonly Route[] = [
  showSignIn,
  sendSignIn,
  sendSignOut,
  showDemonstration,
  sendDemonstration,
  showChoice,
  sendChoice,
  showLink,
  sendLink,
  showMySessions,
  sendEndSession,
];
