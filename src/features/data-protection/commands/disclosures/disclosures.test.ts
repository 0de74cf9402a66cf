import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { idsIn, lillhamnsOwn } from '../../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../../tests/support/lillhamn-house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { enter } from '../../../../platform/transaction.ts'
import { grantNamedAccess, protectPerson } from '../../../people/index.ts'
import { disclosures } from '../../queries/disclosures/disclosures.ts'
import { ownDisclosures } from '../../queries/disclosures/own-disclosures.ts'
import { recordDisclosure } from './record-disclosure.ts'
import { takeBackConsentToTell } from './take-back-consent-to-tell.ts'

const { house, databaseUrl } = await lillhamnHouse()
let officer: Caller
let records: Caller
let manager: Caller
let other: { id: string; name: string }
let matter: { caseId: string; caseNumber: string; personId: string }

beforeAll(async () => {
	officer = { house, actor: await lillhamnsOwn(databaseUrl, 'Sara Holm') }
	records = { house, actor: await lillhamnsOwn(databaseUrl, 'Greta Lind') }
	await withSql(databaseUrl, async (db) => {
		const [head] = await db.rows<{ name: string }>(
			`select s.name from named.staff s join named.staff_role r on r.municipality_id = s.municipality_id and r.staff_id = s.id
			where s.municipality_id = 1 and r.role = 'unit-manager' order by s.id limit 1`,
		)
		manager = { house, actor: await lillhamnsOwn(databaseUrl, head?.name ?? '') }
		const [found] = await db.rows<typeof other>(
			`select id, name from named.committee where municipality_id = 1 and id <> $1 order by name limit 1`,
			[officer.actor.controllerId],
		)
		const [one] = await db.rows<typeof matter>(
			`select c.id as "caseId", c.case_number as "caseNumber", m.person_id as "personId" from named.eviction_case c
			join named.household_member m using (municipality_id, household_id)
			join named.person p on p.municipality_id = m.municipality_id and p.id = m.person_id
			where c.municipality_id = 1 and m.role = 'adult' and c.assigned_to = $1 and not exists (
				select from named.household_member h join named.person q on q.id = h.person_id
				where h.household_id = m.household_id and q.protection <> 'none')
			order by c.case_number desc limit 1`,
			[officer.actor.actorId],
		)
		if (found === undefined || one === undefined)
			throw new Error('Lillhamn has no other committee or no case')
		other = found
		matter = one
	})
}, 120_000)

const given = (more: object = {}) => ({
	...{ caseNumber: matter.caseNumber, givenOn: '2026-10-08', toKind: 'health-care', toName: 'Vårdcentralen' },
	...{ section: 'consent', what: 'Att ett möte är bokat den 14 oktober', purpose: 'Samordnad planering' },
	...{ consentedBy: 'the-person', consentedOn: '2026-10-07', consentEndsOn: '2026-11-01', ...more },
})
const withoutConsent = { consentedBy: undefined, consentedOn: undefined, consentEndsOn: undefined }

