import { writeFile } from 'node:fs/promises'
import { showPlan } from '../../features/action-plan/index.ts'
import { buildPaper } from '../../features/reports/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { type Format, formats, printDocument } from '../../platform/documents/print.ts'
import { asAdministrator, databaseFlags } from './open.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage =
	'report build --plan PLAN --year Y --format docx|pdf --out FILE [--municipality CODE] [--data DIR] [--json]'

/** `bofast report build`: the board paper of a plan and year, from frozen figures or, marked as a draft, from live ones. */
export async function reportBuild(args: string[]): Promise<number> {
	const flags = {
		plan: { type: 'string' },
		year: { type: 'string' },
		format: { type: 'string' },
		out: { type: 'string' },
	} as const
	const given = readArgs(args, { ...databaseFlags, ...flags }, usage)
	const plan = given.needed('plan')
	const year = yearIn(given.needed('year'))
	const format = formatIn(given.needed('format'))
	const out = given.needed('out')
	if (given.positionals.length > 0)
		throw new UsageFault(`Unknown word ${given.positionals[0]}. Usage: bofast ${usage}`)

	const { document, dress, planId } = await asAdministrator(given, async (caller) => {
		const shown = await showPlan(caller, { plan })
		if (shown.is !== 'done')
			throw new GroundFault(`There is no plan ${plan}; give its id or its whole title.`)
		const built = await buildPaper(caller, { planId: shown.value.planId, year })
		if (built.is !== 'done') throw new GroundFault(`The paper of ${plan} for ${year} could not be built.`)
		return { document: built.value.document, dress: built.value.dress, planId: shown.value.planId }
	})
	const bytes = await printDocument(document, format, dress)
	await writeFile(out, bytes).catch((fault: NodeJS.ErrnoException) => {
		throw new GroundFault(
			`${out} cannot be written (${fault.code}); choose a folder that exists and is yours.`,
		)
	})
	const said = { planId, year, format, out, bytes: bytes.length, title: document.title }
	process.stdout.write(given.ticked('json') ? `${JSON.stringify(said, null, 2)}\n` : `${out}\n`)
	return 0
}

function yearIn(text: string): number {
	if (/^\d{4}$/.test(text)) return Number(text)
	throw new UsageFault(`--year ${text} is no year. Usage: bofast ${usage}`)
}

function formatIn(text: string): Format {
	const format = formats.find((one) => one === text)
	if (format !== undefined) return format
	throw new UsageFault(`--format is docx or pdf, not ${text}. Usage: bofast ${usage}`)
}
