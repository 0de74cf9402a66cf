import { beforeEach, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type MailServer, mailServer } from '../../../../../tests/support/mail-server.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller, House } from '../../../../platform/house.ts'
import { openPost } from '../../../../platform/mail/post.ts'
import { openSampleCase, recordSampleDate } from '../../../eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { mailState } from '../../queries/digest/mail-state.ts'
import { ownDigest } from '../../queries/digest/own-digest.ts'
import { chooseDigest } from './choose-digest.ts'
import { endDigest } from './end-digest.ts'
import { queueDigests } from './queue-digests.ts'
import { sendDigest } from './send-digest.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Brevby')
const officer = town.as('officer')
await openSampleCase(officer, { address: 'Skeppargatan 12' })
const told = await openSampleCase(officer, { address: 'Norra kajen 4' })
await recordSampleDate(officer, told, 'authority-told', '2026-10-12')

const sql = async <Row extends object>(text: string, values: unknown[] = []) =>
	await withSql(databaseUrl, (client) => client.rows<Row>(text, values))

const posting = ({ port }: Pick<MailServer, 'port'>): House => ({
	...house,
	post: openPost({ host: '127.0.0.1', port, secure: false, signIn: null, from: 'bofast@brevby.example' }),
})

const choose = async (who: Caller = officer, rhythm = 'every-working-day', language = 'sv', plans = true) =>
	valueIn(await chooseDigest(who, { rhythm, language, ...(plans ? { plans: 'yes' } : {}) }))

/** What the worker would do: looks whether there are letters to queue, and takes the jobs that were queued. */
async function morning(at: House): Promise<{ staffId: string; onDay: string }[]> {
	await queueDigests(at)
	const jobs = await sql<{ payload: { staffId: string; onDay: string; municipalityId: number } }>(
		`with gone as (delete from graphile_worker._private_jobs where task_id in
			(select id from graphile_worker._private_tasks where identifier = 'sendDigest') returning payload)
		select payload from gone`,
	)
	return jobs.map(({ payload }) => payload)
}

async function sendAll(at: House): Promise<void> {
	for (const job of await morning(at)) await sendDigest(at, job)
}

const states = async () =>
	(await sql<{ state: string }>('select state from named.digest_mail order by 1')).map(({ state }) => state)

const waits = (what: string, ...things: string[]) => ({
	...{ what, things, count: things.length, to: '/plans/reminders' },
})

const seven = '2026-10-12T05:00:00Z'
let server: MailServer

beforeEach(async () => {
	await sql('delete from named.digest_mail')
	await sql('delete from named.digest_choice')
	await sql('delete from named.digest_told')
	clock.set(instant(seven))
	server = await mailServer()
})

test('at seven the letter comes: counts and one link, from the municipality, and nothing that names anybody', async () => {
	await choose()
	clock.set(instant('2026-10-12T04:59:00Z'))
	await sendAll(posting(server))
	expect(server.arrived).toEqual([])
	clock.set(instant(seven))
	await sendAll(posting(server))
	const [letter] = server.arrived
	expect(letter).toMatchObject({
		...{ from: 'bofast@brevby.example', to: ['officer@brevby.example'] },
		subject: 'Bofast: det här väntar på dig',
	})
	expect(letter?.body).toContain('– 3 saker ska göras i dag')
	expect(letter?.body.match(/https?:\/\/\S+/g)).toEqual(['http://127.0.0.1/my-work'])
	expect(`${letter?.head} ${letter?.body}`).not.toMatch(/Jenny|Åkerlund|Skeppargatan|kajen|Brevby|Prov/)
	expect(await states()).toEqual(['taken'])
})

test('whoever keeps the plans and has no desk gets a letter of what waits in them, and the way there', async () => {
	const strategist = town.as('strategist')
	await choose(strategist, 'weekly')
	const whatWaits = async () => [
		waits('late-activities', 'a1', 'a2'),
		waits('values-due', 'i1 2025'),
		waits('something-else', ...'abcdefg'),
	]
	await sendAll({ ...posting(server), whatWaits })
	const [letter] = server.arrived
	expect(letter?.body).toContain('– 2 aktiviteter i planerna är sena')
	expect(letter?.body).toContain('– Ett utfall att skriva in')
	expect(letter?.body).not.toMatch(/\b7\b/)
	expect(letter?.body.match(/https?:\/\/\S+/g)).toEqual(['http://127.0.0.1/plans/reminders'])
})

