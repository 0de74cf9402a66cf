#!/usr/bin/env node
require('./old-node.cjs')

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { findChromium } = require('./chromium.cjs')
const { prepare } = require('./prepare.cjs')
const { at } = require('./project.cjs')
const { runNode } = require('./run.cjs')

/** Runs every test, or those whose path is given; the last line says alone how it went. */
async function test(paths) {
	await prepare()
	const chromium = findChromium()
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bofast-report-'))
	const report = path.join(folder, 'report.json')
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
	const vitest = [at('node_modules', 'vitest', 'vitest.mjs'), 'run', `--root=${at()}`].concat(reporters)
	const status = await runNode(vitest.concat(paths), { CHROMIUM: chromium })
	const { passed, failed } = count(report, status)
	fs.unlinkSync(report)
	fs.rmdirSync(folder)
	process.exitCode = failed === 0 ? 0 : 1
	console.log(`${passed} passed, ${failed} failed`)
}

/** A file that does not load and a fault outside every test are failures too, though no test says so. */
function count(report, status) {
	if (!fs.existsSync(report))
		fs.writeFileSync(report, '{"numPassedTests":0,"numFailedTests":1,"testResults":[]}')
	const told = JSON.parse(fs.readFileSync(report, 'utf8'))
	const broken = told.testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
	)
	const failed = told.numFailedTests + broken.length
	return { passed: told.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed }
}

test(process.argv.slice(2))
