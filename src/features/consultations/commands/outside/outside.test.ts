import { describe, expect, test } from 'vitest'
import { codeIn, consultationTown, told } from '../../../../../tests/support/consultation-town.ts'
import { type MailServer, mailServer } from '../../../../../tests/support/mail-server.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { House } from '../../../../platform/house.ts'
import { openPost } from '../../../../platform/mail/post.ts'
import { answerPage } from '../../queries/answer-page.ts'
import { consultationDesk } from '../../queries/consultation-desk.ts'
import { bodysPage } from '../../queries/outside/bodys-page.ts'
import { anyoneAt, holderOf } from '../../queries/outside/callers.ts'
import { openPage } from '../../queries/outside/open-page.ts'
import { ownAnswer } from '../../queries/outside/own-answer.ts'
import { publishAnswer } from '../answers/publish-answer.ts'
import { inviteBodies } from '../bodies/invite-bodies.ts'
import { makeBodyLink } from '../bodies/make-body-link.ts'
import { remindBodies } from '../bodies/remind-bodies.ts'
import { forgetWhoAnswered } from '../mail/forget-who-answered.ts'
import { sendConsultationMail } from '../mail/send-consultation-mail.ts'
import { markSecretMatter } from '../treatment/mark-secret-matter.ts'
import { treatAnswerParts } from '../treatment/treat-answer-parts.ts'
import { answerAsBody } from './answer-as-body.ts'
import { answerOpenly } from './answer-openly.ts'
import { confirmAnswer } from './confirm-answer.ts'

const { house, clock, databaseUrl, strategist, later, sentOut, visitor, follower, written, answersIn } =
	await consultationTown('Öppnaby')
let server: MailServer

/** A house that can send letters, to a mail server that keeps them. */
async function posting(): Promise<House> {
	server = await mailServer()
	const setting = { host: '127.0.0.1', port: server.port, secure: false, signIn: null }
	return { ...house, post: openPost({ ...setting, from: 'bofast@oppnaby.example' }) }
}

/** What the worker would do. */
async function sendAll(at: House): Promise<void> {
	const jobs = await withSql(databaseUrl, (db) =>
		db.rows<{ payload: { mailId: string; municipalityId: number } }>(
			`with gone as (delete from graphile_worker._private_jobs where task_id in
				(select id from graphile_worker._private_tasks where identifier = 'sendConsultationMail') returning payload)
			select payload from gone`,
		),
	)
	for (const { payload } of jobs) await sendConsultationMail(at, payload)
}

