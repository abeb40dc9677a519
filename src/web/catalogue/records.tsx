import { ActionBar, Button, Details, EmptyState, Figures, InsetText, TaskList, Timeline } from '#ui';
import { FactSpecimens } from './facts.tsx';
import { type CatalogueView, Specimen } from './specimen.tsx';

const History = ({ say, here }: CatalogueView) => (
  <>
    <Specimen id="timeline" name="Timeline" use={say('Satu riwayat berurutan.', 'One history in order.')}>
      <Timeline
        headingLevel={4}
        entries={[
          {
            title: say('LoI ditandatangani', 'LoI signed'),
            when: '25 September 2015',
            datetime: '2015-09-25',
            by: say('Wali kota', 'Mayor'),
            children: <p class="govuk-body">{say('Naskah dua bahasa.', 'In two languages.')}</p>,
          },
          {
            title: say('Laporan tahunan', 'Annual report'),
            when: say('lewat 12 hari', '12 days overdue'),
            state: 'overdue',
          },
          {
            title: say('Kunjungan kerja', 'Working visit'),
            when: say('Maret 2018', 'March 2018'),
            datetime: '2018-03',
            state: 'planned',
          },
        ]}
      />
    </Specimen>
    <Specimen id="task-list" name="TaskList" use={say('Langkah satu berkas.', 'The steps of one file.')}>
      <TaskList
        idPrefix="steps"
        tasks={[
          {
            title: say('Pernyataan kehendak', 'Letter of intent'),
            href: here,
            status: say('Selesai', 'Done'),
          },
          {
            title: say('Rencana kerja sama', 'Cooperation plan'),
            href: here,
            hint: say('Enam bagian', 'Six parts'),
            status: { tag: say('Sedang disusun', 'In progress'), colour: 'yellow' },
          },
          {
            title: say('Persetujuan DPRD', 'Council approval'),
            hint: say('Terbuka setelah rencana lengkap', 'Opens when the plan is complete'),
            status: say('Belum dapat dimulai', 'Cannot start yet'),
            cannotStart: true,
          },
        ]}
      />
    </Specimen>
  </>
);

const Doing = ({ language, say, here }: CatalogueView) => (
  <>
    <Specimen
      id="figures"
      name="Figures"
      use={say('Setiap angka membuka barisnya.', 'Every number opens its rows.')}
    >
      <Figures
        language={language}
        figures={[
          { number: 1234, label: say('kerja sama', 'cooperations'), href: here },
          { number: 35, label: say('daerah', 'regions'), href: here },
          {
            number: 11,
            label: say('perbedaan menunggu', 'differences waiting'),
            href: here,
            attention: true,
          },
        ]}
      />
    </Specimen>
    <Specimen
      id="action-bar"
      name="ActionBar, Button"
      use={say('Yang dapat dilakukan dengan berkas ini.', 'What can be done with this record.')}
    >
      <ActionBar label={say('Tindakan', 'Actions')} note={say('Tersimpan 16.05 WIB', 'Saved 16:05 WIB')}>
        <Button type="button">{say('Kirim ke TKKSD', 'Send to review')}</Button>
        <Button type="button" kind="secondary">
          {say('Betulkan', 'Correct')}
        </Button>
        <Button type="button" kind="warning">
          {say('Tarik', 'Withdraw')}
        </Button>
        <Button type="button" disabled>
          {say('Terbitkan', 'Publish')}
        </Button>
      </ActionBar>
    </Specimen>
  </>
);

const Emptiness = ({ say, here }: CatalogueView) => (
  <Specimen
    id="empty-state"
    name="EmptyState, Details, InsetText"
    use={say(
      'Tidak ada karena belum ditanya, karena dikonfirmasi, atau karena saringan: tidak pernah sama.',
      'Empty because nobody asked, because confirmed, or because of filters: never the same.',
    )}
  >
    <EmptyState
      titleLevel={3}
      title={say('Belum ada kerja sama', 'No cooperations')}
      why={say(
        'Kabupaten ini menyatakan belum ada, wawancara 2017.',
        'This regency says it has none, interview 2017.',
      )}
      action={
        <a class="govuk-link" href={here}>
          {say('Lihat pernyataannya', 'Read the statement')}
        </a>
      }
    />
    <Details summary={say('Dari mana ini?', 'Where does this come from?')}>
      <p class="govuk-body">{say('Dari tabel kantor.', 'From the office’s table.')}</p>
    </Details>
    <InsetText>
      {say('Pasal 17: DPRD menjawab dalam 45 hari kerja.', 'Article 17: 45 working days.')}
    </InsetText>
  </Specimen>
);

/** What a record's page is made of. */
export const RecordSpecimens = (view: CatalogueView) => (
  <>
    <FactSpecimens {...view} />
    <History {...view} />
    <Doing {...view} />
    <Emptiness {...view} />
  </>
);
