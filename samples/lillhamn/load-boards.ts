import { boardForm, saveBoardView } from '../../src/features/reports/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Act } from '../../src/platform/transaction.ts'
import type { Places } from './load-organisation.ts'
import { strategistOn } from './strategist.ts'

const boards = [
	{ name: 'Barnen', of: /barn/i },
	{ name: 'Hemlösheten', of: /hemlös|sover|natt|akut|lägenhet|bostad|bostäder/i },
]
const most = 6

/** Two boards that the strategist shares with everybody. */
export async function loadBoards(act: Act, places: Places): Promise<void> {
	const strategist = strategistOn(act, places, '2026-03-16')
	const { figures } = valueIn(await boardForm.within(strategist, {}))
	for (const { name, of } of boards) {
		const chosen = figures.filter((figure) => of.test(figure.name)).slice(0, most)
		if (chosen.length === 0) continue
		const given = { name, shared: 'yes', figures: chosen.map(({ id }) => id) }
		valueIn(await saveBoardView.within(strategist, given))
	}
}
