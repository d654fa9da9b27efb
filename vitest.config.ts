import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		// No test changes what another reads, so the modules are loaded once.
		isolate: false,
		// Whether code is fast is for `npm run bench` to say; a busy machine must not fail a test.
		testTimeout: 120_000,
	},
});
