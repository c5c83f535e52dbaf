import { join } from 'node:path';
import { setFuses } from './fuses.ts';

// For machines with a network: `npm install --no-save electron-builder@26.17.0`, then
// `node_modules/.bin/electron-builder --config main/hosts/packaging/electron-builder.config.ts`.
// It is no dependency: it brings 279 packages and fetches tools of its own.

/** What electron-builder says after it has laid out an app. */
export type LaidOutApp = {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: { readonly executableName?: string; readonly appInfo: { readonly productFilename: string } };
};

/** Where Electron's binary is in an app that electron-builder has laid out. */
export function binaryIn({ appOutDir, electronPlatformName, packager }: LaidOutApp): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin')
    return join(appOutDir, `${productFilename}.app`, 'Contents', 'MacOS', productFilename);
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`);
  return join(appOutDir, packager.executableName ?? productFilename);
}

const letters = [
  { ext: 'eml', name: 'Email message', mimeType: 'message/rfc822', role: 'Viewer' },
  { ext: 'msg', name: 'Outlook message', mimeType: 'application/vnd.ms-outlook', role: 'Viewer' },
];

export default {
  // As `main/hosts/electron/index.ts` tells Windows: reminders are shown only where both are the same.
  appId: 'org.docket.Docket',
  productName: 'Docket',
  copyright: 'The Docket maintainers',
  artifactName: 'docket-desktop-${version}-${os}-${arch}.${ext}',
  icon: 'renderer/public/icon.png',
  directories: { output: 'out/package/installers' },
  // What is in app.asar. The binding is the one library that stays outside the bundles; globs name it by its alias.
  files: [
    'package.json',
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'out/licences.json',
    'main/hosts/recovery/*.mjs',
    'main/hosts/verify/*.mjs',
    '!node_modules/**',
    'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  ],
  asar: { smartUnpack: false },
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
  npmRebuild: false,
  electronLanguages: ['en-GB', 'en-US'],
  fileAssociations: letters,
  afterPack: async (packed: LaidOutApp): Promise<void> => await setFuses(binaryIn(packed), packed.electronPlatformName),
  // The default one starts every app without its sandbox.
  toolsets: { appimage: '1.0.3' },
  linux: {
    target: ['AppImage', 'deb', 'rpm'],
    executableName: 'docket-desktop',
    category: 'Office',
    synopsis: 'Register of data-protection requests and breaches',
    desktop: { entry: { StartupWMClass: 'docket-desktop', Keywords: 'GDPR;privacy;request;breach;deadline;' } },
  },
  deb: { packageName: 'docket-desktop', priority: 'optional', compression: 'xz' },
  rpm: { packageName: 'docket-desktop' },
  mac: { target: ['dmg'], category: 'public.app-category.business', hardenedRuntime: true },
  win: { target: ['nsis', 'msi'] },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
  msi: { upgradeCode: '{6C1C0B0C-6F36-4C1E-9B3D-3E0E4D2A7A51}' },
  // Docket talks to nobody: no release is put anywhere, and no app looks for one.
  publish: null,
};
