import { importRegister, registerImport } from '../../features/network/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { asKeeper } from './as-keeper.ts'
import { databaseFlags } from './open.ts'
import { openFile } from './plan-file.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'network import FILE [--dry-run] [--network CODE] [--data DIR] [--json]'

type Problem = { readonly path: string; readonly problem: string }

/** `bofast network import`: a whole register into a network; with `--dry-run` what it would change and nothing more. */
export async function networkImport(args: string[]): Promise<number> {
	const flags = { ...databaseFlags, network: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const
	const given = readArgs(args, flags, usage)
	const [path, ...more] = given.positionals
	if (path === undefined || more.length > 0) throw new UsageFault(`Name one file. Usage: bofast ${usage}`)
	const { bytes: file } = openFile(path)
	const dry = given.ticked('dry-run')
	const answer = await asKeeper(given, async (act) =>
		dry ? await registerImport.within(act, { file }) : await importRegister.within(act, { file }),
	)
	if (answer.is !== 'done') throw new GroundFault(`${whyNot(path, answer)}\nNothing was imported.`)
	const { changes, unsigned } = answer.value
	if (given.ticked('json')) {
		process.stdout.write(`${JSON.stringify({ imported: !dry, changes, unsigned }, null, 2)}\n`)
		return 0
	}
	for (const { table, added, changed, same, stand, gone, onlyHere } of changes) {
		process.stdout.write(
			`${table}: ${added} new, ${changed} changed, ${same} the same, ${stand} other but stand, ${gone} destroyed, ${onlyHere} only here\n`,
		)
	}
	if (unsigned > 0)
		process.stdout.write(`${unsigned} new packages were answered by hand and carry no signature.\n`)
	process.stdout.write(dry ? 'Nothing was imported; this is what would change.\n' : 'Imported.\n')
	return 0
}

function whyNot(path: string, answer: { is: string; refusal?: object }): string {
	const problems =
		answer.refusal !== undefined && 'problems' in answer.refusal
			? (answer.refusal.problems as readonly Problem[])
			: []
	if (problems.length === 0) return `Rows of ${path} do not fit each other or what is here already.`
	const lines = problems.slice(0, 20).map((one) => `  ${one.path} ${one.problem}`)
	const inPackages =
		answer.refusal !== undefined &&
		'because' in answer.refusal &&
		answer.refusal.because === 'register-packages-wrong'
	const what = inPackages ? 'brings packages that do not hold' : 'is not a register that can be read'
	return [`${path} ${what}:`, ...lines].join('\n')
}
