import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { caseFile } from '../../../eviction-prevention/queries/case-file.ts'
import { openSampleCase } from '../../../eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { personCard, protectPerson, registerPerson } from '../../../people/index.ts'
import { logReview } from '../../queries/log-review/log-review.ts'
import { logReviewSettings } from '../../queries/log-review/log-review-settings.ts'
import { logReviewWaits } from '../../queries/log-review/log-review-waits.ts'
import { logReviews } from '../../queries/log-review/log-reviews.ts'
import { readersOfPerson } from '../../queries/log-review/readers-of-person.ts'
import { answerLogEntry } from './answer-log-entry.ts'
import { drawLogReviews } from './draw-log-reviews.ts'
import { endWatch } from './end-watch.ts'
import { holdStaffNameBack } from './hold-staff-name-back.ts'
import { keepLogReviewSetting } from './keep-log-review-setting.ts'
import { watchPerson } from './watch-person.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Loggköping')
const other = await sampleMunicipality(house, 'Grannköping')
const [officer, manager, records] = [town.as('officer'), town.as('unit-manager'), town.as('records-officer')]
const staffName = async ({ actor }: Caller) =>
	(await rows<{ name: string }>(`select name from named.staff where id = '${actor.actorId}'`))[0]?.name ?? ''
const rows = <Row extends object>(text: string) => withSql(databaseUrl, (db) => db.rows<Row>(text))

const register = async (familyName: string, more: object = {}) =>
	valueIn(await registerPerson(officer, { givenName: 'Ulla', familyName, registerAnyway: 'yes', ...more }))
		.personId

/** Looks at a person's card, as if it had been then. */
async function readAt(who: Caller, personId: string, at: string): Promise<void> {
	valueIn(await personCard(who, { personId }))
	await rows(`update audit.entry set at = '${at}' where id = (select max(id) from audit.entry)`)
}

const people: Record<string, string> = {}
const workday = '2026-09-08T09:00:00Z'

beforeAll(async () => {
	const family = (await staffName(officer)).split(' ').at(-1) ?? ''
	people.namesake = await register(family)
	people.evening = await register('Kvist')
	people.known = await register('Kändis')
	people.hidden = await register('Gömd')
	people.ordinary = await register('Berg')
	valueIn(await watchPerson(records, { personId: people.known, reason: 'Känd från tv' }))
	valueIn(
		await protectPerson(officer, {
			...{ personId: people.hidden, protection: 'confidentiality', source: 'Folkbokföringen' },
		}),
	)
	const caseId = await openSampleCase(officer, { givenName: 'Rut', familyName: 'Ek' })
	valueIn(await caseFile(officer, { caseId }))
	const found = await rows<{ person_id: string }>(
		`select m.person_id from named.household_member m join named.eviction_case c on c.household_id = m.household_id
		where c.id = '${caseId}'`,
	)
	people.inCase = found[0]?.person_id ?? ''
	for (const personId of [people.namesake, people.known, people.hidden, people.ordinary, people.inCase])
		await readAt(officer, personId, workday)
	await readAt(officer, people.inCase, '2026-09-09T19:30:00Z')
	await readAt(officer, people.evening, '2026-09-12T09:00:00Z')
	await readAt(manager, people.ordinary, workday)
	await readAt(officer, people.ordinary, '2026-10-02T09:00:00Z')
	await drawLogReviews(house)
})

async function onlyReview(who: Caller) {
	const [review] = valueIn(await logReviews(who, {})).reviews
	if (review === undefined) throw new Error('no review is drawn')
	return valueIn(await logReview(who, { reviewId: review.id }))
}

