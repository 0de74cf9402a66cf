import { importPlan } from '../../features/action-plan/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { type Finding, sayFinding } from './findings.ts'
import { asAdministrator, databaseFlags } from './open.ts'
import { openFile } from './plan-file.ts'
import { importDocument } from './plan-import-document.ts'
import { say } from './say.ts'
import { readArgs } from './usage.ts'

const usage =
	'plan import --plan plan.json --indicators FILE --activities FILE | --document FILE [--municipality CODE] [--data DIR] [--json]'

/** `bofast plan import`: a whole plan from its three files, or from the file of another plan; or nothing and what is wrong. */
export async function planImport(args: string[]): Promise<number> {
	const given = readArgs(
		args,
		{
			...databaseFlags,
			plan: { type: 'string' },
			indicators: { type: 'string' },
			activities: { type: 'string' },
			document: { type: 'string' },
		},
		usage,
	)
	const document = given.text('document')
	if (document !== undefined) return await importDocument(given, document)
	const uploads = {
		plan: openFile(given.needed('plan')),
		indicators: openFile(given.needed('indicators')),
		activities: openFile(given.needed('activities')),
	}
	const answer = await asAdministrator(given, (caller) => importPlan(caller, uploads))
	if (answer.is !== 'done') throw new GroundFault(whyNot(answer))

	const { added, warnings, ...imported } = answer.value
	const told = warnings.map((warning) => ({ ...warning, text: sayFinding(warning) }))
	if (given.ticked('json')) {
		process.stdout.write(`${JSON.stringify({ ...imported, warnings: told }, null, 2)}\n`)
	} else {
		for (const warning of told) say(warning.text)
		const done = added ? 'Imported' : 'Already imported, nothing added'
		process.stdout.write(
			`${done}: plan ${imported.planId}, ${imported.indicators} indicators, ${imported.activities} activities.\n`,
		)
	}
	return 0
}

function whyNot(answer: { is: string; refusal?: { because: string } }): string {
	const { refusal } = answer
	if (refusal === undefined) return 'The administrator of this municipality may not import plans.'
	if (refusal.because === 'plan-title-taken') {
		return 'There is already a plan of that title with other content; give the new one a title of its own in plan.json.'
	}
	const problems = 'problems' in refusal ? (refusal.problems as readonly Finding[]) : []
	const first = problems.slice(0, 3).map(sayFinding).join(' ')
	const more = problems.length > 3 ? ` And ${problems.length - 3} more.` : ''
	return `${first}${more} Nothing was imported; correct the file and import again.`
}
