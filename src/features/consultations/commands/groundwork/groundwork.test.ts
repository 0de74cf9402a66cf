import { expect, test } from 'vitest'
import { consultationTown, told } from '../../../../../tests/support/consultation-town.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { addSection } from '../../../action-plan/commands/draft/add-section.ts'
import { decideVersion } from '../../../action-plan/commands/versions/decide-version.ts'
import { addActivity, createPlan, listDrafts, versionOfNumber } from '../../../action-plan/index.ts'
import { answerPage } from '../../queries/answer-page.ts'
import { groundworkPage } from '../../queries/groundwork/groundwork-page.ts'
import { registerAnswer } from '../answers/register-answer.ts'
import { dropProposal } from './drop-proposal.ts'
import { noteInterview } from './note-interview.ts'
import { noteLesson } from './note-lesson.ts'
import { noteProposal } from './note-proposal.ts'
import { strikeGroundwork } from './strike-groundwork.ts'
import { takeUpProposal } from './take-up-proposal.ts'
import { writeAnalysis } from './write-analysis.ts'

const { house, town, strategist, sentOut } = await consultationTown('Underlagsby')
const reader = town.as('reader')
const head = { kind: 'plan', committee: 'SN', validFrom: 2027, validTo: 2030 }
const talk = { heldOn: '2026-09-15', who: 'Föreståndare, kvinnojouren', sector: 'non-profit' }

async function drafted(title: string) {
	const { planId } = valueIn(await createPlan(strategist, { title, ...head }))
	const draft = async () =>
		await asSystem(house, town.municipalityId, async (act) => {
			const found = (await listDrafts(act)).find((one) => one.planId === planId)
			return (await versionOfNumber(act, planId, found?.number ?? 0))?.content
		})
	return { planId, draft }
}

test('what was told and learnt becomes paragraphs of the plan, each with its source', async () => {
	const { planId, draft } = await drafted('Analysplan')
	const trends = 'Fler äldre kvinnor söker hjälp'
	const needs = 'En väg in på kvällar.'
	const { planInterviewId } = valueIn(await noteInterview(strategist, { planId, ...talk, trends, needs }))
	const lesson = { planId, theme: 'Barn', body: 'Barnen hördes för sent.' }
	const { planLessonId } = valueIn(await noteLesson(strategist, { ...lesson, source: 'Slutrapport 2024' }))
	const told2 = valueIn(await noteLesson(strategist, { ...lesson, planInterviewId }))
	const { sectionId } = valueIn(
		await writeAnalysis(strategist, { planId, interviewIds: [planInterviewId], lessonIds: [planLessonId] }),
	)
	const text = async () => (await draft())?.sections.find(({ id }) => id === sectionId)?.text
	expect((await text())?.replaceAll('\u00a0', ' ')).toBe(
		[
			'Fler äldre kvinnor söker hjälp. (Källa: intervju med Föreståndare, kvinnojouren, 15 september 2026.)',
			'En väg in på kvällar. (Källa: intervju med Föreståndare, kvinnojouren, 15 september 2026.)',
			'Barnen hördes för sent. (Källa: Slutrapport 2024.)',
		].join('\n\n'),
	)
	valueIn(await writeAnalysis(strategist, { planId, sectionId, lessonIds: [told2.planLessonId] }))
	expect((await text())?.split('\n\n')).toHaveLength(4)
	const page = valueIn(await groundworkPage(reader, { planId }))
	expect(page.interviews).toMatchObject([{ sectionId }])
	expect(page.mayKeep).toBe(false)
	for (const [part, noteId] of [
		['interview', planInterviewId],
		['lesson', planLessonId],
	]) {
		expect(told(await strikeGroundwork(strategist, { planId, part, noteId }))).toBe('rests-on-it')
	}
})

