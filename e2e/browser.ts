export * from '../src/cli/find-browser.ts'
