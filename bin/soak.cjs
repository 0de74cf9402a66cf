#!/usr/bin/env node
require('./old-node.cjs')

const { prepare } = require('./prepare.cjs')
const { at } = require('./project.cjs')
const { runNode } = require('./run.cjs')

/** The long runs, whole, on this machine alone; of each a tenth is among the tests. BOFAST_SEED=… runs another one. */
async function soak() {
	await prepare()
	const vitest = [at('node_modules', 'vitest', 'vitest.mjs'), 'run', `--root=${at()}`, '--project=house']
	const quiet = ['--disable-console-intercept', '--hideSkippedTests']
	process.exitCode = await runNode(vitest.concat(quiet, ['tests/house/mutated-packages.test.ts']), {
		BOFAST_SOAK: '100000',
	})
}

soak()
