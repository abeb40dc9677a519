import { access, constants } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';

const debian = '/usr/bin/chromium';

/**
 * A Chromium to drive: Debian's where it is installed, else the one shipped in an npm package (Linux on x64; it
 * is unpacked into the temporary folder once, which takes seconds). Throws when there is neither.
 */
export async function browserProgram(): Promise<string> {
  const installed = await access(debian, constants.X_OK).then(
    () => true,
    () => false,
  );
  return installed ? debian : chromium.executablePath();
}
