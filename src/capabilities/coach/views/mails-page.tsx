import type { Language } from '#kernel/language.ts';
import { Heading } from '#ui';
import { skeletons } from '../mails/skeletons.ts';
import { pathOf } from '../paths.ts';
import { words } from '../words.ts';

/** Every e-mail there is to begin from; a cooperation chosen on the way stays chosen. */
export const MailsPage = ({ language, cooperation }: { language: Language; cooperation: string }) => {
  const kept = cooperation ? `?cooperation=${encodeURIComponent(cooperation)}` : '';
  return (
    <>
      <Heading level={1}>{words.mails[language]}</Heading>
      <p class="govuk-body-l">{words.mailsLead[language]}</p>
      <ul class="govuk-list govuk-list--spaced">
        {skeletons.map(({ code, name, advice }) => (
          <li key={code}>
            <a class="govuk-link" href={`${pathOf('mail', language, { mail: code })}${kept}`}>
              {name[language]}
            </a>
            <br />
            {advice[language]}
          </li>
        ))}
      </ul>
    </>
  );
};
