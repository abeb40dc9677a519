import type { Folders } from './folders.ts';

/** How clients reach the server: by a socket in a folder, or (Windows, tests of a server) by loopback. */
export type Access = { kind: 'socket'; folder: string } | { kind: 'loopback'; port: number };

/** With a socket the port is only part of the socket's name. */
export const socketPort = 5432;
/** A connection per request being served, per job and per command, with room to look inside. */
const maxConnections = 60;

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
/** PostgreSQL reads a list of folders here: the inner quotes keep a comma or blank in the path. */
const quotedFolder = (folder: string) => quoted(`"${folder.replaceAll('"', '""')}"`);

function accessSettings(access: Access): string[] {
  if (access.kind === 'loopback')
    return [`listen_addresses = '127.0.0.1'`, `port = ${access.port}`, `unix_socket_directories = ''`];
  return [
    `listen_addresses = ''`,
    `port = ${socketPort}`,
    `unix_socket_directories = ${quotedFolder(access.folder)}`,
    'unix_socket_permissions = 0700',
  ];
}

/** The whole configuration, written anew at each start so that it is always this version's. */
export function settingsText(folders: Folders, access: Access, major: number): string {
  return [
    '# Written by Jalin at each start; changes here are lost. To tune PostgreSQL, run a server: DATABASE_URL.',
    ...accessSettings(access),
    `hba_file = ${quoted(folders.access)}`,
    'password_encryption = scram-sha-256',
    `max_connections = ${maxConnections}`,
    '# What is acknowledged is on the disk, and a torn page can be repaired.',
    'fsync = on',
    'synchronous_commit = on',
    'full_page_writes = on',
    '# Modest: the machine also runs the application.',
    'shared_buffers = 64MB',
    'effective_cache_size = 512MB',
    'work_mem = 8MB',
    'maintenance_work_mem = 64MB',
    'min_wal_size = 80MB',
    'max_wal_size = 512MB',
    ...(major >= 18 ? ['io_method = sync'] : []),
    '# The same on every machine.',
    `timezone = 'UTC'`,
    `datestyle = 'iso, mdy'`,
    `default_text_search_config = 'pg_catalog.simple'`,
    `lc_messages = 'C'`,
    `lc_monetary = 'C'`,
    `lc_numeric = 'C'`,
    `lc_time = 'C'`,
    '# Statements and the values in them may be personal data: the log names the error and no more.',
    'logging_collector = on',
    `log_directory = ${quoted(folders.log)}`,
    `log_filename = 'postgresql-%Y%m%dT%H%M%S.log'`,
    'log_file_mode = 0600',
    'log_rotation_age = 1d',
    'log_rotation_size = 5MB',
    `log_timezone = 'UTC'`,
    'log_min_messages = warning',
    'log_min_error_statement = panic',
    'log_error_verbosity = terse',
    '',
  ].join('\n');
}

/** Who may connect: anybody who knows a password, by the one way in there is. */
export function accessText(access: Access): string {
  const rule = access.kind === 'socket' ? 'local all all' : 'host all all 127.0.0.1/32';
  return `# Written by Jalin at each start.\n${rule} scram-sha-256\n`;
}
