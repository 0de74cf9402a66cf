import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { instant } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../organisation/samples.ts'
import { protectPerson, registerPerson } from '../../people/index.ts'
import { conference } from '../queries/conference.ts'
import { conferences } from '../queries/conferences.ts'
import { myConferenceTasks } from '../queries/my-conference-tasks.ts'
import { closeConference } from './close-conference.ts'
import { finishConferenceTask } from './finish-conference-task.ts'
import { giveConferenceTask } from './give-conference-task.ts'
import { noteInConference } from './note-in-conference.ts'
import { openConference } from './open-conference.ts'
import { openPersonInConference } from './open-person-in-conference.ts'
import { startSpell } from './start-spell.ts'

const { house, clock, databaseUrl } = await testHouse()
let town: SampleMunicipality
let officer: Caller
let guest: Caller
let stranger: Caller
let personId: string
let conferenceId: string

const consent = { basis: 'consent', consentTo: 'Boendeenheten och vuxenenheten', consentUntil: '2026-10-31' }

beforeAll(async () => {
	town = await sampleMunicipality(house)
	officer = town.as('officer')
	guest = await town.another('officer', { unit: 'none' })
	stranger = await town.another('officer', { unit: 'none' })
	personId = await homeless('Leif')
	const called = { name: 'Konferens vecka 42', heldOn: '2026-10-12', unitId: town.unitId }
	const opened = await openConference(officer, { ...called, participants: [guest.actor.actorId] })
	conferenceId = valueIn(opened).conferenceId
})

async function homeless(givenName: string, familyName = 'Öberg', bornOn = '1971-03-02'): Promise<string> {
	const person = await registerPerson(officer, { givenName, familyName, bornOn })
	const spell = { place: 'rough-sleeping', startsOn: '2026-08-01', contactOn: '2026-10-01' }
	valueIn(await startSpell(officer, { personId: valueIn(person).personId, ...spell }))
	return valueIn(person).personId
}

test('nobody is opened without consent or a decided basis', async () => {
	const open = async (given: Record<string, string>) =>
		await openPersonInConference(officer, { conferenceId, personId, ...given })
	const noBasis = { is: 'refused', refusal: { because: 'conference-needs-basis' } }
	expect(await open({})).toMatchObject(noBasis)
	expect(await open({ basis: 'consent', consentTo: 'Boendeenheten' })).toMatchObject(noBasis)
	expect(await open({ basis: 'decision', consentTo: 'Boendeenheten' })).toMatchObject(noBasis)
	expect(await open({ ...consent, consentUntil: '2026-10-11' })).toMatchObject({
		refusal: { because: 'consent-has-ended' },
	})
})

test('those who take part see who is opened, what was said and who does what by when', async () => {
	const { itemId } = valueIn(await openPersonInConference(officer, { conferenceId, personId, ...consent }))
	valueIn(await noteInConference(guest, { itemId, text: 'Sover vid Södra piren.' }))
	const task = { itemId, what: 'Söka upp vid piren', staffId: guest.actor.actorId, dueOn: '2026-10-14' }
	const { taskId } = valueIn(await giveConferenceTask(officer, task))

	const seen = valueIn(await conference(guest, { conferenceId }))
	expect(seen.chosen).toMatchObject({
		...{ name: 'Leif Öberg', basis: 'consent', age: 55 },
		notes: [{ text: 'Sover vid Södra piren.' }],
		tasks: [{ what: 'Söka upp vid piren', dueOn: '2026-10-14', doneOn: null }],
	})
	// The matter is the unit's own list's: a guest is told what is said, not what the list holds.
	expect(seen.chosen?.standing).toBeNull()
	expect(valueIn(await conference(officer, { conferenceId })).chosen?.standing).toMatchObject({
		situation: 1,
		place: 'rough-sleeping',
	})

	expect(valueIn(await myConferenceTasks(guest, {})).tasks).toMatchObject([{ taskId, name: 'Leif Öberg' }])
	valueIn(await finishConferenceTask(guest, { taskId }))
	expect(valueIn(await myConferenceTasks(guest, {})).tasks).toEqual([])
	expect((await finishConferenceTask(guest, { taskId })).is).toBe('missing')
})

test('nobody else does', async () => {
	expect((await conference(stranger, { conferenceId })).is).toBe('missing')
	expect(valueIn(await conferences(stranger, {})).conferences).toEqual([])
	expect((await conference(town.as('strategist'), { conferenceId })).is).toBe('forbidden')
	const neighbour = await sampleMunicipality(house, 'Grannby')
	expect((await conference(neighbour.as('officer'), { conferenceId })).is).toBe('missing')
})

