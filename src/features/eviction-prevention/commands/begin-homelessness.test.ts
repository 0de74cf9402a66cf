import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { plainDate } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { actIn, enter } from '../../../platform/transaction.ts'
import { linkSpellToEviction } from '../../homelessness/commands/link-spell-to-eviction.ts'
import { personCourse } from '../../homelessness/queries/person-course.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../homelessness/samples.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { caseFile } from '../queries/case-file.ts'
import { evictionsOf } from '../queries/evictions-of.ts'
import { addSampleChild, openSampleCase } from '../samples.ts'
import { listChildren } from '../store/case-people.ts'
import { findCase } from '../store/cases.ts'
import { assignCase } from './assign-case.ts'
import { beginHomelessness } from './begin-homelessness.ts'
import { closeCase } from './close-case.ts'
import { recordContactAttempt } from './record-contact-attempt.ts'
import { recordNoTalkReason } from './record-no-talk-reason.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
let doors = 0

/** A case that lacks nothing but its closing: a visit, advice offered, two children, one of them on visits only. */
async function evictedFamily() {
	const caseId = await openSampleCase(officer, {
		address: `Provgatan ${++doors}`,
		familyName: `Prov${doors}`,
	})
	const attempt = {
		caseId,
		kind: 'home-visit',
		result: 'reached',
		onDay: '2026-09-20',
		debtAdviceOffered: 'yes',
	}
	valueIn(await recordContactAttempt(officer, attempt))
	const children = [
		await addSampleChild(officer, caseId, { givenName: 'Tilde', familyName: `Prov${doors}` }),
		await addSampleChild(officer, caseId, {
			...{ givenName: 'Melker', familyName: `Prov${doors}`, bornOn: '2018-05-05', living: 'visiting' },
		}),
	]
	for (const childId of children) {
		valueIn(await recordNoTalkReason(officer, { caseId, childId, reason: 'too-young', onDay: '2026-10-01' }))
	}
	const [adult] = valueIn(await caseFile(officer, { caseId })).adults
	return { caseId, adultId: adult?.personId ?? '', children }
}

const evicted = {
	outcome: 'evicted_with_children',
	evictedOn: '2026-10-05',
	deviationReasons: 'Inget hem fanns.',
}

test('where the household goes begins their homelessness in the same breath, and follows the case', async () => {
	const { caseId, adultId, children } = await evictedFamily()
	valueIn(await closeCase(officer, { caseId, ...evicted, goesTo: 'hotel-hostel-camping' }))
	const course = valueIn(await personCourse(officer, { personId: adultId }))
	expect(course.spells).toMatchObject([
		{ startsOn: '2026-10-05', place: 'hotel-hostel-camping', followsCaseId: caseId, withChildren: 'yes' },
	])
	expect(course.contacts).toMatchObject([{ onDay: '2026-09-20', kind: 'visit' }])
	expect(course.standing.status).toBe('active')
	const [tilde, melker] = await Promise.all(
		children.map(async (personId) => valueIn(await personCourse(officer, { personId })).spells),
	)
	expect(tilde).toMatchObject([{ startsOn: '2026-10-05', withPersonId: adultId }])
	expect(melker).toEqual([])
})

test('nothing is closed when the homelessness cannot begin', async () => {
	const { caseId, adultId } = await evictedFamily()
	await startSampleSpell(officer, adultId, '2026-10-07')
	expect(await closeCase(officer, { caseId, ...evicted, goesTo: 'night-shelter' })).toMatchObject({
		is: 'refused',
		refusal: { because: 'place-overlaps' },
	})
	expect(valueIn(await caseFile(officer, { caseId }))).toMatchObject({ closedOn: null })
	expect((await closeCase(officer, { caseId, ...evicted })).is).toBe('done')
})

test('nor when it finds nobody to follow the adult: the case says so', async () => {
	const { caseId } = await evictedFamily()
	valueIn(await closeCase(officer, { caseId, ...evicted }))
	const answer = await house.app.transaction().execute(async (db) => {
		await enter(db, house, officer.actor, 'work')
		const found = await findCase(db, caseId)
		if (found === undefined) throw new Error('no case')
		const children = (await listChildren(db, [caseId])).map((child) => ({ ...child, childId: randomUUID() }))
		const eviction = { evictedOn: plainDate('2026-10-05'), place: 'night-shelter' } as const
		return await beginHomelessness(actIn(db, house, officer.actor), found, { ...eviction, children })
	})
	expect(answer).toMatchObject({ because: 'homelessness-cannot-begin' })
})

test('a case given to somebody who has left begins a matter in nobody’s hands', async () => {
	const { caseId, adultId } = await evictedFamily()
	const leaver = (await town.another('officer')).actor.actorId
	valueIn(await assignCase(officer, { caseId, assignedTo: leaver }))
	await withSql(databaseUrl, (sql) =>
		sql.rows(`update named.staff set ended_on = '2026-10-01' where id = $1`, [leaver]),
	)
	valueIn(await closeCase(officer, { caseId, ...evicted, goesTo: 'night-shelter' }))
	const { entry } = valueIn(await personCourse(officer, { personId: adultId }))
	expect(entry).toMatchObject({ unitId: town.unitId, responsibleId: null })
})

test('homelessness that begins months later links back, never to an eviction after it', async () => {
	const { caseId, adultId } = await evictedFamily()
	valueIn(await closeCase(officer, { caseId, ...evicted }))
	expect(valueIn(await evictionsOf(officer, { personIds: [adultId] })).evictions).toMatchObject([
		{ caseId, evictedOn: '2026-10-05' },
	])
	const later = await startSampleSpell(officer, adultId, '2026-10-12')
	valueIn(await linkSpellToEviction(officer, { spellId: later, caseId }))
	expect(valueIn(await personCourse(officer, { personId: adultId })).spells).toMatchObject([
		{ id: later, followsCaseId: caseId },
	])
	const earlier = await startSampleSpell(officer, await sampleHomelessPerson(officer), '2026-10-01')
	expect(await linkSpellToEviction(officer, { spellId: earlier, caseId })).toMatchObject({
		refusal: { because: 'spell-before-eviction', evictedOn: '2026-10-05' },
	})
	const running = await openSampleCase(officer, { address: 'Provgatan 99', familyName: 'Annan' })
	expect(await linkSpellToEviction(officer, { spellId: later, caseId: running })).toMatchObject({
		refusal: { because: 'case-without-eviction' },
	})
})

test('a case that did not end in an eviction begins no homelessness', async () => {
	const { caseId } = await evictedFamily()
	expect(await closeCase(officer, { caseId, outcome: 'payment_plan', goesTo: 'lodger' })).toEqual({
		is: 'bad-input',
		faults: [{ path: 'goesTo', problem: 'only-when-evicted' }],
	})
})
