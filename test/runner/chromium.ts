import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const apt = ['install', '-y', '-q', '--no-install-recommends', 'chromium'];

const installed = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', ...usual].find((place) => place && existsSync(place));

/**
 * Makes sure that there is a Chromium and leaves its place in CHROMIUM_PATH. Installs it where we may (root, Debian); else
 * ends with one line that says what to install.
 */
export function prepareChromium(): void {
  if (!installed() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the tests in a browser …');
    const quietly = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: quietly });
    spawnSync('apt-get', apt, { stdio: ['ignore', 'ignore', 'inherit'], env: quietly });
  }
  const found = installed();
  if (!found) {
    console.error('The tests in a browser need Chromium: install it, or name it in CHROMIUM_PATH.');
    process.exit(1);
  }
  process.env.CHROMIUM_PATH = found;
}
