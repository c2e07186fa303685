/**
 * The browsers and display that the tests need: looked for, installed through apt where that is possible,
 * and otherwise named, so that whoever reads it knows what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installCommand, installPackages, isDebian, isRoot, missingPackages } from './debian.mjs';

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
        `On Debian they come with: ${installCommand(DEBIAN_PACKAGES)}\n` +
        'CHROMIUM_PATH, FIREFOX_PATH and WEBKIT_DRIVER_PATH may point at browsers installed elsewhere.',
    );
  }
  const missing = missingPackages(DEBIAN_PACKAGES);
  if (missing.length === 0) return;
  if (!isRoot())
    throw new Error(
      `The tests drive real browsers. Please install what is missing:\n  sudo ${installCommand(missing)}`,
    );
  installPackages(run, missing);
}
