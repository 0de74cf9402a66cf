import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { correctSpell } from '../../src/features/homelessness/commands/correct-spell.ts'
import { noteFactor } from '../../src/features/homelessness/commands/note-factor.ts'
import { openConference } from '../../src/features/homelessness/commands/open-conference.ts'
import { openPersonInConference } from '../../src/features/homelessness/commands/open-person-in-conference.ts'
import { recordContact } from '../../src/features/homelessness/commands/record-contact.ts'
import { removeSpell } from '../../src/features/homelessness/commands/remove-spell.ts'
import { startSpell } from '../../src/features/homelessness/commands/start-spell.ts'
import { byNameList } from '../../src/features/homelessness/queries/by-name-list.ts'
import { conference } from '../../src/features/homelessness/queries/conference.ts'
import { personCourse } from '../../src/features/homelessness/queries/person-course.ts'
import { spellHistory } from '../../src/features/homelessness/queries/spell-history.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import {
	formHousehold,
	joinHousehold,
	protectPerson,
	registerPerson,
} from '../../src/features/people/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { enter, type Purpose } from '../../src/platform/transaction.ts'
import { testHouse } from '../support/house.ts'
import { slipIn, slipInChange } from '../support/slip-in.ts'

// A mother is protected after she came to a refuge with her child: what a colleague without named access is still told.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Skyddköping')
const officer = town.as('officer')
let colleague: Caller
let mother = ''
let child = ''
let sibling = ''
let partner = ''
let baby = ''
let spellId = ''
let partnersSpell = ''
let conferenceId = ''

async function registered(by: Caller, givenName: string, bornOn: string): Promise<string> {
	const person = { givenName, familyName: 'Hemlig', bornOn, sex: 'woman', registerAnyway: 'yes' }
	return valueIn(await registerPerson(by, person)).personId
}

beforeAll(async () => {
	colleague = await town.another('officer')
	mother = await registered(officer, 'Gunvor', '1988-04-17')
	child = await registered(officer, 'Tindra', '2019-02-03')
	sibling = await registered(officer, 'Loke', '2021-06-30')
	const refuge = {
		place: 'refuge',
		placeName: 'Tallbacken 7',
		startsOn: '2026-08-01',
		contactOn: '2026-10-01',
	}
	const started = await startSpell(officer, { ...refuge, personId: mother, children: [child, sibling] })
	spellId = valueIn(started).spellId
	partner = await registered(officer, 'Maj', '1985-05-05')
	baby = await registered(officer, 'Nils', '2026-05-05')
	const { householdId } = valueIn(await formHousehold(officer, { adultId: mother }))
	valueIn(await joinHousehold(officer, { householdId, personId: partner, role: 'adult' }))
	const together = valueIn(await startSpell(officer, { ...refuge, personId: partner }))
	valueIn(await startSpell(officer, { ...refuge, personId: baby, withPersonId: partner }))
	const before = { personId: partner, startsOn: '2026-06-01', endsOn: '2026-07-01', place: 'refuge' }
	const written = valueIn(
		await startSpell(officer, { ...before, placeName: 'Tallbacken 7', destination: 'street' }),
	)
	valueIn(await removeSpell(officer, { spellId: written.spellId, reason: 'Fel person' }))
	partnersSpell = together.spellId
	const met = { personId: mother, onDay: '2026-10-02', kind: 'visit', note: 'Träffades vid Tallbacken' }
	valueIn(await recordContact(officer, met))
	valueIn(await noteFactor(officer, { personId: mother, code: 'separation' }))
	const called = { name: 'Konferens', heldOn: '2026-10-12', unitId: town.unitId }
	conferenceId = valueIn(await openConference(officer, called)).conferenceId
	const decided = { conferenceId, personId: mother, basis: 'decision', decision: 'SN 2026/11' }
	valueIn(await openPersonInConference(officer, decided))
	const protection = { protection: 'protected-registration', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, { ...protection, personId: mother }))
})

