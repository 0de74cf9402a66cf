import { createHash } from 'node:crypto'
import { listPlans, planPage } from '../../src/features/action-plan/index.ts'
import { typeValue } from '../../src/features/indicators/index.ts'
import {
	askAboutItems,
	buildPaper,
	commentFollowUpItem,
	editPaperPart,
	freezeFollowUp,
	notePreparation,
	openFollowUp,
	savePaperLayout,
	settleCycle,
} from '../../src/features/reports/index.ts'
import { instant, plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { mediaTypes } from '../../src/platform/documents/print.ts'
import { writeWord } from '../../src/platform/documents/word.ts'
import { wordParagraphs } from '../../src/platform/documents/word-text.ts'
import type { Act } from '../../src/platform/transaction.ts'
import {
	activitiesTertial,
	comments2024,
	comments2025,
	commentsTertial,
	cycle,
	decided2024,
	ownLayout,
	paper2025,
	preparation2025,
	tertial,
} from './follow-up-words.ts'
import type { Places } from './load-organisation.ts'
import { plan } from './plan.ts'
import { strategistOn } from './strategist.ts'

const lateIndicator = 'Personer som sover ute'

/**
 * Two rounds as the strategist made them: 2024 frozen, with a figure that came late afterwards, and 2025 open with its
 * comments and a paper begun.
 */
export async function loadFollowUps(act: Act, places: Places): Promise<void> {
	const { plans } = valueIn(await listPlans.within(strategistOn(act, places, '2025-01-20'), {}))
	const planId = plans.find(({ title }) => title === plan.title)?.id ?? ''
	valueIn(await settleCycle.within(strategistOn(act, places, '2025-01-10'), cycle))
	valueIn(await savePaperLayout.within(strategistOn(act, places, '2025-01-10'), ownLayout))
	const roundId = await freeze2024(act, places, planId)
	await recordDecision(act, places, roundId)
	await begin2025(act, places, planId)
	if (act.today >= tertial.openedOn) await begin2026(act, places, planId)
}

async function freeze2024(act: Act, places: Places, planId: string): Promise<string> {
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
	return roundId
}

/** The paper as the committee decided on it: one sentence was changed at the meeting, so the file is not what was built. */
async function recordDecision(act: Act, places: Places, roundId: string): Promise<void> {
	const { document } = valueIn(await buildPaper.within(strategistOn(act, places, '2025-02-10'), { roundId }))
	// Without its charts, which take longest to draw.
	const sections = document.sections.filter(({ key }) => key !== 'charts')
	const built = { ...document, sections }
	const changed = {
		...built,
		sections: sections.map((section) =>
			section.key === 'proposal' ? { ...section, blocks: decided2024.blocks } : section,
		),
	}
	const file = Buffer.from(await writeWord(changed))
	const paper = await act.db
		.selectFrom('counted.planFollowUp as f')
		.select(['f.planId', 'f.year', 'f.part'])
		.where('f.id', '=', roundId)
		.executeTakeFirstOrThrow()
	const { municipalityId } = places
	const { id: paperId } = await act.db
		.insertInto('counted.paper')
		.values({
			municipalityId,
			...paper,
			officerId: places.staff('maria-strom'),
			datedOn: plainDate('2025-02-10'),
			registryNumber: decided2024.registryNumber,
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	const { body, decidedOn, paragraph, registryNumber, clauses, fileName } = decided2024
	await act.db
		.insertInto('counted.paperRecord')
		.values({
			...{ municipalityId, paperId, number: 1, file, fileName, mediaType: mediaTypes.docx },
			...{ sha256: createHash('sha256').update(file).digest('hex'), body, paragraph, registryNumber },
			...{ decidedOn: plainDate(decidedOn), clauses: [...clauses] },
			...{ said: wordParagraphs(file), built: wordParagraphs(await writeWord(built)) ?? [] },
			...{ recordedBy: places.staff('maria-strom'), recordedAt: instant('2025-03-03T09:00:00Z') },
		})
		.execute()
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

/** The second tertial is under way: the indicators have their answers, of the activities some. */
async function begin2026(act: Act, places: Places, planId: string): Promise<void> {
	const { openedOn, ...asked } = tertial
	const september = strategistOn(act, places, openedOn)
	const { roundId } = valueIn(await openFollowUp.within(september, { planIds: [planId], ...asked }))
	const { indicators, activities } = valueIn(await planPage.within(september, { planId }))
	await comment(september, roundId, indicators, commentsTertial)
	for (const [at, said] of activitiesTertial.entries()) {
		const activity = activities[at + 3]
		if (activity === undefined) continue
		valueIn(await commentFollowUpItem.within(september, { roundId, subjectId: activity.id, ...said }))
	}
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
