const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { giveUp } = require('./project.cjs')

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** The browser that the stories run in: the machine's own, else Debian's package when we may install it. */
function findChromium() {
	const chosen = process.env.CHROMIUM
	if (chosen) {
		if (runs(chosen)) return chosen
		giveUp(`CHROMIUM names ${chosen}, which does not start; name a Chromium or Chrome that does.`)
	}
	if (lookUp() === undefined && process.getuid?.() === 0) installChromium()
	return (
		lookUp() ??
		giveUp(
			'The tests need Chromium and find none: install it (as root: apt-get install chromium) or name one in CHROMIUM.',
		)
	)
}

/** Its whole path: whoever starts it later does not search as a shell does. */
function lookUp() {
	const folders = (process.env.PATH ?? '').split(path.delimiter)
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(runs)
}

// Ubuntu's package is only a pointer to a snap, so being installed is not enough.
function runs(program) {
	return spawnSync(program, ['--version', '--no-sandbox'], { timeout: 20000 }).status === 0
}

function installChromium() {
	process.stderr.write('Installing Chromium with apt-get …\n')
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		spawnSync('apt-get', ['-q', ...args], { env, stdio: 'ignore' })
	}
}

module.exports = { findChromium }
