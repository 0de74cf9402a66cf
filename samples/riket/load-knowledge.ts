import { addExample } from '../../src/features/network/commands/knowledge/add-example.ts'
import { addTemplate } from '../../src/features/network/commands/knowledge/add-template.ts'
import { answerQuestion } from '../../src/features/network/commands/knowledge/answer-question.ts'
import { askNetwork } from '../../src/features/network/commands/knowledge/ask-network.ts'
import { bringLibrary } from '../../src/features/network/commands/knowledge/bring-library.ts'
import { checkExample } from '../../src/features/network/commands/knowledge/check-example.ts'
import { openQuestion } from '../../src/features/network/commands/knowledge/open-question.ts'
import { releaseTemplateVersion } from '../../src/features/network/commands/knowledge/release-template-version.ts'
import { openLibrary } from '../../src/features/network/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { agreement, checklist, examples, plan, questions } from './knowledge.ts'
import type { Riket } from './riket.ts'

/** Good examples, templates to begin from, and questions with what was answered. */
export async function loadKnowledge(act: Act, { places, staff }: Riket): Promise<void> {
	const as = (role: keyof Riket['staff']): Act => ({
		...act,
		actor: { ...act.actor, actorId: staff[role], roles: [role] },
	})
	const secretariat = as('secretariat')
	for (const { place, check, ...said } of examples) {
		const { exampleId } = valueIn(await addExample.within(secretariat, { ...said, placeId: places[place] }))
		if (check !== null) valueIn(await checkExample.within(secretariat, { ...check, exampleId }))
	}

	const { file, ...head } = plan
	const bytes = new TextEncoder().encode(JSON.stringify(file))
	valueIn(await addTemplate.within(secretariat, { ...head, file: bytes }))
	for (const { versions, ...template } of [checklist, agreement]) {
		const [first, ...later] = versions.map(({ said, news }) => ({
			said: typeof said === 'string' ? said : said.join('\n'),
			news,
		}))
		const { templateId } = valueIn(await addTemplate.within(secretariat, { ...template, said: first?.said }))
		for (const [at, version] of later.entries()) {
			valueIn(await releaseTemplateVersion.within(secretariat, { ...version, templateId, after: at + 1 }))
		}
	}

	for (const { by, open, answers, ...said } of questions) {
		const { questionId } = valueIn(await askNetwork.within(as(by as keyof Riket['staff']), said))
		for (const { by: who, answer } of answers) {
			valueIn(await answerQuestion.within(as(who as keyof Riket['staff']), { questionId, answer }))
		}
		if (open) valueIn(await openQuestion.within(secretariat, { questionId }))
	}
}

/** Lillhamn has brought in what the network shares, as the file that anyone can fetch. */
export async function bringToLillhamn(house: House, lillhamnId: number): Promise<void> {
	const open = await openLibrary(house, 'RIKET')
	if (open === null) return
	const file = new TextEncoder().encode(JSON.stringify(open.library))
	await asSystem(house, lillhamnId, async (act) => {
		const strategist = await act.db
			.selectFrom('named.staffRole')
			.select('staffId')
			.where('role', '=', 'strategist')
			.limit(1)
			.executeTakeFirst()
		// The network may also stand alone, with no municipality in its house.
		if (strategist === undefined) return
		const actor = { ...act.actor, actorId: strategist.staffId, roles: ['strategist'] }
		valueIn(await bringLibrary.within({ ...act, actor }, { file }))
	})
}
