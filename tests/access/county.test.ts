import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { type LoaderFunction, RouterContextProvider } from 'react-router'
import { beforeAll, expect, test } from 'vitest'
import { networkFiles, networkScreens } from '../../src/app/routes/network.ts'
import { type SampleNetwork, sampleNetwork } from '../../src/features/network/samples.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { enter } from '../../src/platform/transaction.ts'
import { everyUseCase } from '../../src/platform/use-case.ts'
import { actorContext, houseContext, localeContext, todayContext } from '../../src/ui/context.ts'
import { testHouse } from '../support/house.ts'
import { likelyInput } from '../support/likely-input.ts'
import { idsIn } from '../support/lillhamn.ts'
import { makeRowsByPlace, type RowsByPlace } from '../support/rows-by-place.ts'
import { withSql } from '../support/sql.ts'
import { useCaseFiles } from '../support/use-cases.ts'

// A county sees its own municipalities' coordination and packages, and nothing of another county's.
const { house, databaseUrl } = await testHouse()
let network: SampleNetwork
let rows: RowsByPlace
let own = ''
let other = ''

/** What everybody in the network reads of every municipality, by decision: public figures, the register, shared knowledge. */
const openToAll = new Set([
	...[
		'counted.network_figure',
		'counted.method_answer',
		'counted.place_population',
		'counted.place_successor',
	],
	...[
		'counted.place_group_member',
		'counted.network_organisation',
		'counted.good_example',
		'counted.example_check',
	],
])

beforeAll(async () => {
	for (const file of useCaseFiles.filter((one) => one.includes('features/network/'))) {
		await import(pathToFileURL(file).href)
	}
	network = await sampleNetwork(house)
	own = network.places['9001'] ?? ''
	other = network.places['9004'] ?? ''
	const staffId = network.as('secretariat').actor.actorId
	rows = await withSql(databaseUrl, (db) =>
		makeRowsByPlace(db, network.municipalityId, { places: [own, other], staffId, openToAll }),
	)
}, 120_000)

/** Ids of the other county's rows that are not open to all. */
const hidden = () =>
	new Map([...rows.idsOf(other)].filter(([table]) => !openToAll.has(table)).map(([table, id]) => [id, table]))

/** How many rows of each table the role is given; those with none are left out. */
async function rowsFor(role: 'county' | 'secretariat'): Promise<Record<string, number>> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, network.as(role).actor, 'work')
		const seen: Record<string, number> = {}
		for (const table of rows.tables) {
			const counted = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)
			const n = counted.rows[0]?.n ?? 0
			if (n > 0) seen[table] = n
		}
		return seen
	})
}

const tooMany = async () =>
	Object.entries(await rowsFor('county')).flatMap(([table, n]) =>
		n > 1 && !openToAll.has(table) ? [table] : [],
	)

test('there are rows of both counties to keep apart', async () => {
	expect(rows.tables.length).toBeGreaterThan(20)
	const seen = await rowsFor('secretariat')
	expect(Object.values(seen).filter((n) => n >= 2).length).toBeGreaterThan(20)
})

test('the database gives a county no row about a municipality of another county', async () => {
	expect(await tooMany()).toEqual([])
	const ownSeen = await rowsFor('county')
	expect(ownSeen).toMatchObject({
		'counted.visit': 1,
		'counted.letter_of_intent': 1,
		'counted.received_package': 1,
	})
})

const snake = (field: string) =>
	field.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The id of a place's row for a field by its name, e.g. `visitId`. */
function idFor(place: string, field: string): string {
	if (field === 'placeId') return place
	const its = [...rows.idsOf(place)]
	const named = its.find(([table]) => table.endsWith(`.${snake(field)}`))
	const like = its.find(([table]) => table.includes(snake(field)))
	return (named ?? like)?.[1] ?? place
}

/** Which hidden rows an answer holds, by table. */
const leaked = (value: unknown): string[] => {
	const secret = hidden()
	return [...new Set(idsIn(value).flatMap((id) => secret.get(id) ?? []))]
}

async function queriesThatShow(role: 'county' | 'secretariat'): Promise<string[]> {
	const found: string[] = []
	for (const callable of everyUseCase().values()) {
		if (callable.useCase.writes || !callable.useCase.may(network.as(role).actor)) continue
		for (const place of [other, own]) {
			const given = likelyInput(callable.useCase.input, (field) => idFor(place, field))
			// What is made from the catalogue alone is not always what a page can draw: it then shows nothing.
			const answer = await callable(network.as(role), given).catch(() => null)
			if (answer?.is !== 'done') continue
			const asked = new Set(idsIn(given))
			const shown = leaked(answer.value).filter((table) => !asked.has(rows.idsOf(other).get(table) ?? ''))
			found.push(...shown.map((table) => `${callable.useCase.name}: ${table}`))
		}
	}
	return [...new Set(found)]
}

test('no query gives a county an id of another county’s rows', async () => {
	expect(await queriesThatShow('county')).toEqual([])
	// The same questions, asked by who may know: the sweep is no idle one.
	expect((await queriesThatShow('secretariat')).length).toBeGreaterThan(5)
}, 240_000)

type Entry = { readonly path?: string | undefined; readonly file: string }

async function screensThatShow(role: 'county' | 'secretariat'): Promise<string[]> {
	const found: string[] = []
	for (const { path = '', file } of [...networkScreens, ...networkFiles] as readonly Entry[]) {
		const { loader } = (await import(pathToFileURL(join('src/app', file)).href)) as {
			loader?: LoaderFunction
		}
		if (loader === undefined) continue
		const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
		const params = Object.fromEntries(names.map((name) => [name, idFor(other, name)]))
		const context = new RouterContextProvider()
		context.set(houseContext, house)
		context.set(actorContext, network.as(role).actor)
		context.set(localeContext, 'sv')
		context.set(todayContext, plainDate('2026-10-12'))
		const url = `http://127.0.0.1/${path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')}`
		const asked = { request: new Request(url), params, context, url: new URL(url), pattern: path }
		const shown: unknown = await (async () => loader(asked as never))().catch(() => null)
		const told = shown instanceof Response ? await shown.text() : shown
		found.push(...leaked(told).map((table) => `/${path}: ${table}`))
	}
	return [...new Set(found)]
}

test('no screen and no file gives a county an id of another county’s rows', async () => {
	expect(await screensThatShow('county')).toEqual([])
}, 240_000)

test('a wall that is broken is noticed', async () => {
	await withSql(databaseUrl, async (db) => {
		await db.rows('create policy broken on counted.visit for select to bofast_app using (true)')
	})
	expect(await tooMany()).toEqual(['counted.visit'])
	await withSql(databaseUrl, async (db) => {
		await db.rows('drop policy broken on counted.visit')
	})
	expect(await tooMany()).toEqual([])
})