test('a proposal from an answer or a lesson becomes an activity of the draft once, or is left with a reason', async () => {
	const { planId, planConsultationId, activityId } = await sentOut({ revises: true })
	const parts = [{ about: `activities:${activityId}`, body: 'Öppna på kvällar.' }]
	const letter = { planConsultationId, channel: 'letter', receivedOn: '2026-10-12', organisation: 'Fyren' }
	const { answerId } = valueIn(await registerAnswer(strategist, { ...letter, parts }))
	const { said } = valueIn(await answerPage(strategist, { planConsultationId, answerId }))
	const lesson = { planId, theme: 'Tider', body: 'De flesta kommer efter fem.', source: 'Loggbok 2025' }
	const { planLessonId } = valueIn(await noteLesson(strategist, lesson))
	const { planProposalId } = valueIn(
		await noteProposal(strategist, {
			...{ planId, kind: 'develop', body: 'Kvällsöppen mottagning' },
			...{ answerPartId: said[0]?.id, planLessonIds: [planLessonId] },
		}),
	)
	const open = valueIn(await groundworkPage(reader, { planId }))
	expect(open.proposals).toMatchObject([
		{ kind: 'develop', state: 'open', answerNumber: 1, lessons: [{ theme: 'Tider' }] },
	])
	const taken = valueIn(await takeUpProposal(strategist, { planProposalId, owner: 'Boendeenheten' }))
	const draft = await asSystem(
		house,
		town.municipalityId,
		async (act) => await versionOfNumber(act, planId, 2),
	)
	expect(draft?.content.activities.at(-1)).toMatchObject({
		...{ id: taken.activityId, text: 'Kvällsöppen mottagning', owner: 'Boendeenheten' },
	})
	expect(told(await takeUpProposal(strategist, { planProposalId }))).toBe('already-settled')
	expect(told(await dropProposal(strategist, { planProposalId, droppedWhy: 'Nej' }))).toBe('already-settled')
	const second = valueIn(await noteProposal(strategist, { planId, kind: 'inquiry', body: 'Utred nattöppet' }))
	expect(told(await dropProposal(strategist, { ...second }))).toBe('bad-input')
	valueIn(await dropProposal(strategist, { ...second, droppedWhy: 'Ryms inte i budgeten.' }))
	const settled = valueIn(await groundworkPage(reader, { planId }))
	expect(settled.proposals.map(({ state }) => state)).toEqual(['taken', 'dropped'])
})

test('what does not hold together is refused, and readers change nothing', async () => {
	const { planId } = await drafted('Vägran')
	const other = await drafted('En annan')
	expect(told(await noteInterview(strategist, { planId, ...talk }))).toBe('nothing-told')
	const future = { planId, ...talk, heldOn: '2026-10-13', needs: 'Mer' }
	expect(told(await noteInterview(strategist, future))).toBe('bad-input')
	expect(told(await noteInterview(reader, { planId, ...talk, needs: 'Mer' }))).toBe('forbidden')
	const lesson = { planId, theme: 'Barn', body: 'Hör dem först.' }
	expect(told(await noteLesson(strategist, lesson))).toBe('bad-input')
	const { planInterviewId } = valueIn(await noteInterview(strategist, { planId, ...talk, needs: 'Mer' }))
	const both = { ...lesson, planInterviewId, source: 'Rapport' }
	expect(told(await noteLesson(strategist, both))).toBe('bad-input')
	const elsewhere = { ...lesson, planId: other.planId, planInterviewId }
	expect(told(await noteLesson(strategist, elsewhere))).toBe('missing')
	expect(told(await writeAnalysis(strategist, { planId }))).toBe('nothing-chosen')
	const notIts = { planId: other.planId, interviewIds: [planInterviewId] }
	expect(told(await writeAnalysis(strategist, notIts))).toBe('missing')
	const noSection = { planId, interviewIds: [planInterviewId], sectionId: planInterviewId }
	expect(told(await writeAnalysis(strategist, noSection))).toBe('missing')
	const idea = { planId, kind: 'activity', body: 'Prova' }
	const { planProposalId } = valueIn(await noteProposal(strategist, idea))
	valueIn(await addActivity(strategist, { planId, text: 'Samtal', measure: '40' }))
	valueIn(await addSection(strategist, { planId, heading: 'Barn', text: 'Hörs.', kind: 'text' }))
	valueIn(await decideVersion(strategist, { planId, body: 'SN', decidedOn: '2026-10-01' }))
	expect(told(await takeUpProposal(strategist, { planProposalId }))).toBe('no-draft')
	expect(told(await writeAnalysis(strategist, { planId, interviewIds: [planInterviewId] }))).toBe('no-draft')
	valueIn(await strikeGroundwork(strategist, { planId, part: 'proposal', noteId: planProposalId }))
	valueIn(await strikeGroundwork(strategist, { planId, part: 'interview', noteId: planInterviewId }))
	expect(
		told(await strikeGroundwork(strategist, { planId, part: 'interview', noteId: planInterviewId })),
	).toBe('missing')
})
