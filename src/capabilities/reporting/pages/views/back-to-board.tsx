import type { Language, Words } from '#kernel/language.ts';
import { pathOf } from '../../paths.ts';
import type { Board } from '../../view-round.ts';

const words = {
  back: { id: 'Kembali ke papan', en: 'Back to the board' },
} as const satisfies Record<string, Words>;

export const BackToBoard = ({ board, language }: { board: Board; language: Language }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={pathOf('round', language, { round: board.round.id })}>
      {words.back[language]}
    </a>
  </p>
);