const tables = [
	'named.spell',
	'named.contact',
	'named.person_factor',
	'history.spell',
	'history.contact',
	'history.person_factor',
	'named.conference_item',
	'named.registry_task',
	'named.identity_number',
]

async function rowsAbout(by: Caller, purpose: Purpose, table: string, personId: string): Promise<number> {
	return (
		await slipIn(by, purpose, sql`select 1 as one from ${sql.table(table)} where person_id = ${personId}`)
	).length
}

describe('the database', () => {
	test.each(tables)('shows no row of %s about her', async (table) => {
		expect(await rowsAbout(colleague, 'work', table, mother)).toBe(0)
	})

	test('shows those with named access what they wrote', async () => {
		expect(await rowsAbout(officer, 'work', 'named.spell', mother)).toBe(1)
		expect(await rowsAbout(officer, 'work', 'named.spell', child)).toBe(1)
	})

	test('shows nothing of what she is called, nor the code of the list beside a name', async () => {
		const called = sql`select 1 as one from named.person_particulars where id = ${mother}`
		expect(await slipIn(colleague, 'work', called)).toEqual([])
		const earlier = sql`select 1 as one from history.person_particulars where id = ${mother}`
		expect(await slipIn(colleague, 'work', earlier)).toEqual([])
	})

	test('does not tell where she lives by the rows of the children who follow her', async () => {
		for (const table of ['named.spell', 'history.spell']) {
			const place = sql`select place from ${sql.table(table)} where person_id in (${child}, ${sibling})`
			expect(await slipIn(colleague, 'work', place), table).toEqual([])
		}
	})

	test.each(['named.spell', 'history.spell'])(
		'does not tell where she lives by the rows of who shares her household, in %s',
		async (table) => {
			const place = sql`select place from ${sql.table(table)} where person_id in (${partner}, ${baby})`
			expect(await slipIn(colleague, 'work', place)).toEqual([])
			expect(await slipIn(officer, 'work', place)).not.toEqual([])
		},
	)

	test('takes no word but its own for who is hidden, and not that of an earlier or another transaction', async () => {
		const rememberedBy = async (caller: Caller) => {
			const remembered = sql<{ kept: string }>`
				select current_setting('bofast.blind_spots') as kept from (select context.blind_spots() offset 0) looked`
			return (await slipIn(caller, 'work', remembered))[0]?.kept ?? ''
		}
		const place = async (kept: string) =>
			await house.app.transaction().execute(async (db) => {
				await enter(db, house, colleague.actor, 'work')
				await sql`select set_config('bofast.blind_spots', ${kept}, true)`.execute(db)
				return (await sql`select place from named.spell where person_id in (${partner}, ${baby})`.execute(db))
					.rows
			})
		for (const kept of [
			'{}',
			`${'0'.repeat(64)}{}`,
			await rememberedBy(officer),
			await rememberedBy(colleague),
		]) {
			expect(await place(kept), kept).toEqual([])
		}
	})

	test('lets nobody without access write about her', async () => {
		const by = sql`${town.municipalityId}, ${town.committeeId}, ${mother}`
		const contact = sql`insert into named.contact (municipality_id, committee_id, person_id, on_day, kind, recorded_by)
			values (${by}, '2026-10-01', 'visit', ${colleague.actor.actorId})`
		expect(await slipInChange(colleague, 'work', contact)).toBe('42501')
		const spell = sql`insert into named.spell
			(municipality_id, committee_id, person_id, during, place, stay_municipality, recorded_by)
			values (${by}, '[2026-09-01,2026-09-02)', 'sublet', '1', ${colleague.actor.actorId})`
		expect(await slipInChange(colleague, 'work', spell)).toBe('42501')
		const unprotect = sql`update named.person set protection = 'none' where id = ${mother}`
		expect(await slipInChange(colleague, 'work', unprotect)).toBe(0)
		const access = sql`insert into named.named_access
			(municipality_id, person_id, staff_id, reason, granted_by, granted_on)
			values (${town.municipalityId}, ${mother}, ${colleague.actor.actorId}, 'x', ${colleague.actor.actorId}, '2026-10-12')`
		expect(await slipInChange(colleague, 'work', access)).toBe('42501')
	})

	test('does not tell what was done about her, when and by whom', async () => {
		const trail = (personId: string) => sql`select name from audit.trail_of(${personId})`
		expect(await slipIn(colleague, 'work', trail(mother))).toEqual([])
		expect(await slipIn(officer, 'work', trail(mother))).not.toEqual([])
	})
})

