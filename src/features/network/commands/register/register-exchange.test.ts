import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn } from '../../../../../tests/support/files.ts'
import { testHouse } from '../../../../../tests/support/house.ts'
import { keepEverything } from '../../../../../tests/support/kept-network.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { openLibrary } from '../../queries/knowledge/open-library.ts'
import { ownReflection } from '../../queries/partnership/own-reflection.ts'
import { exportRegister } from '../../queries/register/export-register.ts'
import { placePage } from '../../queries/register/place-page.ts'
import { registerImport } from '../../queries/register/register-import.ts'
import { exchangedTables, nameOf } from '../../rules/register/exchange.ts'
import { knowledgeTables, reportTables } from '../../rules/register/exchange-knowledge.ts'
import { partnershipTables } from '../../rules/register/exchange-partnership.ts'
import { registerSchema } from '../../rules/register/exchange-schema.ts'
import type { ExchangedRow } from '../../rules/register/exchanged-table.ts'
import { sampleNetwork } from '../../samples.ts'
import { writeExchanged } from '../../store/exchange.ts'
import { addContact } from './add-contact.ts'
import { importRegister } from './import-register.ts'
import { loadRegister } from './load-register.ts'
import { notePlace } from './note-place.ts'

const { house, databaseUrl } = await testHouse()
const network = await sampleNetwork(house)
const keeper = network.as('secretariat')
const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = async (caller: Caller) => valueIn(await exportRegister(caller, {})).text

type Checks = { table: string; column: string; definition: string }

const madeByCommands = new Set(
	[...partnershipTables, ...reportTables, ...knowledgeTables]
		.map(({ table }) => table)
		.concat('counted.sender_key', 'counted.sender_pull', 'counted.received_package'),
)

/** One row of every table of the register and coordination, each resting on the one before; the rest as it is made. */
async function fillEveryTable() {
	const kept = await keepEverything(house, databaseUrl, network)
	const checks = await withSql(databaseUrl, (sql) =>
		sql.rows<Checks>(`
			select c.conrelid::regclass::text as table, a.attname::text as column, pg_get_constraintdef(c.oid) as definition
			from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
			where c.contype = 'c' and array_length(c.conkey, 1) = 1`),
	)
	const placeId = network.places['9001'] ?? ''
	const firstIds = new Map<string, string>()
	const points: Readonly<Record<string, string>> = {
		place_id: 'network_place',
		successor_id: 'network_place',
		place_group_id: 'place_group',
		organisation_id: 'network_organisation',
		network_contact_id: 'network_contact',
		contact_id: 'network_contact',
		visit_id: 'visit',
		point_id: 'visit_point',
		letter_id: 'letter_of_intent',
		goal_id: 'letter_goal',
		commitment_id: 'commitment',
		event_id: 'network_event',
		newsletter_id: 'newsletter',
		reader_id: 'newsletter_reader',
	}
	firstIds.set('network_place', placeId)
	const tables = exchangedTables.filter(({ table }) => !madeByCommands.has(table))
	for (const table of tables.filter((one) => one.table !== 'counted.network_place')) {
		const id =
			table.table === 'named.network_contact_person' ? firstIds.get('network_contact') : crypto.randomUUID()
		const bare = table.table.split('.')[1] ?? ''
		const row: ExchangedRow = Object.fromEntries(
			Object.entries(table.columns).map(([column, kind]) => {
				const allowed = checks.find((one) => one.table === table.table && one.column === column)
				const [, first] = /'([^']+)'::text/.exec(allowed?.definition ?? '') ?? []
				const pointed = points[column]
				const value = () => {
					if (column === 'id') return id ?? ''
					if (column === 'successor_id') return network.places['9002'] ?? ''
					if (pointed !== undefined && !(bare === 'network_contact' && column === 'organisation_id'))
						return firstIds.get(pointed) ?? ''
					if (kind.endsWith('?')) return null
					if (kind === 'text') return first ?? 'Äldre "text"; med\ttecken\n och \\'
					if (kind === 'day') return '2026-02-03'
					if (kind === 'time') return '2026-02-03T04:05:06.123456Z'
					if (kind === 'yes-no') return true
					if (kind === 'whole') return column.includes('year') ? 2025 : 7
					if (kind === 'number') return 0.1
					if (kind === 'object') return { b: [1, { a: null }], a: 'å' }
					return 'Provperson'
				}
				return [nameOf(column, kind), value()]
			}),
		)
		const told = {
			...row,
			...(bare === 'event_guest' ? { organisation: null } : {}),
			...(bare === 'mandate' ? { through_on: '2026-12-31' } : {}),
		}
		if ('id' in row && bare !== 'network_contact_person') firstIds.set(bare, String(row.id))
		await asSystem(house, network.municipalityId, async (act) => writeExchanged(act, table, [told]))
	}
	return kept
}

