#!/usr/bin/env node
require('./old-node.cjs')

const { at, giveUp, isInstalled } = require('./project.cjs')
const { runNode } = require('./run.cjs')

async function run(args) {
	if (!isInstalled()) giveUp('Bofast is not installed yet; run npm ci (or npm start once) in its folder.')
	const serves = args[0] === 'start' || args[0] === 'serve'
	const extra = serves ? { NODE_ENV: 'production' } : {}
	process.exitCode = await runNode([at('src', 'app', 'main.ts')].concat(args), extra)
}

run(process.argv.slice(2))
