import type { ComponentChildren, VNode } from 'preact';
import { chooseGovernmentPath, signInPath, signOutPath } from '#access';
import type { Actor } from '#kernel/actor.ts';
import type { Language } from '#kernel/language.ts';
import { Layout } from '#ui';

/** Everything around a page that depends on who looks at it and where they are. */
export interface FrameView {
  language: Language;
  title: string;
  description?: string | undefined;
  alternates: Readonly<Record<Language, string>>;
  breadcrumbs?: readonly { text: string; href?: string }[] | undefined;
  actor: Actor;
  /** Name of the person signed in, also before a government is chosen. */
  signedInAs?: string | undefined;
  /** Path with query of this page, for links that lead back. */
  url: string;
  /** Value for the sign-out form; '' when nobody is signed in. */
  csrf: string;
  styles: string;
  script?: string | undefined;
  demonstration: boolean;
  children: ComponentChildren;
}

/** Makes the whole document around a page. */
export type Frame = (view: FrameView) => VNode;

const words = {
  signIn: { id: 'Masuk', en: 'Sign in' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  change: { id: 'Pilih pemerintah', en: 'Choose a government' },
  account: { id: 'Akun', en: 'Account' },
};

const Account = ({ language, signedInAs, actor, csrf }: FrameView) =>
  signedInAs === undefined ? null : (
    <nav class="jalin-account" aria-label={words.account[language]}>
      <form method="post" action={signOutPath(language)} class="govuk-body-s">
        {signedInAs}{' '}
        {actor.kind === 'anonymous' && (
          <a class="govuk-link" href={chooseGovernmentPath(language)}>
            {words.change[language]}
          </a>
        )}
        <input type="hidden" name="_csrf" value={csrf} />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {words.signOut[language]}
        </button>
      </form>
    </nav>
  );

/** The house's own frame: the kit's layout, with who is signed in above the page. */
export const houseFrame: Frame = (view) => (
  <Layout
    language={view.language}
    title={view.title}
    description={view.description}
    alternates={view.alternates}
    styles={view.styles}
    demonstration={view.demonstration}
    breadcrumbs={view.breadcrumbs}
  >
    <Account {...view} />
    {view.children}
    {view.signedInAs === undefined && (
      <p class="govuk-body-s">
        <a class="govuk-link" href={signInPath(view.language)}>
          {words.signIn[view.language]}
        </a>
      </p>
    )}
  </Layout>
);
