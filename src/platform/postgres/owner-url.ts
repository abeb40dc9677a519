import { type Access, socketPort } from './settings.ts';
import { databaseName, superuser } from './superuser-password.ts';

/** Connection string to the application's database; a socket's folder travels as the `host` parameter. */
export function ownerUrlOf(password: string, access: Access): string {
  if (access.kind === 'loopback')
    return `postgres://${superuser}:${password}@127.0.0.1:${access.port}/${databaseName}`;
  const host = encodeURIComponent(access.folder);
  return `postgres://${superuser}:${password}@localhost:${socketPort}/${databaseName}?host=${host}`;
}
