/** The page's furniture: components every room's pages are made of. They know words and props, no records. */
export { ActionBar, type ActionBarProps } from './action-bar/action-bar.tsx';
export { Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs/breadcrumbs.tsx';
export { Button, type ButtonProps } from './button/button.tsx';
export { Checkboxes, type CheckboxesProps } from './checkboxes/checkboxes.tsx';
export { ClaimMark, type ClaimMarkProps } from './claim-mark/claim-mark.tsx';
export { Columns, type ColumnsProps } from './columns/columns.tsx';
export { Conflict, type ConflictProps, type ConflictSide } from './conflict/conflict.tsx';
export { type Content, classes, type Size } from './content/content.ts';
export { DateInput, type DateInputProps, DateTextInput, typedDate } from './date-input/date-input.tsx';
export { type DateParts, type DateReading, readDate } from './date-input/read-date.ts';
export { readDateText } from './date-input/read-date-text.ts';
export { Details, type DetailsProps } from './details/details.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state/empty-state.tsx';
export { ErrorMessage } from './error-message/error-message.tsx';
export { ErrorSummary, type ErrorSummaryProps } from './error-summary/error-summary.tsx';
export {
  type Facet,
  FacetFilter,
  type FacetFilterProps,
  type FacetValue,
} from './facet-filter/facet-filter.tsx';
export { FilterFold, type FilterFoldProps } from './facet-filter/filter-fold.tsx';
export { Fieldset, type FieldsetProps } from './fieldset/fieldset.tsx';
export { type Figure, Figures } from './figures/figures.tsx';
export { FileUpload, type FileUploadProps } from './file-upload/file-upload.tsx';
export { Form, FormErrors, type FormProps } from './form/form.tsx';
export { type FormView, fieldOf, summaryOf } from './form/form-view.ts';
export { formOf, orFormAgain, refusalOnForm, type SentForm } from './form/sent-form.ts';
export { ChoiceGroup, FieldGroup, type Question } from './form-group/form-group.tsx';
export {
  formatBytes,
  formatDay,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
  formatShortDay,
  type Zone,
  zones,
} from './format.ts';
export { Heading, type HeadingProps } from './heading/heading.tsx';
export { Hint } from './hint/hint.tsx';
export { InsetText } from './inset-text/inset-text.tsx';
export { Label, type LabelProps } from './label/label.tsx';
export { LanguageSwitch, type LanguageSwitchProps } from './language-switch/language-switch.tsx';
export { Layout, type LayoutProps } from './layout/layout.tsx';
export {
  NotificationBanner,
  type NotificationBannerProps,
} from './notification-banner/notification-banner.tsx';
export { PageContents, type PageContentsProps } from './page-contents/page-contents.tsx';
export {
  PageLinks,
  type PageLinksProps,
  Pagination,
  type PaginationProps,
} from './pagination/pagination.tsx';
export { Panel, type PanelProps } from './panel/panel.tsx';
export { Progress, type ProgressProps } from './progress/progress.tsx';
export type { Choice } from './radios/choice.tsx';
export { Radios, type RadiosProps } from './radios/radios.tsx';
export { SearchBox, type SearchBoxProps } from './search-box/search-box.tsx';
export {
  CorrectedWords,
  type CorrectedWordsProps,
  LeftOut,
  type LeftOutProps,
  WordsOfAll,
} from './search-notes/search-notes.tsx';
export { Select, type SelectProps } from './select/select.tsx';
export { SkipLink } from './skip-link/skip-link.tsx';
export { SortLinks, type SortLinksProps } from './sort-links/sort-links.tsx';
export { StatusTag, type StatusTagProps } from './status-tag/status-tag.tsx';
export {
  type SummaryAction,
  SummaryList,
  type SummaryListProps,
  type SummaryRow,
} from './summary-list/summary-list.tsx';
export {
  CardTable,
  type Cell,
  type Column,
  ScrollTable,
  type ScrollTableProps,
  Table,
  type TableProps,
} from './table/table.tsx';
export { Tabs, type TabsProps } from './tabs/tabs.tsx';
export { Tag, type TagColour } from './tag/tag.tsx';
export { type Task, TaskList, type TaskListProps } from './task-list/task-list.tsx';
export { TextInput, type TextInputProps } from './text-input/text-input.tsx';
export { Textarea, type TextareaProps } from './textarea/textarea.tsx';
export { Timeline, type TimelineEntry, type TimelineProps } from './timeline/timeline.tsx';
export { WarningText } from './warning-text/warning-text.tsx';