describe('anyone, by the open page', () => {
	test('answers the whole and an activity; without a mail server it counts at once, as unconfirmed', async () => {
		const { address, activityId, planConsultationId } = await sentOut()
		const anyone = await visitor(address)
		const page = valueIn(await openPage(anyone, {}))
		expect(page).toMatchObject({ state: 'open', municipality: 'Öppnaby', confirms: false, published: [] })
		const parts = [{ about: `activities:${activityId}`, body: 'Åttio samtal.' }]
		const given = await written(anyone, { parts, stance: 'supports-with-remarks' })
		expect(valueIn(await answerOpenly(anyone, given))).toEqual({ kept: true, confirms: false })
		expect(await answersIn(planConsultationId)).toMatchObject([
			{ number: 1, who: { is: 'person', name: null }, confirmed: false, stance: 'supports-with-remarks' },
		])
	})

	test('is stopped when it is no person who writes, and told why when it is one', async () => {
		const { address, planConsultationId } = await sentOut()
		const anyone = await visitor(address)
		const { formToken } = valueIn(await openPage(anyone, {}))
		const fine = { ...(await written(anyone)), formToken }
		clock.set(instant('2026-10-12T07:00:00Z'))
		expect(told(await answerOpenly(anyone, fine))).toBe('too-fast')
		later(3)
		expect(told(await answerOpenly(anyone, fine))).toBe('too-fast')
		later(10)
		const elsewhere = await visitor((await sentOut()).address)
		expect(told(await answerOpenly(elsewhere, fine))).toBe('form-too-old')
		const forged = [house.clock.now(), ...(formToken?.split('~').slice(1) ?? [])].join('~')
		expect(told(await answerOpenly(anyone, { ...fine, formToken: forged }))).toBe('form-too-old')
		expect(told(await answerOpenly(anyone, { ...fine, formToken: undefined }))).toBe('form-too-old')
		expect(told(await answerOpenly(anyone, { ...fine, parts: [] }))).toBe('nothing-said')
		expect(told(await answerOpenly(anyone, { ...fine, writerName: undefined }))).toBe('bad-input')
		expect(told(await answerOpenly(anyone, { ...fine, writerEmail: 'ingen' }))).toBe('bad-input')
		const seenByNobody = { ...fine, website: 'https://example.org' }
		expect(valueIn(await answerOpenly(anyone, seenByNobody))).toEqual({ kept: false, confirms: false })
		expect(await answersIn(planConsultationId)).toEqual([])
		later(25 * 60 * 60)
		expect(told(await answerOpenly(anyone, fine))).toBe('form-too-old')
		clock.set(instant('2026-11-13T07:00:00Z'))
		expect(told(await answerOpenly(anyone, await written(anyone)))).toBe('not-open')
		expect(valueIn(await openPage(anyone, {}))).toMatchObject({ state: 'over', formToken: null })
	})

	test('confirms by a letter: before that nobody sees the answer, after fourteen days it is gone', async () => {
		const at = await posting()
		const { address, planConsultationId } = await sentOut()
		const anyone = await visitor(address, at)
		expect(valueIn(await answerOpenly(anyone, await written(anyone))).confirms).toBe(true)
		valueIn(await answerOpenly(anyone, await written(anyone, { writerEmail: 'bo@example.org' })))
		await sendAll(at)
		expect(await answersIn(planConsultationId)).toEqual([])
		const [letter] = server.arrived
		expect(letter).toMatchObject({ to: ['kim@example.org'], subject: 'Bekräfta ditt remissvar' })
		expect(`${letter?.head} ${letter?.body}`).not.toMatch(/Påhittad|bostäder/)
		const own = await follower(letter?.body)
		expect(valueIn(await ownAnswer(own, {}))).toMatchObject({
			...{ state: 'waiting', number: null },
			parts: [{ body: 'Vi behöver fler bostäder.' }],
		})
		for (const _ of [1, 2]) valueIn(await confirmAnswer(own, {}))
		expect(await answersIn(planConsultationId)).toMatchObject([{ number: 1, confirmed: true }])
		clock.set(instant('2026-10-27T07:00:00Z'))
		await forgetWhoAnswered(house)
		const left = await withSql(databaseUrl, (db) =>
			db.rows<{ answers: number; writers: number }>(
				`select count(*)::int as answers, (select count(*)::int from named.answer_writer w
					where w.id in (select id from counted.consultation_answer where plan_consultation_id = $1)) as writers
				from counted.consultation_answer where plan_consultation_id = $1`,
				[planConsultationId],
			),
		)
		expect(left).toEqual([{ answers: 1, writers: 1 }])
	})

	test('reads what was published, without who a person is and without what is secret', async () => {
		const { address, planConsultationId } = await sentOut()
		const anyone = await visitor(address)
		const parts = [
			{ about: 'whole', body: 'Min granne Eva blev vräkt.' },
			{ about: 'whole', body: 'Fler samtal.' },
		]
		valueIn(await answerOpenly(anyone, await written(anyone, { parts })))
		valueIn(await answerOpenly(anyone, await written(anyone)))
		const [first] = await answersIn(planConsultationId)
		const answerId = first?.id ?? ''
		expect(valueIn(await openPage(anyone, {})).published).toEqual([])
		const [secret, open] = valueIn(await answerPage(strategist, { planConsultationId, answerId })).said
		valueIn(await markSecretMatter(strategist, { answerPartId: secret?.id, sectionOfLaw: 'OSL 26:1' }))
		const treated = { answerPartIds: [open?.id], outcome: 'no', why: 'Ryms inte.' }
		valueIn(await treatAnswerParts(strategist, treated))
		valueIn(await publishAnswer(strategist, { answerId, publish: 'yes' }))
		const page = valueIn(await openPage(anyone, {}))
		expect(page.published).toMatchObject([
			{
				number: 1,
				who: { is: 'person' },
				parts: [{ body: 'Fler samtal.', outcome: 'no', why: 'Ryms inte.' }],
			},
		])
		expect(JSON.stringify(page)).not.toMatch(/Påhittad|kim@|Eva/)
	})

	test('finds no page where there is none, where it is not open to anyone, or before its day', async () => {
		const { address } = await sentOut({ openToAnyone: undefined })
		const ahead = await sentOut({ opensOn: '2026-10-20' })
		for (const one of [address, ahead.address, 'abcdefgh', '']) expect(await anyoneAt(house, one)).toBeNull()
		clock.set(instant('2026-10-20T07:00:00Z'))
		expect(await anyoneAt(house, ahead.address)).not.toBeNull()
	})
})

