import {
  Button,
  Checkboxes,
  DateInput,
  DateTextInput,
  ErrorSummary,
  FileUpload,
  Radios,
  Select,
  Textarea,
  TextInput,
} from '#ui';
import { type CatalogueView, Specimen } from './specimen.tsx';

const TextQuestions = ({ language, say }: CatalogueView) => (
  <Specimen
    id="text-input"
    name="TextInput, Textarea, Select"
    use={say('Satu pertanyaan, satu isian.', 'One question, one field.')}
  >
    <TextInput
      language={language}
      name="title"
      label={say('Judul kerja sama', 'Title')}
      hint={say('Seperti tertulis dalam naskah', 'As the instrument has it')}
      labelSize="s"
    />
    <TextInput
      language={language}
      name="value"
      label={say('Nilai (opsional)', 'Value (optional)')}
      prefix="Rp"
      suffix={say('per tahun', 'a year')}
      width={10}
      inputmode="decimal"
    />
    <TextInput
      language={language}
      name="partner"
      label={say('Mitra', 'Partner')}
      hint={say('Ketik beberapa huruf untuk melihat saran', 'Type a few letters to see suggestions')}
      suggestions={['Guilin', 'Xi’an', 'Montana', 'Busan']}
    />
    <TextInput
      language={language}
      name="email"
      type="email"
      label={say('Alamat surel', 'E-mail address')}
      value="kerjasama@"
      error={say('Tulis alamat surel yang lengkap, misalnya nama@kantor.go.id', 'Write the whole address')}
    />
    <Textarea
      language={language}
      name="reason"
      label={say('Alasan', 'Reason')}
      limit={{ kind: 'characters', most: 200 }}
      rows={3}
    />
    <Select
      language={language}
      name="kind"
      label={say('Bentuk', 'Kind')}
      items={[
        { value: '', text: say('Pilih satu', 'Choose one') },
        { value: 'sister', text: say('Kabupaten/kota kembar', 'Sister city') },
        { value: 'grant', text: say('Hibah', 'Grant') },
      ]}
    />
  </Specimen>
);

const Choices = ({ language, say }: CatalogueView) => (
  <Specimen
    id="radios"
    name="Radios, Checkboxes"
    use={say(
      'Tanpa JavaScript pertanyaan lanjutan selalu terlihat.',
      'Without JavaScript the follow-up questions are always shown.',
    )}
  >
    <Radios
      language={language}
      name="happened"
      label={say('Apa yang terjadi triwulan ini?', 'What happened this quarter?')}
      labelSize="s"
      items={[
        {
          value: 'nothing',
          label: say('Tidak ada', 'Nothing'),
          hint: say('Ini juga jawaban', 'Also an answer'),
        },
        {
          value: 'visit',
          label: say('Kunjungan', 'A visit'),
          conditional: (
            <TextInput language={language} name="where" label={say('Ke mana?', 'Where to?')} width={20} />
          ),
        },
        { divider: say('atau', 'or') },
        { value: 'unknown', label: say('Tidak tahu', 'I do not know') },
      ]}
      value="visit"
    />
    <Radios
      language={language}
      name="public"
      label={say('Boleh diumumkan?', 'May it be published?')}
      labelSize="s"
      inline
      error={say('Pilih ya atau tidak', 'Choose yes or no')}
      items={[
        { value: 'yes', label: say('Ya', 'Yes') },
        { value: 'no', label: say('Tidak', 'No') },
      ]}
    />
    <Checkboxes
      language={language}
      name="fields"
      label={say('Bidang', 'Fields')}
      labelSize="s"
      small
      values={['water']}
      items={[
        { value: 'water', label: say('Air minum', 'Drinking water') },
        { value: 'school', label: say('Pendidikan', 'Education') },
        { divider: say('atau', 'or') },
        { value: 'none', label: say('Tidak satu pun', 'None of these'), exclusive: true },
      ]}
    />
  </Specimen>
);

const DatesAndFiles = ({ language, say }: CatalogueView) => (
  <>
    <Specimen
      id="date-input"
      name="DateInput, DateTextInput"
      use={say('Sejauh yang diketahui, tidak lebih.', 'As much as is known, no more.')}
    >
      <DateInput
        language={language}
        name="signed"
        label={say('Kapan ditandatangani?', 'When was it signed?')}
        labelSize="s"
        hint={say('Kosongkan tanggal atau bulan bila tidak tahu', 'Leave out day or month if not known')}
        values={{ day: '25', month: 'September', year: '2015' }}
        offers={['about', 'open']}
      />
      <DateInput
        language={language}
        name="ended"
        label={say('Kapan berakhir?', 'When did it end?')}
        labelSize="s"
        values={{ day: '31', month: 'April', year: '2016' }}
        wrong={['day']}
        error={say('Tanggal ini tidak ada dalam bulan itu', 'That month has no such day')}
      />
      <DateTextInput language={language} name="period" label={say('Mulai', 'Start')} />
    </Specimen>
    <Specimen
      id="file-upload"
      name="FileUpload"
      use={say('Batasnya disebut sebelum berkas dikirim.', 'Limits are told before anything is sent.')}
    >
      <FileUpload
        language={language}
        name="table"
        label={say('Tabel kerja sama', 'Table of cooperations')}
        hint={say('XLSX atau CSV.', 'XLSX or CSV.')}
        accept=".xlsx,.csv"
        mostBytes={10_000_000}
      />
      <FileUpload
        language={language}
        name="scan"
        label={say('Pindaian', 'Scan')}
        error={say('Berkas kosong. Pilih berkas lain.', 'The file is empty. Choose another one.')}
      />
    </Specimen>
  </>
);

/** What forms are made of. The forms here send nothing that is kept. */
export const FormSpecimens = (view: CatalogueView) => (
  <form action={view.here} method="get" noValidate data-jalin-guard="">
    <Specimen
      id="error-summary"
      name="ErrorSummary"
      use={view.say('Di atas judul, juga untuk satu galat.', 'Above the heading, also for one error.')}
    >
      <ErrorSummary
        language={view.language}
        keepFocus
        errors={[
          { text: view.say('Pilih ya atau tidak', 'Choose yes or no'), href: '#public' },
          {
            text: view.say('Tanggal ini tidak ada dalam bulan itu', 'That month has no such day'),
            href: '#ended-day',
          },
        ]}
      />
    </Specimen>
    <TextQuestions {...view} />
    <Choices {...view} />
    <DatesAndFiles {...view} />
    <Button>{view.say('Simpan (tidak ada yang disimpan)', 'Save (nothing is kept)')}</Button>
  </form>
);
