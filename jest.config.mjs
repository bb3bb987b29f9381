import { availableParallelism } from 'node:os'
import { createDefaultEsmPreset } from 'ts-jest'

// `isolatedModules` keeps ts-jest from type-checking each file again: `npm run types` does that once for all.
const preset = createDefaultEsmPreset({ tsconfig: { isolatedModules: true } })

/** @type {import('jest').Config} */
const config = {
  ...preset,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 60_000,
  // Jest would leave a core to itself, and most of these tests wait for processes and servers most of the time.
  maxWorkers: availableParallelism() + 1,
  reporters: ['default', '<rootDir>/scripts/faults-reporter.mjs'],
  // What a test that failed has left running must not keep anybody from hearing of it.
  forceExit: true,
}

// biome-ignore lint/style/noDefaultExport: Jest reads its configuration from the default export.
export default config
