import type { RouterContextProvider } from 'react-router'
import type { Caller } from '../../../../platform/house.ts'
import { findCodeHolder, readCode } from '../../../../platform/sign-in/one-time-code.ts'
import { houseContext, signInContext, visitorContext } from '../../../../ui/context.ts'
import { type Posted, textAt } from '../../../../ui/posted.ts'

type Found = { readonly caller: Caller; readonly used: boolean }

/** Who speaks by the code that was typed; guesses are stopped before anything is looked up. */
export async function callerByCode(
	context: Readonly<RouterContextProvider>,
	posted: Posted,
): Promise<Found | 'unknown' | 'too-many-attempts'> {
	const house = context.get(houseContext)
	const code = readCode(textAt(posted, 'code') ?? '')
	if (code === null) return 'unknown'
	const { place } = context.get(visitorContext)
	const found = await context.get(signInContext).tryCode(code, () => findCodeHolder(house, code), place)
	return typeof found === 'string' ? found : { caller: { house, actor: found.actor }, used: found.used }
}
