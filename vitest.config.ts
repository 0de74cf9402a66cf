import { defineConfig } from 'vitest/config'

const stories = 'tests/stories/**/*.test.ts'
const faults = 'tests/faults/**/*.test.ts'

export default defineConfig({
	test: {
		// Here, not in the projects: one server for the whole run.
		globalSetup: ['tests/support/global-setup.ts'],
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: 'house',
					pool: 'forks',
					// Files share a process and what it has loaded: loading anew for each took longer than the tests themselves.
					isolate: false,
					include: ['src/**/*.test.ts', 'samples/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: [stories, faults],
					testTimeout: 30_000,
					hookTimeout: 120_000,
				},
			},
			{
				// Browsers and servers want the machine to themselves.
				test: {
					name: 'whole',
					pool: 'forks',
					include: [stories, faults],
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
})
