const { spawn } = require('node:child_process')
const path = require('node:path')
const { at, nodePath } = require('./project.cjs')

// Most of what a page is made of is gone with it: where the young have room, less is looked through and carried on.
const roomForThePassing = '--max-semi-space-size=64'

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }

/** Runs Node 24 with these arguments in our place: signals go to it, its exit status becomes ours. */
function runNode(args, extra) {
	const searched = [at('node_modules', '.bin'), process.env.PATH].join(path.delimiter)
	const env = { ...process.env, PATH: searched, ...extra }
	// The channel closes when we are killed outright, so that the child can end itself.
	const child = spawn(nodePath(), [roomForThePassing].concat(args), {
		env,
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
	})
	for (const signal of Object.keys(signals)) process.on(signal, () => child.kill(signal))
	return new Promise((resolve) => {
		child.on('error', (error) => {
			console.error(`Node 24 in ${nodePath()} does not start: ${error.message}.`)
			resolve(1)
		})
		child.on('exit', (status, signal) => resolve(status ?? 128 + (signals[signal] ?? 9)))
	})
}

module.exports = { runNode }
