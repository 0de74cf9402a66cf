import { expect, test } from 'vitest'
import { consultationTown, told } from '../../../../../tests/support/consultation-town.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { changeSection } from '../../../action-plan/commands/draft/change-section.ts'
import { answerPage } from '../../queries/answer-page.ts'
import { answersBehind } from '../../queries/answers-behind.ts'
import { buildCompilation } from '../../queries/build-compilation.ts'
import { changesSince } from '../../queries/changes-since.ts'
import { consultationDesk } from '../../queries/consultation-desk.ts'
import { nextToTreat } from '../../queries/next-to-treat.ts'
import { publishAnswer } from '../answers/publish-answer.ts'
import { registerAnswer } from '../answers/register-answer.ts'
import { settleDoubleAnswer } from '../answers/settle-double-answer.ts'
import { closeConsultation } from '../close-consultation.ts'
import { extendConsultation } from '../extend-consultation.ts'
import { liftSecrecy } from './lift-secrecy.ts'
import { linkChange } from './link-change.ts'
import { markSecretMatter } from './mark-secret-matter.ts'
import { treatAnswerParts } from './treat-answer-parts.ts'
import { unlinkAnswer } from './unlink-answer.ts'

const { clock, town, strategist, sentOut } = await consultationTown('Behandlingsby')
const reader = town.as('reader')
const letter = { channel: 'letter', receivedOn: '2026-10-12' }
const long = 'Vi anser att samtalen ska ske hos familjen och inte på kontoret, av den som barnet känner.'

test('the same words twice are told, and settled one way or the other', async () => {
	const { planConsultationId } = await sentOut()
	const given = { planConsultationId, ...letter, parts: [{ about: 'whole', body: long }] }
	const first = valueIn(await registerAnswer(strategist, { ...given, organisation: 'Ankaret' }))
	const shouted = [{ about: 'whole', body: `${long.toUpperCase()} !!` }]
	const second = valueIn(
		await registerAnswer(strategist, { ...given, organisation: 'Båken', parts: shouted }),
	)
	const third = valueIn(await registerAnswer(strategist, { ...given, organisation: 'Cirkeln' }))
	const doubles = async () => valueIn(await consultationDesk(strategist, { planConsultationId })).doubles
	expect((await doubles()).map(({ number, ofNumber, because }) => [number, ofNumber, because])).toEqual([
		[2, 1, 'same-text'],
		[3, 1, 'same-text'],
	])
	valueIn(await settleDoubleAnswer(strategist, { answerId: second.answerId }))
	valueIn(await settleDoubleAnswer(strategist, { answerId: third.answerId, of: first.answerId }))
	expect(await doubles()).toEqual([])
	const { counts } = valueIn(await consultationDesk(strategist, { planConsultationId }))
	expect(counts.answers).toBe(2)
	expect(told(await settleDoubleAnswer(strategist, { answerId: third.answerId }))).toBe('not-in')
	expect(told(await publishAnswer(strategist, { answerId: third.answerId, publish: 'yes' }))).toBe('not-in')
})

test('what is secret in an answer is read by those who deal with it and by nobody else', async () => {
	const { planConsultationId } = await sentOut()
	const parts = [
		{ about: 'whole', body: 'Min granne Eva blev vräkt.' },
		{ about: 'whole', body: 'Fler samtal.' },
	]
	const { answerId } = valueIn(
		await registerAnswer(strategist, { planConsultationId, ...letter, writerName: 'Kim', parts }),
	)
	const read = async (who = reader) => {
		const { said: all } = valueIn(await answerPage(who, { planConsultationId, answerId }))
		return all.map(({ body }) => body)
	}
	const [secret] = valueIn(await answerPage(reader, { planConsultationId, answerId })).said
	const marking = { answerPartId: secret?.id, sectionOfLaw: 'OSL 26 kap. 1 §' }
	valueIn(await markSecretMatter(strategist, marking))
	expect(await read()).toEqual(['Fler samtal.'])
	expect(valueIn(await answerPage(reader, { planConsultationId, answerId })).leftOut).toBe(1)
	const { document } = valueIn(await buildCompilation(strategist, { planConsultationId }))
	expect(JSON.stringify(document)).toContain('Fler samtal.')
	expect(JSON.stringify(document)).toContain('omfattas av sekretess')
	expect(JSON.stringify(document)).not.toMatch(/Eva|Kim/)
	expect(await read(strategist)).toHaveLength(2)
	expect(told(await markSecretMatter(reader, marking))).toBe('forbidden')
	valueIn(await liftSecrecy(strategist, { answerPartId: secret?.id }))
	expect(told(await liftSecrecy(strategist, { answerPartId: secret?.id }))).toBe('missing')
	expect(await read()).toHaveLength(2)
})

