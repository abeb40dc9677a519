import { type Content, classes } from '../content/content.ts';

export interface ColumnsProps {
  /** What a phone shows first, and a wide screen at the right of the rest. */
  beside: Content;
  /** Stays in sight while the rest goes by. */
  sticky?: boolean | undefined;
  children: Content;
}

/** Two thirds to read, and beside it what is wanted at a glance; on a phone one below the other. */
export const Columns = ({ beside, sticky, children }: ColumnsProps) => (
  <div class="jalin-columns">
    <div class={classes('jalin-columns__beside', sticky && 'jalin-columns__beside--sticky')}>{beside}</div>
    <div>{children}</div>
  </div>
);
