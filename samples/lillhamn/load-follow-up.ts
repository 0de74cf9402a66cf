import { listPlans, planPage } from '../../src/features/action-plan/index.ts'
import { typeValue } from '../../src/features/indicators/index.ts'
import {
	askAboutItems,
	commentFollowUpItem,
	editPaperPart,
	freezeFollowUp,
	notePreparation,
	openFollowUp,
} from '../../src/features/reports/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { comments2024, comments2025, paper2025, preparation2025 } from './follow-up-words.ts'
import type { Places } from './load-organisation.ts'
import { strategistOn } from './strategist.ts'

const lateIndicator = 'Personer som sover ute'

/**
 * Two rounds as the strategist made them: 2024 frozen, with a figure that came late afterwards, and 2025 open with its
 * comments and a paper begun.
 */
export async function loadFollowUps(act: Act, places: Places): Promise<void> {
	const { plans } = valueIn(await listPlans.within(strategistOn(act, places, '2025-01-20'), {}))
	const planId = plans[0]?.id ?? ''
	await freeze2024(act, places, planId)
	await begin2025(act, places, planId)
}

async function freeze2024(act: Act, places: Places, planId: string): Promise<void> {
	const year = 2024
	const january = strategistOn(act, places, '2025-01-20')
	const page = valueIn(await planPage.within(january, { planId, year }))
	const late = page.indicators.find(({ name }) => name === lateIndicator)
	const known = late?.years.find((one) => one.year === year)?.official?.value
	if (late === undefined || known === undefined)
		throw new Error(`Lillhamn has no ${lateIndicator} for ${year}`)

	valueIn(await typeValue.within(january, { indicatorId: late.id, year, value: known - 2 }))
	const { roundId } = valueIn(
		await openFollowUp.within(january, { planIds: [planId], year, commentsDueOn: '2025-01-31' }),
	)
	await comment(january, roundId, page.indicators, comments2024)
	valueIn(await freezeFollowUp.within(strategistOn(act, places, '2025-02-03'), { roundId }))
	const may = strategistOn(act, places, '2025-05-12')
	valueIn(
		await typeValue.within(may, {
			indicatorId: late.id,
			year,
			value: known,
			note: 'Två personer räknades i efterhand.',
		}),
	)
}

async function begin2025(act: Act, places: Places, planId: string): Promise<void> {
	const year = 2025
	const january = strategistOn(act, places, '2026-01-19')
	const { indicators } = valueIn(await planPage.within(january, { planId, year }))
	const { roundId } = valueIn(
		await openFollowUp.within(january, { planIds: [planId], year, commentsDueOn: '2026-01-30' }),
	)
	await comment(january, roundId, indicators, comments2025)
	await askOwners(january, places, { roundId, planId })
	const march = strategistOn(act, places, '2026-03-09')
	for (const [part, text] of Object.entries(paper2025)) {
		valueIn(await editPaperPart.within(march, { planId, year, part, text }))
	}
	for (const step of preparation2025) valueIn(await notePreparation.within(march, { planId, year, ...step }))
}

/** Whom the round waits for: who leads the unit, and who works with the families. */
async function askOwners(
	act: Act,
	places: Places,
	{ roundId, planId }: { roundId: string; planId: string },
): Promise<void> {
	const { activities } = valueIn(await planPage.within(act, { planId }))
	const asked = [
		['lena-wik', activities.slice(0, 2)],
		['sara-holm', activities.slice(2, 3)],
	] as const
	for (const [name, theirs] of asked) {
		const subjectIds = theirs.map(({ id }) => id)
		valueIn(await askAboutItems.within(act, { roundId, subjectIds, staffId: places.staff(name) }))
	}
}

async function comment(
	act: Act,
	roundId: string,
	indicators: readonly { readonly id: string; readonly name: string }[],
	comments: Readonly<Record<string, string>>,
): Promise<void> {
	for (const { id, name } of indicators) {
		const said = comments[name]
		if (said === undefined) continue
		const decision = name === lateIndicator ? 'change' : 'continue'
		valueIn(await commentFollowUpItem.within(act, { roundId, subjectId: id, comment: said, decision }))
	}
}
