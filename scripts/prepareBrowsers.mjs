/**
 * The browsers and display that the tests need: looked for, installed through apt where that is possible,
 * and otherwise named, so that whoever reads it knows what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Debian's packages: three browser engines, a display for them to draw on, a font, a software renderer. */
const DEBIAN_PACKAGES = [
  'chromium',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'xauth',
  'dbus-x11',
  'fonts-dejavu-core',
  'libgl1-mesa-dri',
  'libegl-mesa0',
];

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?="?.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

function missingPackages() {
  const ask = (name) => spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' }).stdout ?? '';
  return DEBIAN_PACKAGES.filter((name) => !/^Status: .* installed$/m.test(ask(name)));
}

/** What must be on the PATH elsewhere; the variables let a developer point at browsers of their own. */
function missingPrograms() {
  const find = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  const needed = {
    chromium: process.env.CHROMIUM_PATH,
    'firefox-esr': process.env.FIREFOX_PATH,
    WebKitWebDriver: process.env.WEBKIT_DRIVER_PATH,
    Xvfb: undefined,
    'dbus-daemon': undefined,
  };
  return Object.entries(needed)
    .filter(([name, path]) => !(path !== undefined && existsSync(path)) && !find(name))
    .map(([name]) => name);
}

/**
 * @param {(command: string, args: string[], environment?: object) => boolean} run
 * @throws Error that says exactly what to install.
 */
export function ensureBrowsers(run) {
  if (!isDebian()) {
    const programs = missingPrograms();
    if (programs.length === 0) return;
    throw new Error(
      `The tests drive real browsers. Not found here: ${programs.join(', ')}.\n` +
        `On Debian they come with: apt-get install ${DEBIAN_PACKAGES.join(' ')}\n` +
        'CHROMIUM_PATH, FIREFOX_PATH and WEBKIT_DRIVER_PATH may point at browsers installed elsewhere.',
    );
  }
  const missing = missingPackages();
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) {
    throw new Error(`The tests drive real browsers. Please install what is missing:\n  sudo ${command}`);
  }
  process.stderr.write(`Installing for the tests (once): ${missing.join(' ')}\n`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const done =
    run('apt-get', ['update', '-q'], quiet) &&
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], quiet);
  if (!done) throw new Error(`apt could not install what the tests need. Please run:\n  ${command}`);
}
