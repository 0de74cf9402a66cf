// Required first by every program here, which themselves are written so that any Node since 8 can read them this far.
const oldest = 20

const major = Number(process.version.slice(1).split('.')[0])
if (major < oldest) {
	console.error(
		`Bofast needs Node ${oldest} or later to install itself, and this is ${process.version}; install a newer one (nodejs.org) and try again.`,
	)
	process.exit(1)
}