describe('the review of a month', () => {
	test('holds what stood out with its reasons, and nothing of another month', async () => {
		const { review, entries } = await onlyReview(manager)
		expect(review).toMatchObject({ fromOn: '2026-09-01', untilOn: '2026-10-01', dueOn: '2026-11-02' })
		const whyOf = (personId: string | undefined) =>
			entries.filter((one) => one.personId === personId && !one.own).map(({ why }) => why.join(' '))
		expect(whyOf(people.namesake)).toEqual(['own-name no-case'])
		expect(whyOf(people.known)).toEqual(['watched no-case'])
		expect(whyOf(people.hidden)).toEqual(['protected no-case'])
		expect(whyOf(people.ordinary)).toEqual(['no-case'])
		expect(whyOf(people.evening)).toEqual(['no-case hours'])
		expect(whyOf(people.inCase).sort()).toEqual(['hours', 'sample'])
	})

	test('is drawn once, whichever night it is, and the next month anew', async () => {
		await drawLogReviews(house)
		expect(valueIn(await logReviews(manager, {})).reviews).toHaveLength(1)
		clock.set(instant('2026-11-02T07:00:00Z'))
		await drawLogReviews(house)
		const { reviews } = valueIn(await logReviews(manager, {}))
		expect(reviews.map(({ fromOn }) => fromOn)).toEqual(['2026-10-01', '2026-09-01'])
		clock.set(instant('2026-10-12T07:00:00Z'))
		await rows(
			`delete from named.log_review_entry e using named.log_review r where r.id = e.review_id and r.from_on = '2026-10-01'`,
		)
		await rows(`delete from named.log_review where from_on = '2026-10-01'`)
	})

	test('is seen by the manager of the unit and who answers for records, and by nobody else', async () => {
		const shown = valueIn(await logReviews(records, {})).reviews
		expect(shown.map(({ unit }) => unit)).toEqual(['Boendeenheten', null])
		const elsewhere = await town.another('unit-manager', { unit: 'new' })
		expect(valueIn(await logReviews(elsewhere, {})).reviews).toEqual([])
		const { review } = await onlyReview(manager)
		expect((await logReview(elsewhere, { reviewId: review.id })).is).toBe('missing')
		expect((await logReview(other.as('records-officer'), { reviewId: review.id })).is).toBe('missing')
		for (const role of ['officer', 'administrator', 'strategist', 'landlord'] as const)
			expect((await logReviews(town.as(role), {})).is).toBe('forbidden')
	})

	test('names people only to those who may know them by name', async () => {
		const nameOf = (entries: { personId: string | null; person: { name: string | null } }[], id?: string) =>
			entries.find(({ personId }) => personId === id)?.person.name
		const seen = (await onlyReview(manager)).entries
		expect([nameOf(seen, people.known), nameOf(seen, people.hidden)]).toEqual(['Ulla Kändis', null])
		const byRecords = (await onlyReview(records)).entries
		expect(byRecords.filter(({ person }) => (person.name ?? person.code) !== null)).toEqual([])
	})

	test('is answered by others than whoever read, once, in words; then it is done', async () => {
		const { entries, review } = await onlyReview(manager)
		const own = entries.find((one) => one.own)
		const said = { answer: 'explained', said: 'Hörde av sig till mottagningen.' }
		expect(await answerLogEntry(manager, { entryId: own?.id, ...said })).toMatchObject({
			refusal: { because: 'own-readings' },
		})
		expect(
			await answerLogEntry(manager, { entryId: entries[0]?.id, answer: 'explained', said: '' }),
		).toMatchObject({
			faults: [{ path: 'said' }],
		})
		expect(valueIn(await logReviewWaits(manager, {}))).toEqual([
			{ what: 'log-review', count: 1, to: '/protection/logs', things: [review.id] },
		])
		for (const { id } of entries.filter((one) => !one.own))
			valueIn(await answerLogEntry(manager, { entryId: id, ...said }))
		expect(
			await answerLogEntry(records, { entryId: entries.find((one) => !one.own)?.id, ...said }),
		).toMatchObject({
			refusal: { because: 'entry-is-answered' },
		})
		expect(valueIn(await logReviewWaits(manager, {}))).toEqual([])
		clock.set(instant('2026-11-03T07:00:00Z'))
		expect((await onlyReview(manager)).review.state).toBe('overdue')
		expect(valueIn(await logReviewWaits(records, {}))).toMatchObject([
			{ what: 'log-review-overdue', count: 1 },
		])
		clock.set(instant('2026-10-12T07:00:00Z'))
		valueIn(await answerLogEntry(records, { entryId: own?.id, answer: 'to-look-into', said: 'Frågas om.' }))
		expect((await onlyReview(manager)).review).toMatchObject({ state: 'done', doneOn: '2026-10-12' })
	})

	test('goes by what the committee has chosen', async () => {
		const chosen = { months: '3', sample: '5', days: '10', namesTold: 'no' }
		expect((await keepLogReviewSetting(manager, chosen)).is).toBe('forbidden')
		valueIn(await keepLogReviewSetting(records, chosen))
		expect(valueIn(await logReviewSettings(records, {})).setting).toEqual({
			...{ months: 3, sample: 5, days: 10, namesTold: false },
		})
		expect((await keepLogReviewSetting(records, { ...chosen, sample: '500' })).is).toBe('bad-input')
	})
})