test('each part is treated with a reason, those that say the same at once, and all before it is closed', async () => {
	const { planConsultationId, planId, sectionId, section } = await sentOut({ revises: true })
	const parts = [{ about: `sections:${sectionId}`, body: long }]
	for (const organisation of ['Ankaret', 'Båken']) {
		valueIn(await registerAnswer(strategist, { planConsultationId, ...letter, organisation, parts }))
	}
	const { next } = valueIn(await nextToTreat(strategist, { planConsultationId }))
	expect(next?.alike.map(({ number }) => number)).toEqual([2])
	const answerPartIds = [next?.said.id, ...(next?.alike.map(({ id }) => id) ?? [])]
	const partly = { answerPartIds, outcome: 'partly' }
	expect(told(await treatAnswerParts(strategist, partly))).toBe('bad-input')
	const closing = { planConsultationId }
	expect(told(await closeConsultation(strategist, closing))).toBe('not-over')
	clock.set(instant('2026-11-13T07:00:00Z'))
	expect(told(await closeConsultation(strategist, closing))).toBe('doubles-left')
	const { doubles } = valueIn(await consultationDesk(strategist, closing))
	valueIn(await settleDoubleAnswer(strategist, { answerId: doubles[0]?.id }))
	expect(told(await closeConsultation(strategist, closing))).toBe('untreated')
	const why = 'Skrivs in i avsnittet.'
	expect(valueIn(await treatAnswerParts(strategist, { ...partly, why }))).toEqual({ treated: 2 })
	expect(valueIn(await nextToTreat(strategist, closing))).toMatchObject({ next: null, treated: 2, all: 2 })

	const link = { planConsultationId, part: 'sections', partId: sectionId, answerPartIds }
	expect(told(await linkChange(strategist, link))).toBe('not-changed')
	valueIn(await changeSection(strategist, { planId, sectionId, ...section, text: 'Barnen hörs hemma.' }))
	const { changeId } = valueIn(await linkChange(strategist, link))
	const { changes } = valueIn(await changesSince(reader, closing))
	expect(changes.map(({ id, behind }) => [id, behind.map(({ number }) => number)])).toEqual([
		[sectionId, [1, 2]],
	])
	valueIn(await unlinkAnswer(strategist, { changeId, answerPartId: answerPartIds[1] }))
	const behind = valueIn(await answersBehind(reader, { planId, from: 1, to: 2 }))
	expect(behind).toMatchObject([
		{ part: 'sections', partId: sectionId, name: 'Barn', answers: [{ number: 1, outcome: 'partly', why }] },
	])
	expect(valueIn(await answersBehind(reader, { planId, from: 2, to: 2 }))).toEqual([])
	expect(told(await answersBehind(reader, { planId, from: 2, to: 3 }))).toBe('missing')

	valueIn(await closeConsultation(strategist, closing))
	for (const answer of [
		await treatAnswerParts(strategist, { ...partly, why }),
		await extendConsultation(strategist, { ...closing, lastDay: '2026-12-01', reason: 'Lov' }),
		await registerAnswer(strategist, { ...closing, ...letter, organisation: 'Doppingen', parts }),
		await closeConsultation(strategist, closing),
	]) {
		expect(told(answer)).toBe('consultation-closed')
	}
})