describe('what is given out', () => {
	test('is recorded with its section, and stands in the register by case number without words', async () => {
		const { disclosureId } = valueIn(await recordDisclosure(officer, given()))
		const { rows, counts } = valueIn(await disclosures(records, {}))
		const mine = rows.find(({ id }) => id === disclosureId)
		expect(mine).toMatchObject({
			...{ source: 'recorded', caseNumber: matter.caseNumber, section: 'consent', consent: 'ends-soon' },
			...{ toName: 'Vårdcentralen', deciderName: 'Sara Holm', crosses: false },
		})
		expect(JSON.stringify(mine)).not.toContain('möte')
		expect(counts.endsSoon).toBeGreaterThan(0)
		valueIn(await takeBackConsentToTell(officer, { disclosureId, takenBackOn: '2026-10-12' }))
		const after = valueIn(await disclosures(records, {})).rows.find(({ id }) => id === disclosureId)
		expect(after?.consent).toBe('taken-back')
		expect(await takeBackConsentToTell(officer, { disclosureId, takenBackOn: '2026-10-12' })).toMatchObject({
			refusal: { because: 'no-consent-to-take-back' },
		})
	})

	test('across committees names the committee and is marked as crossing', async () => {
		expect(
			await recordDisclosure(
				officer,
				given({ toKind: 'other-committee', section: 'no-harm', ...withoutConsent }),
			),
		).toMatchObject({ faults: [{ path: 'toCommitteeId', problem: 'required' }] })
		const crossing = { toKind: 'other-committee', toName: other.name, toCommitteeId: other.id }
		const { disclosureId } = valueIn(
			await recordDisclosure(
				officer,
				given({ ...crossing, section: 'current-in-another-committee', ...withoutConsent }),
			),
		)
		const { rows } = valueIn(await disclosures(records, { standing: 'crossing' }))
		expect(rows.every(({ crosses }) => crosses)).toBe(true)
		expect(rows.map(({ id }) => id)).toContain(disclosureId)
	})

	test('on consent says whose, when and until when, and only then', async () => {
		expect(await recordDisclosure(officer, given(withoutConsent))).toMatchObject({
			faults: [{ path: 'consentedBy' }, { path: 'consentedOn' }, { path: 'consentEndsOn' }],
		})
		expect(await recordDisclosure(officer, given({ section: 'necessity' }))).toMatchObject({
			faults: [
				{ problem: 'only-with-consent' },
				{ problem: 'only-with-consent' },
				{ problem: 'only-with-consent' },
			],
		})
		expect(await recordDisclosure(officer, given({ consentEndsOn: '2026-10-01' }))).toMatchObject({
			faults: [{ path: 'consentEndsOn', problem: 'ends-before-it-began' }],
		})
	})
})

describe('what the database would refuse', () => {
	test('a consent for longer than a year is a fault on its last day, not on the whole', async () => {
		expect(await recordDisclosure(officer, given({ consentEndsOn: '2028-10-07' }))).toMatchObject({
			faults: [{ path: 'consentEndsOn', problem: 'longer-than-a-year' }],
		})
		expect((await recordDisclosure(officer, given({ consentEndsOn: '2027-10-07' }))).is).toBe('done')
	})

	test('what is told within the own committee does not cross to another', async () => {
		const own = { toKind: 'other-committee', toCommitteeId: officer.actor.controllerId, ...withoutConsent }
		expect(await recordDisclosure(officer, given({ ...own, section: 'no-harm' }))).toMatchObject({
			refusal: { because: 'own-committee' },
		})
	})
})

