import type { Prepared } from './prepare.ts'

/** What two records may share. `birthday` is the month and day, which for many is a first of January made up by an office. */
export type ValueKind =
	| 'given'
	| 'family'
	| 'bothNames'
	| 'born'
	| 'birthday'
	| 'address'
	| 'code'
	| 'city'
	| 'phone'
	| 'email'

const valuesOf: Readonly<Record<ValueKind, (record: Prepared) => string | null>> = {
	given: ({ given }) => given?.text ?? null,
	family: ({ family }) => family?.text ?? null,
	bothNames: ({ given, family }) =>
		given === null || family === null ? null : `${given.text}, ${family.text}`,
	born: ({ born }) => born?.digits ?? null,
	birthday: ({ born }) => born?.digits.slice(4) ?? null,
	address: ({ address }) => address?.key ?? null,
	code: ({ area }) => area?.code ?? null,
	city: ({ area }) => area?.city?.text ?? null,
	phone: ({ phone }) => phone,
	email: ({ mail }) => mail?.text ?? null,
}

type Counted = { readonly people: number; readonly of: ReadonlyMap<string, number> }

/** How many people, not records, have each value. */
export type ValueCounts = Readonly<Record<ValueKind, Counted>>

/** Several records of one person count as one: each by 1 / its person's records. */
export function countValues(records: readonly Prepared[], recordsOfPerson: ArrayLike<number>): ValueCounts {
	const count = (tell: (record: Prepared) => string | null): Counted => {
		const of = new Map<string, number>()
		let people = 0
		for (const [at, record] of records.entries()) {
			const value = tell(record)
			if (value === null) continue
			const share = 1 / (recordsOfPerson[at] ?? 1)
			people += share
			of.set(value, (of.get(value) ?? 0) + share)
		}
		return { people, of }
	}
	const kinds = Object.entries(valuesOf).map(([kind, tell]) => [kind, count(tell)] as const)
	return Object.fromEntries(kinds) as ValueCounts
}
