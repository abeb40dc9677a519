import { type Config, ConfigProblem } from '#platform/config.ts';

const notAFolder = ({ dataDir }: Config) =>
  new ConfigProblem('DATA_DIR', {
    id: `${dataDir} bukan folder. Pilih folder lain, atau pindahkan berkas itu.`,
    en: `${dataDir} is not a folder. Choose another, or move the file away.`,
  });

const notWritable = ({ dataDir }: Config) =>
  new ConfigProblem('DATA_DIR', {
    id: `${dataDir} tidak boleh ditulisi oleh pengguna ini. Pilih folder yang boleh.`,
    en: `${dataDir} may not be written by this user. Choose a folder that may.`,
  });

const diskFull = ({ dataDir, databaseUrl }: Config) =>
  databaseUrl
    ? new ConfigProblem('DATABASE_URL', {
        id: 'disk server basis data penuh. Sediakan tempat di sana, lalu mulai lagi.',
        en: 'the disk of the database server is full. Make room there and start again.',
      })
    : new ConfigProblem('DATA_DIR', {
        id: `disk tempat ${dataDir} penuh. Sediakan tempat, atau pilih disk lain.`,
        en: `the disk ${dataDir} is on is full. Make room, or choose another disk.`,
      });

const portKept = ({ port }: Config) =>
  new ConfigProblem('PORT', {
    id: `${port} hanya untuk pengelola mesin. Pakai yang di atas 1023.`,
    en: `${port} is kept for the administrator. Use one above 1023.`,
  });

const hostNotOurs = ({ host }: Config) =>
  new ConfigProblem('HOST', {
    id: `${host} bukan alamat mesin ini. Pakai 127.0.0.1, atau alamat yang dimilikinya.`,
    en: `${host} is no address of this machine. Use 127.0.0.1, or one it has.`,
  });

function serverAway({ databaseUrl = '' }: Config): ConfigProblem {
  const { hostname, port } = new URL(databaseUrl);
  const place = `${hostname}:${port || 5432}`;
  return new ConfigProblem('DATABASE_URL', {
    id: `tidak ada PostgreSQL yang menjawab di ${place}. Jalankan servernya, atau perbaiki alamatnya.`,
    en: `no PostgreSQL answers at ${place}. Start it, or correct the address.`,
  });
}

/** What a failed start has to do with a setting, by the system's own code; anything else is not a setting's fault. */
const causes: Readonly<Record<string, (config: Config) => ConfigProblem>> = {
  EADDRINUSE: ({ port }) =>
    new ConfigProblem('PORT', {
      id: `${port} dipakai program lain, mungkin Jalin yang sudah berjalan. Hentikan program itu, atau pilih porta lain, misalnya PORT=${port + 1}.`,
      en: `${port} is used by another program, perhaps a Jalin that runs already. Stop it, or choose another port, for example PORT=${port + 1}.`,
    }),
  EADDRNOTAVAIL: hostNotOurs,
  ENOTFOUND: (config) => (config.databaseUrl ? serverAway(config) : hostNotOurs(config)),
  EACCES: (config) => (config.port > 0 && config.port < 1024 ? portKept(config) : notWritable(config)),
  EROFS: notWritable,
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  ENOSPC: ({ databaseUrl: _, ...config }) => diskFull(config),
  '53100': diskFull,
  ECONNREFUSED: serverAway,
  ETIMEDOUT: serverAway,
  EHOSTUNREACH: serverAway,
  '28P01': () =>
    new ConfigProblem('DATABASE_URL', {
      id: 'server menolak pengguna atau kata sandi ini.',
      en: 'the server refuses this user or password.',
    }),
  '28000': () =>
    new ConfigProblem('DATABASE_URL', {
      id: 'server menolak pengguna ini.',
      en: 'the server refuses this user.',
    }),
  '3D000': () =>
    new ConfigProblem('DATABASE_URL', {
      id: 'server tidak mempunyai basis data ini; buat dahulu.',
      en: 'the server has no such database; create it first.',
    }),
  '42501': () =>
    new ConfigProblem('DATABASE_URL', {
      id: 'pengguna ini tidak boleh membuat peran. Pakai pemilik basis data yang mempunyai CREATEROLE.',
      en: 'this user may not create roles. Use the owner of the database with CREATEROLE.',
    }),
};

/** The problem as it is, or as the setting to correct when its cause is one. */
export function settingProblem(problem: unknown, config: Config): unknown {
  const first = problem instanceof AggregateError ? problem.errors[0] : problem;
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  const ofDatabase = /^(ECONN|ETIME|EHOST|28|3D|42)/.test(code);
  if (ofDatabase && !config.databaseUrl) return problem;
  const cause = Object.hasOwn(causes, code) ? causes[code] : undefined;
  return cause ? cause(config) : problem;
}
