import { GroundFault } from '../platform/database/ground-fault.ts'
import { UsageFault } from './commands/usage.ts'

type Command = {
	words: readonly string[]
	load: () => Promise<(args: string[]) => Promise<number>>
	/** Serves people: as in production, also when nobody said so. */
	serves?: true
}

/** Every command of the command line; each is loaded only when it is called. */
const commands: readonly Command[] = [
	{ words: ['start'], load: async () => (await import('./commands/start.ts')).start, serves: true },
	{ words: ['serve'], load: async () => (await import('./commands/serve.ts')).serve, serves: true },
	{ words: ['worker'], load: async () => (await import('./commands/serve.ts')).worker, serves: true },
	{ words: ['migrate'], load: async () => (await import('./commands/migrate.ts')).migrateDatabase },
	{ words: ['rotate-key'], load: async () => (await import('./commands/rotate-key.ts')).rotateKey },
	{ words: ['doctor'], load: async () => (await import('./commands/doctor.ts')).doctor },
	{ words: ['backup'], load: async () => (await import('./commands/backup.ts')).backup },
	{ words: ['restore'], load: async () => (await import('./commands/restore.ts')).restore },
	{ words: ['plan', 'import'], load: async () => (await import('./commands/plan-import.ts')).planImport },
	{ words: ['plan', 'export'], load: async () => (await import('./commands/plan-export.ts')).planExport },
	{ words: ['plan', 'compare'], load: async () => (await import('./commands/plan-compare.ts')).planCompare },
	{ words: ['plan', 'show'], load: async () => (await import('./commands/plan-show.ts')).planShow },
	{
		words: ['notices', 'import'],
		load: async () => (await import('./commands/notices-import.ts')).noticesImport,
	},
	{
		words: ['measure', 'exits-and-returns'],
		load: async () => (await import('./commands/measure-exits-and-returns.ts')).measureExitsAndReturns,
	},
	{ words: ['measure', 'flow'], load: async () => (await import('./commands/measure-flow.ts')).measureFlow },
	{
		words: ['measure', 'nights'],
		load: async () => (await import('./commands/measure-nights.ts')).measureNights,
	},
	{ words: ['match'], load: async () => (await import('./commands/match.ts')).match },
	{ words: ['suppress'], load: async () => (await import('./commands/suppress.ts')).suppressTable },
	{ words: ['found'], load: async () => (await import('./commands/found.ts')).found },
	{
		words: ['network', 'export'],
		load: async () => (await import('./commands/network-export.ts')).networkExport,
	},
	{
		words: ['network', 'import'],
		load: async () => (await import('./commands/network-import.ts')).networkImport,
	},
	{ words: ['report', 'build'], load: async () => (await import('./commands/report-build.ts')).reportBuild },
]

const given = process.argv.slice(2)
const called = commands.find((command) => command.words.every((word, at) => given[at] === word))

if (called === undefined) {
	const known = commands.map((command) => command.words.join(' ')).join(' · ')
	process.stderr.write(
		`bofast: no such command: ${given.slice(0, 2).join(' ') || '(none)'}. Commands: ${known}\n`,
	)
	process.exitCode = 2
} else {
	// React asks for it once, when it is loaded.
	if (called.serves) process.env.NODE_ENV = 'production'
	try {
		const run = await called.load()
		process.exitCode = await run(given.slice(called.words.length))
	} catch (fault) {
		process.exitCode = tell(fault)
	}
}

/** What was foreseen is one line; anything else is a bug and shows where it came from. */
function tell(fault: unknown): number {
	if (fault instanceof UsageFault) {
		process.stderr.write(`bofast: ${fault.message}\n`)
		return 2
	}
	if (fault instanceof GroundFault) {
		process.stderr.write(`bofast: ${fault.message}\n`)
		return 1
	}
	process.stderr.write(`bofast: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
	return 1
}
