import type { ComponentChildren, VNode } from 'preact';
import { chooseGovernmentPath, mySessionsPath, signInPath, signOutPath } from '#access';
import type { Actor } from '#kernel/actor.ts';
import type { Language, Words } from '#kernel/language.ts';
import { Layout } from '#ui';
import type { MayOpen } from './may-open.ts';
import { footerMenu, officeMenu, readersMenu } from './menus.ts';

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
  governmentName?: string | undefined;
  /** Path with query of this page, for links that lead back. */
  url: string;
  /** Value for the sign-out form; '' when nobody is signed in. */
  csrf: string;
  styles: string;
  script?: string | undefined;
  /** A script of this page only. */
  pageScript?: string | undefined;
  icon?: string | undefined;
  demonstration: boolean;
  mayOpen: MayOpen;
  /** The share of the records that a new version has brought up to itself; undefined when all are. */
  renewed?: number | undefined;
  children: ComponentChildren;
}

/** Makes the whole document around a page. */
export type Frame = (view: FrameView) => VNode;

const words = {
  signIn: { id: 'Masuk', en: 'Sign in' },
  choose: { id: 'Pilih pemerintah', en: 'Choose a government' },
} as const satisfies Record<string, Words>;

const renewing = (fraction: number): Words => {
  const percent = `${Math.floor(fraction * 100)}%`;
  return {
    id: `Jalin baru diperbarui, dan catatan sedang disesuaikan dengan versi baru: ${percent} selesai. Sampai semuanya selesai, pencarian, tahap dan halaman publik sebagian masih menurut versi lama. Tidak ada data yang hilang, dan Anda dapat bekerja seperti biasa.`,
    en: `Jalin was upgraded, and records are being brought up to the new version: ${percent} done. Until all are, some of what search, stages and public pages show is still by the old one. Nothing is lost, and you can work as usual.`,
  };
};

function officeOf(view: FrameView) {
  const { language, actor, signedInAs, governmentName, csrf } = view;
  if (signedInAs === undefined) return undefined;
  return {
    government: governmentName,
    person: signedInAs,
    sessionsHref: actor.kind === 'anonymous' ? undefined : mySessionsPath(language),
    menu: officeMenu(view),
    choose:
      actor.kind === 'anonymous'
        ? { href: chooseGovernmentPath(language), text: words.choose[language] }
        : undefined,
    signOut: { action: signOutPath(language), csrf },
  };
}

/** The house's own frame: the kit's layout, with the menus of who looks at it. */
export const houseFrame: Frame = (view) => {
  const { language, signedInAs } = view;
  return (
    <Layout
      language={language}
      title={view.title}
      description={view.description}
      alternates={view.alternates}
      styles={view.styles}
      script={view.script}
      pageScript={view.pageScript}
      icon={view.icon}
      menu={readersMenu(view)}
      signIn={
        signedInAs === undefined ? { href: signInPath(language), text: words.signIn[language] } : undefined
      }
      office={officeOf(view)}
      demonstration={view.demonstration}
      notice={view.renewed === undefined ? undefined : renewing(view.renewed)[language]}
      breadcrumbs={view.breadcrumbs}
      footerLinks={footerMenu(view)}
    >
      {view.children}
    </Layout>
  );
};
