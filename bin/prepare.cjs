const { spawn } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { at, giveUp, isBuilt, isInstalled, markBuilt, nodePath, root, unmarkBuilt } = require('./project.cjs')

/** Installs and builds what is missing; does nothing, quickly, when all is there. */
async function prepare() {
	refuseReadOnly()
	if (!isInstalled()) await install()
	if (!isBuilt()) await build()
}

async function install() {
	const npm = npmCommand()
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
	await step('Installing packages', npm.program, [...npm.args, ...args], npmEnvironment())
	if (!isInstalled()) {
		giveUp(
			'The packages did not install whole (Node 24 is missing); allow the install scripts of npm and try again.',
		)
	}
}

async function build() {
	unmarkBuilt()
	const args = [at('node_modules', '@react-router', 'dev', 'bin.cjs'), 'build']
	await step('Building the pages', nodePath(), args, { ...process.env, NODE_ENV: 'production' })
	markBuilt()
}

/** Runs a quiet step; its own words are shown only when it fails. */
function step(what, program, args, env) {
	const begun = Date.now()
	const terminal = process.stderr.isTTY
	process.stderr.write(`${what} …${terminal ? '' : '\n'}`)
	return new Promise((resolve) => {
		const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
		const words = []
		const keep = (piece) => words.push(piece)
		child.stdout.on('data', keep)
		child.stderr.on('data', keep)
		child.on('error', (error) => giveUp(`${what} failed: ${error.message}.`))
		child.on('close', (status) => {
			if (status === 0) {
				const seconds = Math.round((Date.now() - begun) / 1000)
				if (terminal) process.stderr.write(`\r${what} … ${seconds} s\n`)
				return resolve()
			}
			const told = Buffer.concat(words).toString().trim().split('\n').slice(-15).join('\n')
			giveUp(`${terminal ? '\n' : ''}${told}\n${what} failed (status ${status}); the lines above say why.`)
		})
	})
}

function npmCommand() {
	const npm = process.env.npm_execpath
	// Under npx and npm this is the very npm that runs us; other package managers set it too.
	if (npm && /npm-cli\.js$/.test(npm)) return { program: process.execPath, args: [npm] }
	return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] }
}

/** npm keeps a cache in the home folder; where there is none to write in, it lies in the project. */
function npmEnvironment() {
	const env = { ...process.env }
	const cache = env.npm_config_cache || path.join(env.HOME || os.homedir(), '.npm')
	return canMake(cache) ? env : { ...env, npm_config_cache: at('.bofast', 'npm-cache') }
}

/** Whether the folder, or the nearest one above that is there, can be written. */
function canMake(folder) {
	return fs.existsSync(folder) || folder === path.dirname(folder)
		? canWrite(folder)
		: canMake(path.dirname(folder))
}

function refuseReadOnly() {
	const changes = ['node_modules', 'build'].filter((name) => fs.existsSync(at(name))).map((name) => at(name))
	if ((isInstalled() && isBuilt()) || [...changes, root].every(canWrite)) return
	giveUp(
		`Bofast cannot write in ${root}, where it must install and build itself, as ${userName()}; give that user the folder or copy it to one of its own.`,
	)
}

function canWrite(folder) {
	try {
		fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK)
		return true
	} catch {
		return false
	}
}

function userName() {
	try {
		return `the user ${os.userInfo().username}`
	} catch {
		return 'this user'
	}
}

module.exports = { prepare }

if (require.main === module) {
	require('./old-node.cjs')
	prepare()
}