test('a thing that goes on waiting is told once: the next letter has what is new, and with nothing new none comes', async () => {
	await choose(town.as('strategist'))
	const on = async (day: string, ...waiting: ReturnType<typeof waits>[]) => {
		clock.set(instant(`2026-10-${day}T05:00:00Z`))
		await sendAll({ ...posting(server), whatWaits: async () => waiting })
		return server.arrived.splice(0).map(({ body }) => body.match(/^– .*$/gm))
	}
	expect(await on('12', waits('late-activities', 'a1', 'a2'))).toEqual([
		['– 2 aktiviteter i planerna är sena'],
	])
	expect(await on('13', waits('late-activities', 'a1', 'a2'))).toEqual([])
	expect(await on('14', waits('late-activities', 'a2', 'a3'), waits('late-tasks', 't1'))).toEqual([
		['– En aktivitet i planerna är sen', '– En uppgift i planerna är sen'],
	])
	// What was done and is late anew is news again.
	expect(await on('15', waits('late-activities', 'a1', 'a2', 'a3'))).toEqual([
		['– En aktivitet i planerna är sen'],
	])
	valueIn(await endDigest(town.as('strategist'), {}))
	expect(await sql('select what from named.digest_told')).toEqual([])
})

test('a letter that the server did not take has told nothing', async () => {
	await choose(town.as('strategist'))
	const whatWaits = async () => [waits('late-activities', 'a1')]
	const [job] = await morning({ ...posting({ port: 1 }), whatWaits })
	if (job === undefined) throw new Error('nothing was queued')
	await expect(sendDigest({ ...posting({ port: 1 }), whatWaits }, job)).rejects.toThrow('did not take')
	await sendDigest({ ...posting(server), whatWaits }, job)
	expect(server.arrived[0]?.body).toContain('– En aktivitet i planerna är sen')
})

test('whoever does not want the plans in the letter gets what waits at the desk alone', async () => {
	await choose(officer, 'every-working-day', 'sv', false)
	await sendAll({ ...posting(server), whatWaits: async () => [waits('late-tasks', 't1')] })
	expect(server.arrived[0]?.body).toContain('ska göras i dag')
	expect(server.arrived[0]?.body).not.toContain('planerna')
})

test('it is in the language that was read when it was chosen', async () => {
	await choose(officer, 'weekly', 'en')
	await sendAll(posting(server))
	expect(server.arrived[0]?.subject).toBe('Bofast: this waits for you')
	expect(server.arrived[0]?.body).toContain('You have chosen to get it once a week.')
})

test('run twice, one letter comes; by two workers at once too', async () => {
	await choose()
	const at = posting(server)
	const [job] = await morning(at)
	expect(await morning(at)).toEqual([])
	if (job === undefined) throw new Error('nothing was queued')
	await Promise.all([sendDigest(at, job), sendDigest(at, job), sendDigest(at, job)])
	await sendDigest(at, job)
	expect(server.arrived).toHaveLength(1)
})

test('killed while the letter was being said, it is never said again, and the administrator is told', async () => {
	await choose()
	const at = posting(server)
	const [job] = await morning(at)
	await sql(`update named.digest_mail set state = 'handing-in'`)
	if (job !== undefined) await sendDigest(at, job)
	await sendAll(at)
	expect(server.arrived).toEqual([])
	const troubles = async () => valueIn(await mailState(town.as('administrator'), {})).days[0]?.troubles
	expect(await troubles()).toEqual([])
	clock.set(instant('2026-10-12T05:30:00Z'))
	expect(await troubles()).toEqual([{ trouble: 'not-known', count: 1, names: [] }])
})

