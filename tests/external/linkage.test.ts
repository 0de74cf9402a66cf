import { describe, expect, test } from 'vitest'
import { type MatchRecord, matchRecords } from '../../src/features/people/index.ts'
import type { Table } from '../../src/foundation/table.ts'
import { readTable } from '../../src/platform/table-file.ts'
import { scoreOf } from '../support/matching-score.ts'
import { hasMaterial, readMaterial } from './material.ts'

type Labelled = { readonly records: readonly MatchRecord[]; readonly personOf: ReadonlyMap<string, string> }

async function table(name: string): Promise<Table> {
	const file = await readTable(readMaterial(`linkage/${name}.csv`))
	if ('problem' in file) throw new Error(`${name}: ${file.problem.because}`)
	return file.read
}

/** Cells by header, without the space that leads them; empty ones are left out. */
async function rowsOf(name: string): Promise<((...headers: string[]) => string)[]> {
	const { headers, rows } = await table(name)
	return rows.map(
		({ cells }) =>
			(...asked) =>
				asked
					.map((header) => cells[headers.indexOf(header)]?.trim() ?? '')
					.filter((text) => text !== '')
					.join(' '),
	)
}

async function febrl(name: string, numbers: 'with-numbers' | 'without-numbers'): Promise<Labelled> {
	const rows = await rowsOf(name)
	return {
		records: rows.map((cell) => ({
			id: cell('rec_id'),
			givenName: cell('given_name'),
			familyName: cell('surname'),
			birthDate: cell('date_of_birth'),
			address: cell('street_number', 'address_1', 'address_2'),
			postalCode: cell('postcode'),
			city: cell('suburb'),
			nationalId: numbers === 'with-numbers' ? cell('soc_sec_id') : null,
		})),
		personOf: new Map(rows.map((cell) => [cell('rec_id'), cell('rec_id').split('-')[1] ?? ''])),
	}
}

async function fake(): Promise<Labelled> {
	const rows = await rowsOf('fake-1000')
	return {
		records: rows.map((cell) => ({
			id: cell('unique_id'),
			givenName: cell('first_name'),
			familyName: cell('surname'),
			birthDate: cell('dob'),
			city: cell('city'),
			email: cell('email'),
		})),
		personOf: new Map(rows.map((cell) => [cell('unique_id'), cell('cluster')])),
	}
}

function linked({ records, personOf }: Labelled) {
	const { pairs } = matchRecords(records, null, () => undefined)
	return scoreOf(
		pairs.filter(({ decision }) => decision === 'link'),
		personOf,
	)
}

// Every pair of a thousand records is compared, and half a million more: seconds on a free machine.
const patience = 120_000

describe.runIf(hasMaterial('linkage'))('people who stand twice in data that nobody here wrote', () => {
	test.each([
		['febrl-1', 500],
		['febrl-2', 1934],
	])(
		'%s: links reach F1 0.995 with numbers and 0.99 without',
		async (name, truePairs) => {
			const withNumbers = linked(await febrl(name, 'with-numbers'))
			expect(withNumbers.truePairs).toBe(truePairs)
			expect(withNumbers.f1).toBeGreaterThanOrEqual(0.995)
			expect(linked(await febrl(name, 'without-numbers')).f1).toBeGreaterThanOrEqual(0.99)
		},
		patience,
	)

	test(
		'fake-1000: links reach recall 0.9 at precision 0.99',
		async () => {
			const { truePairs, precision, recall } = linked(await fake())
			expect(truePairs).toBe(2031)
			expect(precision).toBeGreaterThanOrEqual(0.99)
			expect(recall).toBeGreaterThanOrEqual(0.9)
		},
		patience,
	)

	test(
		'febrl-1 divided into originals and doubles: pairs across two lists reach F1 0.995',
		async () => {
			const { records, personOf } = await febrl('febrl-1', 'with-numbers')
			const [originals, doubles] = ['-org', '-dup'].map((kind) =>
				records.filter(({ id }) => id.includes(kind)),
			)
			const { pairs } = matchRecords(originals ?? [], doubles ?? [], () => undefined)
			const links = pairs.filter(({ decision }) => decision === 'link')
			expect(links.every(({ a, b }) => a.includes('-org') && b.includes('-dup'))).toBe(true)
			expect(scoreOf(links, personOf).f1).toBeGreaterThanOrEqual(0.995)
		},
		patience,
	)
})
