import type { Caller } from '../../../platform/house.ts'
import { provedLately } from '../../../platform/sign-in/proof.ts'
import type { Session } from '../../../platform/sign-in/sessions.ts'
import type { SignIn } from '../../../platform/sign-in/sign-in.ts'

/**
 * What protects an account is changed only by whoever proved lately to be its owner; and only where the house itself knows
 * it: an account of a provider's is protected there, or whoever left there would have a way in here.
 */
export async function mayChangeProtection(
	{ house, actor }: Caller,
	signIn: SignIn,
	session: Session,
): Promise<boolean> {
	return provedLately({ actor, now: house.clock.now() }) && (await signIn.passwords.has(session.signInId))
}
