/** The page: everything relative, so that dist can be put under any address; workers as ES modules. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { accountsApart } from './tools/build/accountsApart';
import { leanShaders } from './tools/build/leanShaders';
import { leaveOutWords } from './tools/build/leaveOutWords';
import { offlineCopy } from './tools/build/offlineCopy';
import { oneLicence } from './tools/build/oneLicence';

export default defineConfig({
  base: './',
  plugins: [accountsApart(), react(), leanShaders(), oneLicence(), offlineCopy()],
  // The page is written for React and shipped with Preact, which does the same in a sixth of the bytes.
  resolve: {
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  worker: { format: 'es', plugins: () => [leaveOutWords(), oneLicence()] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    chunkSizeWarningLimit: 700,
    // Browsers that cannot preload modules load them when they are asked for.
    modulePreload: { polyfill: false },
  },
});
