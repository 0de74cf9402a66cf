import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { personCourse } from '../queries/person-course.ts'
import { recordSampleContact, sampleHomelessPerson, startSampleSpell } from '../samples.ts'
import { assignEntry } from './assign-entry.ts'
import { endFactor } from './end-factor.ts'
import { endSpell } from './end-spell.ts'
import { meetUnknown } from './meet-unknown.ts'
import { noteFactor } from './note-factor.ts'
import { recordContact } from './record-contact.ts'
import { removeContact } from './remove-contact.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')

const courseOf = async (personId: string, caller = officer) =>
	valueIn(await personCourse(caller, { personId }))
const refused = (because: string) => ({ is: 'refused', refusal: { because } })

async function inShelter(otherwise: object = {}): Promise<string> {
	const personId = await sampleHomelessPerson(officer)
	await startSampleSpell(officer, personId, '2026-03-01', otherwise)
	return personId
}

const lastSpellOf = async (personId: string, endsOn: string) => ({
	spellId: (await courseOf(personId)).spells.at(-1)?.id,
	...{ endsOn, destination: 'unknown' },
})

/** Somebody in case work with the right to delicate facts beside the role. */
async function withDelicateRight(): Promise<Caller> {
	const caller = await town.another('officer')
	const { municipalityId, actorId, roles } = caller.actor
	await asSystem(house, municipalityId, async ({ db }) => {
		await sql`insert into named.staff_role values (${municipalityId}, ${actorId}, 'delicate-facts')`.execute(
			db,
		)
	})
	return { ...caller, actor: { ...caller.actor, roles: [...roles, 'delicate-facts'] } }
}

describe('a contact', () => {
	test('keeps the person active for ninety days, a letter does not, and a mistaken one is taken back', async () => {
		const personId = await inShelter()
		expect((await courseOf(personId)).standing).toMatchObject({
			status: 'inactive',
			leftBy: { on: '2026-05-31' },
		})
		await recordSampleContact(officer, personId, '2026-10-01', 'letter')
		expect((await courseOf(personId)).standing.status).toBe('inactive')
		const contactId = await recordSampleContact(officer, personId, '2026-10-01')
		const { standing, entry, contacts } = await courseOf(personId)
		expect(standing).toMatchObject({ status: 'active', cameBy: { reason: 'returned-from-inactive' } })
		expect(entry).toMatchObject({ lastContactOn: '2026-10-01', inactiveOn: '2026-12-31' })
		expect(contacts.map(({ kind, counts }) => [kind, counts])).toContainEqual(['letter', false])
		valueIn(await removeContact(officer, { contactId }))
		expect((await courseOf(personId)).standing.status).toBe('inactive')
	})

	test('with an adult is one with the children who follow', async () => {
		const child = await sampleHomelessPerson(officer)
		const personId = await inShelter({ children: [child] })
		await recordSampleContact(officer, personId, '2026-10-01')
		expect((await courseOf(child)).standing.lastContactOn).toBe('2026-10-01')
	})

	test('is one with the children who followed on its day, whoever follows now', async () => {
		const [early, late] = [await sampleHomelessPerson(officer), await sampleHomelessPerson(officer)]
		const personId = await inShelter({ children: [early] })
		await startSampleSpell(officer, personId, '2026-09-01', { children: [late], childrenFollow: 'chosen' })
		await endSpell(officer, await lastSpellOf(early, '2026-09-15'))
		await recordSampleContact(officer, personId, '2026-08-20')
		const daysOf = async (child: string) => (await courseOf(child)).contacts.map(({ onDay }) => onDay)
		expect([await daysOf(early), await daysOf(late)]).toEqual([['2026-08-20', '2026-03-01'], ['2026-09-01']])
	})

	test('that was a mistake is taken back from the children too, and only that one', async () => {
		const child = await sampleHomelessPerson(officer)
		const personId = await inShelter({ children: [child] })
		await recordSampleContact(officer, child, '2026-10-01', 'visit')
		await recordSampleContact(officer, personId, '2026-10-01')
		const again = await recordSampleContact(officer, personId, '2026-10-01')
		expect(valueIn(await removeContact(officer, { contactId: again })).people).toEqual([personId, child])
		const kinds = async (one: string) => (await courseOf(one)).contacts.map(({ kind }) => kind).sort()
		expect(await kinds(child)).toEqual(['meeting', 'meeting', 'visit'])
		const [left] = (await courseOf(personId)).contacts
		valueIn(await removeContact(officer, { contactId: left?.id, childrenToo: 'no' }))
		expect([await kinds(personId), await kinds(child)]).toEqual([
			['meeting'],
			['meeting', 'meeting', 'visit'],
		])
	})

	test('has not happened tomorrow', async () => {
		const personId = await inShelter()
		expect(await recordContact(officer, { personId, onDay: '2026-10-13', kind: 'phone' })).toMatchObject({
			faults: [{ path: 'onDay', problem: 'date-in-future' }],
		})
	})
})

