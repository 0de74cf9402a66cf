import { expect, test } from 'vitest'
import { consultationTown, told } from '../../../../tests/support/consultation-town.ts'
import { instant } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { answerPage } from '../queries/answer-page.ts'
import { consultationDesk } from '../queries/consultation-desk.ts'
import { settleDoubleAnswer } from './answers/settle-double-answer.ts'
import { inviteBodies } from './bodies/invite-bodies.ts'
import { makeBodyLink } from './bodies/make-body-link.ts'
import { closeConsultation } from './close-consultation.ts'
import { answerAsBody } from './outside/answer-as-body.ts'
import { treatAnswerParts } from './treatment/treat-answer-parts.ts'

const { clock, strategist, sentOut, follower, answersIn } = await consultationTown('Samtidby')

async function asked() {
	const { planConsultationId } = await sentOut()
	valueIn(await inviteBodies(strategist, { planConsultationId, lines: 'Regionen;offentlig\nAnkaret;ideell' }))
	const { bodies } = valueIn(await consultationDesk(strategist, { planConsultationId }))
	const byLink = async (name: string) => {
		const invitedBodyId = bodies.find((body) => body.name === name)?.id
		return await follower(valueIn(await makeBodyLink(strategist, { invitedBodyId })).link)
	}
	return { planConsultationId, region: await byLink('Regionen'), anchor: await byLink('Ankaret') }
}
const saying = (body: string) => ({ parts: [{ about: 'whole', body }] })
const partOf = async (planConsultationId: string, answerId = '') =>
	valueIn(await answerPage(strategist, { planConsultationId, answerId })).said[0]

test('a body that answers twice in the same moment has one answer that counts', async () => {
	for (let round = 0; round < 3; round++) {
		const { planConsultationId, region } = await asked()
		const answers = [1, 2, 3].map((one) => answerAsBody(region, saying(`Svar ${one} som är nog så långt.`)))
		for (const answer of await Promise.all(answers)) valueIn(answer)
		const states = (await answersIn(planConsultationId)).map(({ state }) => state)
		expect(states.toSorted()).toEqual(['in', 'replaced', 'replaced'])
	}
})

test('an answer that comes as the consultation is closed is refused, or keeps it open', async () => {
	for (let round = 0; round < 4; round++) {
		clock.set(instant('2026-10-12T07:00:00Z'))
		const { planConsultationId, region } = await asked()
		clock.set(instant('2026-11-13T07:00:00Z'))
		const [closed, answered] = await Promise.all([
			closeConsultation(strategist, { planConsultationId }),
			answerAsBody(region, saying('För sent?')),
		])
		expect([told(closed), told(answered)]).toEqual(
			told(closed) === 'done' ? ['done', 'not-open'] : ['untreated', 'done'],
		)
	}
})

test('what is dealt with as it is answered anew is either dealt with and stands, or is not', async () => {
	for (let round = 0; round < 4; round++) {
		const { planConsultationId, region } = await asked()
		valueIn(await answerAsBody(region, saying('Först.')))
		const [first] = await answersIn(planConsultationId)
		const part = await partOf(planConsultationId, first?.id)
		const treated = { answerPartIds: [part?.id], outcome: 'accepted' }
		const [dealt] = await Promise.all([
			treatAnswerParts(strategist, treated),
			answerAsBody(region, saying('Sedan.')),
		])
		const state = (await answersIn(planConsultationId)).find(({ id }) => id === first?.id)?.state
		expect([told(dealt), state]).toEqual(
			told(dealt) === 'done' ? ['done', 'in'] : ['answer-replaced', 'replaced'],
		)
	}
})

test('of two answers that are each called the other one sent twice, one stands', async () => {
	for (let round = 0; round < 4; round++) {
		const { planConsultationId, region, anchor } = await asked()
		valueIn(await answerAsBody(region, saying('Samma.')))
		valueIn(await answerAsBody(anchor, saying('Samma.')))
		const [one, other] = await answersIn(planConsultationId)
		await Promise.all([
			settleDoubleAnswer(strategist, { answerId: one?.id, of: other?.id }),
			settleDoubleAnswer(strategist, { answerId: other?.id, of: one?.id }),
		])
		const states = (await answersIn(planConsultationId)).map(({ state }) => state)
		expect(states.toSorted()).toEqual(['double', 'in'])
	}
})
