/**
 * The pages' script: behaviours that make a form kinder. Every page does the same without it. Only elements that
 * the server made are touched. Nothing is fetched but names to suggest, and nothing is stored but drafts.
 */
import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  SkipLink,
  Tabs,
} from 'govuk-frontend';
import { guardUnsaved } from './guard-unsaved.ts';
import { keepDraft } from './keep-draft.ts';
import { refuseLargeFiles } from './refuse-large-files.ts';
import { revealByRadio } from './reveal-by-radio.ts';
import { sendOnce } from './send-once.ts';
import { suggestNames } from './suggest-names.ts';

// Styles for scripted states wait for this, so that nothing is hidden where no script will show it again.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

document.querySelectorAll<HTMLInputElement>('input[data-jalin-most-bytes]').forEach(refuseLargeFiles);

for (const component of [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  SkipLink,
  Tabs,
])
  createAll(component);

document.querySelectorAll<HTMLElement>('[data-module="govuk-radios"]').forEach(revealByRadio);
document.querySelectorAll<HTMLFormElement>('form[data-jalin-send-once]').forEach(sendOnce);
document.querySelectorAll<HTMLFormElement>('form[data-jalin-guard]').forEach(guardUnsaved);
document.querySelectorAll<HTMLElement>('[data-jalin-draft]').forEach(keepDraft);
document.querySelectorAll<HTMLDataListElement>('datalist[data-jalin-suggest]').forEach(suggestNames);
