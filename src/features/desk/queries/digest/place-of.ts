import type { Actor } from '../../../../platform/actor.ts'
import type { Waiting } from '../../../../platform/house.ts'
import { mayWorkAtTheDesk } from '../../access.ts'

/** Where a letter leads: to the desk, and for those who have none to what waits for them elsewhere. */
export function placeOf(actor: Actor, waiting: readonly Waiting[]): string {
	return mayWorkAtTheDesk(actor) ? '/my-work' : (waiting[0]?.to ?? '/plans')
}
