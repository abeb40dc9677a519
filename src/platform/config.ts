import { resolve } from 'node:path';
import { type Clock, frozenClock, systemClock } from '#kernel/clock.ts';
import { InstallationProblem } from '#kernel/installation-problem.ts';
import type { Words } from '#kernel/language.ts';
import { isMailAddress } from './mail/mail-address.ts';
import type { MailSettings } from './mail/mail-settings.ts';

/** What the environment decides; everything else is a setting inside the product. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** A PostgreSQL server (15 or later); absent = the embedded one in `dataDir`. */
  databaseUrl?: string;
  /** Ready-made login of the unprivileged role, for servers where the owner may not create roles. */
  databaseAppUrl?: string;
  /** Address people reach us by; decides cookies and links in letters. */
  baseUrl: string;
  /** Whom readers write to about this installation, as the operator wants it shown. */
  contact?: string;
  /** Under which licence others may use what is published. */
  dataLicence: Licence;
  /** Signs form tokens and device marks, where several machines share it; absent = a file in `dataDir`. */
  secret?: string;
  /** How mail is handed over; absent = no mail is set up, and everything else still works. */
  mail?: MailSettings;
  clock: Clock;
  frozen: boolean;
}

/** Conditions of use by name, and where they can be read. */
export interface Licence {
  name: string;
  url: string;
}

/** A setting that is missing or wrong: names it and says the mend. Stops the start with exit code 78. */
export class ConfigProblem extends InstallationProblem {
  override name = 'ConfigProblem';
  readonly setting: string;

  constructor(setting: string, mend: Words) {
    super({ id: `${setting}: ${mend.id}`, en: `${setting}: ${mend.en}` });
    this.setting = setting;
  }
}

const usualLicence = 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/';
const shortestSecret = 32;

type Environment = Readonly<Record<string, string | undefined>>;

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new ConfigProblem('PORT', {
      id: `harus bilangan bulat dari 0 sampai 65535, bukan "${value}".`,
      en: `must be a whole number from 0 to 65535, not "${value}".`,
    });
  return number;
}

function postgresUrl(setting: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol))
    throw new ConfigProblem(setting, {
      id: 'harus berbentuk postgres://pengguna:sandi@mesin:5432/basisdata.',
      en: 'must look like postgres://user:password@host:5432/database.',
    });
  return value;
}

function baseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ConfigProblem('BASE_URL', {
      id: `harus alamat web seperti https://jalin.example.go.id, bukan "${value}".`,
      en: `must be a web address such as https://jalin.example.go.id, not "${value}".`,
    });
  return url.origin;
}

function hostName(value: string): string {
  const host = value.includes(':') ? `[${value}]` : value;
  if (!URL.canParse(`http://${host}`))
    throw new ConfigProblem('HOST', {
      id: `harus nama atau alamat mesin seperti 127.0.0.1, bukan "${value}".`,
      en: `must be a host name or address such as 127.0.0.1, not "${value}".`,
    });
  return value;
}

/** "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/": a name, then a web address. */
function licence(value: string): Licence {
  const [, name, url] = /^(\S.*?)\s+(https?:\/\/\S+)$/.exec(value.trim()) ?? [];
  if (!name || !url || !URL.canParse(url))
    throw new ConfigProblem('DATA_LICENCE', {
      id: `harus nama lisensi diikuti alamat webnya, misalnya "${usualLicence}", bukan "${value}".`,
      en: `must be the licence's name followed by its web address, such as "${usualLicence}", not "${value}".`,
    });
  return { name, url };
}

function secret(value: string): string {
  if (value.length < shortestSecret)
    throw new ConfigProblem('JALIN_SECRET', {
      id: `harus paling sedikit ${shortestSecret} karakter; \`openssl rand -hex 32\` membuatnya.`,
      en: `must have at least ${shortestSecret} characters; \`openssl rand -hex 32\` makes one.`,
    });
  return value;
}

