import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { type Language, writeDate } from '../../../../foundation/typography.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { addSection, changeSection, listDrafts, versionOfNumber } from '../../../action-plan/index.ts'
import { mayKeepConsultations } from '../../access.ts'
import { withSource } from '../../rules/groundwork/groundwork.ts'
import { listInterviews, listLessons, saveWritten } from '../../store/groundwork.ts'
import { sayIn } from '../../words/say-in.ts'

const ids = () =>
	z
		.array(z.uuid({ error: 'choose-one' }))
		.max(200)
		.default([])

/**
 * Writes what was told and learnt into the draft, a paragraph each with its source: last in a section that is there, or in a
 * new one for the analysis. Refusals: nothing-chosen, and those of a draft.
 */
export const writeAnalysis = command({
	name: 'writeAnalysis',
	input: z.object({
		planId: id(),
		interviewIds: ids(),
		lessonIds: ids(),
		sectionId: z.uuid({ error: 'choose-one' }).optional(),
		language: z.enum(['sv', 'en']).default('sv'),
	}),
	may: mayKeepConsultations,
	run: async (act, { planId, interviewIds, lessonIds, sectionId, language }) => {
		const paragraphs = await paragraphsOf(act, planId, { interviewIds, lessonIds }, language)
		if (paragraphs === null) return missing
		if (paragraphs.length === 0) return refuse({ because: 'nothing-chosen' })
		const written = await intoSection(act, planId, sectionId, paragraphs.join('\n\n'), language)
		if (written.is === 'refused') return written.refusal
		if (written.is !== 'done') return missing
		await saveWritten(act.db, { interviewIds, lessonIds }, written.value.sectionId)
		return { sectionId: written.value.sectionId, paragraphs: paragraphs.length }
	},
	audit: ({ planId, interviewIds, lessonIds }) => ({
		kind: 'plan',
		ids: [planId, ...interviewIds, ...lessonIds],
	}),
})

type Chosen = { readonly interviewIds: readonly string[]; readonly lessonIds: readonly string[] }

/** Null when something is not of this plan. */
async function paragraphsOf({ db }: Act, planId: string, chosen: Chosen, language: Language) {
	const say = sayIn(language)
	const interviews = (await listInterviews(db, planId)).filter(({ id: one }) =>
		chosen.interviewIds.includes(one),
	)
	const lessons = (await listLessons(db, planId)).filter(({ id: one }) => chosen.lessonIds.includes(one))
	const all = new Set([...chosen.interviewIds, ...chosen.lessonIds]).size
	if (interviews.length + lessons.length !== all) return null
	const interviewed = (who: string, heldOn: (typeof interviews)[number]['heldOn']) =>
		say('sourceInterview', { who, day: writeDate(heldOn, language) })
	return [
		...interviews.flatMap(({ trends, needs, who, heldOn }) =>
			[trends, needs].flatMap((text) => (text === '' ? [] : [withSource(text, interviewed(who, heldOn))])),
		),
		...lessons.map(({ body, source, who, heldOn }) =>
			withSource(
				body,
				who !== null && heldOn !== null ? interviewed(who, heldOn) : say('source', { source: source ?? '' }),
			),
		),
	]
}

async function intoSection(
	act: Act,
	planId: string,
	sectionId: string | undefined,
	text: string,
	language: Language,
) {
	if (sectionId === undefined) {
		return await addSection.within(act, { planId, kind: 'text', heading: sayIn(language)('analysis'), text })
	}
	const draft = (await listDrafts(act)).find((one) => one.planId === planId)
	const shown = draft === undefined ? null : await versionOfNumber(act, planId, draft.number)
	const section = shown?.content.sections.find((one) => one.id === sectionId)
	const { kind = 'text', heading = '', text: before = '' } = section ?? {}
	const whole = before === '' ? text : `${before}\n\n${text}`
	return await changeSection.within(act, { planId, sectionId, kind, heading, text: whole })
}
