import { execFile } from 'node:child_process';

/** Words to put before the child's command so that it starts in a network of its own, with nothing in it. */
export type NetworkIsolation = readonly string[];

let found: Promise<NetworkIsolation> | undefined;

/** Namespaces need root, or a kernel that lets users make their own. */
const attempts: NetworkIsolation[] = [
  ['/usr/bin/unshare', '--net', '--'],
  ['/usr/bin/unshare', '--user', '--map-root-user', '--net', '--'],
];

const works = (prefix: NetworkIsolation) =>
  new Promise<boolean>((resolve) => {
    const [command = '', ...rest] = prefix;
    execFile(command, [...rest, process.execPath, '--version'], { timeout: 5000, env: {} }, (problem) =>
      resolve(problem === null),
    );
  });

/**
 * How the child can be cut off from the network on this machine, asked once; empty when it cannot (other systems,
 * locked-down containers). Node 24's permission model does not cover the network, so there only the absence of any
 * network code in the child remains. `jalin doctor` says which it is.
 */
export function networkIsolation(): Promise<NetworkIsolation> {
  found ??= firstWorking();
  return found;
}

async function firstWorking(): Promise<NetworkIsolation> {
  if (process.platform !== 'linux') return [];
  for (const prefix of attempts) if (await works(prefix)) return prefix;
  return [];
}
