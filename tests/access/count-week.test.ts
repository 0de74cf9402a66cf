import { type RawBuilder, sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerCount } from '../../src/features/homelessness/commands/count-week/answer-count.ts'
import { closeCountRound } from '../../src/features/homelessness/commands/count-week/close-count-round.ts'
import { inviteInformant } from '../../src/features/homelessness/commands/count-week/invite-informant.ts'
import { openCountRound } from '../../src/features/homelessness/commands/count-week/open-count-round.ts'
import { planCountRound } from '../../src/features/homelessness/commands/count-week/plan-count-round.ts'
import { answerForm } from '../../src/features/homelessness/queries/count-week/answer-form.ts'
import { askedCount } from '../../src/features/homelessness/queries/count-week/asked-count.ts'
import { countCoverage } from '../../src/features/homelessness/queries/count-week/count-coverage.ts'
import { countDoubles } from '../../src/features/homelessness/queries/count-week/count-doubles.ts'
import { countResults } from '../../src/features/homelessness/queries/count-week/count-results.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import {
	giveRole,
	insertOrganisation,
	insertStaff,
	letRepresent,
} from '../../src/features/organisation/store.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { enter, type Purpose } from '../../src/platform/transaction.ts'
import { filesIn, textOf } from '../support/files.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

// One way: what informants tell a count is read by the count alone, and each informant meets its own answers.
const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Enkelriktad')
const keeper = town.as('strategist')
const officer = town.as('officer')
const first = town.as('informant')
const asked = { unit: '', first: '', second: '' }
let second: Caller
let countRoundId = ''
let answered = { unit: '', first: '', second: '' }

const tables = [
	'count_round',
	'count_informant',
	'count_answer',
	'count_double',
	'count_reminder',
	'count_export',
]
const every = [
	...tables.map((table) => `named.${table}`),
	...['count_round', 'count_answer', 'count_double'].map((table) => `history.${table}`),
]

async function anotherInformant(): Promise<Caller & { organisationId: string }> {
	return await asSystem(house, town.municipalityId, async ({ db }) => {
		const { municipalityId } = town
		const given = { name: 'Stadsmissionen', roleTypes: ['ngo'] as const, note: null }
		const organisationId = await insertOrganisation(db, municipalityId, given)
		const staff = {
			committeeId: null,
			signInId: null,
			name: 'Uppgiftslämnare',
			title: '',
			email: 'u@enkel.example',
		}
		const actorId = await insertStaff(db, municipalityId, staff)
		await giveRole(db, municipalityId, actorId, 'informant')
		await letRepresent(db, municipalityId, actorId, organisationId)
		const actor = { municipalityId, controllerId: null, actorId, roles: ['informant'], unitIds: [] }
		return { house, actor: { ...actor, organisationIds: [organisationId] }, organisationId }
	})
}

/** Raw SQL under somebody's own genuine context: how many rows it gave or changed, or the code of the error. */
async function slipIn(
	by: Caller,
	purpose: Purpose,
	statement: RawBuilder<unknown>,
): Promise<number | string> {
	try {
		return await house.app.transaction().execute(async (db) => {
			await enter(db, house, by.actor, purpose)
			const { rows, numAffectedRows } = await statement.execute(db)
			return Number(numAffectedRows ?? rows.length)
		})
	} catch (fault) {
		return (fault as { code: string }).code
	}
}

const read = (by: Caller, purpose: Purpose, table: string) =>
	slipIn(by, purpose, sql`select from ${sql.table(table)}`)

