import { showPlan } from '../../features/action-plan/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { asAdministrator, databaseFlags } from './open.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'plan show PLAN [--municipality CODE] [--data DIR] [--json]'

/** `bofast plan show`: the plan's indicators with their outcomes and status, and its activities. PLAN is its id or title. */
export async function planShow(args: string[]): Promise<number> {
	const given = readArgs(args, databaseFlags, usage)
	const [plan, ...more] = given.positionals
	if (plan === undefined || more.length > 0) throw new UsageFault(`Name one plan. Usage: bofast ${usage}`)
	const answer = await asAdministrator(given, (caller) => showPlan(caller, { plan }))
	if (answer.is !== 'done') throw new GroundFault(`There is no plan ${plan}; give its id or its whole title.`)

	const shown = answer.value
	if (given.ticked('json')) {
		process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
		return 0
	}
	const lines = shown.indicators.map((one) => {
		const latest = one.outcomes.at(-1)
		const target =
			one.targetValue === null ? (one.targetWords ?? '–') : `${one.operator ?? ''}${one.targetValue}`
		const now = latest === undefined ? '–' : `${latest.value} (${latest.year})`
		return `${one.key}\t${one.status}\t${one.baseValue ?? '–'} → ${now} → ${target}\t${one.name}`
	})
	process.stdout.write(`${[shown.title, ...lines, `${shown.activities.length} activities`].join('\n')}\n`)
	return 0
}