test('a task is for somebody who takes part, and for a day to come', async () => {
	const { chosen } = valueIn(await conference(officer, { conferenceId }))
	const task = { itemId: chosen?.itemId, what: 'Ringa', staffId: guest.actor.actorId, dueOn: '2026-10-01' }
	expect(await giveConferenceTask(officer, task)).toMatchObject({
		refusal: { because: 'due-day-has-passed' },
	})
	const outsider = { ...task, dueOn: '2026-10-20', staffId: stranger.actor.actorId }
	expect((await giveConferenceTask(officer, outsider)).is).toBe('missing')
})

test('somebody is opened once, from one\u2019s own list only', async () => {
	expect(await openPersonInConference(officer, { conferenceId, personId, ...consent })).toMatchObject({
		refusal: { because: 'already-in-conference' },
	})
	const other = await homeless('Maj', 'Lindkvist', '1955-12-24')
	expect((await openPersonInConference(guest, { conferenceId, personId: other, ...consent })).is).toBe(
		'missing',
	)
})

test('a protected person is opened among those only who may know the name', async () => {
	const hidden = await homeless('Hemlig', 'Zetterman', '1990-07-17')
	const manager = town.as('unit-manager')
	const protection = { personId: hidden, protection: 'confidentiality', source: 'Skatteverket' }
	valueIn(await protectPerson(manager, protection))
	expect((await openPersonInConference(officer, { conferenceId, personId: hidden, ...consent })).is).toBe(
		'missing',
	)
	const decided = { basis: 'decision', decision: 'Skyddsbedömning, SN 2026-10-09 § 81' }
	valueIn(await openPersonInConference(manager, { conferenceId, personId: hidden, ...decided }))
	expect(valueIn(await conference(manager, { conferenceId })).items).toHaveLength(2)
	expect(valueIn(await conference(guest, { conferenceId })).items).toHaveLength(1)
})

/** Whom the latest such question says that it has shown. */
const shownBy = async (name: string) =>
	await withSql(databaseUrl, async (sql) => {
		const latest = 'select subject_ids as ids from audit.entry where name = $1 order by id desc limit 1'
		return (await sql.rows<{ ids: string[] }>(latest, [name]))[0]?.ids
	})

test('everybody whose name is told stands in the log, not the enlarged alone', async () => {
	const other = await homeless('Siv', 'Ek', '1960-06-06')
	valueIn(await openPersonInConference(officer, { conferenceId, personId: other, ...consent }))
	const { items } = valueIn(await conference(officer, { conferenceId }))
	expect(items.map(({ name }) => name)).toEqual(['Leif Öberg', 'Siv Ek'])
	expect(await shownBy('conference')).toEqual([conferenceId, personId, other])
})

test('the day after the consent has ended nothing is said or shown any more', async () => {
	const { chosen: before } = valueIn(await conference(officer, { conferenceId }))
	const task = { itemId: before?.itemId, what: 'Ringa boendet', staffId: guest.actor.actorId }
	valueIn(await giveConferenceTask(officer, { ...task, dueOn: '2026-11-05' }))
	clock.set(instant('2026-11-01T08:00:00Z'))
	const { chosen, items } = valueIn(await conference(officer, { conferenceId }))
	expect(chosen).toMatchObject({ open: false, name: null, notes: [], standing: null })
	expect(items[0]).toMatchObject({ open: false, personId: null, name: null })
	expect(chosen).toMatchObject({ personId: null, consentTo: null, decision: null })
	expect(valueIn(await myConferenceTasks(guest, {})).tasks).toMatchObject([
		{ what: 'Ringa boendet', dueOn: '2026-11-05', consented: false, personId: null, name: null },
	])
	expect([await shownBy('conference'), await shownBy('myConferenceTasks')]).toEqual([[conferenceId], []])
	const note = { itemId: chosen?.itemId, text: 'Mer' }
	expect(await noteInConference(officer, note)).toMatchObject({ refusal: { because: 'consent-has-ended' } })
})

test('after closing nobody is opened, and nothing said', async () => {
	valueIn(await closeConference(officer, { conferenceId }))
	expect((await closeConference(officer, { conferenceId })).is).toBe('missing')
	const open = { conferenceId, personId, basis: 'decision', decision: 'SN § 1' }
	expect(await openPersonInConference(officer, open)).toMatchObject({
		refusal: { because: 'conference-closed' },
	})
})
