import type { Language } from '#kernel/language.ts';
import { classes } from '../content/content.ts';
import { FieldGroup, idsOf, type Question } from '../form-group/form-group.tsx';

export interface FileUploadProps extends Question {
  multiple?: boolean | undefined;
  /** Kinds the chooser offers (".xlsx,.csv"); what really arrives is judged by the server. */
  accept?: string | undefined;
  disabled?: boolean | undefined;
  /** With JavaScript: a larger area that takes dropped files and says what was chosen. On by default. */
  dropArea?: boolean | undefined;
}

/** English is the script's own. */
function dropAreaWords(language: Language): Readonly<Record<string, string>> {
  if (language === 'en') return {};
  return {
    'data-i18n.choose-files-button': 'Pilih berkas',
    'data-i18n.drop-instruction': 'atau lepaskan berkas di sini',
    'data-i18n.no-file-chosen': 'Belum ada berkas yang dipilih',
    'data-i18n.multiple-files-chosen.other': '%{count} berkas dipilih',
    'data-i18n.entered-drop-zone': 'Masuk area pelepasan berkas',
    'data-i18n.left-drop-zone': 'Keluar dari area pelepasan berkas',
  };
}

export const FileUpload = (props: FileUploadProps) => {
  const { id, described } = idsOf(props);
  const input = (
    <input
      class={classes('govuk-file-upload', props.error && 'govuk-file-upload--error')}
      id={id}
      name={props.name}
      type="file"
      multiple={props.multiple}
      accept={props.accept}
      disabled={props.disabled}
      aria-describedby={described}
    />
  );
  return (
    <FieldGroup question={props}>
      {(props.dropArea ?? true) ? (
        <div
          class="govuk-file-upload-wrapper"
          data-module="govuk-file-upload"
          {...dropAreaWords(props.language)}
        >
          {input}
        </div>
      ) : (
        input
      )}
    </FieldGroup>
  );
};
