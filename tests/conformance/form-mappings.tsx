import { Button, Checkboxes, DateInput, FileUpload, Radios, Select, Textarea, TextInput } from '#ui';
import { byClass, cannotSay, contentOf, listed, type Mapping, type Options, sizes } from './fixtures.ts';
import { eachElement } from './trees.ts';

/** What a question with one field has in common. */
const question = (o: Options) => ({
  language: 'en' as const,
  name: o.name as string,
  id: o.id as string | undefined,
  label: contentOf(o.label) ?? cannotSay('no label'),
  labelSize: byClass(o.label.classes, sizes('label')),
  labelIsHeading: o.label.isPageHeading,
  hint: contentOf(o.hint),
  error: o.errorMessage?.text,
  describedBy: o.describedBy,
});

/** What a question with several fields has in common. */
const group = (o: Options) => ({
  language: 'en' as const,
  name: o.name as string,
  id: o.idPrefix as string | undefined,
  label: contentOf(o.fieldset?.legend) ?? cannotSay('no fieldset with a legend'),
  labelSize: byClass(o.fieldset.legend.classes, sizes('fieldset__legend')),
  labelIsHeading: o.fieldset.legend.isPageHeading,
  hint: contentOf(o.hint),
  error: o.errorMessage?.text,
  describedBy: o.fieldset.describedBy ?? o.describedBy,
});

const choices = (o: Options) =>
  listed(o.items).map((item) =>
    item.divider
      ? { divider: item.divider }
      : {
          value: item.value ?? cannotSay('an answer without value'),
          label: contentOf(item),
          hint: contentOf(item.hint),
          disabled: item.disabled,
          conditional: contentOf(item.conditional),
          exclusive: item.behaviour === 'exclusive' || undefined,
          name: item.name,
        },
  );

const chosenOf = (o: Options): string[] =>
  listed(o.items)
    .filter((item) => item?.checked)
    .map(({ value }) => value);

const doubleClicks = {
  because: 'a button that sends holds back double clicks unless told not to, and then says nothing of it',
  inTree: (base: ReturnType<typeof eachElement>) =>
    eachElement(base, ({ attributes }) => {
      if (attributes['data-prevent-double-click'] === 'false') delete attributes['data-prevent-double-click'];
    }),
};

export const formMappings: readonly Mapping[] = [
  {
    component: 'button',
    render: (o) => (
      <Button
        kind={byClass(o.classes, {
          'govuk-button--secondary': 'secondary',
          'govuk-button--warning': 'warning',
          'govuk-button--inverse': 'inverse',
        })}
        type={o.type}
        href={o.href}
        id={o.id}
        name={o.name}
        value={o.value}
        disabled={o.disabled}
        preventDoubleClick={o.preventDoubleClick ?? false}
      >
        {contentOf(o)}
      </Button>
    ),
    differences: [doubleClicks],
  },
  {
    component: 'input',
    render: (o) => (
      <TextInput
        {...question(o)}
        type={o.type}
        value={o.value === undefined ? undefined : String(o.value)}
        width={byClass(
          o.classes,
          Object.fromEntries(([2, 3, 4, 5, 10, 20, 30] as const).map((n) => [`govuk-input--width-${n}`, n])),
        )}
        inputmode={o.inputmode}
        autocomplete={o.autocomplete}
        autocapitalize={o.autocapitalize}
        spellcheck={o.spellcheck}
        disabled={o.disabled}
        prefix={contentOf(o.prefix)}
        suffix={contentOf(o.suffix)}
      />
    ),
  },
  {
    component: 'textarea',
    render: (o) => (
      <Textarea
        {...question(o)}
        value={o.value}
        rows={o.rows === undefined ? undefined : Number(o.rows)}
        spellcheck={o.spellcheck}
        autocomplete={o.autocomplete}
      />
    ),
  },
  {
    component: 'character-count',
    render: (o) => {
      const most = o.maxwords ?? o.maxlength ?? cannotSay('no limit');
      const words = o.maxwords !== undefined || o.countType === 'words';
      return (
        <Textarea
          {...question(o)}
          value={o.value}
          rows={o.rows === undefined ? undefined : Number(o.rows)}
          spellcheck={o.spellcheck}
          limit={{ kind: words ? 'words' : 'characters', most: Number(most), threshold: o.threshold }}
        />
      );
    },
    differences: [
      {
        because: 'the kind of limit is said once, by maxlength or maxwords; words say it twice',
        inTree: (base) =>
          eachElement(base, ({ attributes }) => {
            const most = attributes['data-maxlength'];
            if (attributes['data-count-type'] === 'words' && most !== undefined) {
              delete attributes['data-maxlength'];
              attributes['data-maxwords'] = most;
            }
            if (attributes['data-maxwords'] !== undefined) attributes['data-count-type'] = 'words';
            else delete attributes['data-count-type'];
          }),
      },
    ],
  },
  {
    component: 'select',
    render: (o) => {
      const items = listed(o.items);
      const selected = items.filter((item) => item.selected);
      if (o.value !== undefined && items.some((item) => item.selected === false))
        cannotSay('a value and an item that denies it');
      const value = o.value ?? selected[0]?.value ?? selected[0]?.text;
      return (
        <Select
          {...question(o)}
          value={value === undefined ? undefined : String(value)}
          items={items.map((item) => ({
            value: item.value === undefined ? undefined : String(item.value),
            text: item.text,
            disabled: item.disabled,
          }))}
        />
      );
    },
  },
  {
    component: 'file-upload',
    render: (o) => (
      <FileUpload
        {...question(o)}
        multiple={o.multiple}
        disabled={o.disabled}
        accept={o.attributes?.accept}
      />
    ),
  },
  {
    component: 'radios',
    render: (o) => {
      const modes = new Set((o.classes ?? '').split(' ').filter(Boolean));
      for (const mode of modes)
        if (!['govuk-radios--inline', 'govuk-radios--small'].includes(mode as string))
          cannotSay(`classes "${mode}"`);
      return (
        <Radios
          {...group(o)}
          items={choices(o)}
          value={o.value ?? chosenOf(o)[0]}
          inline={modes.has('govuk-radios--inline')}
          small={modes.has('govuk-radios--small')}
        />
      );
    },
  },
  {
    component: 'checkboxes',
    render: (o) => (
      <Checkboxes
        {...group(o)}
        items={choices(o)}
        values={[...(o.values ?? []), ...chosenOf(o)]}
        small={byClass(o.classes, { 'govuk-checkboxes--small': true })}
      />
    ),
  },
  {
    component: 'date-input',
    render: (o) => {
      if (o.items) cannotSay('fields listed by hand');
      const name = o.namePrefix ?? o.id;
      const parts = (['day', 'month', 'year'] as const).filter((part) => o[part] !== false);
      const wrong = parts.filter((part) => o[part]?.error);
      const notDenied = parts.filter((part) => o[part]?.error !== false);
      const value = (part: string) => o[part]?.value ?? o.values?.[part] ?? o.values?.[`${name}-${part}`];
      return (
        <DateInput
          {...group(o)}
          name={name}
          id={o.id}
          parts={parts}
          month="number"
          wrong={wrong.length > 0 ? wrong : o.errorMessage && notDenied}
          values={{ day: value('day'), month: value('month'), year: value('year') }}
        />
      );
    },
    differences: [
      {
        because: 'the fields are named after their question, so that a form can ask for two dates',
        inTree: (base, o) =>
          eachElement(base, ({ tag, attributes }) => {
            if (tag === 'input' && o.namePrefix === undefined) attributes.name = `${o.id}-${attributes.name}`;
          }),
      },
    ],
  },
];
