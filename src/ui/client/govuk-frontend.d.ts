/** The part of govuk-frontend's behaviours used here; the package brings no types of its own. */
declare module 'govuk-frontend' {
  interface Component {
    new (root: Element): unknown;
    moduleName: string;
  }
  export const Button: Component;
  export const CharacterCount: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const SkipLink: Component;
  export const Tabs: Component;
  export function createAll(component: Component): unknown[];
}
