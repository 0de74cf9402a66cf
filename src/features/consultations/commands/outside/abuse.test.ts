import { expect, test } from 'vitest'
import { consultationTown, told } from '../../../../../tests/support/consultation-town.ts'
import { mailServer } from '../../../../../tests/support/mail-server.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { House } from '../../../../platform/house.ts'
import { openPost } from '../../../../platform/mail/post.ts'
import { answerPage } from '../../queries/answer-page.ts'
import { attachmentFile } from '../../queries/attachment-file.ts'
import { consultationDesk } from '../../queries/consultation-desk.ts'
import { bodysPage } from '../../queries/outside/bodys-page.ts'
import { registerAnswer } from '../answers/register-answer.ts'
import { writeOutPart } from '../answers/write-out-part.ts'
import { inviteBodies } from '../bodies/invite-bodies.ts'
import { makeBodyLink } from '../bodies/make-body-link.ts'
import { extendConsultation } from '../extend-consultation.ts'
import { forgetWhoAnswered } from '../mail/forget-who-answered.ts'
import { sendConsultationMail } from '../mail/send-consultation-mail.ts'
import { answerAsBody } from './answer-as-body.ts'
import { answerOpenly } from './answer-openly.ts'

const { house, clock, databaseUrl, town, strategist, sentOut, visitor, follower, written, answersIn } =
	await consultationTown('Missbruksby')
const pdf = new TextEncoder().encode('%PDF-1.7 påhittad')

async function posting(): Promise<{ at: House; arrived: Awaited<ReturnType<typeof mailServer>>['arrived'] }> {
	const server = await mailServer()
	const setting = { host: '127.0.0.1', port: server.port, secure: false, signIn: null }
	const at = { ...house, post: openPost({ ...setting, from: 'bofast@missbruksby.example' }) }
	return { at, arrived: server.arrived }
}

test('a page of the open form is good for one answer: sent again with other words it is refused, a double press is not two', async () => {
	const { address, planConsultationId } = await sentOut()
	const anyone = await visitor(address)
	const given = await written(anyone, { onceId: '4c1d6a52-6a8a-4f4f-9f6e-0d1f1f5f9a11' })
	valueIn(await answerOpenly(anyone, given))
	valueIn(await answerOpenly(anyone, given))
	expect(await answersIn(planConsultationId)).toHaveLength(1)
	const otherWords = { parts: [{ about: 'whole', body: 'Köp mina klockor.' }] }
	const again = { ...given, ...otherWords }
	expect(told(await answerOpenly(anyone, again))).toBe('form-spent')
	expect(told(await answerOpenly(anyone, { ...again, onceId: undefined }))).toBe('form-spent')
	for (const more of ['~', '~1', '~~2']) {
		const lengthened = { ...again, onceId: undefined, formToken: `${given.formToken}${more}` }
		expect([more, told(await answerOpenly(anyone, lengthened))]).toEqual([more, 'form-too-old'])
	}
	expect(await answersIn(planConsultationId)).toHaveLength(1)
	valueIn(await answerOpenly(anyone, await written(anyone, otherWords)))
	expect(await answersIn(planConsultationId)).toHaveLength(2)
})

test('an answer is as long as somebody may write in a day, and not as long as a program can', async () => {
	const { address, planConsultationId } = await sentOut()
	const anyone = await visitor(address)
	const parts = Array.from({ length: 1000 }, () => ({ about: 'whole', body: 'x'.repeat(1000) }))
	const given = await written(anyone, { parts })
	expect(await answerOpenly(anyone, given)).toMatchObject({
		...{ is: 'bad-input', faults: [{ path: 'parts', problem: 'too-long' }] },
	})
	expect(await answersIn(planConsultationId)).toEqual([])
	valueIn(await answerOpenly(anyone, { ...given, parts: parts.slice(0, 200) }))
})

test('what is refused spends no page, and pages that are too old to use are forgotten', async () => {
	const { address } = await sentOut()
	const anyone = await visitor(address)
	const given = await written(anyone)
	expect(told(await answerOpenly(anyone, { ...given, parts: [] }))).toBe('nothing-said')
	valueIn(await answerOpenly(anyone, given))
	const spent = () => withSql(databaseUrl, (db) => db.rows('select from counted.spent_form'))
	expect((await spent()).length).toBeGreaterThan(0)
	clock.set(instant('2026-10-16T07:00:00Z'))
	await forgetWhoAnswered(house)
	expect(await spent()).toEqual([])
})

test('nobody fills a letter-box that is not theirs: three letters wait for an answer and no fourth is sent', async () => {
	const { at } = await posting()
	const { address } = await sentOut()
	const anyone = await visitor(address, at)
	for (const _ of [1, 2, 3]) valueIn(await answerOpenly(anyone, await written(anyone)))
	const fourth = await written(anyone, { writerEmail: 'KIM@example.org' })
	expect(told(await answerOpenly(anyone, fourth))).toBe('confirm-first')
	valueIn(await answerOpenly(anyone, await written(anyone, { writerEmail: 'bo@example.org' })))
})

