import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { guidelinePage, reviseGuideline } from '../../../organisation/index.ts'
import { mayCopyKnowledge } from '../../access.ts'
import { latestOf } from '../../rules/knowledge/library.ts'
import { textOf } from '../../rules/knowledge/template-text.ts'
import { insertCopy, listCopies, listLibraries } from '../../store/libraries.ts'

/**
 * A routine or guideline that was copied takes the network's later version as its own next. Refused: no-newer-version, and what
 * guidelines refuse. A plan is its own after it was copied: there is nothing to take.
 */
export const takeNewerVersion = command({
	name: 'takeNewerVersion',
	input: z.object({
		copyId: id(),
		decidedBy: z.string().optional(),
		validFrom: z.string().optional(),
		reviewBy: z.string().optional(),
	}),
	may: mayCopyKnowledge,
	run: async (act, { copyId, ...given }) => {
		const copies = await listCopies(act.db)
		const copy = copies.find((one) => one.id === copyId)
		if (copy === undefined) return missing
		const libraries = await listLibraries(act.db)
		const library = libraries.find(({ networkCode }) => networkCode === copy.networkCode)?.content
		const template = library?.templates.find((one) => one.id === copy.templateId)
		const latest = template === undefined ? null : latestOf(template.versions)
		const { guidelineId } = copy
		if (template === undefined || latest === null || guidelineId === null) {
			return refuse({ because: 'no-newer-version' })
		}
		const taken = copies
			.filter((one) => one.guidelineId === guidelineId && one.templateId === copy.templateId)
			.map(({ templateVersion }) => templateVersion)
		if (Math.max(...taken) >= latest.number) return refuse({ because: 'no-newer-version' })
		const page = await guidelinePage.within(act, { guidelineId })
		if (page.is !== 'done') return missing
		const answer = await reviseGuideline.within(act, {
			...{ ...given, guidelineId, after: Math.max(0, ...page.value.versions.map(({ number }) => number)) },
			...{ news: latest.news, text: textOf(latest.content) ?? '', link: template.address },
		})
		if (answer.is === 'bad-input') throw new BadInput(answer.faults)
		if (answer.is === 'refused') return answer.refusal
		if (answer.is !== 'done') return missing
		await insertCopy(act.db, act.actor.municipalityId, {
			...{ networkCode: copy.networkCode, networkName: copy.networkName, templateId: copy.templateId },
			...{ templateVersion: latest.number, title: template.title, licence: template.licence },
			...{ licensor: template.licensor, planId: null, guidelineId },
			...{ copiedOn: act.today, copiedBy: act.actor.actorId },
		})
		return { guidelineId }
	},
	audit: ({ copyId }) => ({ kind: 'template-copy', ids: [copyId] }),
})
