import * as z from 'zod'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Answer, BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { importPlanDocument } from '../../../action-plan/index.ts'
import { addGuideline } from '../../../organisation/index.ts'
import { mayCopyKnowledge } from '../../access.ts'
import { latestOf, type SharedTemplate, type TemplateContent } from '../../rules/knowledge/library.ts'
import { textOf } from '../../rules/knowledge/template-text.ts'
import { findLibrary, insertCopy } from '../../store/libraries.ts'

/**
 * A template becomes one's own, in its last version and with where it came from: a plan as a draft, the others as a routine or
 * guideline that somebody here owns and has decided. Refused: template-not-shared, and what plans and guidelines refuse.
 */
export const copyTemplate = command({
	name: 'copyTemplate',
	input: z.object({
		libraryId: id(),
		templateId: id(),
		title: text(200),
		/** Of a routine or guideline. */
		owner: z.string().trim().max(200, 'too-long').optional(),
		decidedBy: z.string().trim().max(200, 'too-long').optional(),
		validFrom: z.string().optional(),
		reviewBy: z.string().optional(),
	}),
	may: mayCopyKnowledge,
	run: async (act, { libraryId, templateId, ...given }) => {
		const library = await findLibrary(act.db, libraryId)
		if (library?.content == null) return missing
		const { network, templates } = library.content
		const template = templates.find((one) => one.id === templateId)
		if (template === undefined) return refuse({ because: 'template-not-shared' })
		const { content, number } = latestOf(template.versions)
		const made = await become(act, template, content, given)
		if ('refused' in made) return made
		await insertCopy(act.db, act.actor.municipalityId, {
			...{ networkCode: network.code, networkName: network.name, templateId, templateVersion: number },
			...{ title: template.title, licence: template.licence, licensor: template.licensor },
			...{ ...made, copiedOn: act.today, copiedBy: act.actor.actorId },
		})
		return made
	},
	audit: ({ templateId }) => ({ kind: 'template-copy', ids: [templateId] }),
	constraints: { one_guideline_of_a_title: 'guideline-title-taken', one_plan_of_a_title: 'plan-title-taken' },
})

type Given = { readonly title: string; readonly [field: string]: string | undefined }
type Made = { readonly planId: string | null; readonly guidelineId: string | null }

/** The text says where it came from, so that whoever opens it alone sees it too. */
async function become(
	act: Act,
	template: SharedTemplate,
	content: TemplateContent,
	{ title, ...kept }: Given,
): Promise<Made | Refusal> {
	if (content.is === 'plan') {
		const plan = { ...content.plan, document: { ...content.plan.document, title } }
		const bytes = new TextEncoder().encode(JSON.stringify(plan))
		const answer = await importPlanDocument.within(act, { file: { name: 'library.json', bytes } })
		if (answer.is !== 'done') return fault(answer)
		// The same again adds nothing: there is a plan of that name already.
		if (!answer.value.added) return refuse({ because: 'plan-title-taken' })
		return { planId: answer.value.planId, guidelineId: null }
	}
	const answer = await addGuideline.within(act, {
		...{ ...kept, title, kind: template.kind === 'guideline' ? 'guideline' : 'routine' },
		...{ text: textOf(content) ?? '', link: template.address },
	})
	return answer.is === 'done' ? { planId: null, guidelineId: answer.value.guidelineId } : fault(answer)
}

/** What the other room said no to is told as it was told. */
function fault(answer: Exclude<Answer<unknown>, { is: 'done' }>): Refusal {
	if (answer.is === 'bad-input') throw new BadInput(answer.faults)
	if (answer.is === 'refused') return answer.refusal
	throw new Error('whoever may copy may keep plans and guidelines')
}
