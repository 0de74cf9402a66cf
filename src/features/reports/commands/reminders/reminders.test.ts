import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { mailServer } from '../../../../../tests/support/mail-server.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { House } from '../../../../platform/house.ts'
import { openPost } from '../../../../platform/mail/post.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { followUpPage } from '../../queries/follow-up-page.ts'
import { roundProgress } from '../../queries/round-progress.ts'
import { samplePlan } from '../../samples.ts'
import { askAboutItems } from '../ask-about-items.ts'
import { commentFollowUpItem } from '../comment-follow-up-item.ts'
import { openFollowUp } from '../open-follow-up.ts'
import { queueFollowUpReminders } from './queue-follow-up-reminders.ts'
import { remindAsked } from './remind-asked.ts'
import { sendFollowUpReminder } from './send-follow-up-reminder.ts'

const { house: quiet, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(quiet)
const server = await mailServer()
const setting = { host: '127.0.0.1', port: server.port, secure: false, signIn: null }
const house: House = { ...quiet, post: openPost({ ...setting, from: 'bofast@provkoping.example' }) }
const strategist = { ...town.as('strategist'), house }
const { planId, asleep, children } = await samplePlan(strategist)
const manager = { ...town.as('unit-manager'), house }
const due = { planIds: [planId], year: 2025, commentsDueOn: '2026-10-15' }
const { roundId } = valueIn(await openFollowUp(strategist, due))
const period = { year: 2025, part: 'year' }

/** What lies in the queue is sent as the worker sends it. */
async function sendAll(): Promise<void> {
	const letters = await withSql(databaseUrl, (sql) =>
		sql.rows<{ staffId: string; onDay: string }>(
			`select staff_id as "staffId", on_day::text as "onDay" from counted.follow_up_reminder`,
		),
	)
	for (const letter of letters)
		await sendFollowUpReminder(house, { municipalityId: town.municipalityId, ...letter })
}

test('nobody is reminded when nobody is asked, where no mail is sent, or by those who do not keep rounds', async () => {
	expect(await remindAsked(strategist, period)).toMatchObject({ refusal: { because: 'nobody-to-remind' } })
	const subjectIds = [asleep, children]
	valueIn(await askAboutItems(strategist, { roundId, subjectIds, staffId: manager.actor.actorId }))
	expect(await remindAsked({ ...strategist, house: quiet }, period)).toMatchObject({
		refusal: { because: 'no-mail' },
	})
	expect(await remindAsked(manager, period)).toEqual({ is: 'forbidden' })
	expect(await remindAsked(strategist, { year: 2025, part: 'kvartal' })).toMatchObject({ is: 'bad-input' })
})

test('whoever has not answered gets one letter, however much is asked: how much, by when, where, and nothing of what', async () => {
	expect(valueIn(await remindAsked(strategist, period))).toEqual({ letters: 1, roundIds: [roundId] })
	expect(await remindAsked(strategist, period)).toMatchObject({ refusal: { because: 'reminded-today' } })
	await sendAll()
	await sendAll()
	expect(server.arrived).toHaveLength(1)
	const [letter] = server.arrived
	expect(letter?.subject).toBe('Påminnelse: ditt svar i uppföljningen väntar')
	expect(letter?.body).toContain('2 saker')
	expect(letter?.body).toContain('15\u00a0oktober\u00a02026')
	expect(letter?.body).toContain('/follow-up/asked')
	for (const told of ['Sover ute', 'Barn som vräks', 'Plan mot hemlöshet', 'Prov'])
		expect(`${letter?.subject} ${letter?.body}`).not.toContain(told)
	const { waiting } = valueIn(await roundProgress(strategist, period))
	expect(waiting.find(({ by }) => by === 'asked')).toMatchObject({ remindedOn: '2026-10-12' })
})

test('letters go by themselves the day after the last day, and not to those who answered in the meantime', async () => {
	clock.set(instant('2026-10-14T06:00:00Z'))
	await queueFollowUpReminders(house)
	clock.set(instant('2026-10-16T06:00:00Z'))
	await queueFollowUpReminders(house)
	await queueFollowUpReminders(house)
	valueIn(await commentFollowUpItem(manager, { roundId, subjectId: asleep, comment: 'Fler platser.' }))
	await sendAll()
	expect(server.arrived).toHaveLength(2)
	expect(server.arrived[1]?.body).toContain('en sak')
	expect(server.arrived[1]?.body).toContain('Sista dag var')
	valueIn(await commentFollowUpItem(manager, { roundId, subjectId: children, comment: 'Färre.' }))
	expect(await remindAsked(strategist, period)).toMatchObject({ refusal: { because: 'nobody-to-remind' } })
	const { items } = valueIn(await followUpPage(strategist, { roundId }))
	expect(items.every(({ comment }) => comment !== '')).toBe(true)
})
