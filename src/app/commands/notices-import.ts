import { readFileSync, statSync } from 'node:fs'
import { createTranslator } from 'use-intl'
import {
	beginNoticeImport,
	cancelNoticeImport,
	importNotices,
	keepFile,
	noticeImport,
	runNoticeImport,
} from '../../features/eviction-prevention/index.ts'
import type { Answer } from '../../platform/answer.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import type { Caller } from '../../platform/house.ts'
import { largestTableFile } from '../../platform/table-file.ts'
import { en } from '../words/en.ts'
import { asAdministrator, databaseFlags } from './open.ts'
import { progress } from './progress.ts'
import { say } from './say.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'notices import FILE --landlord NAME [--dry-run] [--municipality CODE] [--data DIR] [--json]'

const words = createTranslator({ locale: 'en', messages: { notices: en.notices, faults: en.faults } })

/** `bofast notices import`: a landlord's file, row by row. Good rows are kept even when others are refused. */
export async function noticesImport(args: string[]): Promise<number> {
	const given = readArgs(
		args,
		{ ...databaseFlags, landlord: { type: 'string' }, 'dry-run': { type: 'boolean' } },
		usage,
	)
	const [path, ...more] = given.positionals
	if (path === undefined || more.length > 0) throw new UsageFault(`Give one file. Usage: bofast ${usage}`)
	const landlord = given.needed('landlord')
	const file = open(path)
	const counted = await asAdministrator(given, async (caller) => {
		const { accepted, updated, duplicates, rejected } = given.ticked('dry-run')
			? done(path, await importNotices(caller, { landlord, file, mode: 'rehearse' }))
			: await keep(caller, { path, landlord, file })
		return { accepted, updated, duplicates, rejected }
	})
	const { accepted, updated, duplicates } = counted
	const told = counted.rejected.map(({ row, faults }) => ({ row, faults: faults.map(inWords) }))
	if (given.ticked('json')) {
		const rejected = told.map(asOne)
		process.stdout.write(`${JSON.stringify({ accepted, updated, duplicates, rejected }, null, 2)}\n`)
	} else {
		for (const { row, faults } of told) {
			for (const { column, reason } of faults) say(`Row ${row}, ${column}: ${reason}.`)
		}
		process.stdout.write(
			`${words('notices.upload.sum', { accepted, updated, duplicates, rejected: told.length })}\n`,
		)
	}
	return 0
}

const rowsBetweenLines = 2000

type Sent = { path: string; landlord: string; file: Uint8Array }

/** Piece by piece, so that nobody else waits for the whole file, and with a word about how far it has come. */
async function keep(caller: Caller, { path, landlord, file }: Sent) {
	const { importId, newLandlord } = done(path, await beginNoticeImport(caller, { landlord, file }))
	if (newLandlord) say(`${landlord} was not registered before: it is added as a landlord.`)
	const begun = await runNoticeImport(caller, { importId })
	if (begun.is !== 'done') await cancelNoticeImport(caller, { importId })
	done(path, begun)
	const bar = progress('Importing')
	await keepFile(caller, importId, (kept, total) => {
		if (process.stderr.isTTY) bar.at(kept / total)
		else if (kept % rowsBetweenLines === 0 || kept === total) say(`${kept} of ${total} rows`)
	}).finally(() => bar.done())
	const { faults, ...counted } = done(path, await noticeImport(caller, { importId }))
	const rejected = [...Map.groupBy(faults, ({ row }) => row)].map(([row, of]) => ({ row, faults: of }))
	return { ...counted, rejected }
}

function done<Value>(path: string, answer: Answer<Value>): Value {
	if (answer.is === 'done') return answer.value
	throw new GroundFault(`${path}: ${whyNot(answer)} Nothing was imported.`)
}

function open(path: string): Uint8Array {
	try {
		// A file over the limit is refused by its size alone, before it fills the memory.
		if (statSync(path).size > largestTableFile) {
			throw new GroundFault(`${path}: ${words('notices.refusals.file-too-large')} Nothing was imported.`)
		}
		return new Uint8Array(readFileSync(path))
	} catch (fault) {
		if (fault instanceof GroundFault) throw fault
		throw new GroundFault(`${path} cannot be read; give the path of a file that is there.`)
	}
}

type Told = { readonly column: string; readonly reason: string }

const inWords = ({ column, problem }: { column: string; problem: string }): Told => ({
	column,
	reason: sentenceFor(['notices.faults', 'faults'], problem, {}),
})

/** A refused row is one, as in the contract: by its first column, and the others with their reasons behind. */
function asOne({ row, faults: [first, ...others] }: { row: number; faults: readonly Told[] }) {
	const also = others.map(({ column, reason }) => `${column}: ${reason}`)
	return { row, column: first?.column ?? '', reason: [first?.reason ?? '', ...also].join('. ') }
}

function whyNot(answer: Answer<unknown>): string {
	if (answer.is !== 'refused') return 'The administrator of this municipality may not import notices.'
	const { because, ...facts } = answer.refusal
	return sentenceFor(['notices.refusals'], because, facts)
}

/** A problem's sentence in the first of the places that has one. */
function sentenceFor(places: readonly string[], problem: string, facts: object): string {
	const say = words as unknown as {
		(key: string, values: object): string
		has(key: string): boolean
	}
	const key = places.map((place) => `${place}.${problem}`).find((one) => say.has(one))
	const counted = Object.entries(facts).map(([name, value]) => [
		name,
		Array.isArray(value) ? value.length : value,
	])
	return key === undefined ? problem : say(key, Object.fromEntries(counted))
}