test('every table that a network keeps is registered with all its columns', async () => {
	const columns = await withSql(databaseUrl, (sql) =>
		sql.rows<{ table: string; columns: string[] }>(`
			select table_schema || '.' || table_name as table, array_agg(column_name::text) as columns
			from information_schema.columns where table_schema in ('counted', 'named') group by 1`),
	)
	const bookkeeping = ['municipality_id', 'recorded_at']
	for (const { table, columns: known, left = [], who = {} } of exchangedTables) {
		const there = columns.find((one) => one.table === table)?.columns ?? []
		expect([table, ...Object.keys(known), ...left, ...Object.keys(who)].sort()).toEqual(
			[table, ...there.filter((column) => !bookkeeping.includes(column))].sort(),
		)
	}
	const made = filesIn('database/migrations', /13[0-7]\d-.*\.sql$/).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/create table (?:if not exists )?(\w+\.\w+)/g)].map(
			([, name]) => name ?? '',
		),
	)
	const registered = exchangedTables.map(({ table }) => table)
	expect(made.filter((name) => !registered.includes(name)).sort()).toEqual(Object.keys(exceptions).sort())
	expect(registered.filter((name) => name in exceptions)).toEqual([])
})

/** All that stands of what municipalities have told, by the code of each. */
const toldIn = async (municipalityId: number) =>
	await withSql(databaseUrl, (sql) =>
		sql.rows(
			`select p.code, jsonb_agg(to_jsonb(f) - 'municipality_id' order by f.definition, f.part, f.year) as told
			from counted.network_place p join (
				select place_id, definition, part, year, state, value, coverage, package_id, municipality_id from counted.network_figure
				union all select place_id, question, own_words, year, answer, null, null, package_id, municipality_id
				from counted.method_answer
				union all select place_id, 'population', source, year, '', population, null, package_id, municipality_id
				from counted.place_population) f on f.place_id = p.id and f.municipality_id = p.municipality_id
			where p.municipality_id = $1 group by 1 order by 1`,
			[municipalityId],
		),
	)

const municipalitys = 'a municipality keeps it, in a house of its own; the network has what it received'

/** What does not go with the network, and why. */
const exceptions: Readonly<Record<string, string>> = {
	'counted.county_seat': 'a setting of an account here',
	'counted.partnership_seat': 'a setting of an account here',
	'counted.own_page_link': 'a secret of this house',
	'counted.submission_link': 'a secret of this house',
	'counted.refused_package': 'a log of two years, which holds nothing of what was refused',
	'counted.network_figure': 'made anew of the packages that come in',
	'counted.method_answer': 'made anew of the packages that come in',
	'counted.place_population': 'made anew of the packages that come in',
	'published.library': 'made anew of what comes in',
	'counted.signing_key': municipalitys,
	'counted.network_link': municipalitys,
	'counted.released_package': municipalitys,
	'counted.package_delivery': municipalitys,
	'counted.delivery_answer': municipalitys,
	'counted.own_method_answer': municipalitys,
	'published.standing_package': municipalitys,
	'counted.network_library': municipalitys,
	'counted.template_copy': municipalitys,
}

test('the whole register goes into an empty network and comes out again byte for byte', async () => {
	const { one, running } = await fillEveryTable()
	valueIn(await loadRegister(keeper, { country: 'DK' }))
	const out = await textOf(keeper)
	for (const [table, rows] of Object.entries(JSON.parse(out).tables))
		expect([table, rows]).not.toEqual([table, []])
	expect(out).not.toContain('Ett utkast som ingen annan har sett')
	const emptied = await sampleMunicipality(house, 'Tomriket', 'authority')
	const empty = emptied.as('secretariat')
	valueIn(await importRegister(empty, { file: bytes(out) }))
	expect(await textOf(empty)).toBe(out)
	expect(await toldIn(emptied.municipalityId)).toEqual(await toldIn(network.municipalityId))
	const again = valueIn(await registerImport(empty, { file: bytes(out) }))
	expect(
		again.changes.filter(({ same, table: _, ...others }) => Object.values(others).some((count) => count > 0)),
	).toEqual([])
	// The one that brought it in answers for it where somebody must be named, and what is shared is shared from here too.
	const named = await withSql(databaseUrl, (sql) =>
		sql.rows<{ by: string }>(
			`select confirmed_by::text as by from counted.sender_key where municipality_id = $1
			union select noted_by::text from counted.partnership_input where municipality_id = $1
			union select approved_by::text from counted.reflection where municipality_id = $1`,
			[emptied.municipalityId],
		),
	)
	expect(named).toEqual([{ by: empty.actor.actorId }])
	expect((await openLibrary(house, '9008-Tomriket'))?.library.examples).toHaveLength(1)
	// A draft of one's own stays where it is, and nothing is written over it.
	const draft = async () => valueIn(await ownReflection(one, { roundId: running })).questions[0]?.body
	expect(await draft()).toBe('Ett utkast som ingen annan har sett.')
	const document = JSON.parse(out)
	const [approved] = document.tables.reflection.filter((row: ExchangedRow) => row.round_id === running)
	const [words] = document.tables.reflection_words.filter((row: ExchangedRow) => row.round_id === running)
	const asked = document.tables.reflection_asked.find(
		(row: ExchangedRow) => row.round_id === running && row.member_id !== approved.member_id,
	)
	document.tables.reflection.push({ ...approved, member_id: asked.member_id })
	document.tables.reflection_words.push({ ...words, member_id: asked.member_id, body: 'I annans namn.' })
	const { changes } = valueIn(await importRegister(keeper, { file: bytes(JSON.stringify(document)) }))
	const of = (table: string) => changes.find((each) => each.table === table)
	expect([of('reflection'), of('reflection_words')]).toMatchObject([{ stand: 1 }, { stand: 1, added: 0 }])
	expect(await draft()).toBe('Ett utkast som ingen annan har sett.')
	expect(await textOf(keeper)).toBe(out)
})

