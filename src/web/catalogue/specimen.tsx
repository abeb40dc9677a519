import type { ComponentChildren } from 'preact';
import type { Language } from '#kernel/language.ts';
import { Heading } from '#ui';

/** The sentence of the page's language. */
export type Say = (id: string, en: string) => string;

export interface CatalogueView {
  language: Language;
  say: Say;
  /** This page's own address: links and forms of specimens stay here. */
  here: string;
}

interface SpecimenProps {
  id: string;
  /** The component's name in the code. */
  name: string;
  /** When to use it, in a sentence. */
  use: string;
  children: ComponentChildren;
}

/** One component in its states. */
export const Specimen = ({ id, name, use, children }: SpecimenProps) => (
  <section class="jalin-specimen" aria-labelledby={id}>
    <Heading level={3} size="m" id={id}>
      {name}
    </Heading>
    <p class="govuk-body">{use}</p>
    {children}
  </section>
);
