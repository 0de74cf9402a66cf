import { existsSync } from 'node:fs'
import {
	comparePlans,
	type PartChange,
	type PlanDocument,
	planFile,
	readPlanFile,
} from '../../features/action-plan/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import type { Caller } from '../../platform/house.ts'
import { asAdministrator, databaseFlags } from './open.ts'
import { openFile, sayFileFaults } from './plan-file.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage =
	'plan compare ONE OTHER [--municipality CODE] [--data DIR] [--json]; each is a file, a plan, or PLAN@VERSION'

/** `bofast plan compare`: what differs between two versions of a plan, or between two plans, of which each may be a file. */
export async function planCompare(args: string[]): Promise<number> {
	const given = readArgs(args, databaseFlags, usage)
	const [one, other, ...more] = given.positionals
	if (one === undefined || other === undefined || more.length > 0) {
		throw new UsageFault(`Name two plans. Usage: bofast ${usage}`)
	}
	const bothFiles = existsSync(one) && existsSync(other)
	const [before, after] = bothFiles
		? [fromFile(one), fromFile(other)]
		: await asAdministrator(
				given,
				async (caller) => [await open(caller, one), await open(caller, other)] as const,
			)
	const changes = comparePlans(before, after)
	const said = changes.length === 0 ? 'They say the same.' : changes.map(sayChange).join('\n')
	process.stdout.write(given.ticked('json') ? `${JSON.stringify({ changes }, null, 2)}\n` : `${said}\n`)
	return 0
}

async function open(caller: Caller, named: string): Promise<PlanDocument> {
	if (existsSync(named)) return fromFile(named)
	const [, plan = named, version] = /^(.+)@([1-9]\d*)$/.exec(named) ?? []
	const answer = await planFile(caller, { plan, version })
	if (answer.is === 'done') return answer.value.file.document
	throw new GroundFault(
		`There is no file and no plan ${named}; give a path, a plan's id or whole title, or PLAN@VERSION.`,
	)
}

function fromFile(path: string): PlanDocument {
	const read = readPlanFile(openFile(path).bytes)
	if ('faults' in read) throw new GroundFault(sayFileFaults(path, read.faults))
	return read.file.document
}

const signs = { added: '+', removed: '-', changed: '~', moved: '>' } as const

/** `~ sections "Barn"`, and under it each field: `text: "…" → "…"`. */
function sayChange({ part, change, before, after, fields }: PartChange): string {
	const lines = fields.map(
		(field) => `    ${field.field}: ${JSON.stringify(field.before)} → ${JSON.stringify(field.after)}`,
	)
	return [`${signs[change]} ${part}${nameOf(after ?? before)}`, ...lines].join('\n')
}

function nameOf(row: unknown): string {
	if (typeof row !== 'object' || row === null || Array.isArray(row)) return ''
	const fields = row as Readonly<Record<string, unknown>>
	const name = fields.heading ?? fields.name ?? fields.title ?? fields.text ?? ''
	const key = typeof fields.key === 'string' ? ` ${fields.key}` : ''
	return `${key} ${JSON.stringify(String(name).slice(0, 80))}`
}
