import type { Content, Size } from '../content/content.ts';

export interface HeadingProps {
  level: 1 | 2 | 3 | 4;
  /** How large it looks; by default 1 is l, 2 is m, the others s. */
  size?: Size | undefined;
  /** A smaller line above, part of the heading: the region of a cooperation, the step of a task. */
  caption?: Content;
  id?: string | undefined;
  children: Content;
}

const usual: Readonly<Record<HeadingProps['level'], Size>> = { 1: 'l', 2: 'm', 3: 's', 4: 's' };

/** A heading whose size follows its level unless told; `caption` stands above it, smaller. */
export const Heading = ({ level, size = usual[level], caption, id, children }: HeadingProps) => {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`govuk-heading-${size}`} id={id}>
      {caption && <span class={`govuk-caption-${size === 's' ? 'm' : size}`}>{caption}</span>}
      {children}
    </Tag>
  );
};
