import jestConfig from './jest.config.mjs'

/**
 * Mutation testing of what has no outside world: verdicts, formats, escaping. Takes minutes, so it is not part of CI.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const config = {
  mutate: ['src/comparison/**/*.ts', 'src/results/**/*.ts', 'src/report/text.ts'],
  ignorePatterns: ['/.cache', '/dist', '/demo', '/e2e', '/bench', '/examples', '/reports'],
  testRunner: 'jest',
  // Jest runs ES modules only with this.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    config: {
      ...jestConfig,
      testMatch: ['<rootDir>/__tests__/{comparison,results,report}/**/*.test.ts'],
      // Hundreds of random cases for each of a thousand mutants are hours; the tests by example kill them alone.
      testPathIgnorePatterns: [
        '/node_modules/',
        ...['properties', 'large', 'scipy', 'simulation', 'false-alarms'].map((name) => `[/-]${name}\\.test`),
      ],
    },
  },
  coverageAnalysis: 'perTest',
  // Constants, which every test would have to be run for.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: 'reports/stryker-tmp',
  htmlReporter: { fileName: 'reports/mutation.html' },
  thresholds: { high: 90, low: 80, break: 80 },
}

// biome-ignore lint/style/noDefaultExport: Stryker reads its configuration from the default export.
export default config
