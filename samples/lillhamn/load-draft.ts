import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { PlanDocument, PlannedActivity } from '../../src/features/action-plan/rules/document/document.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { GuidelineIds } from './load-guidelines.ts'
import type { Places } from './load-organisation.ts'
import { childrenRevised } from './plan-text.ts'

type Decided = { readonly planId: string; readonly number: number; readonly content: PlanDocument }
type Cited = Pick<GuidelineIds, 'child-talks'>

/** The revision that the strategist works on this autumn: a year more, a section in new words, one activity besides. */
export async function loadDraft(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	{ planId, number, content }: Decided,
	guidelines: Cited,
): Promise<void> {
	const { municipalityId } = places
	await pour(db, 'counted.planVersion', [
		{
			...{ municipalityId, id: chance.id(), planId, number: number + 1 },
			...{ begunOn: plainDate('2026-09-07'), begunBy: places.staff('maria-strom') },
			content: JSON.stringify(revised(content, chance, guidelines)),
		},
	])
}

function revised(content: PlanDocument, chance: Chance, guidelines: Cited): PlanDocument {
	const last = content.activities.at(-1)
	const children = content.areas.find(({ text }) => text === 'Barnfamiljer')
	const added: readonly PlannedActivity[] =
		last === undefined
			? []
			: [
					{
						...last,
						...{ id: chance.id(), key: `A${content.activities.length + 1}`, areaId: children?.id ?? null },
						...{ text: 'Barnen får ett brev med egna ord om vad som händer', owner: 'Boendeenheten' },
						...{ costClass: 1 as const, periodFrom: 2027, periodTo: 2027, due: '2027-06-30', measure: '' },
						...{ goalIds: [], indicatorIds: [], label: null },
					},
				]
	return {
		...content,
		title: content.title.replace('2021–2026', '2021–2027'),
		validTo: 2027,
		sections: content.sections.map((section) =>
			section.kind === 'child-perspective' ? { ...section, text: childrenRevised } : section,
		),
		activities: [...content.activities, ...added].map((one) =>
			one.areaId === children?.id && /samtal/i.test(one.text)
				? { ...one, guidelines: [{ guidelineId: guidelines['child-talks'], version: 2 }] }
				: one,
		),
	}
}