describe('an invited body, by its link', () => {
	async function invited(given: Record<string, unknown> = {}) {
		const there = await sentOut(given)
		const { planConsultationId } = there
		const lines = 'Regionen;offentlig;diarium@regionen.example\nAnkaret;ideell'
		valueIn(await inviteBodies(strategist, { planConsultationId, lines }))
		const { bodies } = valueIn(await consultationDesk(strategist, { planConsultationId }))
		const { link } = valueIn(await makeBodyLink(strategist, { invitedBodyId: bodies[1]?.id }))
		const body = await follower(link)
		return { ...there, body, link }
	}
	const parts = [{ about: 'whole', body: 'Regionen tillstyrker.' }]

	test('answers, changes the answer until somebody has dealt with it, and is late after the last day', async () => {
		const { body, planConsultationId } = await invited({ openToAnyone: undefined })
		expect(valueIn(await bodysPage(body, {}))).toMatchObject({
			body: 'Regionen',
			state: 'open',
			answer: null,
		})
		expect(told(await answerAsBody(body, {}))).toBe('nothing-said')
		expect(valueIn(await answerAsBody(body, { parts, stance: 'supports' }))).toEqual({ late: false })
		valueIn(await answerAsBody(body, { parts, stance: 'rejects' }))
		expect((await answersIn(planConsultationId)).map(({ number, state }) => [number, state])).toEqual([
			[1, 'replaced'],
			[2, 'in'],
		])
		const { answer } = valueIn(await bodysPage(body, {}))
		expect(answer).toMatchObject({ number: 2, stance: 'rejects', late: false })
		valueIn(
			await treatAnswerParts(strategist, { answerPartIds: [answer?.parts[0]?.id], outcome: 'accepted' }),
		)
		clock.set(instant('2026-11-13T07:00:00Z'))
		expect(valueIn(await answerAsBody(body, { stance: 'no-remarks' }))).toEqual({ late: true })
		const desk = valueIn(await consultationDesk(strategist, { planConsultationId }))
		expect(desk.doubles).toMatchObject([{ number: 3, ofNumber: 2, because: 'same-body' }])
	})

	test('is reminded by a letter with a link of its own and nobody’s name, once a day and not when it has answered', async () => {
		const at = await posting()
		const keeper = { ...strategist, house: at }
		const { planConsultationId } = await invited()
		expect(told(await remindBodies(strategist, { planConsultationId }))).toBe('no-mail')
		const remind = async () => valueIn(await remindBodies(keeper, { planConsultationId }))
		expect(await remind()).toEqual({ reminded: 1, withoutAddress: 1 })
		expect(await remind()).toEqual({ reminded: 0, withoutAddress: 1 })
		await sendAll(at)
		expect(server.arrived).toHaveLength(1)
		expect(server.arrived[0]?.subject).toMatch(/^Påminnelse om remiss: Plan/)
		const body = await follower(server.arrived[0]?.body)
		valueIn(await answerAsBody(body, { parts }))
		clock.set(instant('2026-10-13T07:00:00Z'))
		expect(await remind()).toEqual({ reminded: 0, withoutAddress: 1 })
	})

	test('holds a secret that is kept nowhere; a wrong one opens nothing', async () => {
		const { link } = await invited()
		const code = codeIn(link)
		const kept = await withSql(databaseUrl, (db) =>
			db.rows<{ row: string }>('select l::text as row from counted.answering_link l'),
		)
		expect(JSON.stringify(kept)).not.toContain(code)
		const last = code.at(-1) === 'A' ? 'B' : 'A'
		for (const wrong of [code.slice(1), `${code.slice(0, -1)}${last}`, '', `${code}A`]) {
			expect(await holderOf(house, wrong)).toBeNull()
		}
	})
})
