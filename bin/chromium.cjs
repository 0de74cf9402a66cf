const { spawnSync } = require('node:child_process')
const { giveUp } = require('./project.cjs')

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** The browser that the stories run in: the machine's own, else Debian's package when we may install it. */
function findChromium() {
	const chosen = process.env.CHROMIUM
	if (chosen) {
		if (runs(chosen)) return chosen
		giveUp(`CHROMIUM names ${chosen}, which does not start; name a Chromium or Chrome that does.`)
	}
	const found = names.find(runs)
	if (found) return found
	if (process.getuid?.() === 0) installChromium()
	const installed = names.find(runs)
	if (installed) return installed
	return giveUp(
		'The tests need Chromium and find none: install it (as root: apt-get install chromium) or name one in CHROMIUM.',
	)
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