describe('the register', () => {
	test('gathers what the slices record: landlords, transfers, consultations, conferences, tasks, concerns, authorities, counts', async () => {
		const { rows } = valueIn(await disclosures(records, {}))
		const told = new Set(rows.map(({ source }) => source))
		await withSql(databaseUrl, async (db) => {
			const kept: Record<string, string> = {
				landlord: 'named.landlord_disclosure',
				transfer: 'named.case_transfer',
				consultation: 'named.consultation_consent',
				conference: 'named.conference_item',
				'coordinated-plan': 'named.coordinated_plan',
				authority: 'named.authority_confirmation',
				'count-week': 'named.count_informant',
			}
			for (const [source, table] of Object.entries(kept)) {
				const [counted] = await db.rows<{ count: number }>(
					`select count(*)::int as count from ${table} where municipality_id = 1`,
				)
				expect([source, told.has(source)]).toEqual([source, (counted?.count ?? 0) > 0])
			}
		})
		expect(told.size).toBeGreaterThan(3)
	})

	test('counts and pages all of it, however much there is', async () => {
		const before = valueIn(await disclosures(records, {}))
		await withSql(databaseUrl, (db) =>
			db.rows(
				`insert into named.disclosure (municipality_id, committee_id, case_id, given_on, to_kind, to_name, section, what, purpose,
					consented_by, consented_on, consent_ends_on, decided_by, recorded_by, recorded_on)
				select 1, $1, $2, '2019-01-01', 'school', 'Skolan', 'consent', 'Mötestid', 'Planering',
					'the-person', '2019-01-01', '2019-02-01', $3, $3, '2019-01-01' from generate_series(1, 2100)`,
				[officer.actor.controllerId, matter.caseId, officer.actor.actorId],
			),
		)
		const after = valueIn(await disclosures(records, {}))
		expect([after.all - before.all, after.counts.ended - before.counts.ended]).toEqual([2100, 2100])
		expect([after.total, after.rows.length]).toEqual([after.all, 50])
		for (const standing of ['ends-soon', 'ended'] as const) {
			const told = valueIn(await disclosures(records, { standing }))
			expect(told.rows.map(({ consent }) => consent).filter((consent) => consent !== standing)).toEqual([])
			expect(told.total).toBe(told.counts[standing === 'ended' ? 'ended' : 'endsSoon'])
		}
		const page = Math.ceil(after.counts.ended / 50)
		const last = valueIn(await disclosures(records, { standing: 'ended', page }))
		expect(last.rows.length).toBeGreaterThan(0)
	})

	test('names nobody and tells no person: only its own ids, case numbers and offices', async () => {
		const { rows } = valueIn(await disclosures(records, {}))
		const people = await withSql(databaseUrl, (db) =>
			db.rows<{ id: string; family: string }>(
				`select id, family_name as family from named.person_particulars where municipality_id = 1`,
			),
		)
		const ids = new Set(idsIn(rows))
		expect(people.filter(({ id }) => ids.has(id))).toEqual([])
		const offices = JSON.stringify(rows.map(({ toName }) => toName))
		expect(people.filter(({ family }) => family.length > 3 && offices.includes(` ${family}`))).toEqual([])
	})

	test('gives a manager the matters of the own units, and of nobody hidden', async () => {
		const { disclosureId } = valueIn(await recordDisclosure(officer, given()))
		const seen = async () => valueIn(await disclosures(manager, {})).rows.map(({ id }) => id)
		expect(await seen()).toContain(disclosureId)
		valueIn(
			await protectPerson(officer, {
				...{ personId: matter.personId, protection: 'confidentiality', source: 'Folkbokföringen' },
			}),
		)
		expect(await seen()).not.toContain(disclosureId)
		expect(valueIn(await ownDisclosures(officer, {})).rows.map(({ id }) => id)).toContain(disclosureId)
		const other = { personId: matter.personId, staffId: manager.actor.actorId, reason: 'Granskning' }
		expect((await grantNamedAccess(manager, other)).is).toBe('refused')
	})

	test('is read through its own door alone: the words of a case stay where they are', async () => {
		for (const name of ['Maria Ström', 'Gunnar Fors', 'Mats Ek']) {
			const caller = { house, actor: await lillhamnsOwn(databaseUrl, name) }
			expect((await disclosures(caller, {})).is).toBe('forbidden')
			const rows = await house.app.transaction().execute(async (db) => {
				await enter(db, house, caller.actor, 'work')
				return (await sql`select from house.disclosures()`.execute(db)).rows.length
			})
			expect([name, rows]).toEqual([name, 0])
		}
		const words = await house.app.transaction().execute(async (db) => {
			await enter(db, house, records.actor, 'work')
			await sql`select set_config('bofast.disclosing', 'made up', true)`.execute(db)
			const tasks = await sql`select w.id from (select array_agg(d.id) as ids from house.disclosures() d) g
				cross join lateral context.words_of_case_task(g.ids) w`.execute(db)
			const rows = await sql`select id from named.disclosure`.execute(db)
			return [tasks.rows.length, rows.rows.length]
		})
		expect(words).toEqual([0, 0])
	})
})
