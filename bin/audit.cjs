#!/usr/bin/env node
const { spawnSync } = require('node:child_process')
const { at } = require('./project.cjs')

const worrying = ['moderate', 'high', 'critical']

/**
 * Asks the registry what is known of the packages that the product runs on. Where it does not answer that is said, and
 * nothing is failed by it: no answer is no fault, and no all-clear either.
 */
function audit() {
	const asked = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
		...{ cwd: at(), encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
		shell: process.platform === 'win32',
	})
	const counts = countsIn(asked.stdout ?? '')
	if (counts === undefined) {
		console.log(
			'The package registry tells of no known weaknesses here: it was asked and did not answer (npm audit).',
		)
		return
	}
	const found = worrying.filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}`)
	if (found.length === 0)
		console.log('npm audit: nothing of moderate weight or above in what the product runs on.')
	else {
		console.error(`npm audit: ${found.join(', ')}. Run npm audit --omit=dev to read of them.`)
		process.exitCode = 1
	}
}

/** How many weaknesses of each weight; nothing where the answer is none. */
function countsIn(text) {
	try {
		return JSON.parse(text).metadata?.vulnerabilities
	} catch {
		return undefined
	}
}

audit()
