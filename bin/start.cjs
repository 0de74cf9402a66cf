#!/usr/bin/env node
require('./old-node.cjs')

const { prepare } = require('./prepare.cjs')
const { at } = require('./project.cjs')
const { runNode } = require('./run.cjs')

async function start() {
	await prepare()
	// Without it React runs its development build, six times slower.
	const status = await runNode([at('src', 'app', 'main.ts'), 'start'].concat(process.argv.slice(2)), {
		NODE_ENV: 'production',
	})
	process.exit(status)
}

start()