test('those invited are told by letter that the last day is moved, and why stands on their page', async () => {
	const { at, arrived } = await posting()
	const { planConsultationId } = await sentOut()
	const lines = 'Regionen;offentlig;diarium@regionen.example;Kim Påhittad\nAnkaret;ideell'
	valueIn(await inviteBodies(strategist, { planConsultationId, lines }))
	const moved = { planConsultationId, lastDay: '2026-11-20' }
	const keeper = { ...strategist, house: at }
	expect(told(await extendConsultation(keeper, moved))).toBe('bad-input')
	const reason = 'Flera har bett om tid efter lovet.'
	expect(valueIn(await extendConsultation(keeper, { ...moved, reason }))).toMatchObject({
		told: 1,
		untold: 1,
	})
	const jobs = await withSql(databaseUrl, (db) =>
		db.rows<{ id: string }>(
			`select id from counted.consultation_mail where plan_consultation_id = $1 and kind = 'extension'`,
			[planConsultationId],
		),
	)
	for (const { id: mailId } of jobs) {
		await sendConsultationMail(at, { mailId, municipalityId: town.municipalityId })
	}
	expect(arrived).toHaveLength(1)
	expect(arrived[0]?.body).toMatch(/20\snovember\s2026/)
	expect(`${arrived[0]?.head} ${arrived[0]?.body}`).not.toMatch(/Påhittad/)
	const body = await follower(arrived[0]?.body)
	expect(valueIn(await bodysPage(body, {})).extensions).toMatchObject([{ reason }])
})

test('a file goes with an answer under no name of its own, for those who deal with it and whoever sent it', async () => {
	const { address, planConsultationId, activityId } = await sentOut()
	valueIn(await inviteBodies(strategist, { planConsultationId, lines: 'Regionen;offentlig\nAnkaret;ideell' }))
	const { bodies } = valueIn(await consultationDesk(strategist, { planConsultationId }))
	const [ankaret, regionen] = await Promise.all(
		bodies.map(async ({ id }) =>
			follower(valueIn(await makeBodyLink(strategist, { invitedBodyId: id })).link),
		),
	)
	if (regionen === undefined || ankaret === undefined) throw new Error('nobody is invited')
	const script = new TextEncoder().encode('<html><script>alert(1)</script>')
	const answer = { stance: 'supports-with-remarks' }
	expect(told(await answerAsBody(regionen, { ...answer, attachments: [script] }))).toBe('bad-input')
	expect(told(await answerAsBody(regionen, { ...answer, attachments: Array(4).fill(pdf) }))).toBe('bad-input')
	expect(told(await answerAsBody(regionen, { attachments: [pdf] }))).toBe('nothing-said')
	valueIn(await answerAsBody(regionen, { ...answer, attachments: [pdf] }))
	expect(valueIn(await bodysPage(regionen, {})).answer?.attachments).toMatchObject([
		{ kind: 'pdf', position: 1 },
	])
	valueIn(await answerAsBody(regionen, { stance: 'supports' }))
	expect(valueIn(await bodysPage(regionen, {})).answer).toMatchObject({
		...{ stance: 'supports', attachments: [{ kind: 'pdf' }] },
	})
	const anyone = await visitor(address)
	valueIn(await answerOpenly(anyone, await written(anyone, { attachments: [pdf] })))
	const letter = { planConsultationId, channel: 'letter', receivedOn: '2026-10-12', organisation: 'Kyrkan' }
	valueIn(await registerAnswer(strategist, { ...letter, ...answer, attachments: [pdf, pdf] }))

	const answers = await answersIn(planConsultationId)
	const of = async (who: typeof strategist, at: number) =>
		valueIn(await answerPage(who, { planConsultationId, answerId: answers[at]?.id })).attachments
	expect((await of(strategist, 1)).map(({ kind, size }) => [kind, size])).toEqual([['pdf', pdf.length]])
	expect(await of(strategist, 3)).toHaveLength(2)
	expect(await of(town.as('reader'), 1)).toEqual([])
	const [file] = await of(strategist, 1)
	const asked = { answerAttachmentId: file?.id }
	expect(valueIn(await attachmentFile(strategist, asked))).toMatchObject({
		kind: 'pdf',
		bytes: pdf,
		number: 2,
	})
	for (const who of [town.as('reader'), anyone, ankaret]) {
		expect(told(await attachmentFile(who, asked))).toBe('forbidden')
	}

	const answerId = answers[1]?.id
	const said = { answerId, about: `activities:${activityId}`, body: 'Regionen vill se fler samtal.' }
	expect(told(await writeOutPart(strategist, { ...said, about: 'activities:x' }))).toBe('bad-input')
	valueIn(await writeOutPart(strategist, said))
	const page = valueIn(await answerPage(strategist, { planConsultationId, answerId }))
	expect(page.said).toMatchObject([{ body: said.body, writtenOutBy: strategist.actor.actorId }])
})
