import { type Act, contextOf, type Purpose } from '../../../../platform/transaction.ts'
import type { Account } from '../../store/who-sees.ts'

/** The context that this account would speak in if it read something now: signed, so that row security answers as for it. */
export function contextAs({ house, actor }: Act, account: Account, purpose: Purpose): string {
	const speaker = {
		municipalityId: actor.municipalityId,
		controllerId: account.committeeId,
		actorId: account.id,
	}
	return contextOf(house, speaker, purpose, 'reading')
}
