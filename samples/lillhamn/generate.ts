import type { PlainDate } from '../../src/foundation/plain-date.ts'
import { chanceFrom } from './chance.ts'
import { inventHistory } from './history.ts'
import { inventDuplicate } from './households.ts'
import { numberOffice } from './identity.ts'
import { inventNotices } from './notices.ts'
import { organisation } from './organisation.ts'
import { plan } from './plan.ts'
import type { Lillhamn } from './shape.ts'

const duplicates = 18

/** The same seed and the same day give the same Lillhamn to the letter. */
export function inventLillhamn({ seed, today }: { seed: number; today: PlainDate }): Lillhamn {
	const chance = chanceFrom(seed)
	const history = inventHistory(chance, numberOffice(chance), today)
	const adults = history.people.filter(({ phone, protection }) => phone !== null && protection === 'none')
	const again = chance
		.shuffle(adults)
		.slice(0, duplicates)
		.map((person) => inventDuplicate(chance, person))
	return {
		invented: true,
		today,
		organisation,
		people: [...history.people, ...again],
		households: history.households,
		notices: inventNotices(chance, history, today),
		cases: history.cases,
		plan,
	}
}
