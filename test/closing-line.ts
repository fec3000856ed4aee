import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with `N passed, N failed` alone on its line, which is what CI counts. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const brokenModules = modules.filter((module) => module.errors().length > 0).length;
    process.stdout.write(`\n${count('passed')} passed, ${count('failed') + brokenModules + errors.length} failed\n`);
  }
}
