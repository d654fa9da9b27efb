import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		// No test changes what another reads, so the modules are loaded once.
		isolate: false,
		// Whether code is fast is for `npm run bench` to say; a busy machine must not fail a test.
		testTimeout: 120_000,
		// Each line and each branch of the engine is reached by its own tests: what none reaches is removed.
		coverage: { include: ['src/engine/**'], thresholds: { 100: true } },
	},
});
