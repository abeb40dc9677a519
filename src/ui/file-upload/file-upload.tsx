import type { Language } from '#kernel/language.ts';
import { type Content, classes } from '../content/content.ts';
import { FieldGroup, idsOf, type Question } from '../form-group/form-group.tsx';
import { formatBytes } from '../format.ts';

export interface FileUploadProps extends Question {
  multiple?: boolean | undefined;
  /** Kinds the chooser offers (".xlsx,.csv"); what really arrives is judged by the server. */
  accept?: string | undefined;
  disabled?: boolean | undefined;
  /** Bytes of the largest file the server accepts: told below the label, and at once when a larger one is chosen. */
  mostBytes?: number | undefined;
}

function limitWords(bytes: number, language: Language): string {
  const size = formatBytes(bytes, language);
  return language === 'id' ? `Paling besar ${size}.` : `${size} at most.`;
}

function tooLargeWords(bytes: number, language: Language): string {
  const size = formatBytes(bytes, language);
  return language === 'id'
    ? `%{name} lebih besar dari ${size}, jadi tidak akan diterima. Pilih berkas yang lebih kecil, atau bagi menjadi beberapa berkas.`
    : `%{name} is larger than ${size} and would not be accepted. Choose a smaller file, or split it.`;
}

/** The hint with the limit at its end. */
function hintOf({ hint, mostBytes, language }: FileUploadProps): Content {
  if (mostBytes === undefined) return hint;
  return (
    <>
      {hint}
      {hint ? ' ' : ''}
      {limitWords(mostBytes, language)}
    </>
  );
}

/**
 * Files of the answer, by the browser's own control, which screen readers and voices know. What was chosen cannot be shown again after a
 * refusal: browsers do not allow it.
 */
export const FileUpload = (given: FileUploadProps) => {
  const props = { ...given, hint: hintOf(given) };
  const { id, described } = idsOf(props);
  const { mostBytes, language } = props;
  return (
    <FieldGroup question={props}>
      <input
        class={classes('govuk-file-upload', props.error && 'govuk-file-upload--error')}
        id={id}
        name={props.name}
        type="file"
        multiple={props.multiple}
        accept={props.accept}
        disabled={props.disabled}
        aria-describedby={described}
        data-jalin-most-bytes={mostBytes}
        data-jalin-too-large={mostBytes === undefined ? undefined : tooLargeWords(mostBytes, language)}
      />
    </FieldGroup>
  );
};