/** Where answers by mail come in, when they do. */
function answersOf(
  get: (name: string) => string | undefined,
): Pick<MailSettings, 'replyTo' | 'webhookSecret'> {
  const replyTo = get('MAIL_REPLY');
  const webhookSecret = get('MAIL_WEBHOOK_SECRET');
  // Behind the left part stand up to 43 characters that say which message is answered; mail allows 64 in all.
  if (replyTo && !(isMailAddress(replyTo) && /^[^+@]{1,20}@/.test(replyTo)))
    throw new ConfigProblem('MAIL_REPLY', {
      id: `harus alamat surel seperti jawab@sragen.example.go.id, bagian kirinya paling panjang 20 huruf, bukan "${replyTo}".`,
      en: `must be a mail address such as jawab@sragen.example.go.id, its left part 20 characters at most, not "${replyTo}".`,
    });
  if (webhookSecret && (webhookSecret.length < shortestSecret || !replyTo))
    throw new ConfigProblem('MAIL_WEBHOOK_SECRET', {
      id: `harus paling sedikit ${shortestSecret} karakter (\`openssl rand -hex 32\` membuatnya) dan memerlukan MAIL_REPLY.`,
      en: `must have at least ${shortestSecret} characters (\`openssl rand -hex 32\` makes one) and needs MAIL_REPLY.`,
    });
  return { ...(replyTo && { replyTo }), ...(webhookSecret && { webhookSecret }) };
}

function mailOf(get: (name: string) => string | undefined): MailSettings | undefined {
  const smtpUrl = get('SMTP_URL');
  if (!smtpUrl) return undefined;
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined;
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol))
    throw new ConfigProblem('SMTP_URL', {
      id: 'harus berbentuk smtp://pengguna:sandi@mesin:587 atau smtps://pengguna:sandi@mesin:465.',
      en: 'must look like smtp://user:password@host:587 or smtps://user:password@host:465.',
    });
  const from = get('MAIL_FROM') ?? '';
  if (!isMailAddress(from))
    throw new ConfigProblem('MAIL_FROM', {
      id: `harus alamat surel pengirim seperti jalin@sragen.example.go.id bila SMTP_URL diisi, bukan "${from}".`,
      en: `must be the sender's address such as jalin@sragen.example.go.id where SMTP_URL is set, not "${from}".`,
    });
  return { smtpUrl, from, ...answersOf(get) };
}

function clockOf(value: string | undefined): Clock {
  if (value === undefined) return systemClock;
  try {
    return frozenClock(value);
  } catch {
    throw new ConfigProblem('JALIN_NOW', {
      id: `harus saat menurut ISO seperti 2017-11-15T09:00:00+07:00, bukan "${value}".`,
      en: `must be an ISO instant such as 2017-11-15T09:00:00+07:00, not "${value}".`,
    });
  }
}

/** Reads the environment; an empty string counts as absent. Throws ConfigProblem naming the first bad setting. */
export function readConfig(environment: Environment): Config {
  const get = (name: string) => environment[name] || undefined;
  const listenPort = port(get('PORT') ?? '3000');
  const host = hostName(get('HOST') ?? '127.0.0.1');
  const databaseUrl = get('DATABASE_URL');
  const databaseAppUrl = get('DATABASE_APP_URL');
  const contact = get('CONTACT');
  const givenSecret = get('JALIN_SECRET');
  const mail = mailOf(get);
  return {
    port: listenPort,
    host,
    dataDir: resolve(get('DATA_DIR') ?? './data'),
    ...(databaseUrl && { databaseUrl: postgresUrl('DATABASE_URL', databaseUrl) }),
    ...(databaseAppUrl && { databaseAppUrl: postgresUrl('DATABASE_APP_URL', databaseAppUrl) }),
    baseUrl: baseUrl(get('BASE_URL') ?? `http://${host.includes(':') ? `[${host}]` : host}:${listenPort}`),
    ...(contact && { contact }),
    dataLicence: licence(get('DATA_LICENCE') ?? usualLicence),
    ...(givenSecret && { secret: secret(givenSecret) }),
    ...(mail && { mail }),
    clock: clockOf(get('JALIN_NOW')),
    frozen: get('JALIN_NOW') !== undefined,
  };
}
