#!/usr/bin/env node
require('./old-node.cjs')

const { at, giveUp, isBuilt, isInstalled } = require('./project.cjs')
const { runNode } = require('./run.cjs')

async function run(args) {
	const serves = args[0] === 'start' || args[0] === 'serve'
	if (!isInstalled()) giveUp('Bofast is not installed yet; run npm ci (or npm start once) in its folder.')
	if (serves && !isBuilt())
		giveUp('The pages are not built yet; run npm start once or npm run build in its folder.')
	const extra = serves ? { NODE_ENV: 'production' } : {}
	process.exit(await runNode([at('src', 'app', 'main.ts')].concat(args), extra))
}

run(process.argv.slice(2))
