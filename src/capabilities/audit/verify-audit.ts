import { type Database, withGovernment } from '#platform/database/database.ts';
import { beginning, type ChainVerdict, type Link, verifyChain } from './chain.ts';
import { findHead, listChains, listLinks } from './store.ts';

export interface AuditVerification {
  whole: boolean;
  entries: number;
  chains: { governmentId: number; verdict: ChainVerdict }[];
  /** Only when a head was given: whether it is still part of one of the chains. */
  headFound?: boolean;
}

const stretch = 5_000;

async function readChain(database: Database, governmentId: number) {
  return withGovernment(database, governmentId, async (tx) => {
    const links: Link[] = [];
    for (;;) {
      const more = await listLinks(tx, governmentId, links.length, stretch);
      links.push(...more);
      if (more.length < stretch) break;
    }
    return { links, head: await findHead(tx, governmentId) };
  });
}

function judge(links: Link[], head: { number: number; hash: string } | undefined): ChainVerdict {
  const verdict = verifyChain(links);
  if (!verdict.whole) return verdict;
  if ((head?.hash ?? beginning) !== verdict.head)
    return { whole: false, brokenAt: verdict.count + 1, why: 'the newest entries are missing' };
  return verdict;
}

export interface ChainVerification {
  verdict: ChainVerdict;
  /** Only when a head was given: the number of the entry it belongs to; undefined when no entry has it. */
  headAt?: number | undefined;
}

/** Re-computes one government's chain from its first entry; `head` is a hash somebody kept outside. */
export async function verifyChainOf(
  database: Database,
  governmentId: number,
  head?: string,
): Promise<ChainVerification> {
  const chain = await readChain(database, governmentId);
  const headAt = head === undefined ? undefined : chain.links.find(({ hash }) => hash === head)?.number;
  return { verdict: judge(chain.links, chain.head), headAt };
}

/** Re-computes every chain from its first entry; `head` is a hash somebody kept outside. */
export async function verifyAudit(database: Database, head?: string): Promise<AuditVerification> {
  const chains: AuditVerification['chains'] = [];
  let headFound = head === beginning;
  let entries = 0;
  for (const governmentId of await listChains(database as never)) {
    const chain = await readChain(database, governmentId);
    headFound ||= chain.links.some((link) => link.hash === head);
    entries += chain.links.length;
    chains.push({ governmentId, verdict: judge(chain.links, chain.head) });
  }
  const whole = chains.every(({ verdict }) => verdict.whole) && (head === undefined || headFound);
  return { whole, entries, chains, ...(head !== undefined && { headFound }) };
}