describe('somebody whom many know of', () => {
	test('is watched once, until it is ended, and only where the committee has them', async () => {
		const personId = people.known ?? ''
		expect(await watchPerson(records, { personId, reason: 'Igen' })).toMatchObject({
			refusal: { because: 'already-watched' },
		})
		expect((await watchPerson(other.as('records-officer'), { personId, reason: 'Känd' })).is).toBe('missing')
		const [one] = valueIn(await logReviewSettings(records, {})).watched
		valueIn(await endWatch(records, { watchedId: one?.id }))
		expect(valueIn(await logReviewSettings(records, {})).watched).toEqual([])
		expect((await endWatch(records, { watchedId: one?.id })).is).toBe('missing')
		valueIn(await watchPerson(records, { personId, reason: 'Känd från tv' }))
	})
})

describe('a person’s own extract of who read', () => {
	const extract = async () => valueIn(await readersOfPerson(records, { personId: people.known }))

	test('tells when, unit, role, purpose and kind, and no name unless the committee gives names', async () => {
		const told = await extract()
		expect(told).toMatchObject({
			person: { name: 'Ulla Kändis' },
			municipality: 'Loggköping',
			namesTold: false,
		})
		expect(told.readers.find(({ at }) => at.startsWith('2026-09-08'))).toMatchObject({
			...{ times: 1, name: null, byHouse: false, from: ['Boendeenheten'], roles: ['officer'] },
			...{ purpose: 'work', thing: 'person' },
		})
		expect(JSON.stringify(told)).not.toContain(await staffName(officer))
		expect(JSON.stringify(told)).not.toContain(officer.actor.actorId)
	})

	test('is itself in the log, and stands in the extract the next time', async () => {
		await extract()
		const readers = (await extract()).readers
		expect(readers.some(({ roles }) => roles.includes('records-officer'))).toBe(true)
	})

	test('names officers where the committee has chosen so, but never those under protection', async () => {
		valueIn(await keepLogReviewSetting(records, { months: '1', sample: '20', days: '21', namesTold: 'yes' }))
		const named = async () => (await extract()).readers.map(({ name }) => name)
		expect(await named()).toContain(await staffName(officer))
		valueIn(await holdStaffNameBack(records, { staffId: officer.actor.actorId, held: 'yes' }))
		expect(await named()).not.toContain(await staffName(officer))
		expect((await named()).length).toBeGreaterThan(0)
		valueIn(await holdStaffNameBack(records, { staffId: officer.actor.actorId, held: 'no' }))
		expect(await named()).toContain(await staffName(officer))
	})

	test('holds also who read the case that the person is in', async () => {
		const told = valueIn(await readersOfPerson(records, { personId: people.inCase }))
		expect(told.readers.map(({ thing }) => thing)).toContain('case')
	})

	test('is for records officers of the committee alone', async () => {
		const personId = people.known
		for (const who of [officer, manager, town.as('administrator')])
			expect((await readersOfPerson(who, { personId })).is).toBe('forbidden')
		expect((await readersOfPerson(other.as('records-officer'), { personId })).is).toBe('missing')
	})
})
