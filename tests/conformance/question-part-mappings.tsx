import { ErrorMessage, ErrorSummary, Fieldset, Hint, Label } from '#ui';
import { byClass, cannotSay, contentOf, type Mapping, type Options, sizes } from './fixtures.ts';

/** What questions are made of, and what is said of them. */
export const questionPartMappings: readonly Mapping[] = [
  { component: 'hint', render: (o) => <Hint id={o.id}>{contentOf(o)}</Hint> },
  {
    component: 'label',
    render: (o) => (
      <Label
        for={o.for ?? cannotSay('a label of nothing')}
        size={byClass(o.classes, sizes('label'))}
        isHeading={o.isPageHeading}
      >
        {contentOf(o)}
      </Label>
    ),
  },
  {
    component: 'fieldset',
    render: (o) => (
      <Fieldset
        legend={contentOf(o.legend) ?? cannotSay('no legend')}
        legendSize={byClass(o.legend.classes, sizes('fieldset__legend'))}
        legendIsHeading={o.legend.isPageHeading}
        describedBy={o.describedBy}
        role={o.role}
      >
        {contentOf({ html: o.html })}
      </Fieldset>
    ),
  },
  {
    component: 'error-message',
    render: (o) =>
      o.visuallyHiddenText === undefined ? (
        <ErrorMessage id={o.id} language="en">
          {contentOf(o)}
        </ErrorMessage>
      ) : (
        cannotSay('another first word')
      ),
  },
  {
    component: 'error-summary',
    render: (o) => (
      <ErrorSummary
        language="en"
        title={contentOf(o, 'title')}
        description={contentOf(o, 'description')}
        errors={o.errorList?.map((one: Options) => ({ text: contentOf(one), href: one.href }))}
        keepFocus={o.disableAutoFocus}
      />
    ),
  },
];