beforeAll(async () => {
	const other = await anotherInformant()
	second = other
	const week = {
		measureFrom: '2026-10-05',
		measureTo: '2026-10-11',
		adultsOn: '2026-10-11',
		answerBy: '2026-10-20',
	}
	const planned = valueIn(await planCountRound(keeper, { ...week, name: 'Hösten', definition: 'se-2023' }))
	countRoundId = planned.countRoundId
	const invite = async (given: object) =>
		valueIn(await inviteInformant(keeper, { countRoundId, ...given })).countInformantId
	asked.unit = await invite({ unitId: town.unitId, legalGround: 'same-committee', identity: 'number' })
	const outside = { legalGround: 'agreement', identity: 'initials' }
	asked.first = await invite({ organisationId: town.informantId, ...outside })
	asked.second = await invite({ organisationId: other.organisationId, ...outside })
	valueIn(await openCountRound(keeper, planned))
	const tell = async (by: Caller, countInformantId: string, who: object) => {
		const facts = {
			sex: 'woman',
			population: 'resident',
			place: 'refuge',
			answers: { 'lives-with-children': 'not' },
		}
		return valueIn(await answerCount(by, { ...facts, ...who, countInformantId })).countAnswerId
	}
	answered = {
		unit: await tell(officer, asked.unit, { nationalId: '19460823-9986' }),
		first: await tell(first, asked.first, { bornOn: '1946-08-23', initials: 'XQ' }),
		second: await tell(second, asked.second, { bornOn: '1946-08-23', initials: 'ZW' }),
	}
})

describe('in any ordinary context the tables are empty', () => {
	const purposes: readonly Purpose[] = ['work', 'follow-up', 'count', 'match', 'system']
	const roles = [
		'officer',
		'unit-manager',
		'coordinator',
		'strategist',
		'follow-up',
		'administrator',
		'informant',
	] as const

	test.each(purposes)('for everybody, in %s', async (purpose) => {
		for (const role of roles) {
			for (const table of every) {
				expect([role, table, await read(town.as(role), purpose, table)]).toEqual([role, table, 0])
			}
		}
	})
})

describe('while the server counts', () => {
	test('an informant meets its own answers and nobody else’s', async () => {
		for (const [by, own] of [
			[first, answered.first],
			[second, answered.second],
			[officer, answered.unit],
		] as const) {
			const seen = sql<{ id: string }>`select id from named.count_answer where id <> ${own}`
			expect(await slipIn(by, 'count-week', seen)).toBe(0)
			expect(await read(by, 'count-week', 'named.count_answer')).toBe(1)
			expect(await read(by, 'count-week', 'named.count_informant')).toBe(1)
			expect(await read(by, 'count-week', 'named.count_double')).toBe(0)
			expect(await read(by, 'count-week', 'named.count_export')).toBe(0)
		}
	})

	test('and can neither change another’s nor answer in its name', async () => {
		const change = sql`update named.count_answer set place = 'sublet' where id = ${answered.second}`
		expect(await slipIn(first, 'count-week', change)).toBe(0)
		const forged = sql`insert into named.count_answer
			(municipality_id, committee_id, round_id, informant_id, number, state, place, population, given_at, given_by)
			values (${town.municipalityId}, ${town.committeeId}, ${countRoundId}, ${asked.second}, 9, 'given', 'refuge',
				'resident', now(), ${first.actor.actorId})`
		expect(await slipIn(first, 'count-week', forged)).toBe('42501')
		expect(await slipIn(keeper, 'count-week', forged)).toBe('42501')
	})

	test('no number is kept for an informant whose ground does not cover it, by SQL either', async () => {
		const number = sql`update named.count_answer
			set identity_kind = 'personnummer', identity_cipher = 'x', identity_index = 'x' where id = ${answered.first}`
		expect(await slipIn(first, 'count-week', number)).toBe('42501')
	})

	test('nobody gives themselves a wider ground, moves an answer or opens what is closed to them', async () => {
		const informant = sql`update named.count_informant set identity = 'number' where id = ${asked.first}`
		const answer = sql`update named.count_answer set informant_id = ${asked.second} where id = ${answered.first}`
		const round = sql`update named.count_round set state = 'planned' where id = ${countRoundId}`
		expect(await slipIn(first, 'count-week', informant)).toBe('42501')
		expect(await slipIn(first, 'count-week', answer)).toBe('42501')
		expect(await slipIn(first, 'count-week', round)).toBe(0)
		expect(await slipIn(officer, 'count-week', round)).toBe(0)
	})

	test('somebody with no part in it meets nothing', async () => {
		for (const role of ['reader', 'landlord'] as const) {
			for (const table of every) expect(await read(town.as(role), 'count-week', table)).toBe(0)
		}
	})
})

