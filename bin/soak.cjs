#!/usr/bin/env node
require('./old-node.cjs')

const { prepare } = require('./prepare.cjs')
const { at } = require('./project.cjs')
const { runNode } = require('./run.cjs')

/** The long runs, whole, on this machine alone; of each a tenth is among the tests. BOFAST_SEED=… runs another one. */
async function soak() {
	await prepare()
	const program = [at('node_modules', 'vitest', 'vitest.mjs'), 'run', `--root=${at()}`]
	const vitest = program.concat('--project=house')
	const quiet = ['--disable-console-intercept', '--hideSkippedTests']
	const long = [
		...['tests/house/mutated-packages.test.ts', 'tests/house/hostile-inputs.test.ts'],
		...['tests/house/web-safety.test.ts', 'tests/house/files-out.test.ts', 'tests/access/matrix.test.ts'],
	]
	process.exitCode = await runNode(vitest.concat(quiet, long), {
		BOFAST_SOAK: '100000',
		BOFAST_SOAK_ACCESS: '50000',
	})
	const rounds = program.concat('--project=whole', quiet, 'tests/faults/rounds.test.ts')
	const status = await runNode(rounds, { BOFAST_ROUNDS: '200' })
	process.exitCode = process.exitCode || status
}

soak()