describe('the place of who lives with her', () => {
	const closed = { place: 'lodger', endsOn: '2026-09-02', destination: 'street' }

	test.each([
		['the days that are taken', { startsOn: '2026-09-01' }],
		['a day before them', { startsOn: '2025-01-01', endsOn: '2025-01-02' }],
		['a place that lasts', { startsOn: '2026-10-01', endsOn: undefined, destination: undefined }],
	])('is written by those with named access alone, and the answer tells no days: %s', async (_, days) => {
		for (const personId of [partner, child]) {
			const given = { personId, ...closed, ...days }
			const refusal = { refused: true, because: 'place-kept-by-named-access' }
			expect(await startSpell(colleague, given)).toEqual({ is: 'refused', refusal })
		}
	})

	test('is not there to be corrected or removed', async () => {
		const given = { spellId: partnersSpell, reason: 'Fel' }
		expect(await correctSpell(colleague, { ...given, startsOn: '2026-07-01' })).toEqual({ is: 'missing' })
		expect(await removeSpell(colleague, given)).toEqual({ is: 'missing' })
	})
})

describe('a follow-up', () => {
	test.each(['named.spell', 'named.contact', 'named.person_factor'])(
		'has no row of %s about her, nor of what tells where she is',
		async (table) => {
			expect(await rowsAbout(town.as('follow-up'), 'follow-up', table, mother)).toBe(0)
			if (table === 'named.spell') {
				expect(await rowsAbout(town.as('follow-up'), 'follow-up', table, child)).toBe(0)
			}
		},
	)
})

describe('commands and queries', () => {
	const secret = /Tallbacken|refuge|Gunvor|1988|separation|Träffades/

	test('tell nothing of her place, contacts and causes', async () => {
		const told = [
			valueIn(await personCourse(colleague, { personId: mother })),
			valueIn(await personCourse(colleague, { personId: child })),
			valueIn(await personCourse(colleague, { personId: partner })),
			valueIn(await personCourse(colleague, { personId: baby })),
			valueIn(await byNameList(colleague, {})),
			valueIn(await byNameList(colleague, { filters: { group: 'children' } })),
			valueIn(await conference(colleague, { conferenceId })),
		]
		for (const one of told) expect(JSON.stringify(one)).not.toMatch(secret)
		expect(JSON.stringify(valueIn(await personCourse(officer, { personId: mother })))).toMatch(secret)
	})

	test('say on a list that she is there, and not of what sex and age', async () => {
		const { rows } = valueIn(await byNameList(colleague, {}))
		const row = rows.find(({ personId }) => personId === mother)
		expect(row).toMatchObject({ known: false, name: null, place: null, placeName: null })
		expect(row).not.toHaveProperty('sex')
		expect(row).not.toHaveProperty('ageBand')
	})

	test('answer as if what is hers were not there', async () => {
		expect(await spellHistory(colleague, { spellId })).toEqual({ is: 'missing' })
		const met = { personId: mother, onDay: '2026-10-05', kind: 'visit' }
		expect(await recordContact(colleague, met)).toEqual({ is: 'missing' })
		const opened = { conferenceId, personId: mother, basis: 'decision', decision: 'x' }
		expect(await openPersonInConference(colleague, opened)).toEqual({ is: 'missing' })
		const moved = { personId: mother, startsOn: '2026-10-05', place: 'sublet' }
		expect(await startSpell(colleague, moved)).toEqual({ is: 'missing' })
		expect(await noteFactor(colleague, { personId: mother, code: 'separation' })).toEqual({ is: 'missing' })
	})
})