describe('commands and queries', () => {
	test('give an informant no page of another’s', async () => {
		expect((await askedCount(first, { countInformantId: asked.second })).is).toBe('missing')
		const theirs = { countInformantId: asked.second, countAnswerId: answered.second }
		expect((await answerForm(first, theirs)).is).toBe('missing')
		expect((await answerForm(first, { ...theirs, countInformantId: asked.first })).is).toBe('missing')
	})

	test('name nobody to those who keep the count', async () => {
		const shown = [
			valueIn(await countCoverage(keeper, { countRoundId })),
			valueIn(await countDoubles(keeper, { countRoundId })),
			valueIn(await countResults(keeper, { countRoundId })),
		]
		expect(JSON.stringify(shown)).not.toMatch(/XQ|ZW|1946-08-23|19460823/)
		valueIn(await closeCountRound(keeper, { countRoundId, leaveDoubles: 'yes' }))
		expect(JSON.stringify(valueIn(await countResults(keeper, { countRoundId })))).not.toMatch(
			/XQ|ZW|1946-08-23/,
		)
		const [row] = await withSql(databaseUrl, (db) =>
			db.rows<{ text: string }>('select results::text as text from named.count_round'),
		)
		expect(row?.text).not.toMatch(/XQ|ZW|1946|[0-9a-f]{8}-[0-9a-f]{4}/)
	})
})

describe('nothing flows back', () => {
	test('no row of a count points at a person, a spell or a case, and none of theirs at it', async () => {
		const keys = await withSql(databaseUrl, (db) =>
			db.rows<{ of: string; to: string }>(`
				select c.conrelid::regclass::text as of, c.confrelid::regclass::text as to from pg_constraint c
				where c.contype = 'f' and (c.conrelid::regclass::text like 'named.count\\_%' or c.confrelid::regclass::text like 'named.count\\_%')`),
		)
		const allowed = /^named\.(?:count_\w+|committee|municipality|staff|unit|organisation)$/
		expect(keys.filter(({ to }) => !allowed.test(to))).toEqual([])
		expect(keys.filter(({ of }) => !of.startsWith('named.count_'))).toEqual([])
		expect(keys.length).toBeGreaterThan(10)
	})

	test('no store but the count’s own reads or writes its tables', () => {
		const names =
			/named\.count(?:Round|Informant|Answer|Double|Reminder|Export)\b|(?:named|history)\.count_\w+/
		// What is sealed there is sealed anew when the house changes keys, and how long its log is kept is said, as of every table.
		const ofEveryTable = [
			'src/platform/keys-in-turn/sealed-columns.ts',
			'src/features/data-protection/rules/retention/own-time.ts',
		]
		const others = filesIn('src', /\.tsx?$/)
			.filter((file) => names.test(textOf(file)))
			.filter(
				(file) => !file.includes('features/homelessness/store/count-week/') && !file.endsWith('.test.ts'),
			)
			.filter((file) => !ofEveryTable.includes(file))
		expect(others).toEqual([])
	})

	test('no function of the database hands them on', async () => {
		const handing = await withSql(databaseUrl, (db) =>
			db.rows<{ name: string }>(`
				with ours as materialized (
					select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace
					where n.nspname in ('context', 'house', 'signin', 'audit', 'jobs') and p.prokind = 'f'
				)
				select oid::regproc::text as name from ours where pg_get_functiondef(oid) ~ 'count_answer|count_double'`),
		)
		expect(handing).toEqual([])
	})
})
