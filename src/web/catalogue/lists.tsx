import {
  CardTable,
  FacetFilter,
  NotificationBanner,
  PageLinks,
  Pagination,
  Panel,
  Progress,
  ScrollTable,
  SearchBox,
  Table,
  Tabs,
  WarningText,
} from '#ui';
import { type CatalogueView, Specimen } from './specimen.tsx';

const Finding = ({ language, say, here }: CatalogueView) => (
  <>
    <Specimen
      id="search-box"
      name="SearchBox"
      use={say('Alamatnya dapat dikirim.', 'Its address can be sent.')}
    >
      <SearchBox
        language={language}
        action={here}
        label={say('Cari kerja sama', 'Search cooperations')}
        hint={say('Misalnya: air minum, Tiongkok', 'For example: drinking water, China')}
        large
      />
    </Specimen>
    <Specimen
      id="facet-filter"
      name="FacetFilter"
      use={say('Saringan di samping daftar.', 'Filters beside a list.')}
    >
      <FacetFilter
        language={language}
        action={here}
        facets={[
          {
            name: 'region',
            label: say('Daerah', 'Region'),
            choose: 'one',
            values: [{ value: '33.72', label: 'Kota Surakarta', count: 4, chosen: true }],
          },
          {
            name: 'stage',
            label: say('Tahap', 'Stage'),
            choose: 'many',
            values: [
              { value: 'ongoing', label: say('Berjalan', 'Ongoing'), count: 1234, chosen: true },
              { value: 'ended', label: say('Selesai', 'Ended'), count: 3, chosen: false },
            ],
          },
          {
            name: 'country',
            label: say('Negara', 'Country'),
            choose: 'many',
            values: [{ value: 'CN', label: say('Tiongkok', 'China'), count: 3, chosen: false }],
          },
        ]}
        chosen={[
          { label: 'Kota Surakarta', removeHref: here },
          { label: say('Berjalan', 'Ongoing'), removeHref: `${here}?` },
        ]}
        clearHref={here}
      />
    </Specimen>
  </>
);

const Paging = ({ language, say, here }: CatalogueView) => (
  <Specimen id="pagination" name="Pagination, PageLinks" use={say('Halaman daftar.', 'Pages of a list.')}>
    <Pagination language={language} page={4} pages={12} hrefOf={(page) => `${here}?page=${page}`} />
    <PageLinks
      language={language}
      landmark={say('Urutan', 'Sequence')}
      previous={{ href: here, label: 'Kota kembar: Guilin' }}
      next={{ href: here, label: 'Kota kembar: Montana' }}
    />
  </Specimen>
);

const Tables = ({ language, say, here }: CatalogueView) => {
  const columns = [
    { header: say('Kerja sama', 'Cooperation') },
    { header: say('Mitra', 'Partner') },
    { header: say('Periode', 'Period') },
    { header: say('Nilai (Rp)', 'Value (Rp)'), numeric: true },
  ];
  const link = (text: string) => (
    <a class="govuk-link" href={here}>
      {text}
    </a>
  );
  const rows = [
    [link(say('Air minum', 'Drinking water')), 'Belanda', '2012 – …', '1.250.000.000'],
    [link(say('Sekolah kembar', 'Sister school')), 'Queensland', say('draf MoU', 'draft MoU'), '–'],
  ];
  return (
    <Specimen
      id="table"
      name="Table, CardTable, ScrollTable"
      use={say(
        'Di ponsel: sebagai kartu bila daftar, bergeser sendiri bila untuk dibandingkan.',
        'On a phone: as cards when a list, scrolling by itself when for comparing.',
      )}
    >
      <Table
        caption={say('Kerja sama per tahun', 'Cooperations by year')}
        captionSize="s"
        firstCellIsHeader
        columns={[{ header: say('Tahun', 'Year') }, { header: say('Jumlah', 'Count'), numeric: true }]}
        rows={[
          ['2015', '4'],
          ['2016', '11'],
        ]}
      />
      <CardTable
        caption={say('Daftar', 'List')}
        captionSize="s"
        firstCellIsHeader
        columns={columns}
        rows={rows}
      />
      <ScrollTable
        id="compare"
        language={language}
        caption={say('Perbandingan', 'Comparison')}
        columns={[...columns, { header: say('Sumber', 'Source') }]}
        rows={rows.map((row) => [...row, say('Tabel kantor, baris 2', 'Office table, row 2')])}
      />
    </Specimen>
  );
};

const Messages = ({ language, say, here }: CatalogueView) => (
  <>
    <Specimen
      id="notification-banner"
      name="NotificationBanner, Panel, WarningText"
      use={say('Yang terjadi, dan yang berikutnya.', 'What happened, and what is next.')}
    >
      <NotificationBanner language={language} kind="success" keepFocus titleId="banner-success">
        {say('Kerja sama dicatat dengan kode 3372-005.', 'Recorded under the code 3372-005.')}
      </NotificationBanner>
      <NotificationBanner language={language} titleId="banner-notice">
        {say('Rekan Anda sedang membuka berkas ini.', 'A colleague has this record open.')}
      </NotificationBanner>
      <Panel title={say('Laporan dikirim', 'Report sent')} titleLevel={3}>
        {say('Nomor 12/KS/2017', 'Number 12/KS/2017')}
      </Panel>
      <WarningText language={language}>
        {say('Surat yang dikirim tidak dapat ditarik.', 'A letter that was sent cannot be taken back.')}
      </WarningText>
    </Specimen>
    <Specimen
      id="progress"
      name="Progress"
      use={say('Pekerjaan yang lebih lama dari satu klik.', 'Work that outlasts a click.')}
    >
      <Progress
        language={language}
        id="reading"
        label={say('Membaca tabel', 'Reading the table')}
        done={7200}
        total={20000}
        unit={say('baris', 'rows')}
        refreshAfter={3}
        href={here}
      />
      <Progress language={language} id="waiting" label={say('Menunggu giliran', 'Waiting')} />
    </Specimen>
    <Specimen
      id="tabs"
      name="Tabs"
      use={say('Pandangan lain atas hal yang sama.', 'Other views of the same thing.')}
    >
      <Tabs
        language={language}
        items={[
          {
            id: 'tab-facts',
            label: say('Fakta', 'Facts'),
            content: say('Yang diketahui.', 'What is known.'),
          },
          {
            id: 'tab-history',
            label: say('Riwayat', 'History'),
            content: say('Yang terjadi.', 'What happened.'),
          },
        ]}
      />
    </Specimen>
  </>
);

/** Lists, tables, and what the product says about itself. */
export const ListSpecimens = (view: CatalogueView) => (
  <>
    <Finding {...view} />
    <Paging {...view} />
    <Tables {...view} />
    <Messages {...view} />
  </>
);