describe('causes and needs', () => {
	test('are several a person, by the list of the day, and end', async () => {
		const personId = await inShelter()
		const { factorId } = valueIn(
			await noteFactor(officer, { personId, code: 'eviction', fromDay: '2026-03-01' }),
		)
		valueIn(await noteFactor(officer, { personId, code: 'housing-support' }))
		expect(await noteFactor(officer, { personId, code: 'eviction' })).toMatchObject(
			refused('factor-already-noted'),
		)
		expect(await noteFactor(officer, { personId, code: 'eviction', fromDay: '2010-01-01' })).toMatchObject({
			faults: [{ path: 'code', problem: 'choose-one' }],
		})
		valueIn(await endFactor(officer, { factorId, untilDay: '2026-10-01' }))
		expect(await endFactor(officer, { factorId, untilDay: '2026-10-02' })).toMatchObject(
			refused('factor-ended'),
		)
		expect((await courseOf(personId)).factors).toMatchObject([
			{ code: 'housing-support', holds: true, level: 'individual' },
			{ code: 'eviction', holds: false, level: 'institutional' },
		])
	})

	test('that are delicate are noted and read with a right of their own alone', async () => {
		const personId = await inShelter()
		const delicate = { personId, code: 'violence' }
		expect(await noteFactor(officer, delicate)).toMatchObject(refused('delicate-right-missing'))
		const trusted = await withDelicateRight()
		valueIn(await noteFactor(trusted, delicate))
		expect((await courseOf(personId, trusted)).factors).toMatchObject([{ code: 'violence' }])
		expect(await courseOf(personId)).toMatchObject({ factors: [], seesDelicate: false })
	})
})

describe('a matter', () => {
	test('is handed to a colleague, and to nobody outside case work', async () => {
		const personId = await inShelter()
		const responsibleId = town.as('coordinator').actor.actorId
		valueIn(await assignEntry(officer, { personId, responsibleId }))
		expect((await courseOf(personId)).entry).toMatchObject({ responsibleId, responsible: 'Prov coordinator' })
		expect(
			await assignEntry(officer, { personId, responsibleId: town.as('reader').actor.actorId }),
		).toMatchObject({ faults: [{ path: 'responsibleId', problem: 'choose-one' }] })
		expect(await assignEntry(officer, { personId, unitId: responsibleId })).toMatchObject({
			faults: [{ path: 'unitId', problem: 'choose-one' }],
		})
	})

	test('of another unit is handed on by nobody', async () => {
		const personId = await inShelter()
		const loose = await town.another('officer', { unit: 'none' })
		expect(await assignEntry(loose, { personId, unitId: town.unitId })).toEqual({ is: 'missing' })
	})
})

describe('somebody met whom nobody knows', () => {
	test('gets a code, a place and a contact in one', async () => {
		const given = {
			metOn: '2026-10-11',
			place: 'public-space-tent-car-stairwell',
			called: 'Kalle',
			bornAbout: '1980',
		}
		const { personId, code } = valueIn(await meetUnknown(officer, given))
		expect(code).toMatch(/^K-\d{4}$/)
		expect(await courseOf(personId)).toMatchObject({
			spells: [{ startsOn: '2026-10-11', toldBy: 'own-observation' }],
			contacts: [{ kind: 'outreach', onDay: '2026-10-11' }],
			standing: { status: 'active', category: 1 },
		})
	})

	test('is not half registered when something is wrong', async () => {
		expect(await meetUnknown(officer, { metOn: '2026-10-13', place: 'lodger' })).toMatchObject({
			faults: [{ path: 'metOn', problem: 'date-in-future' }],
		})
		expect(
			await meetUnknown(officer, { metOn: '2026-10-11', place: 'lodger', bornAbout: 'gammal' }),
		).toMatchObject({
			faults: [{ path: 'bornAbout', problem: 'not-a-year' }],
		})
	})
})
