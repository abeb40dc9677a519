import type { Language } from '#kernel/language.ts';
import type { KeyedFinding } from '../../check-agreement.ts';
import { whyItMatters } from '../../check-agreement.ts';
import { words } from '../words.ts';
import { nameOfLanguage } from './labels.ts';

interface Props {
  findings: readonly KeyedFinding[];
  language: Language;
  /** Where a finding can be set aside. */
  href: string;
}

/** Findings beside their clause: what, the passages, and why it matters. The editor's script writes the same list. */
export const FindingList = ({ findings, language, href }: Props) => (
  <ul class="jalin-findings">
    {findings.map(({ key, code, message, passages }) => (
      <li key={key}>
        <p>
          <strong>{message[language]}</strong> {whyItMatters[code][language]}
        </p>
        {passages.length > 0 && (
          <p>
            {passages.map((passage, at) => (
              <span key={`${passage.language}-${passage.from}`}>
                {at > 0 && ' / '}
                {`${nameOfLanguage(passage.language, language)}: `}
                <q lang={passage.language}>{passage.text}</q>
              </span>
            ))}
          </p>
        )}
        <a class="govuk-link" href={`${href}#f-${key}`}>
          {words.setAside[language]}
          <span class="govuk-visually-hidden">{`: ${message[language]}`}</span>
        </a>
      </li>
    ))}
  </ul>
);
