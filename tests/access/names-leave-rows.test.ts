import { expect, test } from 'vitest'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { peopleAskedAbout } from '../support/people-asked-about.ts'
import { type QueryOfPeople, queriesOfPeople } from '../support/queries-of-people.ts'
import { withSql } from '../support/sql.ts'

// Whoever is told by name stands among those whom the log says were shown: by the person alone, not by their bed, their stay
// or their letter, are readings reviewed and is somebody told who has read about them.
const { house, databaseUrl } = await lillhamnHouse()
const { actor, idsFor, namedIn } = await peopleAskedAbout(databaseUrl, 'none')
const queries = await queriesOfPeople()
const telling = new Set<string>()
const tried = 3

/** What to ask with: a few of the rows that each id may lead to. */
async function inputsFor({ required, fields }: QueryOfPeople): Promise<Record<string, unknown>[]> {
	const lists = await Promise.all(
		required.map(async (field) => (/Ids?$/.test(field) ? await idsFor(field) : null)),
	)
	const most = Math.min(tried, ...lists.flatMap((list) => (list === null ? [] : [list.length])))
	const asked = lists.every((list) => list === null) ? 1 : most
	return Array.from({ length: asked }, (_, at) =>
		Object.fromEntries(
			required.map((field, place) => {
				const id = lists[place]?.[at + (field === 'bId' ? 1 : 0)]
				if (id !== undefined) return [field, field.endsWith('Ids') ? [id] : id]
				return [field, fields[field]?.enum?.[0] ?? (field === 'text' ? 'Gz00012g' : '2026-10-12')]
			}),
		),
	)
}

const lastEntry = async () =>
	await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<{ id: string }>('select coalesce(max(id), 0) as id from audit.entry')
		return found?.id ?? '0'
	})

/** Everybody whom the log was told of meanwhile, also by what a query asks of others. */
async function loggedSince(entry: string): Promise<ReadonlySet<string>> {
	const rows = await withSql(databaseUrl, (sql) =>
		sql.rows<{ ids: string[] }>('select subject_ids::text[] as ids from audit.entry where id > $1', [entry]),
	)
	return new Set(rows.flatMap(({ ids }) => ids))
}

test.each(queries)(
	'$name leaves a row of everybody whom it names',
	async (asked) => {
		for (const input of await inputsFor(asked)) {
			const before = await lastEntry()
			const answer = await asked.query({ house, actor }, input)
			const named = answer.is === 'done' ? namedIn(answer.value) : []
			if (named.length === 0) continue
			telling.add(asked.name)
			const logged = await loggedSince(before)
			expect(named.filter((personId) => !logged.has(personId))).toEqual([])
			return
		}
	},
	60_000,
)

test('most that tells of people was asked of people whom it names', () => {
	expect(telling.size).toBeGreaterThan(40)
	expect([...telling]).toEqual(
		expect.arrayContaining(['bedBoard', 'bedPage', 'caseFile', 'personPage', 'stayPage']),
	)
})
