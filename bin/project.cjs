const crypto = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')

const root = path.dirname(__dirname)

const at = (...names) => path.join(root, ...names)

/** Ends the program with one sentence on stderr. */
function giveUp(sentence) {
	console.error(sentence)
	process.exit(1)
}

function readJson(file) {
	try {
		return JSON.parse(fs.readFileSync(file, 'utf8'))
	} catch {
		return undefined
	}
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own list of what it installed. */
function isInstalled() {
	const lock = readJson(at('package-lock.json'))
	const installed = readJson(at('node_modules', '.package-lock.json'))
	if (lock === undefined || installed === undefined || nodePath() === undefined) return false
	return Object.keys(lock.packages).every((name) => {
		const wanted = lock.packages[name]
		const found = installed.packages[name]
		if (name === '') return true
		return found === undefined ? wanted.optional === true : found.version === wanted.version
	})
}

/** Node 24 from the package `node`, whatever the machine has. */
function nodePath() {
	const own = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
	return fs.existsSync(own) ? own : undefined
}

const sources = [
	'src',
	'public',
	'vite.config.ts',
	'react-router.config.ts',
	'tsconfig.json',
	'package-lock.json',
]
const stamp = at('build', 'made-from')

function isBuilt() {
	return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint()
}

/** Before a build begins: one that stops half way must not pass for a whole one. */
function unmarkBuilt() {
	if (fs.existsSync(stamp)) fs.unlinkSync(stamp)
}

function markBuilt() {
	fs.writeFileSync(stamp, fingerprint())
}

/** One digest over every source that the build reads. */
function fingerprint() {
	const hash = crypto.createHash('sha256')
	for (const source of sources) addTo(hash, at(source))
	return hash.digest('hex')
}

function addTo(hash, file) {
	if (!fs.existsSync(file) || /\.test\.tsx?$/.test(file)) return
	if (fs.statSync(file).isDirectory()) {
		for (const name of fs.readdirSync(file).sort()) addTo(hash, path.join(file, name))
		return
	}
	hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0')
}

module.exports = { at, giveUp, isBuilt, isInstalled, markBuilt, nodePath, root, unmarkBuilt }
