import { Button, ClaimMark, Conflict, StatusTag, SummaryList, Tag, type TagColour } from '#ui';
import { type CatalogueView, Specimen } from './specimen.tsx';

const colours: readonly TagColour[] = [
  'grey',
  'blue',
  'teal',
  'green',
  'yellow',
  'orange',
  'red',
  'magenta',
  'purple',
];

const Statuses = ({ say }: CatalogueView) => {
  const paper = say('Naskah', 'Instrument');
  const activity = say('Kegiatan', 'Activity');
  return (
    <Specimen
      id="status-tag"
      name="StatusTag, Tag"
      use={say(
        'Kedudukan naskah bersudut, kegiatan bulat; tanda di depan berkata sejauh mana, juga tanpa warna.',
        'What is on paper has corners, what is being done is round; the sign in front says how far, also without colour.',
      )}
    >
      <p class="govuk-body jalin-row">
        <StatusTag about="paper" state="planned" label={paper}>
          {say('Belum ada naskah', 'No instrument yet')}
        </StatusTag>
        <StatusTag about="paper" state="begun" label={paper}>
          {say('Naskah sedang disusun', 'Being drafted')}
        </StatusTag>
        <StatusTag about="paper" state="in-force" label={paper}>
          {say('Naskah ditandatangani', 'Signed')}
        </StatusTag>
        <StatusTag about="paper" state="ended" label={paper}>
          {say('Berakhir', 'Ended')}
        </StatusTag>
        <StatusTag about="paper" state="stopped" label={paper}>
          {say('Dihentikan', 'Stopped')}
        </StatusTag>
        <StatusTag about="paper" state="unknown" label={paper}>
          {say('Tidak disebut', 'Not named')}
        </StatusTag>
      </p>
      <p class="govuk-body jalin-row">
        <StatusTag about="activity" state="planned" label={activity}>
          {say('Belum dimulai', 'Not started')}
        </StatusTag>
        <StatusTag about="activity" state="in-force" label={activity}>
          {say('Ada kegiatan', 'Active')}
        </StatusTag>
        <StatusTag about="activity" state="stopped" label={activity}>
          {say('Tidak ada tindak lanjut', 'No follow-up')}
        </StatusTag>
        <StatusTag about="activity" state="ended" label={activity}>
          {say('Sudah selesai', 'Finished')}
        </StatusTag>
        <StatusTag about="activity" state="unknown" label={activity}>
          {say('Tidak diketahui', 'Not known')}
        </StatusTag>
      </p>
      <p class="govuk-body jalin-row">
        {colours.map((colour) => (
          <Tag key={colour} colour={colour}>
            {colour}
          </Tag>
        ))}
      </p>
    </Specimen>
  );
};

const Facts = ({ language, say, here }: CatalogueView) => (
  <Specimen
    id="summary-list"
    name="SummaryList, ClaimMark"
    use={say(
      'Yang diketahui tentang satu hal; tanda di belakang fakta berkata siapa yang menyatakannya.',
      'What is known of one thing; the mark after a fact tells who says so.',
    )}
  >
    <SummaryList
      card={{
        title: say('Kota kembar', 'Sister city'),
        actions: [{ href: here, text: say('Ubah', 'Change') }],
      }}
      rows={[
        {
          key: say('Ditandatangani', 'Signed'),
          value: (
            <>
              25 September 2015{' '}
              <ClaimMark
                language={language}
                kind="source"
                href={here}
                about={say('tanggal', 'the date')}
                count={2}
              />
            </>
          ),
          actions: [{ href: here, text: say('Betulkan', 'Correct'), about: say('tanggal', 'the date') }],
        },
        {
          key: say('Tahap', 'Stage'),
          value: (
            <>
              {say('Berjalan', 'Ongoing')}{' '}
              <ClaimMark language={language} kind="conflict" href={here} about={say('tahap', 'the stage')} />
            </>
          ),
        },
        {
          key: say('Berakhir', 'Ends'),
          value: (
            <>
              9 September 2023{' '}
              <ClaimMark language={language} kind="derived" href={here} about={say('akhir', 'the end')} />{' '}
              <ClaimMark language={language} kind="resolved" href={here} about={say('akhir', 'the end')} />
            </>
          ),
        },
      ]}
    />
    <SummaryList plain rows={[{ key: say('Kode', 'Code'), value: '3372-001' }]} />
  </Specimen>
);

const Conflicts = ({ language, say, here }: CatalogueView) => {
  const sides = [
    {
      value: say('Ditandatangani', 'Signed'),
      asWritten: 'LoI ditandatangani pada 25 Sepetmber 2015',
      source: say('Tabel, baris 1', 'Table, row 1'),
    },
    {
      value: say('Berjalan', 'Ongoing'),
      asWritten: 'telah melakukan dua kali kerjasama sister city',
      source: say('Wawancara, 2017', 'Interview, 2017'),
    },
  ];
  return (
    <Specimen
      id="conflict"
      name="Conflict"
      use={say(
        'Sumber yang bertentangan, berdampingan, sebelum dan sesudah seseorang memutuskan.',
        'Sources that disagree, side by side, before and after a person decides.',
      )}
    >
      <Conflict
        language={language}
        id="conflict-open"
        title={say('Tahap', 'Stage')}
        titleLevel={4}
        state="open"
        note={say('Tahap harus dibuktikan dengan naskah bertanggal.', 'The stage needs a dated instrument.')}
        sides={sides}
      >
        <Button href={here} kind="secondary">
          {say('Putuskan dengan alasan', 'Settle with a reason')}
        </Button>
      </Conflict>
      <Conflict
        language={language}
        id="conflict-resolved"
        title={say('Tahap', 'Stage')}
        titleLevel={4}
        state="resolved"
        sides={sides.map((side, index) => ({ ...side, kept: index === 0 }))}
        reason={say('Naskahnya ada di arsip bagian kerja sama.', 'The paper is in the unit’s archive.')}
      />
    </Specimen>
  );
};

/** Facts with their sources, and what happens when those disagree. */
export const FactSpecimens = (view: CatalogueView) => (
  <>
    <Statuses {...view} />
    <Facts {...view} />
    <Conflicts {...view} />
  </>
);
