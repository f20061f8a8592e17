/** The command in, the settings of Vite and Vitest out. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { freshData } from './src/publish/freshData.ts'
import { staticPages } from './src/publish/staticPages.ts'

process.env['TZ'] = 'Europe/Copenhagen'

/** Milliseconds: a busy machine is no fault of the code. */
const testTimeout = 30_000

export default defineConfig({
  base: '/',
  plugins: [react(), freshData(), staticPages()],
  css: {
    modules: { localsConvention: 'camelCaseOnly' },
    // dkfds is written for an older Sass.
    preprocessorOptions: { scss: { silenceDeprecations: ['if-function', 'import'] } },
  },
  build: {
    reportCompressedSize: false,
    chunkSizeWarningLimit: 400,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    env: { TZ: 'Europe/Copenhagen' },
    // Every core, also where there are only two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          testTimeout,
          setupFiles: ['test/setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          // Nothing here has a state of its own, and the minutes are read once instead of once a file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          testTimeout,
          environment: 'jsdom',
          setupFiles: ['test/setup.ts'],
          include: ['test/**/*.test.tsx'],
        },
      },
      {
        // Needs a built `dist` and a Chromium: `npm run e2e`.
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
