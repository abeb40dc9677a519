/** The seven governments of the study; their cooperation unit has another name in every region. */
export const governments = [
  { regionCode: '33.09', cooperationUnit: 'Bagian Kerja Sama' },
  { regionCode: '33.10' },
  { regionCode: '33.11', cooperationUnit: 'Subag Otonomi Daerah dan Kerja Sama' },
  { regionCode: '33.12', cooperationUnit: 'Bagian Kerja Sama' },
  { regionCode: '33.13', cooperationUnit: 'Subag Kerja Sama' },
  { regionCode: '33.14', cooperationUnit: 'Bagian Kerja Sama' },
  { regionCode: '33.72' },
];
