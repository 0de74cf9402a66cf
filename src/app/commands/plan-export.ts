import { writeFile } from 'node:fs/promises'
import { planFile } from '../../features/action-plan/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { asAdministrator, databaseFlags } from './open.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'plan export PLAN --out FILE [--version N] [--municipality CODE] [--data DIR] [--json]'

/** `bofast plan export`: one version of a plan as a file; the one in force when no other is asked for. */
export async function planExport(args: string[]): Promise<number> {
	const flags = { ...databaseFlags, out: { type: 'string' }, version: { type: 'string' } } as const
	const given = readArgs(args, flags, usage)
	const [plan, ...more] = given.positionals
	if (plan === undefined || more.length > 0) throw new UsageFault(`Name one plan. Usage: bofast ${usage}`)
	const out = given.needed('out')
	const version = given.text('version')
	if (version !== undefined && !/^[1-9]\d*$/.test(version)) {
		throw new UsageFault(`--version ${version} is no number. Usage: bofast ${usage}`)
	}
	const answer = await asAdministrator(given, (caller) => planFile(caller, { plan, version }))
	if (answer.is !== 'done') {
		const wanted = version === undefined ? '' : ` with a version ${version}`
		throw new GroundFault(`There is no plan ${plan}${wanted}; give its id or its whole title.`)
	}
	const { planId, number, file } = answer.value
	await writeFile(out, `${JSON.stringify(file, null, '\t')}\n`).catch((fault: NodeJS.ErrnoException) => {
		throw new GroundFault(
			`${out} cannot be written (${fault.code}); choose a folder that exists and is yours.`,
		)
	})
	const said = { planId, version: number, out }
	process.stdout.write(given.ticked('json') ? `${JSON.stringify(said, null, 2)}\n` : `${out}\n`)
	return 0
}
