import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { PlanDocument } from '../../../action-plan/index.ts'
import { mayCopyKnowledge, mayKeepNetwork, mayReadKnowledge } from '../../access.ts'
import { textOf } from '../../rules/knowledge/template-text.ts'
import { copiesHere } from './copies-here.ts'
import { sideOf, templatesHere } from './shared-here.ts'

/** One template with every version; in a municipality what was copied from it and what may be. */
export const knowledgeTemplate = query({
	name: 'knowledgeTemplate',
	input: z.object({ templateId: id() }),
	may: mayReadKnowledge,
	run: async (act, { templateId }) => {
		const found = (await templatesHere(act)).find((one) => one.id === templateId)
		if (found === undefined) return missing
		const { versions, ...template } = found
		const copies = sideOf(act) === 'municipality' ? await copiesHere(act) : []
		return {
			...{ template, side: sideOf(act) },
			versions: versions
				.map(({ content, ...version }) => ({
					...version,
					text: textOf(content),
					items: content.is === 'checklist' ? content.items : null,
					plan: content.is === 'plan' ? partsOf(content.plan.document) : null,
				}))
				.toReversed(),
			copies: copies.filter((one) => one.templateId === templateId),
			mayKeep: mayKeepNetwork(act.actor) && template.withdrawnOn === null,
			mayCopy: mayCopyKnowledge(act.actor) && template.libraryId !== null,
		}
	},
	audit: ({ templateId }) => ({ kind: 'library-template', ids: [templateId] }),
})

/** What a plan has in it, without its ids. */
const partsOf = ({ title, goals, activities, indicators, sections }: PlanDocument) => ({
	...{ title, indicators: indicators.length, activities: activities.length },
	sections: sections.map(({ heading }) => heading),
	goals: goals.filter(({ under }) => under === null).map(({ text }) => text),
})

export type KnowledgeTemplate = Extract<
	Awaited<ReturnType<typeof knowledgeTemplate>>,
	{ is: 'done' }
>['value']