test('what the server did not take is thrown for the worker, in words of our own, and is taken the next time', async () => {
	await choose()
	const full = Object.assign(new Error('officer@brevby.example is over quota'), { responseCode: 452 })
	let refusals = 1
	const busy = await mailServer({ onRcptTo: (_, __, done) => (refusals-- > 0 ? done(full) : done()) })
	const at = posting(busy)
	const [job] = await morning(at)
	if (job === undefined) throw new Error('nothing was queued')
	await expect(sendDigest(at, job)).rejects.toThrow(
		/^the mail server did not take a digest: address-refused$/,
	)
	const { days } = valueIn(await mailState(town.as('administrator'), {}))
	expect(days).toEqual([
		{
			...{ onDay: '2026-10-12', taken: 0 },
			troubles: [{ trouble: 'address-refused', count: 1, names: ['Prov officer'] }],
		},
	])
	await sendDigest(at, job)
	expect(await states()).toEqual(['taken'])
	// The next day it is of no use any more.
	await sql(`update named.digest_mail set state = 'to-send'`)
	clock.set(instant('2026-10-13T05:00:00Z'))
	await sendDigest(at, job)
	expect(await states()).toEqual(['to-send'])
})

test('an address that the server will never know is not asked for again', async () => {
	await choose()
	const never = Object.assign(new Error('who?'), { responseCode: 550 })
	await sendAll(posting(await mailServer({ onRcptTo: (_, __, done) => done(never) })))
	expect(await states()).toEqual(['not-taken'])
})

test('whoever has ended it, has left or has lost the role gets nothing', async () => {
	const leaver = await town.another('officer')
	const moved = await town.another('officer')
	for (const who of [officer, leaver, moved]) await choose(who)
	const jobs = await morning(posting(server))
	expect(jobs).toHaveLength(3)
	valueIn(await endDigest(officer, {}))
	await sql('update named.staff set ended_on = $2 where id = $1', [leaver.actor.actorId, '2026-10-12'])
	await sql('delete from named.staff_role where staff_id = $1', [moved.actor.actorId])
	for (const job of jobs) await sendDigest(posting(server), job)
	expect(server.arrived).toEqual([])
	expect(await states()).toEqual(['not-theirs', 'not-theirs', 'not-theirs'])
	expect(valueIn(await ownDigest(officer, {})).choice).toBeNull()
})

test('a day when nothing waits sends nothing, nor does a holiday or an afternoon', async () => {
	await choose(await town.another('officer', { unit: 'new' }))
	await sendAll(posting(server))
	expect(await states()).toEqual(['nothing-to-say'])
	await choose()
	for (const at of ['2026-10-17T05:00:00Z', '2026-12-25T06:00:00Z', '2026-10-12T10:00:00Z']) {
		clock.set(instant(at))
		expect(await morning(posting(server))).toEqual([])
	}
	expect(server.arrived).toEqual([])
})

test('seven is by the municipality’s own clock, in summer and in winter', async () => {
	await choose()
	const queuedAt = async (at: string) => {
		await sql('delete from named.digest_mail')
		clock.set(instant(at))
		return (await morning(posting(server))).length
	}
	expect([await queuedAt('2026-12-14T05:59:00Z'), await queuedAt('2026-12-14T06:00:00Z')]).toEqual([0, 1])
	await sql(`update named.municipality set time_zone = 'Europe/Helsinki', country = 'FI'`)
	expect([await queuedAt('2026-10-12T03:59:00Z'), await queuedAt('2026-10-12T04:00:00Z')]).toEqual([0, 1])
	// Finland's independence day is a Monday in 2027.
	expect(await queuedAt('2027-12-06T05:00:00Z')).toBe(0)
	await sql(`update named.municipality set time_zone = 'Europe/Stockholm', country = 'SE'`)
})

test('without a mail server nothing is queued, and the page says so', async () => {
	await choose()
	expect(await morning(house)).toEqual([])
	expect(valueIn(await ownDigest(officer, {}))).toMatchObject({
		...{ canSend: false, goesTo: 'officer@brevby.example' },
		choice: { rhythm: 'every-working-day', language: 'sv', chosenOn: '2026-10-12' },
	})
	expect(valueIn(await mailState(town.as('administrator'), {}))).toEqual({ server: null, days: [] })
})

test('it is for case work and those who keep plans, and what became of letters is for administrators', async () => {
	expect(await chooseDigest(town.as('reader'), { rhythm: 'weekly', language: 'sv' })).toEqual({
		is: 'forbidden',
	})
	expect(await mailState(officer, {})).toEqual({ is: 'forbidden' })
	expect(await chooseDigest(officer, { rhythm: 'hourly', language: 'sv' })).toMatchObject({ is: 'bad-input' })
})