test('a filled register says what would change first, keeps what is only there, and is the same municipality', async () => {
	const out = await textOf(keeper)
	const other = await sampleNetwork(house, 'Annatrike')
	const filled = other.as('secretariat')
	const placeId = other.places['9001'] ?? ''
	valueIn(await notePlace(filled, { placeId, body: 'Bara här.', shown: 'no' }))
	const { changes, digest } = valueIn(await registerImport(filled, { file: bytes(out) }))
	expect(await importRegister(filled, { file: bytes(`${out} `), seen: digest })).toMatchObject({
		faults: [{ path: 'file', problem: 'another-file' }],
	})
	const of = (table: string) => changes.find((one) => one.table === table)
	expect(of('network_place')).toMatchObject({ added: 103, changed: 0, same: 6, onlyHere: 0 })
	expect(of('place_note')).toMatchObject({ added: 1, onlyHere: 1 })
	expect(valueIn(await importRegister(filled, { file: bytes(out), seen: digest })).changes).toEqual(changes)
	const page = valueIn(await placePage(filled, { placeId }))
	expect(page.notes.map(({ body }) => body)).toContain('Bara här.')
	expect(page.notes).toHaveLength(2)
})

test('what is unknown, missing or of another kind is told by path, and nothing is brought in', async () => {
	const document = JSON.parse(await textOf(keeper))
	document.tables.place_note[0].person = 'Någon'
	document.tables.visit[0].visited_on = 'igår'
	delete document.tables.mandate
	const before = await textOf(keeper)
	const refused = await importRegister(keeper, { file: bytes(JSON.stringify(document)) })
	expect(refused).toMatchObject({
		refusal: {
			because: 'register-unreadable',
			problems: expect.arrayContaining([
				{ path: 'tables.place_note.0.person', problem: 'unknown-field' },
				{ path: 'tables.visit.0.visited_on', problem: 'wrong-kind' },
				{ path: 'tables.mandate', problem: 'table-missing' },
			]),
		},
	})
	for (const file of ['', '[]', '{"format":"annat"}', '{"format":"bofast-network-register/1"}'])
		expect(await importRegister(keeper, { file: bytes(file) })).toMatchObject({ is: 'refused' })
	expect(await textOf(keeper)).toBe(before)
})

test('a row that breaks a rule of its own is the file’s fault, and nothing of the file is kept', async () => {
	const document = JSON.parse(await textOf(keeper))
	const [note] = document.tables.place_note
	document.tables.place_note.push({ ...note, id: crypto.randomUUID(), body: '' })
	document.tables.place_group[0].name = 'Nytt namn'
	const before = await textOf(keeper)
	expect(await importRegister(keeper, { file: bytes(JSON.stringify(document)) })).toMatchObject({
		faults: [{ path: 'file', problem: 'rows-break-a-rule' }],
	})
	expect(await textOf(keeper)).toBe(before)
})

test('only the secretariat takes it out or brings it in', async () => {
	for (const role of ['county', 'member', 'administrator'] as const) {
		expect((await exportRegister(network.as(role), {})).is).toBe('forbidden')
		expect((await importRegister(network.as(role), { file: bytes('{}') })).is).toBe('forbidden')
	}
	const placeId = network.places['9003'] ?? ''
	valueIn(await addContact(keeper, { placeId, role: 'Chef', name: 'Prova Chef', email: '' }))
	expect(await textOf(keeper)).toContain('Prova Chef')
})

test('the schema in docs is the one that is read by', () => {
	const kept = readFileSync('docs/network-register.schema.json', 'utf8')
	expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify(registerSchema())))
})
