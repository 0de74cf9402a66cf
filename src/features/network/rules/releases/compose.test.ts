import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPackage } from '../submissions/check-package.ts'
import { sharedDefinitions } from '../submissions/definitions.ts'
import { packageFormat } from '../submissions/package.ts'
import { toldBy } from './compose.ts'

type Dataset = Parameters<typeof toldBy>[0][number]

const column = (name: string) => ({ name }) as unknown as Dataset['columns'][number]

/** A published table of a count by one or two dimensions, as a house may have hidden it; a part may have no row. */
const tables = (shared: (typeof sharedDefinitions)[number]) =>
	fc
		.record({
			below: fc.constantFrom(5, 10),
			rows: fc.array(
				fc.record({
					counts: fc.array(fc.nat({ max: 14 }), { minLength: 12, maxLength: 12 }),
					hidden: fc.array(fc.constantFrom('told', 'told', 'withheld', 'no-row'), {
						minLength: 13,
						maxLength: 13,
					}),
				}),
				{ minLength: 1, maxLength: 3 },
			),
		})
		.map(({ below, rows }): Dataset => {
			const names = Object.keys(shared.whole)
			const [id = '', version = ''] = shared.measure?.split('@') ?? []
			const lines = rows.flatMap(({ counts, hidden }, at) => {
				const year = String(2023 + at)
				const parts = Object.entries(shared.parts).flatMap(([dimension, codes]) =>
					codes.map((code) => ({ ...shared.whole, [dimension]: code }) as Record<string, string>),
				)
				const [first = []] = Object.values(shared.parts)
				const all = first.reduce((sum, _, part) => sum + (counts[part] ?? 0), 0)
				return [shared.whole, ...parts].flatMap((codes, place) => {
					const how = hidden[place] ?? 'told'
					if (how === 'no-row') return []
					const value = place === 0 ? all : (counts[place - 1] ?? 0)
					const told = how === 'told' ? [value, 'published'] : [null, 'withheld']
					return [[year, ...names.map((name) => codes[name] ?? ''), ...told]]
				})
			})
			return {
				...{ slug: shared.dataset, rows: lines },
				columns: ['year', ...names, shared.column, 'status'].map(column),
				definition: { id, version: Number(version) } as Dataset['definition'],
				hiding: { below, solver: 'highs', digest: 'a'.repeat(64), cells: 100, hidden: 1 },
			}
		})

const divided = sharedDefinitions.filter(
	({ parts, measure }) => Object.keys(parts).length > 0 && measure !== null,
)

test('whatever a house has published, and however it hid it, its package tells of nobody by what it leaves', () => {
	const network = 'RIKET'
	const sender = { country: 'SE', code: '9901', name: 'Ekby' } as const
	let withheld = 0
	fc.assert(
		fc.property(fc.tuple(...divided.map(tables)), (datasets) => {
			const { figures, hiding } = toldBy(datasets, () => 'b'.repeat(64))
			withheld += figures.filter(({ state }) => state === 'withheld').length
			const id = '0190f000-0000-7000-8000-000000000001'
			const given = {
				...({ format: packageFormat, id, number: 1, replaces: null, reason: '', sender, network } as const),
				...{ releasedAt: '2026-10-12T06:30:00Z' as never, firstYear: 2023, lastYear: 2025 },
				...{ figures, hiding, population: [], methods: [] },
			}
			const known = { network, sender, last: null, today: '2026-10-12' as never, now: given.releasedAt }
			expect(checkPackage(given, known)).toEqual([])
		}),
		{ numRuns: 500, seed: 8 },
	)
	expect(withheld).toBeGreaterThan(1000)
})
